import { type Item, is } from '../../item.ts';

/**
 * Whether somebody lost the people at `at`, who died: "فقد اثنين من أبنائه", "إنها فقدت جنديين", "فقدت البلاد 1400 عنصر". Without a
 * subject they went missing: "فقد في العاصفة 12 صيادا".
 */
export function losesThem(items: readonly Item[], verb: number, at: number): boolean {
  if (!/^[وف]?فقد(?:ت|وا|نا)?$/u.test(items[verb]?.text ?? '')) return false;
  const noun = items[at]?.count == null ? items[at] : items[at + 1];
  const owned = noun?.text === 'من' ? items[at + 2] : noun;
  if (OWN.test(owned?.text ?? '')) return true;
  return ARMED.test(noun?.text ?? '') && (isPronoun(items[verb - 1]) || isSubject(items[verb + 1], verb + 1 < at));
}

/** Kin and forces; firms lose customers. */
const OWN =
  /^(?:ابنا[يئو]?|بنات|افراد|اقارب|اقربا|عائلت|اسرت|اخوت|اخوان|اشقا|اطفال|اولاد|جنود|عناصر|مقاتلي|ضباط|رجال|طواقم|موظفي|كوادر|قادت|رفاق|زملا|متطوعي|مسعفي|عمال|تلاميذ|طلاب|جيران|صديقات|اصدقا)\p{L}{0,2}(?:ه|ها|هم|نا|ي)$/u;
const ARMED = /^(?:جندي|جنود|عسكري|عنصر|عناصر|مقاتل|ضابط|ضباط|شرطي)\p{L}{0,3}$/u;

function isPronoun(item: Item | undefined): boolean {
  return /^(?:ان|ب?انها|ب?انه|ب?انهم)$/u.test(item?.text ?? '');
}

function isSubject(item: Item | undefined, between: boolean): boolean {
  return (
    between && item?.kind === 'word' && item.count === null && !is(item, 'preposition', 'person', 'adverb', 'of-them')
  );
}
