import { measureOf } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "200 من ذوي المفقودين", "40 من عائلات الأسرى": theirs, and none of them, unless harm befell those. */
export const arKin: Sifter = {
  name: 'ar-kin',
  languages: ['ar'],
  sifts: (items, at) => {
    if (measureOf(items[at - 1], 'passive', 'happens') !== null) return false;
    const noun =
      items[at + 1]?.text === 'من' || /^(?:فرد|شخص|قريب)ا?$/u.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const kin = items[noun]?.text === 'من' ? noun + 1 : noun;
    if (
      OF_KIN.test(items[at + 2]?.text ?? '') &&
      measureOf(items[at + 1], 'people') === null &&
      LOST.test(items[at + 3]?.text ?? '')
    )
      return true;
    return KIN.test(items[kin]?.text ?? '') && LOST.test(items[kin + 1]?.text ?? '');
  },
};

const KIN = /^(?:ال)?(?:ذوي|اهالي|عائلات|عائلة|اسر|اقارب|اقرباء|امهات|زوجات|ارامل|ايتام|اباء|محبي|ذو)$/u;
/** "1200 بطاقة *لأسر الشهداء*": things for them. */
const OF_KIN = /^ل(?:ذوي|اهالي|عائلات|اسر|امهات|زوجات|ارامل|ايتام)$/u;
const LOST = /^ال(?:مفقودين|مفقود|شهداء|شهيد|قتلي|ضحايا|اسري|اسير|رهائن|مختطفين|مخطوفين|جرحي|مصابين|محتجزين|وفيات)$/u;
