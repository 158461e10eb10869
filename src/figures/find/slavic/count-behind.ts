import { type Item, is } from '../../item.ts';
import type { FindContext } from '../../rule.ts';
import { isFamilies } from './asides.ts';
import { correctionOf, isFree, isGoverned, isPart, isVerb, partsClauses } from './clause.ts';
import { mayCount } from './may-count.ts';
import { isOtherVerb } from './other-verb.ts';
import type { Predicate } from './predicate.ts';

/** How far a number stands from its verb. */
const REACH = 12;

/** «погибли [, по предварительным данным,] 12 человек»: commas come in pairs, or another clause has begun, as behind «убив інтригу:». */
export function countBehind(items: readonly Item[], predicate: Predicate, context: FindContext): number | null {
  const verb = predicate.to;
  let commas = 0;
  for (let i = verb + 1; i < items.length && i <= verb + REACH; i += 1) {
    const item = items[i];
    if (item?.text === ',' && isAside(items, i)) {
      i = items.findIndex(({ text }, k) => k > i && text === ',');
      continue;
    }
    if (item?.text === ',') commas += 1;
    const at = item?.count == null ? null : (correctionOf(items, i) ?? i);
    if (at !== null && isFree(items, at, context)) {
      if (isGoverned(items, at)) continue;
      if (isShareBehindColon(items, verb, at)) return null;
      return commas % 2 === 0 && mayCount(items, predicate, at) && !isPart(items, at) ? at : null;
    }
    if (isFamilies(items, i)) commas = 0;
    if (item?.count != null && item.count.sifted === null) return null;
    if (item?.text === ':' && isPartedByColon(items, predicate.verb, i)) return null;
    if (partsClauses(item) || isVerb(item) || isOtherVerb(item) || is(item, 'amounts-to')) return null;
  }
  return null;
}

/** «пострадали бумаги банков: *минус 3 процента*»: what suffered stands before the colon. */
function isShareBehindColon(items: readonly Item[], verb: number, at: number): boolean {
  const colon = items.findIndex(({ text }, i) => i > verb + 1 && i < at && text === ':');
  return colon > 0 && items[at]?.count?.unit === 'fraction';
}

/** «убив інтригу: …», «рекорд пал: …»: what follows the colon explains; only a list goes on behind «погибли:». */
function isPartedByColon(items: readonly Item[], verb: number, colon: number): boolean {
  return (
    (is(items[verb], 'active') && colon > verb + 1) || /^(?:пал[ао]?|впа(?:в|ла|ло))$/u.test(items[verb]?.text ?? '')
  );
}

/** «убито[, если считать и эту аварию,] двадцать шесть» */
function isAside(items: readonly Item[], comma: number): boolean {
  if (
    !/^(?:если|якщо|включая|включно|с учётом|с учетом|з урахуванням|разом|вместе|рахуючи|считая)$/u.test(
      items[comma + 1]?.text ?? '',
    )
  )
    return false;
  const close = items.findIndex(({ text }, i) => i > comma && text === ',');
  return close > comma && close <= comma + 8 && items.slice(comma, close).every(({ count }) => count === null);
}
