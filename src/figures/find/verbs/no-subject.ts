import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { isPlannedNumber } from '../../planned-number.ts';

/** Whether the number at `at` is the subject of no verb: a whole, a share told aside, an older value, who told it. */
export function isNoSubject(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.text === 'by' ||
    isOfCount(items, at) ||
    isInShare(items, at) ||
    isAside(items, at) ||
    isOlderValue(items, at) ||
    isPartBeforeNext(items, at) ||
    isOfSource(items, at)
  );
}

/** "12 of the *40* were killed": the first number is the one that is told. */
function isOfCount(items: readonly Item[], at: number): boolean {
  if (isPlannedNumber(items, at)) return true;
  const whole = items[at - 3]?.text === 'none' || (items[at - 3]?.count ?? null) !== null;
  return items[at - 2]?.text === 'of' && whole;
}

/** "half of the town's *8,000* inhabitants": the share has the verb. */
function isInShare(items: readonly Item[], at: number): boolean {
  if (!/^['’]s$/.test(items[at - 1]?.text ?? '')) return false;
  return items.slice(Math.max(0, at - 6), at).some(({ count }, k, all) => count !== null && all[k + 1]?.text === 'of');
}

/** "1,033 people died, *a third of them children,* and 1,527 were hurt": a share of what stands before its comma. */
function isAside(items: readonly Item[], at: number): boolean {
  if (items[at]?.count?.unit !== 'fraction' || items[at - 1]?.text !== ',' || !is(items[at + 1], 'of-them'))
    return false;
  return is(items[at + 2], 'person') && /^[,.;]$/.test(items[at + 3]?.text ?? '.');
}

/** "down from *140* in April, and 31 have been killed": those before, and no subject. */
function isOlderValue(items: readonly Item[], at: number): boolean {
  return /^(?:up|down|revised) from$/.test(items[at - 1]?.text ?? '');
}

/** "five died*, two of them in Karsk, and 12* were hurt": a part that its comma closes, before the subject of another verb. */
function isPartBeforeNext(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== ',' || !is(items[at + 1], 'of-them') || !is(items[at + 2], 'preposition')) return false;
  const close = items.findIndex(({ text }, i) => i > at && i < at + 9 && text === ',');
  const next = /^(?:and|while)$/.test(items[close + 1]?.text ?? '') ? close + 2 : close + 1;
  const isOfVerbBefore = items.slice(0, at).some((item) => is(item, 'passive', 'happens', 'active'));
  return close > 0 && isOfVerbBefore && items[next]?.count?.sifted === null;
}

/** "*According to police and two witnesses,* 12 died": who told it. */
function isOfSource(items: readonly Item[], at: number): boolean {
  const source = items.findLastIndex((item, i) => i < at && is(item, 'according'));
  const isWithin = source >= 0 && items.slice(source, at).every(({ text }) => !/^[,;:]$/.test(text));
  const end = groupAfter(items, at).to;
  return isWithin && items[at - 1]?.text === 'and' && items[end]?.text === ',';
}
