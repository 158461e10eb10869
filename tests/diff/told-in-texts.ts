import { diff } from '../../src/diff/diff.ts';
import type { ReadDocument } from '../../src/diff/ledger.ts';
import type { LoggedChange } from '../../src/domain/change.ts';
import type { Figure } from '../../src/domain/figure.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';
import { lines } from './builders.ts';

/** A text as an outlet published it: the day of May 2031 (its hour 9 where none is said), `outlet` or `outlet#document`, the words. */
export type Text = readonly [day: string, from: string, text: string];

const register = createRegister();

/** Stories whose figures are read from texts, one check a day: what the log of them says, a line each. */
export function toldInTexts(texts: readonly Text[], lang = 'en'): readonly string[] {
  return lines(logOfTexts(texts, lang)).map((line) => line.replace(/ [Tt]he /, ' '));
}

/** The same, only what the team is told. */
export function alertsOfTexts(texts: readonly Text[], lang = 'en'): readonly string[] {
  return toldInTexts(texts, lang)
    .filter((line) => line.includes('!'))
    .map((line) => line.replace('!', ''));
}

/** The changes themselves. */
export function logOfTexts(texts: readonly Text[], lang = 'en'): readonly LoggedChange[] {
  const states = new Map<string, SeriesState>();
  const versions = new Map<string, readonly Figure[]>();
  const log: LoggedChange[] = [];
  for (const [day, found] of Map.groupBy(texts, ([when]) => when.slice(0, 2))) {
    const now = `2031-05-${day}T22:00:00.000Z`;
    const documents = found.map((text, nth) => readDocument(text, nth, lang, versions));
    const result = diff({ ledger: { states, nextSeq: log.length + 1 }, documents, now });
    for (const change of result.changes) log.push({ ...change, at: now, hash: '' });
    for (const state of result.states) states.set(state.series.id, state);
  }
  return log;
}

function readDocument(
  [when, from, text]: Text,
  nth: number,
  lang: string,
  versions: Map<string, readonly Figure[]>,
): ReadDocument {
  const [outlet = '', id = `${when}-${nth}`] = from.split('#');
  const published = `2031-05-${when.length === 2 ? `${when}T09` : when}:00:00.000Z`;
  const documentId = `${outlet}#${id}`;
  const { figures } = readFigures({ text, title: null, lang, published, outlet }, { register });
  const previous = versions.get(documentId) ?? null;
  versions.set(documentId, figures);
  return {
    source: outlet,
    version: { documentId, version: previous === null ? 1 : 2, textHash: text },
    url: `https://${outlet}.example/${id}`,
    outlet,
    title: null,
    published,
    text,
    figures,
    doubts: [],
    previous,
    baseline: false,
  };
}
