import type { Name } from '../../../domain/figure.ts';
import type { Register } from '../../../register/register.ts';
import { groupEnd } from '../../find/arabic/clause.ts';
import { is } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** Whose people are counted, where their noun alone does not say it: null where nothing around the number does. */
export function arabicSideOf(draft: Draft, register: Register): Name | null {
  return nationBehind(draft, register) ?? ofTheirOwn(draft, register) ?? inRanksOf(draft, register);
}

/** "45 *جندياً روسياً*": people with the adjective of their country. */
function nationBehind({ sentence: { items, text, start }, at }: Draft, register: Register): Name | null {
  const noun = items.findIndex((item, i) => i > at && i < groupEnd(items, at) && is(item, 'person'));
  const from = noun < 0 ? -1 : (items[noun]?.start ?? start) - start;
  return register.findPeoples(text).find((people) => people.start === from && isSided(people.name))?.name ?? null;
}

/** "تسلّمت لوريا رفات 275 *من جنودها*": those of the state named last before them. */
function ofTheirOwn({ sentence: { items, text, start }, at }: Draft, register: Register): Name | null {
  const number = (items[at]?.end ?? start) - start;
  const own = OWN.exec(text.slice(number));
  if (own === null) return null;
  const before = text.slice(0, number);
  const named = [...register.findPlaces(before), ...register.findAuthorities(before)]
    .toSorted((a, b) => a.start - b.start)
    .map(({ name }) => name.within.at(-1) ?? name.key);
  const country = named.findLast((key) => /^[a-z]{2}$/.test(key));
  const people = country === undefined ? null : register.people('جنود', { country });
  return people === null || !isSided(people) ? null : { ...people, text: own[1] ?? people.text };
}

const OWN = /^ (?:من )?((?:جنود|عسكريي|مقاتلي|عناصر|ضباط|أفراد (?:جيش|قوات)|رجال|قتلا|أسرا|أسرى)(?:ه|ها))(?![\p{L}])/u;

/**
 * "سقط 30 قتيلاً *في صفوف القوات الزوبرية*", "رفع حصيلة القتلى *في صفوف الجيش الزوبري* إلى 30": the army stands behind those whom the
 * number counts, or before it behind the word for them.
 */
function inRanksOf({ sentence: { text, start }, count, end }: Draft, register: Register): Name | null {
  const number = count.numberStart - start;
  const before = /[^.؛،:\p{Nd}]*$/u.exec(text.slice(0, number))?.[0].length ?? 0;
  const behind = /^[^.؛،:\p{Nd}]*/u.exec(text.slice(end - start))?.[0].length ?? 0;
  const near = text.slice(number - before, end - start + behind);
  const ranks = RANKS.exec(near);
  const first = ranks === null ? -1 : number - before + ranks.index + ranks[0].length;
  const people = register.findPeoples(text).find((mention) => mention.start === first);
  return people !== undefined && isSided(people.name) ? people.name : null;
}

const RANKS =
  /(?:^|(?<=[ «]))(?:(?:في|من|ب) ?صفوف|من(?= (?:عناصر|جنود|مقاتلي|أفراد|ضباط) )|(?:ال)?(?:قتلى|جرحى|مصابي|أسرى|خسائر|ضحايا)(?: من| بين)?) (?=(?:عناصر |جنود |مقاتلي |أفراد )?(?:ال)?(?:جيش|قوات|جنود|مقاتل|عناصر|شرطة))/u;

/** Soldiers, or people, of a country or of an armed group. */
function isSided({ within }: Name): boolean {
  return within.length > 0;
}
