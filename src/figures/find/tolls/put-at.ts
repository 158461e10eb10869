import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isTimeUnit } from '../../time-unit.ts';

/** "The agency *put the dead at* about 300 and the wounded at about 2,700". Not "put losses at 900 killed". */
export const putAt: Finder = {
  name: 'put-at',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at)) return [];
      if (items[at - 1]?.text !== 'at') return AS_HIGH.test(item.text) ? putAsHigh(items, at) : [];
      const forces = forcesPut(items, at);
      if (forces >= 0) return [{ at, measure: 'deployed' as const, cue: forces, from: forces, to: at + 1 }];
      const cue = putBefore(items, at - 2);
      const measure = measureOf(items[cue], 'people', 'toll', 'event') ?? (isOfVictims(items, cue) ? 'killed' : null);
      if (groupAfter(items, at).measure !== null) return [];
      if (measure === null || is(items[cue + 1], 'thing') || !isPut(items, cue)) return [];
      return [{ at, measure, cue, from: cue, to: at + 1 }, ...andAt(items, at, measure, cue, isTaken)];
    }),
};

/** "put the toll at 31 civilians *and three gendarmes*": two kinds of one measure. */
function andAt(
  items: readonly Item[],
  at: number,
  measure: Measure,
  cue: number,
  isTaken: (at: number) => boolean,
): Find[] {
  const { to, kind } = groupAfter(items, at);
  const next = to + 1;
  if (kind !== 'person' || items[to]?.text !== 'and' || !items[next]?.count || isTaken(next)) return [];
  const group = groupAfter(items, next);
  const isMore =
    group.kind === 'person' && group.measure === null && !is(items[group.to], 'auxiliary', 'passive', 'happens');
  return isMore ? [{ at: next, measure, cue, from: next, to: group.to }] : [];
}

const AS_HIGH = /^as (?:high|low|many) as /;

/** "put the number of dead *as high as* 150,000": the qualifier is read with its number. */
function putAsHigh(items: readonly Item[], at: number): Find[] {
  const cue = putBefore(items, at - 1);
  const measure = measureOf(items[cue], 'people', 'toll', 'event');
  return measure === null || !isPut(items, cue) ? [] : [{ at, measure, cue, from: cue, to: at + 1 }];
}

/** "put *foreign volunteers* at some 8,000" */
function forcesPut(items: readonly Item[], at: number): number {
  const noun = at - 2;
  const forces = /^(?:troops|soldiers|fighters|volunteers|mercenaries|forces?|garrison|contingent)$/.test(
    items[noun]?.text ?? '',
  );
  const told = items
    .slice(Math.max(0, noun - 5), noun)
    .some((item) => is(item, 'people', 'passive', 'happens', 'toll', 'number-of'));
  const number = items[at]?.count?.low ?? items[at]?.count?.high ?? 0;
  return forces && !told && number >= 20 && isPut(items, noun) ? noun : -1;
}

/** The noun whose value is put: "losses", "dead and wounded *in the Karsk region*", "losses *there*". */
function putBefore(items: readonly Item[], last: number): number {
  for (let i = last; i > 0 && i > last - 11; i -= 1) {
    if (measureOf(items[i], 'people', 'toll', 'event') !== null || isOfVictims(items, i)) return i;
    // "put losses *over the past 24 hours* at 940"
    if (
      (items[i]?.count && items[i]?.count?.sifted !== 'date' && !isTimeUnit(items[i + 1])) ||
      (is(items[i], 'says', 'clause', 'auxiliary') && !isOfTime(items[i])) ||
      /^[,;:]$/.test(items[i]?.text ?? '')
    )
      break;
  }
  return last;
}

/** "put the dead *since* the start of *May* at 212" */
function isOfTime(item: Item | undefined): boolean {
  return item?.text === 'since' || (is(item, 'month') && item?.capital === true);
}

/** "put *the number of victims* on board at 241" */
function isOfVictims(items: readonly Item[], i: number): boolean {
  return items[i]?.text === 'victims' && is(items[i - 1], 'number-of');
}

const REACH = 16;

function isPut(items: readonly Item[], cue: number): boolean {
  for (let i = cue - 1; i >= 0 && i > cue - REACH; i -= 1) {
    if (
      /^(?:put|puts|putting|had put|put at|set at|estimated|estimates|estimated at|established|establishes|establishing)$/.test(
        items[i]?.text ?? '',
      )
    )
      return true;
    const ofOthers = items[i]?.text === 'that' && items[i + 1]?.text === 'of';
    if (is(items[i], 'clause') && !is(items[i], 'preposition') && !ofOthers) return false;
  }
  return false;
}
