import { type Item, is } from '../../item.ts';

/** «десятки тисяч, [додав він,] вважаються зниклими»: who says so, between commas. */
export function endsInsertion(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' && insertionStart(items, at) < at;
}

/** The comma that opens what the one at `end` closes; `end` itself where nobody speaks between. */
export function insertionStart(items: readonly Item[], end: number): number {
  let says = false;
  for (let i = end - 1; i >= Math.max(0, end - 7); i -= 1) {
    if (items[i]?.text === ',') return says ? i : end;
    says ||= is(items[i], 'says', 'according');
  }
  return end;
}

/** «залишили шість тисяч родин[, або 25 тисяч осіб]»: the same people by heads. */
export function isFamilies(items: readonly Item[], at: number): boolean {
  return items[at]?.text === ',' && /^(?:або|или|тобто|то есть|це)$/u.test(items[at + 1]?.text ?? '');
}
