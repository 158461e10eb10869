import type { Sifter } from '../../rule.ts';

/** "200 من ذوي المفقودين", "40 من عائلات الأسرى": theirs, and none of them. */
export const arKin: Sifter = {
  name: 'ar-kin',
  languages: ['ar'],
  sifts: (items, at) => {
    const noun =
      items[at + 1]?.text === 'من' || /^(?:فرد|شخص|قريب)ا?$/u.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const kin = items[noun]?.text === 'من' ? noun + 1 : noun;
    return KIN.test(items[kin]?.text ?? '') && LOST.test(items[kin + 1]?.text ?? '');
  },
};

const KIN = /^(?:ال)?(?:ذوي|اهالي|عائلات|عائلة|اسر|اقارب|اقرباء|امهات|زوجات|ارامل|ايتام|اباء|محبي|ذو)$/u;
const LOST = /^ال(?:مفقودين|مفقود|شهداء|شهيد|قتلي|ضحايا|اسري|اسير|رهائن|مختطفين|مخطوفين|جرحي|مصابين|محتجزين|وفيات)$/u;
