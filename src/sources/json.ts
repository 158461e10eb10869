import { setImmediate as breathe } from 'node:timers/promises';
import { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import { inSteps, type Steps } from '../domain/in-steps.ts';
import { webAddress } from '../domain/web-address.ts';
import { decodeText } from '../net/charset.ts';
import { shownUrl, trouble } from './http-outcome.ts';
import { jsonMap } from './json/map.ts';
import { atPath } from './json/path.ts';
import { type Row, type Rows, readRows } from './json/rows.ts';
import { scanArray } from './json/scan.ts';
import { type Loaded, load } from './load.ts';
import type { Fault, PollOutcome, PollRequest, SourceDeps, SourceKind, Trouble } from './source.ts';
import { addressOrFile, COMMON_FIELDS } from './source-config.ts';

const config = z.strictObject({
  ...COMMON_FIELDS,
  kind: z.literal('json').describe('Rows of numbers in a JSON document, one row for each day.'),
  url: addressOrFile.describe('Address of the JSON document, or a file relative to the configuration.'),
  link: webAddress.optional().describe('Page to link to in messages; without it `url`.'),
  map: jsonMap.describe('Which fields of a row state which figures.'),
});

export type JsonConfig = z.infer<typeof config>;

export const json: SourceKind<JsonConfig> = {
  kind: 'json',
  config,
  open: (settings, deps) => ({ poll: (request) => pollJson(settings, deps, request) }),
};

async function pollJson(settings: JsonConfig, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  const loaded = await load(settings.url, deps, request, { accept: 'application/json', settings: settings.map });
  if ('outcome' in loaded) return loaded;
  const values = await inSteps(rowValues(loaded, settings), breathe);
  if ('outcome' in values) return values;
  const read = await inSteps(readRows(values, settings.map), breathe);
  const notes = [...loaded.notes, ...notesOf(read)];
  if (values.length === 0) return { outcome: 'empty', memory: {}, notes, fault: NO_ROWS };
  if (read.rows.length === 0) return drifted(values, read, settings);
  const documents = withKeys(read.rows).map(([row, key]) => documentOf(row, key, settings));
  return { outcome: 'fresh', documents, memory: loaded.memory, notes };
}

const NO_ROWS: Fault = {
  message: 'There are no rows.',
  advice: 'Look at the document: the publisher may have emptied it, or `map.rows` names another list.',
};

function* rowValues(loaded: Loaded, { map }: JsonConfig): Steps<readonly unknown[] | Trouble> {
  const where = shownUrl(loaded.url);
  const text = decodeText(loaded.bytes, loaded.contentType);
  if (/^\s*</.test(text)) return trouble('html-not-feed', `${where} sent a page where JSON was expected.`, PAGE_ADVICE);
  if (text.length > LARGE) return yield* scannedRows(text, map.rows ?? '', where);
  const value = parsed(text);
  if (value === undefined) return trouble('malformed', `${where} sent broken or cut JSON (${text.length} characters).`);
  const rows = atPath(value, map.rows ?? '');
  if (Array.isArray(rows)) return rows;
  if (typeof rows === 'object' && rows !== null) return [rows];
  const path = map.rows === undefined ? 'The document' : `\`${map.rows}\``;
  return trouble(
    'schema-changed',
    `${path} of ${where} holds no rows; it has ${fieldsOf(value)}.`,
    'Set `map.rows` anew.',
  );
}

const PAGE_ADVICE = 'Open the address in a browser: it may ask for a login or a consent, or the data may have moved.';

/** Characters from which on a document is read row by row, with pauses: it may be made of millions of values. */
const LARGE = 1_000_000;
/** A row for every day of fifty years. */
const MAX_ROWS = 20_000;

function* scannedRows(text: string, rows: string, where: string): Steps<readonly unknown[] | Trouble> {
  const path = rows === '' ? [] : rows.split('.');
  const scan = (yield* scanArray(text, [rows], MAX_ROWS)) ?? (yield* scanArray(text, path, MAX_ROWS));
  if (scan === null) return trouble('schema-changed', `${where} holds no rows at \`${rows}\`.`, 'Set `map.rows` anew.');
  if (scan.cut) return trouble('malformed', `${where} sent broken or cut JSON (${text.length} characters).`);
  if (scan.dropped > 0) return trouble('too-large', `${where} has more than ${MAX_ROWS} rows.`);
  return scan.elements;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return `a bare ${typeof value}`;
  const names = Object.keys(value);
  return `the fields ${names.slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}`;
}

/** There are rows, and none of them is as the map says: better no figure than a wrong one. */
function drifted(values: readonly unknown[], { undated, absent }: Rows, { map, url }: JsonConfig): PollOutcome {
  if (undated === 0 && absent.length === 0)
    return { outcome: 'empty', memory: {}, notes: ['Every row is left out by the map.'] };
  const missing = [...(undated > 0 ? [map.asOf] : []), ...absent];
  return trouble(
    'schema-changed',
    `No row of ${shownUrl(url)} has ${missing.map((path) => `\`${path}\``).join(', ')} as expected; the last row has ${fieldsOf(values.at(-1))}.`,
    'Compare the fields with `map` in the configuration and adapt it.',
  );
}

/** A day or two without a number is life; more of them look like a renamed field. */
const SILENT_ROWS = 3;

function notesOf({ undated, absent, silent, odd }: Rows): string[] {
  return [
    ...(undated > 0 ? [`${undated} rows without a day were left out.`] : []),
    ...absent.map((path) => `No row has the field \`${path}\`.`),
    ...(silent >= SILENT_ROWS ? [`The newest ${silent} rows state no figure: a field may have been renamed.`] : []),
    ...(odd.length > 0 ? [`${odd.length} cells are no counts and were left out, such as ${odd[0]}.`] : []),
  ];
}

/**
 * A row is known by its day. Where two rows claim one day (a wrong year, a correction beside the original), the later one
 * in the document takes its number among them as well, so that neither hides the other.
 */
function withKeys(rows: readonly Row[]): readonly (readonly [Row, string])[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const times = (seen.get(row.day) ?? 0) + 1;
    seen.set(row.day, times);
    return [row, times === 1 ? `row:${row.day}` : `row:${row.day}#${times}`];
  });
}

function documentOf(row: Row, key: string, settings: JsonConfig): SourceDocument {
  return {
    source: settings.name,
    identity: [key],
    url: settings.link ?? settings.url,
    outlet: settings.outlet ?? null,
    title: null,
    text: row.text,
    lang: settings.lang ?? null,
    published: null,
    statements: row.statements,
  };
}
