import type { HttpClient } from '../src/net/http.ts';
import { type Memory, type PollOutcome, type SourceCommon, type SourceKind, TROUBLES } from '../src/sources/source.ts';
import { pick } from './mutate.ts';

/** Two polls, as `check` makes them, of a server that sends what `body` makes; the second with the memory of the first. */
export async function pollTwice<C extends SourceCommon>(
  kind: SourceKind<C>,
  settings: Readonly<Record<string, unknown>>,
  body: (url: string) => Uint8Array,
  random: () => number,
): Promise<void> {
  const config = kind.config.parse({ name: 'fuzz', kind: kind.kind, ...settings });
  const source = kind.open(config, { http: serving(body, random), baseDir: '/' });
  let memory: Memory | null = null;
  for (const now of ['2025-03-28T09:00:00.000Z', '2025-03-29T09:00:00.000Z']) {
    const outcome = await source.poll({ now, memory, signal: new AbortController().signal });
    checkOutcome(outcome);
    memory = 'memory' in outcome ? outcome.memory : memory;
  }
}

function serving(body: (url: string) => Uint8Array, random: () => number): HttpClient {
  return {
    fetch: async ({ url }) => ({
      kind: 'response',
      status: 200,
      headers: { 'content-type': pick(CONTENT_TYPES, random) },
      body: body(url),
      url,
      movedPermanently: false,
    }),
    close: async () => {},
  };
}

const CONTENT_TYPES = [
  '',
  'text/xml',
  'application/json',
  'text/html; charset=euc-kr',
  'text/xml; charset=utf-16',
  'x; charset="',
  'text/html;charset=koi8-u',
];

const OUTCOMES: ReadonlySet<string> = new Set(['fresh', 'unchanged', 'empty', ...TROUBLES]);

function checkOutcome(outcome: PollOutcome): void {
  if (!OUTCOMES.has(outcome.outcome)) throw new Error(`an outcome without a name: ${outcome.outcome}`);
  if (outcome.outcome !== 'fresh') return;
  for (const { identity, text, title, url, statements = [] } of outcome.documents) {
    checkText(text);
    checkText(title ?? '');
    if (identity.length === 0) throw new Error('a document without identity');
    if (url !== null && !/^https?:/.test(url)) throw new Error(`an address that is none: ${url}`);
    for (const { start, end, quote, bounds } of statements) {
      if (text.slice(start, end) !== quote) throw new Error('a quote that does not stand in its text');
      if (![bounds.low, bounds.high].every((it) => it === null || (Number.isSafeInteger(it) && it >= 0)))
        throw new Error('a number of people that is none');
    }
  }
}

export function checkText(text: string): void {
  if (!text.isWellFormed()) throw new Error('half a character in a text');
  if (text !== text.normalize('NFC')) throw new Error('a text that is not composed');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
  if (/[\0-\u0008\u000b\u000e-\u001f]/.test(text)) throw new Error('a control character in a text');
}
