import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';

/** "The list of the missing has 68 names on it", "72 names on the register of the dead". */
export const listOfNames: Finder = {
  name: 'list-of-names',
  languages: ['en'],
  find: ({ items }, { isTaken, told, drafts }) =>
    items.flatMap((item, at): Find[] => {
      const names = /^(?:names|entries)$/.test(items[at + 1]?.text ?? '');
      const list =
        item.count?.unit === 'people' && names && !isTaken(at)
          ? (listIn(items, at) ?? namesOf(items, at) ?? toldOn(items, at, [...told, ...drafts]))
          : null;
      if (list !== null) return [{ at, measure: list.measure, cue: list.cue, from: at, to: at + 2 }];
      const named = item.count?.unit === 'people' && !isTaken(at) ? namesAhead(items, at, [...told, ...drafts]) : null;
      return named === null ? [] : [{ at, measure: named, cue: at, from: at - 2, to: at + 1 }];
    }),
};

/** "It has verified *the names of 44*": of those told before. */
function namesAhead(items: readonly Item[], at: number, told: readonly Draft[]): Measure | null {
  const isOfNames = items[at - 1]?.text === 'of' && items[at - 2]?.text === 'names';
  const isVerified = items.slice(Math.max(0, at - 6), at).some(({ text }) => KEPT.test(text));
  const isBare = items[at + 1]?.kind !== 'word' || is(items[at + 1], 'of-them', 'adverb', 'preposition');
  return isOfNames && isVerified && isBare ? soleMeasure(told) : null;
}

function soleMeasure(told: readonly Draft[]): Measure | null {
  const measures = new Set(told.filter(({ partOf }) => partOf === null).map(({ measure }) => measure));
  const [measure] = measures;
  return measures.size === 1 && measure !== undefined && LISTED.test(measure) ? measure : null;
}

/** "The movement keeps a register, which *had 27 names*": of those told before, where these are of one measure. */
function toldOn(items: readonly Item[], at: number, told: readonly Draft[]): { measure: Measure; cue: number } | null {
  const kept = items.slice(Math.max(0, at - REACH), at).some(({ text }) => LIST.test(text) || KEPT.test(text));
  const measure = soleMeasure(told);
  const plain = /^[,.;"”]?$|^(?:and|on|in|as|by)$/.test(items[at + 2]?.text ?? '');
  return kept && plain && measure !== null ? { measure, cue: at } : null;
}

const LISTED = /^(?:killed|missing|captured|casualties)$/;
const KEPT =
  /^(?:collected|gathered|ledger|file|compiled|documented|verified|confirmed|established|identified|published)$/;

/** "88 names of *people who were taken away*", "412 names of soldiers *killed* in the war" */
function namesOf(items: readonly Item[], at: number): { measure: Measure; cue: number } | null {
  if (items[at + 2]?.text !== 'of') return null;
  const cue = items.findIndex(
    (item, i) => i > at + 2 && i < at + 9 && is(item, 'people', 'state', 'passive', 'happens'),
  );
  const measure = measureOf(items[cue], 'people', 'state', 'passive', 'happens');
  const clear = items.slice(at + 3, cue).every((item) => item.count === null && item.kind === 'word');
  return measure !== null && /^(?:killed|wounded|missing|captured|casualties)$/.test(measure) && clear
    ? { measure, cue }
    : null;
}

const LIST = /^(?:list|lists|register|roll|record|memorial|database|roster|wall)$/;
const REACH = 14;

function listIn(items: readonly Item[], at: number): { measure: Measure; cue: number } | null {
  for (let i = Math.max(0, at - REACH); i < items.length && i < at + REACH; i += 1) {
    if (!LIST.test(items[i]?.text ?? '')) continue;
    const cue = items.findIndex((item, k) => k > i && k < i + 6 && is(item, 'people', 'state', 'passive'));
    const measure = measureOf(items[cue], 'people', 'state', 'passive');
    if (measure !== null && items.slice(i, cue).some(({ text }) => text === 'of')) return { measure, cue };
  }
  return null;
}
