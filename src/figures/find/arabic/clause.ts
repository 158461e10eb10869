import { isBehindArticle } from '../../groups/behind-article.ts';
import { type Item, is, measureOf } from '../../item.ts';

/** Words that a count of people cannot reach across. */
export function partsClauses(item: Item | undefined): boolean {
  if (item === undefined || /^[;؛:.]$/.test(item.text)) return true;
  if (is(item, 'says', 'denies') && !is(item, 'amounts-to')) return true;
  return is(item, 'clause') || /^[وف]?(?:ان|بان|انهم|بانهم|الذين|الذي|التي)$/.test(item.text);
}

/** The measure of the count's own noun: "14 *قتيلا*", "17 *جثة*". */
export function nounBehind(items: readonly Item[], at: number): number {
  const indefinite = items[at]?.count?.indefinite === true;
  const ofThese = items[at + 1]?.text === 'من' && is(items[at + 2], 'people');
  if (ofThese && (indefinite || /^ال(?:قتلي|ضحايا|شهداء|وفيات)$/u.test(items[at + 2]?.text ?? ''))) return at + 2;
  if (isOwn(items, at + 1) && isWhatTheyAre(items[at + 3])) return at + 3;
  for (let i = at + 1; i <= at + 2; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || partsClauses(item) || is(item, 'preposition')) return -1;
    if (isFor(item)) return -1;
    if (i > at + 1 && item.text.startsWith('و') && !is(items[at + 1], 'people')) return -1;
    if (/^و(?!ف)/.test(item.text) || (/^ال/.test(item.text) && !indefinite)) return -1;
    if (i > at + 1 && isBehindArticle(items, i)) return -1;
    if (measureOf(item, 'people') !== null) return i;
    if (!is(item, 'others', 'person')) return -1;
  }
  return -1;
}

/** "5 ملايين *لضحايا* الزلزال": for them, and none of them. */
export function isFor({ text }: Item): boolean {
  return /^لل?(?:ضحايا|ضحية|جرحي|مصابي|شهدا|نازح|اسري|قتلي|مشرد|مفقود|رهائن)/u.test(text);
}

/** "سبعة *من زملائهم* رهائن": some of somebody's own, and then what they are. */
function isOwn(items: readonly Item[], of: number): boolean {
  return items[of]?.text === 'من' && /^\p{L}{3,}(?:هم|هن|ها|ه)$/u.test(items[of + 1]?.text ?? '');
}

function isWhatTheyAre(item: Item | undefined): boolean {
  return measureOf(item, 'people') !== null && !/^[وب]?ال|^و/u.test(item?.text ?? '');
}

/** "43 مهاجراً *يرجح أنهم* غرقوا", "ثلاثون عاملا *يعتقد أنهم* لقوا حتفهم" */
export function isHedge(items: readonly Item[], i: number): boolean {
  return (
    is(items[i - 1], 'person') &&
    /^(?:ي|ت)(?:رجح|عتقد|ظن|خشي|فترض|حتمل)$/u.test(items[i]?.text ?? '') &&
    /^ان(?:هم|هن)$/u.test(items[i + 1]?.text ?? '')
  );
}

/** Behind the people that a count counts: "14 شخصا آخرين". */
export function groupEnd(items: readonly Item[], at: number): number {
  let i = at + 1;
  while (is(items[i], 'person', 'others', 'people') && i < at + 4) i += 1;
  return i;
}

/** Whether people stand behind the number, or nothing that could be counted. */
export function countsPeople(items: readonly Item[], at: number, strictly: boolean): boolean {
  if (is(items[at + 1], 'person', 'people', 'others', 'of-them') || is(items[at - 1], 'person', 'people')) return true;
  const of = items[at + 1]?.text === 'من' ? items[at + 2] : undefined;
  if (is(of, 'person', 'people') || isSeveral(of) || (/^ال/.test(of?.text ?? '') && of?.senses.length === 0))
    return true;
  if (strictly) return false;
  const next = items[at + 1];
  return next === undefined || next.kind === 'mark' || next.senses.length > 0 || isIndefinite(next);
}

/** "من مقاتليها", "أحد جنوده": people in the plural, as they belong to somebody. */
export function isSeveral(item: Item | undefined): boolean {
  return SEVERAL.test(item?.text ?? '');
}

const SEVERAL =
  /^(?:ال)?(?:ضباط|جنود|عناصر|افراد|مقاتلي|عسكريي|مدنيي|موظفي|عمال|عاملي|صحفيي|صحافيي|مسعفي|مسعفات|رجال|نساء|اطفال|سكان|ركاب|متظاهري|محتجي|مواطني|سائقي|طلاب|تلاميذ|حراس|مسلحي|مصلي|صيادي|بحار|لاعبي|اطباء|ممرضي|ممرضات|قادة|مهاجري|سجناء|نزلاء|زوار|سياح|شرطيي|متطوعي|مستوطني|طيار|قوات|مرافقي|اقارب|ابناي|ابناء|رفاق|زملاي|زملاء|افراد عائلت)\p{L}{0,3}$/u;

/** A noun that the table does not know, without article, as numbers ask for. */
function isIndefinite({ text, kind }: Item): boolean {
  return kind === 'word' && !text.startsWith('ال');
}
