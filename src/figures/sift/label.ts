import { endsUnitName } from '../army-unit.ts';
import { type Item, is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** The number is part of a name: "Resolution 1701", "Route 60", "No. 5", "aged 16", "number one". */
export const label: Sifter = {
  name: 'label',
  sifts: (items, at) =>
    isPairOf(items, at) ||
    isSecondAge(items, at) ||
    isOfUnit(items, at) ||
    (isUnqualified(items[at]) && (isLabel(items, at - 1) || isNumberSign(items, at))),
};

/** "both sides say": only "both soldiers" counts people. */
function isPairOf(items: readonly Item[], at: number): boolean {
  return items[at]?.text === 'both' && (items[at - 1]?.text === ',' || !is(items[at + 1], 'person'));
}

/** "aged 60 and *71*" */
function isSecondAge(items: readonly Item[], at: number): boolean {
  const joined = /^(?:and|or|to|,)$/.test(items[at - 1]?.text ?? '') && items[at - 2]?.count;
  return Boolean(joined) && /^(?:aged|ages)$/.test(items[at - 3]?.text ?? '') && !is(items[at + 1], 'person');
}

/** "a soldier of the *5 Field Regiment*", "the 21 Brigade": the unit's own number, before its name. */
function isOfUnit(items: readonly Item[], at: number): boolean {
  if (items[at]?.kind !== 'digits' || !isUnqualified(items[at]) || (items[at]?.count?.high ?? 1000) > 999) return false;
  const unit = items.findIndex((item, i) => i > at && i < at + 4 && endsUnitName(item));
  return unit > 0 && items.slice(at + 1, unit).every(({ kind, capital }) => kind === 'word' && capital);
}

/** "No. 5" */
function isNumberSign(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === '.' && items[at - 2]?.text === 'no' && isLabel(items, at - 2);
}

/** A name's number has no qualifier: «потери бригады превысили 2 000» counts. */
function isUnqualified(item: Item | undefined): boolean {
  return item?.start === item?.count?.numberStart;
}

/** "the army's fatalities *number 6,214*": no name has such a number. */
function isLarge(item: Item | undefined): boolean {
  return /^\d{1,3}(?:[,.\u00a0]\d{3})+$/.test(item?.count?.written ?? '');
}

/** "no" is a label before digits with a full stop only; a month's "may" and the like are no labels; «С» and «Т» name things before digits alone. */
function isLabel(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (!is(item, 'label') || item?.text === 'no') return item?.text === 'no' && items[at + 1]?.text === '.';
  if (item?.text === 'number' && (is(items[at - 1], 'adverb', 'people', 'person') || isLarge(items[at + 1])))
    return false;
  if (/^рейс(?:у|а|ом|ов|ів|ами)$/u.test(item?.text ?? '') && is(items[at + 2], 'person')) return false;
  if (/^(?:flight|route|highway|boeing|airbus|рейс\p{L}*|(?:ال)?قناة)$/u.test(item?.text ?? '')) return true;
  if (/^[\u0400-\u04ff]{1,2}$/.test(item?.text ?? '') && items[at + 1]?.kind !== 'digits') return false;
  return !is(items[at + 2], 'person', 'people', 'passive', 'state', 'happens');
}
