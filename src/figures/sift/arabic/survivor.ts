import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "نجا منهم اثنا عشر", "لم ينج إلا شخص واحد", "نجا منهم 12، بينهم 9 أطفال": who survived is no measure. */
export const arSurvivor: Sifter = {
  name: 'ar-survivor',
  languages: ['ar'],
  sifts: (items, at) => followsSurvival(items, at) || isBroughtOutAlive(items, at),
};

/** "انتشل 12 شخصا على قيد الحياة", "انتشل طاقمها 2340 إنسانا حيا": brought out, and not their bodies. */
function isBroughtOutAlive(items: readonly Item[], at: number): boolean {
  const isOut = items.slice(Math.max(0, at - 7), at).some(({ text }) => OUT.test(text));
  const behind = items.slice(at + 1, at + 6).map(({ text }) => text);
  return isOut && /(?:^| )(?:حيا|احياء|أحياء|حية|على قيد الحياة|علي قيد الحياة)(?: |$)/u.test(behind.join(' '));
}

const OUT = /^[وف]?(?:انتشل|انتشال|انقذ|أنقذ|انقاذ|إنقاذ|اخرج|أخرج|اخراج|إخراج|سحب)/u;

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
