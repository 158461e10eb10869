import { serviceOf } from '../foreign-ranks.ts';
import { groupAfter } from '../groups.ts';
import { harmBehind } from '../harm.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** What happened to these people is no measure: "20 were arrested", "rescued 30", "187 aboard". */
export const otherFate: Sifter = {
  name: 'other-fate',
  notIn: ['ko'],
  sifts(items, at) {
    const { measure, to } = groupAfter(items, at);
    if (isCarried(items, at) || isAliveAfterAll(items, to)) return true;
    if (measure === 'missing' && isBroughtOut(items, at, to)) return true;
    if (measure !== null || harmBehind(items, Math.max(to, at + 1)) >= 0 || isHarmedBefore(items, at)) return false;
    return (
      (isDoneTo(items, at) && serviceOf(items, at) === null) ||
      (isDoneBefore(items, at) && !isGivenBack(items, at, to) && serviceOf(items, at) === null) ||
      isDugOut(items, at, Math.max(to, at + 1))
    );
  },
};

/** "*استشهاد* 3 معتقلين", "*استشهاد* معتقلين اثنين": Arabic tells first what befell them, and then that they had been arrested. */
function isHarmedBefore(items: readonly Item[], at: number): boolean {
  const verb = is(items[at - 1], 'other-fate') ? items[at - 2] : items[at - 1];
  const noun = is(items[at - 1], 'other-fate') ? items[at - 1] : items[at + 1];
  const isArabic = /^\p{Script=Arabic}/u.test(verb?.text ?? '') && !/^و/u.test(noun?.text ?? '');
  return isArabic && HARMED.test(measureOf(verb, 'passive', 'happens', 'event') ?? '');
}

/** "four who were *counted as dead* were *found alive*" */
function isAliveAfterAll(items: readonly Item[], to: number): boolean {
  const dead = items.findIndex((item, i) => i >= to - 1 && i < to + 5 && /(?:^| )(?:dead|missing)$/.test(item.text));
  if (dead < 0 || !/(?:^| )(?:as|declared|presumed|believed|feared|counted|listed)$/.test(items[dead - 1]?.text ?? ''))
    return false;
  for (let i = dead + 1; i < items.length && i < dead + 12; i += 1) {
    if (items[i]?.kind === 'mark') return false;
    if (/(?:^| )alive$|^(?:turned up|walked|reappeared|resurfaced)$/.test(items[i]?.text ?? '')) return true;
  }
  return false;
}

/** "brought *16 of the trapped miners* to the surface", "*nine of the missing* were rescued": no longer are. */
function isBroughtOut(items: readonly Item[], at: number, to: number): boolean {
  const mark = items.findIndex((item, i) => i >= to && item.kind === 'mark');
  const end = Math.min(to + 6, mark < 0 ? items.length : mark);
  const behind = items.slice(to, end).map(({ text }) => text);
  return RESCUED.test(items[at - 1]?.text ?? '') || OUT.test(behind.join(' '));
}

const RESCUED = /^(?:rescued|freed|saved|reached|evacuated)$/;
const OUT =
  /^(?:(?:(?:was|were|have been|had been) )?(?:\p{L}+ )?(?:rescued|freed|saved|found alive|(?:brought|pulled|carried|led) (?:out|up)(?: alive)?)|(?:up )?to (?:the surface|safety)|out(?: alive)?)(?= |$)/u;
const CRAFT = /^(?:boat|boats|ship|ferry|dinghy|vessel|raft|trawler|bus|truck|lorry|train|plane|car|van)$/;

/** "a boat *with* 35 refugees capsized": how many it carried. */
function isCarried(items: readonly Item[], at: number): boolean {
  return /^(?:with|of)$/.test(items[at - 1]?.text ?? '') && CRAFT.test(items[at - 2]?.text ?? '');
}

const TRAPS =
  /^(?:rubble|wreckage|debris|ruins|collapsed|wreck|mud|buildings|building|houses|mine|lift|cave|snow|vehicles|cars)$/;

/** "freed 16 people *from collapsed houses*" rescues and releases nobody. */
function isDugOut(items: readonly Item[], at: number, to: number): boolean {
  const freed = [...items.slice(Math.max(0, at - 4), at), ...items.slice(to, to + 3)].some(({ text }) =>
    /^(?:freed|freeing|released|pulled)$/.test(text),
  );
  if (!freed) return false;
  const from = items.findIndex(({ text }, i) => i >= to && i < to + 5 && text === 'from');
  return (
    from >= 0 &&
    items.slice(from + 1, from + 5).some(({ text }) => TRAPS.test(text)) &&
    !is(items[groupAfter(items, at).head], 'people')
  );
}

/** Arabic joins what became of others with a letter: "وفاة 107 أشخاص *ونجاة* 209". */
function isDoneTo(items: readonly Item[], at: number): boolean {
  let i = Math.max(groupAfter(items, at).to, at + 1);
  if (is(items[i], 'of-them')) i += 1;
  while (is(items[i], 'auxiliary', 'adverb') && i < at + 14) i += 1;
  if (/^و/.test(items[i]?.text ?? '')) return false;
  return (
    is(items[i], 'other-fate') &&
    !is(items[i], 'passive', 'happens', 'people') &&
    !isListedAs(items, i) &&
    !isReduced(items, i)
  );
}

/** "700 children *recruited by the militia* died": a participle of theirs, before their own verb. */
function isReduced(items: readonly Item[], participle: number): boolean {
  if (items[participle + 1]?.text !== 'by' || is(items[participle - 1], 'auxiliary', 'adverb')) return false;
  const verb = items.findIndex(
    (item, i) => i > participle + 1 && HARMED.test(measureOf(item, 'happens', 'passive') ?? ''),
  );
  const agent = items.slice(participle + 1, verb).filter((item) => !is(item, 'auxiliary'));
  return verb > 0 && agent.length < 9 && agent.every(({ kind, count }) => kind === 'word' && count === null);
}

const HARMED = /^(?:killed|wounded|missing|captured)$/;

/** "are *registered* with the Red Cross *as missing*" */
function isListedAs(items: readonly Item[], verb: number): boolean {
  if (items[verb]?.text !== 'registered') return false;
  const as = items.findIndex(({ text }, i) => i > verb && i < verb + 8 && text === 'as');
  return as > 0 && is(items[as + 1], 'people', 'passive', 'state');
}

/** "received *94 in return*", "received *94 of its soldiers*" */
function isGivenBack(items: readonly Item[], at: number, to: number): boolean {
  const of = items[at + 1]?.text === 'of' && /^(?:its|their)$/.test(items[at + 2]?.text ?? '');
  const next = Math.max(to, at + 1);
  return of || (items[next]?.text === 'in' && /^(?:return|exchange)$/.test(items[next + 1]?.text ?? ''));
}

/** "police arrested 20" — but not "were arrested, 20 …". */
function isDoneBefore(items: readonly Item[], at: number): boolean {
  let i = at - 1;
  while (is(items[i], 'adverb', 'others', 'single')) i -= 1;
  return is(items[i], 'other-fate') && !is(items[i - 1], 'auxiliary');
}
