import { type Item, is } from '../item.ts';
import type { Draft, Sentence } from '../rule.ts';
import { isDescribed } from './slavic/description.ts';
import { yearOf } from './time-of-words.ts';

/** The words that may date a figure in its own sentence. */
export function ownWords(draft: Draft): readonly Item[] {
  return betweenSemicolons(ownClause(draft), draft);
}

/** The words of an earlier sentence that may date what follows. */
export function mainWords({ items, lexicon }: Sentence): readonly Item[] {
  return SLAVIC.has(lexicon.table.lang) ? mainClause(items) : beforeComparison(items);
}

const SLAVIC: ReadonlySet<string> = new Set(['uk', 'ru']);

/** Without what is told of the victims ("who had been hurt in 2019") and compared ("against 14 in 2023") behind the figure. */
function ownClause(draft: Draft): readonly Item[] {
  const { at, cue, end } = draft;
  const items = SLAVIC.has(draft.sentence.lexicon.table.lang) ? withoutDescribed(draft) : withoutOrigin(draft);
  const after = items.findIndex(
    (item, i) =>
      i > Math.max(at, cue) && item.start >= end && (/^(?:who|whose|which)$/.test(item.text) || is(item, 'historical')),
  );
  return after < 0 ? items : items.slice(0, after);
}

/** «*построенный в 2005 году* мост»: the year of a thing is not that of the event. */
function withoutDescribed({ sentence: { items }, at, cue }: Draft): readonly Item[] {
  return items.filter((item, i) => yearOf(item) === null || !isDescribed(items, i, Math.min(at, cue)));
}

/** "98 were killed, *up from 61 in 2024*. Landmines claimed 14": the sentence before tells of now. */
function beforeComparison(items: readonly Item[]): readonly Item[] {
  const old = items.findIndex((item) => is(item, 'historical'));
  return old < 1 ? items : items.slice(0, old);
}

/** "The war, *which erupted in April 2023*, has killed …": since when it lasts, and not when they died. */
function withoutOrigin({ sentence: { items }, at, cue }: Draft): readonly Item[] {
  const which = items.findIndex(({ text }, i) => text === 'which' && items[i - 1]?.text === ',');
  const close = items.findIndex(({ text }, i) => i > which && text === ',');
  const isOrigin = items.slice(which + 1, which + 4).some(({ text }) => BEGAN.test(text));
  if (which < 0 || close < 0 || close > Math.min(at, cue) || !isOrigin) return items;
  return [...items.slice(0, which), ...items.slice(close)];
}

const BEGAN = /^(?:began|begun|erupted|started|broke(?: out)?|flared(?: up)?|commenced|dates(?: back)?)$/;

/** "*1905* Supermarket: 9 dead": a log's line opens with the time of day. */
export function withoutClock(items: readonly Item[], { opensParagraph, items: all }: Sentence): readonly Item[] {
  const [first, second] = all;
  const clock = opensParagraph && first?.kind === 'digits' && second?.kind === 'word' && second.capital;
  return clock && items[0] === first ? items.slice(1) : items;
}

/** "In 2024 it was 187; in 2026 it is 214": a part with a year has its own time. */
function betweenSemicolons(items: readonly Item[], { at, sentence: { lexicon } }: Draft): readonly Item[] {
  const from = items.findLastIndex(({ text }, i) => i < at && text === ';');
  const to = items.findIndex(({ text }, i) => i > at && text === ';');
  const part = items.slice(from + 1, to < 0 ? items.length : to);
  if (part.some((item) => yearOf(item) !== null)) return part;
  // «за лето — 1 180 смертей; за то же время 2024 года их было 70»: the year is that of the number behind.
  const compared =
    to >= 0 && SLAVIC.has(lexicon.table.lang) && items.slice(to).some(({ count }) => count?.sifted === null);
  return compared ? items.slice(0, to) : items;
}

/** An earlier sentence sets the time of what follows in its main clause, not in a participle behind a comma. */
function mainClause(items: readonly Item[]): readonly Item[] {
  const comma = items.findIndex(
    ({ text }, i) =>
      text === ';' || (text === ',' && (is(items[i + 1], 'clause') || PARTICIPLE.test(items[i + 1]?.text ?? ''))),
  );
  return comma < 0 ? items : items.slice(0, comma);
}

const PARTICIPLE =
  /(?:ене|ена|ені|ане|ана|ані|нный|нная|нное|нные|вший|вшая|вшее|вшие|щий|щая|щее|щие|тый|тая|тое|тые)$/u;
