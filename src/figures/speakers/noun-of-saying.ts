import { type Item, is } from '../item.ts';

/** "a report on", "the claims of", "Daily Report": a noun. */
export function isNoun(items: readonly Item[], i: number): boolean {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
  const word = item?.text ?? '';
  if (!MAY_BE_NOUN.test(word)) return false;
  if (item?.capital && before?.capital) return true;
  if (isInserted(items, i)) return false;
  if (receivedBefore(items, i) >= 0) return true;
  if (/^shows?$/.test(word) && is(before, 'figures')) return false;
  if (/^states?$/.test(word)) return !/^(?:that|no|["“:,])$/.test(next?.text ?? '');
  return (
    is(before, 'single') ||
    OF_NOUN.test(before?.text ?? '') ||
    is(next, 'auxiliary') ||
    /^(?:on|of|by|from|for|,)$/.test(next?.text ?? '') ||
    (word === 'records' && (/^(?:[.,;]|began|begin|started)?$/.test(next?.text ?? '') || is(next, 'preposition'))) ||
    isBehindSingular(items, i)
  );
}

const MAY_BE_NOUN =
  /^(?:report|reports|claim|claims|estimate|estimates|state|states|count|counts|records|documents|lists|posts|names|notes|puts|show|shows|number|updates)$/;

/** What a noun has in front of it, and a verb has not. */
const OF_NOUN =
  /^(?:the|its|their|his|these|those|new|previous|latest|earlier|last|daily|recent|official|further|other|own|several|both|all|any|many|most|some|two|three|such|no|of|by)$/;

/** "122 were killed, *relief crews report*, 33 of them at sea": who speaks and the verb, between two commas. */
function isInserted(items: readonly Item[], i: number): boolean {
  if (items[i + 1]?.text !== ',' || /^(?:who|which|that)$/.test(items[i + 2]?.text ?? '')) return false;
  const comma = items.findLastIndex(({ text }, k) => k < i && text === ',');
  const name = items.slice(comma + 1, i);
  const isName =
    name.length > 1 &&
    name.length < 8 &&
    name.every(({ kind, count, text }) => count === null && (kind === 'word' || /^['’]s?$/.test(text)));
  return (
    comma > 0 &&
    isName &&
    !is(name[0], 'preposition', 'clause', 'conjunction') &&
    !/^['’]s?$/.test(name.at(-1)?.text ?? '')
  );
}

/** "has *received* credible *reports* that": index of the verb by which somebody has what the noun at `reports` names, or -1. */
export function receivedBefore(items: readonly Item[], reports: number): number {
  if (items[reports]?.text !== 'reports') return -1;
  const verb = items.findLastIndex(({ text }, i) => i < reports && i > reports - 4 && RECEIVES.test(text));
  const between = items.slice(verb + 1, reports);
  return verb >= 0 && between.every(({ kind, senses }) => kind === 'word' && senses.length === 0) ? verb : -1;
}

const RECEIVES = /^(?:receive[sd]?|receiving|has|have|had|gathered|collected|seen|heard|cited|cites|citing)$/;

/** "Situation *report*", "field *estimate*": only more than one report, estimate or claim. */
function isBehindSingular(items: readonly Item[], i: number): boolean {
  const before = items[i - 1]?.text ?? '';
  const agrees = /s$|^(?:police|people|media|staff|crew|medics|military|army|they|we|who|men|women|i|you)$/.test(
    before,
  );
  return (
    /^(?:report|estimate|claim|count)$/.test(items[i]?.text ?? '') &&
    /^\p{L}/u.test(before) &&
    !agrees &&
    !isPair(items, i)
  );
}

/** "the Red Crescent *and* the fire service report" */
function isPair(items: readonly Item[], i: number): boolean {
  return items.slice(Math.max(0, i - 8), i).some(({ text }) => text === 'and');
}
