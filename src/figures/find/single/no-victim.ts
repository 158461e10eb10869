import { predicateFrom } from '../../clauses/predicate.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { speakTogether } from '../../told-by.ts';

/** Whether the person named at `at` is told of for another reason than a fate of their own. */
export function isNoVictim(items: readonly Item[], at: number): boolean {
  return (
    isTeller(items, at) ||
    isWhoseBody(items, at) ||
    isWhoItWas(items, at) ||
    isApposed(items, at) ||
    isPlayed(items, at)
  );
}

/** "killed 56 people*, a local official and two residents said*" */
function isTeller(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === ',' && speakTogether(items, at);
}

/** "found *the body of a man* under the rubble": who is missing no more. */
function isWhoseBody(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.text === 'of' && /^(?:body|remains|corpse)$/.test(items[at - 2]?.text ?? '');
}

/** "the increase of one *is a sergeant* who died": who was counted already. */
function isWhoItWas(items: readonly Item[], at: number): boolean {
  return /^(?:is|was|being)$/.test(items[at - 1]?.text ?? '') && items[at - 2]?.count?.low === 1;
}

/** "a fifth person, *a woman of 58,* died": who the one before was. */
function isApposed(items: readonly Item[], at: number): boolean {
  const one = items.findLastIndex(
    (item, i) => i < at && i > at - 6 && (is(item, 'single') || item.count?.sifted === 'ordinal'),
  );
  const isBeside = items[at - 1]?.text === ',' && /^an?$/.test(items[at]?.text ?? '') && one >= 0;
  if (is(items[at - 1], 'of-them') && /^(?:one|another)$/.test(items[at - 2]?.text ?? '')) return true;
  if (!isBeside || !ANYBODY.test(items[at - 2]?.text ?? '')) return false;
  return measureOf(items[predicateFrom(items, at - 1)], 'passive', 'happens', 'state') !== null;
}

const ANYBODY =
  /^(?:person|victim|casualty|passenger|resident|civilian|patient|inmate|detainee|survivor|local|villager)$/;

/** "the actor, who *played* a dying soldier" */
function isPlayed(items: readonly Item[], at: number): boolean {
  return /^(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|stars?|starring|depicts?|depicting)$/.test(
    items[at - 1]?.text ?? '',
  );
}
