import type { Measure } from '../../../domain/figure.ts';
import { predicateAfter } from '../../clauses/predicate.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** "The death toll rose to 20", "the number of people killed has passed 1,000", "a toll of 12", "from 12 to 15". */
export const tollIsCount: Finder = {
  name: 'toll-is-count',
  notIn: ['ko'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((_, at) => {
      const toll = tollAt(items, at);
      return toll === null ? [] : valuesOf(items, toll, isTaken);
    }),
};

interface Toll {
  readonly measure: Measure;
  readonly from: number;
  readonly cue: number;
}

function tollAt(items: readonly Item[], at: number): Toll | null {
  const measure = measureOf(items[at], 'toll');
  if (measure !== null) return { measure, from: at, cue: at };
  if (is(items[at], 'people') && !is(items[at], 'including') && isNounOfTotal(items, at)) {
    return { measure: measureOf(items[at], 'people') ?? 'casualties', from: at, cue: at };
  }
  if (!is(items[at], 'number-of')) return null;
  for (let i = at + 1; i < items.length && i < at + 9; i += 1) {
    const told = measureOf(items[i], 'people', 'passive', 'state', 'event', 'happens');
    // "the number of *dead links*"
    if (told !== null && items[i]?.text === 'dead' && is(items[i + 1], 'thing')) return null;
    if (told !== null) return { measure: told, from: at, cue: i };
    if (items[i]?.count || (is(items[i], 'says', 'amounts-to') && !is(items[i], 'preposition'))) return null;
  }
  return null;
}

/** "The dead numbered 20", "casualties rose to 40": a noun of people that no number counts, with a verb of amount behind it. */
function isNounOfTotal(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0 && i > at - 5 && !/^[;:]$/.test(items[i]?.text ?? ''); i -= 1)
    if (items[i]?.count) return false;
  const reach = items.slice(at + 1, at + 4).some((item) => is(item, 'since')) ? LONG_STRETCH : 9;
  for (let i = at + 1; i < items.length && i < at + reach; i += 1) {
    i = behindAside(items, i);
    const item = items[i];
    if (item?.count?.sifted === 'date' || item?.text === 'since') continue;
    if (item?.count && PASSED.test(item.text)) return true;
    if (item?.count?.sifted === 'label') continue;
    if (item?.count || is(item, 'active', 'passive', 'happens', 'says', 'clause', 'no') || item?.text === ',')
      return false;
    const value = /^["“]$/.test(items[i + 1]?.text ?? '') ? items[i + 2] : items[i + 1];
    if (is(item, 'amounts-to') && value?.count && !is(item, 'preposition')) return true;
  }
  return false;
}

const REACH = 20;

/** "casualties *since the start of the full-scale invasion in February 2022* have now reached" */
const LONG_STRETCH = 19;

function valuesOf(items: readonly Item[], { measure, from, cue }: Toll, isTaken: (at: number) => boolean): Find[] {
  const inserted = insertedClause(items, cue);
  const old = inserted.flatMap((_, k): Find[] => oldValue(items, cue + 2 + k, measure, cue, isTaken));
  const start = cue + 1 + (inserted.length === 0 ? 0 : inserted.length + 2);
  for (let i = start; i < items.length && i < start + REACH; i += 1) {
    const item = items[i];
    const aside = behindAside(items, i);
    if (aside > i) {
      i = aside - 1;
      continue;
    }
    if (item === undefined || endsSearch(items, i, start - 1)) return [];
    if (!item.count || isTaken(i) || item.count.unit !== 'people') continue;
    if (items[i - 1]?.text === 'from') {
      if (!items[i + 1]?.text.match(/^to$/) || !items[i + 2]?.count) continue;
      return [
        { at: i, measure, cue, from: i, to: i + 1, status: 'historical' },
        { at: i + 2, measure, cue, from, to: i + 3 },
      ];
    }
    const own = groupAfter(items, i);
    if (isInserted(items, cue, i)) {
      old.push({ at: i, measure, cue, from: i, to: i + 1, status: 'historical' });
      continue;
    }
    if (isOwnClause(items, i)) return [];
    if (isValue(items, i) || isApposed(items, cue, i))
      return [
        ...old,
        {
          at: i,
          measure: own.measure ?? measure,
          cue: own.measure === null ? cue : own.cue,
          from,
          to: Math.max(i + 1, own.measure === null ? 0 : own.to),
        },
      ];
  }
  return [];
}

/** "the toll, *which stood at 40 on Monday*, has risen to 52" */
function insertedClause(items: readonly Item[], cue: number): readonly Item[] {
  if (items[cue + 1]?.text !== ',' || !/^(?:which|that)$/.test(items[cue + 2]?.text ?? '')) return [];
  const closing = items.findIndex(({ text }, i) => i > cue + 2 && text === ',');
  return closing < 0 ? [] : items.slice(cue + 2, closing);
}

/** "the toll from the monsoon*, which began on 26 June,* now stands at 634", "casualties*, including the missing,* exceed 9,000": index behind it, or `i`. */
function behindAside(items: readonly Item[], i: number): number {
  if (items[i]?.text === 'while' && /ing$/.test(items[i + 1]?.text ?? '')) return behindDoing(items, i);
  if (items[i]?.text !== ',' || !/^(?:which|who|that|including)$/.test(items[i + 1]?.text ?? '')) return i;
  const close = items.findIndex(({ text }, k) => k > i + 1 && k < i + 12 && text === ',');
  const clause = items.slice(i + 1, close);
  const isTold = clause.some(
    (item) => (item.count !== null && item.count.sifted === null) || is(item, 'amounts-to', 'says'),
  );
  return close < 0 || isTold ? i : close + 1;
}

/** "the number of soldiers killed *while serving abroad* has risen": index of the verb. */
function behindDoing(items: readonly Item[], i: number): number {
  const verb = items.findIndex(
    (item, k) => k > i + 1 && k < i + 10 && is(item, 'auxiliary', 'amounts-to') && !is(item, 'preposition'),
  );
  return verb > 0 && items.slice(i, verb).every(({ kind, count }) => kind === 'word' && count === null) ? verb : i;
}

function oldValue(
  items: readonly Item[],
  at: number,
  measure: Measure,
  cue: number,
  isTaken: (at: number) => boolean,
): Find[] {
  const count = items[at]?.count ?? null;
  if (count === null || count.unit !== 'people' || isTaken(at) || !isValue(items, at)) return [];
  return [{ at, measure, cue, from: at, to: at + 1, status: 'historical' }];
}

/** "the toll, *initially given as eight*, has risen to 13" */
function isInserted(items: readonly Item[], cue: number, i: number): boolean {
  return (
    items[cue + 1]?.text === ',' &&
    items[i + 1]?.text === ',' &&
    items.slice(cue + 2, i).every(({ text }) => text !== ',') &&
    items.slice(cue + 2, i).some((item) => is(item, 'historical'))
  );
}

function endsSearch(items: readonly Item[], i: number, cue: number): boolean {
  const item = items[i];
  if (item === undefined || /^[;]$/.test(item.text)) return true;
  if (is(item, 'says') && items.slice(cue, i).some(({ text }) => text === ':')) return true;
  if (i > cue + 1 && is(item, 'toll', 'active')) return true;
  return is(item, 'clause') && !is(item, 'preposition', 'adverb') && item.text !== 'that';
}

/** "The toll may rise: *40 people are missing*", "as *40 people are missing*": a sentence of its own. */
function isOwnClause(items: readonly Item[], i: number): boolean {
  const opens = /^(?::|as|with|because|since|while|given that)$/.test(items[i - 1]?.text ?? '');
  return opens && groupAfter(items, i).kind === 'person' && predicateAfter(items, i) >= 0;
}

/** The number stands behind "is", "rose to", "of", a colon, or says itself that it is passed ("exceeds 20"). */
function isValue(items: readonly Item[], i: number): boolean {
  const before = items[i - 1];
  if (STAY.test(before?.text ?? '')) return false;
  if (before?.text === ',' && /^[,.]$/.test(items[i + 1]?.text ?? '') && is(items[i - 2], 'toll')) return true;
  const quoted = /^["“]$/.test(before?.text ?? '') ? items[i - 2] : before;
  if (is(quoted, 'amounts-to', 'auxiliary', 'adverb') || /^(?::|of|than)$/.test(before?.text ?? '')) return true;
  return (
    PASSED.test(items[i]?.text ?? '') || (is(before, 'toll') && /^(?:above|over|beyond) /.test(items[i]?.text ?? ''))
  );
}

/** "The number of injured*, 112,* was right" */
function isApposed(items: readonly Item[], cue: number, i: number): boolean {
  return i === cue + 2 && items[cue + 1]?.text === ',' && items[i + 1]?.text === ',';
}

/** «число погибших возросло до 20, в больницах *остаются* 107»: people stay, a toll is. */
const STAY = /^(?:остаются|находятся|залишаються|лишаються|перебувають)$/u;

/** The verb of amount is read with its number, as its qualifier. */
export const PASSED =
  /^(?:(?:has |have |had )?(?:pass|exceed|surpass|top)|near|approach|cross|rang)|^[a-z]+ (?:past|above|beyond) /;
