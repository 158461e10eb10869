import { type Item, is } from '../item.ts';

/** "آلاف المواطنين *جثامين* الشهداء": behind a noun with the Arabic article one without it is another's. */
export function isBehindArticle(items: readonly Item[], i: number): boolean {
  return /^ال/u.test(items[i - 1]?.text ?? '') && is(items[i], 'people') && !/^[وب]?ال/u.test(items[i]?.text ?? '');
}
