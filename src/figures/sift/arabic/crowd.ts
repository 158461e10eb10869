import type { Sifter } from '../../rule.ts';

/** "شيّع *الآلاف* جثامين ثمانية": the thousands who mourn or march are none of the dead. */
export const arCrowd: Sifter = {
  name: 'ar-crowd',
  languages: ['ar'],
  sifts: (items, at) =>
    items[at]?.count?.indefinite === true &&
    items[at]?.text.startsWith('ال') === true &&
    /^[وف]?(?:ي|ت)?(?:شيع|ودع|شارك|تظاهر|احتشد|توافد|تجمع|خرج)ت?$/u.test(items[at - 1]?.text ?? ''),
};
