import type { Measure } from '../../domain/figure.ts';
import { isJoint } from '../clauses/joint.ts';
import { predicateAfter } from '../clauses/predicate.ts';
import { groupAfter } from '../groups.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/** "the deaths of 11,872 civilians", "the murder of six priests", "the remains of 38 soldiers", "مقتل 20". */
export const eventOfCount: Finder = {
  name: 'event-of-count',
  notIn: ['ko', 'ar'],
  find: ({ items, lexicon }, { isTaken }) =>
    items.flatMap((_, event) => {
      const measure = withheldOf(items, event) ?? measureOf(items[event], 'event');
      const at = measure === null ? -1 : countBehind(items, event, lexicon.table.freeOrder === true);
      if (
        measure === null ||
        isWithheld(items, event, measure) ||
        at < 0 ||
        isTaken(at) ||
        !mayHappenTo(measure, items, at)
      )
        return [];
      return [{ at, measure, cue: event, from: event, to: Math.max(groupAfter(items, at).to, at + 1) }].flatMap(
        (find) => [find, ...jointOnes(items, find, isTaken)],
      );
    }),
};

/** "shot, killed *and withheld the bodies of* two": who is told to have been killed is not found as well. */
function withheldOf(items: readonly Item[], event: number): Measure | null {
  const verb = WITHHELD.test(items[event - 1]?.text ?? '') ? event - 1 : -1;
  const joined = verb > 0 && is(items[verb - 1], 'conjunction');
  const deed = joined ? items.findLastIndex((item, i) => i < verb && i > verb - 4 && is(item, 'active')) : -1;
  return measureOf(items[deed], 'active');
}

const WITHHELD = /^withh(?:eld|olds?|olding)$/;

/** Bodies that somebody keeps are not found by anybody. */
function isWithheld(items: readonly Item[], event: number, measure: Measure): boolean {
  return measure === 'bodies' && WITHHELD.test(items[event - 1]?.text ?? '');
}

/** "no contact with two outposts": nothing but people is missed; «20 тел и 27 раненых»: the hurt and the missing are no bodies. */
function mayHappenTo(measure: Measure, items: readonly Item[], at: number): boolean {
  const { kind, head, measure: own } = groupAfter(items, at);
  if (measure === 'bodies' && (own === 'wounded' || (own === 'missing' && !isMissingPerson(items, at)))) return false;
  return kind !== 'thing' && !(measure === 'missing' && kind === 'unknown' && !is(items[head], 'others'));
}

/** "the bodies of *two missing villagers*": they were. */
function isMissingPerson(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.text === 'missing' && is(items[at + 2], 'person');
}

function countBehind(items: readonly Item[], event: number, bare: boolean): number {
  let i = event + 1;
  if (items[i]?.text === 'in' && /^(?:combat|action|battle|custody|captivity)$/.test(items[i + 1]?.text ?? '')) i += 2;
  const of = items[i]?.text === 'of' || / (?:of|to|with|from|trace|contact)$/.test(items[event]?.text ?? '');
  if (!of && !bare) return -1;
  if (items[i]?.text === 'of') i += 1;
  for (; i < items.length && i < event + 6; i += 1) {
    const item = items[i];
    if (item?.count) return i;
    if (/^["“]$/.test(item?.text ?? '')) continue;
    if (!is(item, 'stop', 'others', 'single', 'adverb', 'person', 'conjunction')) return -1;
  }
  return -1;
}

/** "no news of 118 men who went to Dorland *and of 24* who went to Luria" */
function ofOthers(items: readonly Item[], { at, to, measure, cue }: Find, isTaken: (at: number) => boolean): Find[] {
  const next = items.findIndex(
    ({ text }, i) =>
      i > to &&
      i < to + 10 &&
      text === 'of' &&
      is(items[i - 1], 'conjunction') &&
      items[i + 1]?.count?.unit === 'people',
  );
  const opens = items.findLastIndex(({ text }, i) => i < at && i > cue && text === 'of');
  if (next < 0 || (opens < 0 && !/ of$/.test(items[cue]?.text ?? '')) || isTaken(next + 1)) return [];
  return items.slice(to, next).every(({ kind, count }) => kind === 'word' && count === null)
    ? [{ at: next + 1, measure, cue, from: next, to: next + 2 }]
    : [];
}

/** "the deaths of three soldiers and two civilians" */
function jointOnes(items: readonly Item[], first: Find, isTaken: (at: number) => boolean): Find[] {
  const finds: Find[] = ofOthers(items, first, isTaken);
  let joint = first.to;
  for (let i = joint; i < items.length && i < joint + 4; i += 1) {
    if (!items[i]?.count) {
      if (!isJoint(items, joint, i + 1)) break;
      continue;
    }
    const { to, kind } = groupAfter(items, i);
    if (isTaken(i) || kind !== 'person' || is(items[to], 'passive', 'happens') || predicateAfter(items, i) >= 0) break;
    joint = Math.max(to, i + 1);
    finds.push({ at: i, measure: first.measure, cue: first.cue, from: i, to: joint });
    i = joint - 1;
  }
  return finds;
}
