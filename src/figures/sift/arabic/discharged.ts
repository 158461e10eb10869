import { type Item, is, measureOf } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** "خرج 19 مصابا من المستشفى", "غادر 40 جريحا المستشفيات", "تعافى 12 مصابا": who is well again was hurt long before. */
export const arDischarged: Sifter = {
  name: 'ar-discharged',
  languages: ['ar'],
  sifts: (items, at) =>
    (measureOf(items[at + 1], 'people') === 'wounded' && (isOut(items, at) || isWell(items, at))) ||
    (is(items[at + 1], 'of-them', 'including') && LEFT_IT.test(items[at - 1]?.text ?? '')),
};

/** "نقل 26 إلى المستشفى، *غادره* تسعة منهم" */
const LEFT_IT = /^[وف]?(?:غادره|غادرها|غادر|خرج|خرج منه|خرج منها|تعافي|شفي)$/u;

function isOut(items: readonly Item[], at: number): boolean {
  const leaves = items
    .slice(Math.max(0, at - 3), at)
    .some(({ text }) => /^[وف]?(?:خرج|غادر|يغادر|خروج|مغادرة)ت?$/u.test(text));
  return (
    leaves && items.slice(at + 2, at + 5).some(({ text }) => /^(?:ال)?(?:مستشفي|مستشفيات|مشفي|مشافي)$/u.test(text))
  );
}

function isWell(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 2), at)
    .some(({ text }) => /^[وف]?(?:تعافي|شفي|يتعافي|تماثل|شفاء|تعافي)ت?$/u.test(text));
}
