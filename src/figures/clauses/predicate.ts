import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { endsClause } from './ends-clause.ts';
import { REACH } from './reach.ts';
import { isReduced } from './reduced.ts';
import { behindRelative } from './relative.ts';
import { stepOver } from './step-over.ts';
import { isVerbOfSubject } from './verb-of-subject.ts';

/**
 * Index of the verb that the people counted at `at` are the subject of ("20 people from the village *were killed*"), or -1.
 * Brackets, appositions and further subjects are stepped over; another clause ends the search.
 */
export function predicateAfter(items: readonly Item[], at: number): number {
  const { to, kind } = groupAfter(items, at);
  return predicateFrom(items, to, kind === 'person');
}

/** The same for a subject that ends before item `from`; behind people, a clause that is told of another noun is stepped over. */
export function predicateFrom(items: readonly Item[], from: number, arePeople = false): number {
  const start = skipOfThem(items, from);
  let auxiliary = -1;
  let verbs = 0;
  for (let i = start; i < items.length && i < start + REACH; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    if (isPredicate(items, i) && !(i === start && isReduced(items, i)))
      return isVerbOfSubject(items, i, { start, auxiliary, verbs }) ? i : -1;
    const next =
      arePeople && (i > start || item.text === 'whose')
        ? behindRelative(items, stepOver(items, i))
        : stepOver(items, i);
    if (next > i && auxiliary >= 0 && item.count !== null) return -1;
    if (next > i) {
      i = next - 1;
      continue;
    }
    if (is(item, 'auxiliary')) auxiliary = i;
    else if (endsClause(items, i, start)) return -1;
    else if (!is(item, 'adverb', 'hypothetical', 'person') && auxiliary >= 0 && item.kind === 'word') verbs += 1;
  }
  return -1;
}

/** "12 *of them* were killed", "three *of whom* died". */
function skipOfThem(items: readonly Item[], at: number): number {
  return is(items[at], 'of-them') ? at + 1 : at;
}

function isPredicate(items: readonly Item[], i: number): boolean {
  return is(items[i], 'passive', 'happens', 'state') && !is(items[i], 'thing');
}
