import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "نجا منهم اثنا عشر", "لم ينج إلا شخص واحد", "نجا منهم 12، بينهم 9 أطفال": who survived is no measure. */
export const arSurvivor: Sifter = {
  name: 'ar-survivor',
  languages: ['ar'],
  sifts: (items, at) => followsSurvival(items, at),
};

const BETWEEN = /^(?:منهم|منهن|منها|الا|سوي|من|فقط|بينهم|من بينهم|،|,|نحو|لا)$/u;

function followsSurvival(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i -= 1) {
    const item = items[i];
    if (/^[وف]?(?:نجا|نجوا|نجت|ينج|ينجو|ينجوا|تنج|نجاة)$/u.test(item?.text ?? '')) return true;
    const part = items.slice(i, at).some((one) => is(one, 'including'));
    if (item?.count != null ? !part : !BETWEEN.test(item?.text ?? '') && !is(item, 'including', 'of-them'))
      return false;
  }
  return false;
}
