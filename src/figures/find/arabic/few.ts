import { type Count, type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';
import { isSeveral, partsClauses } from './clause.ts';
import { fateOfTheLost } from './fate-of-the-lost.ts';

/** One or two, told by the form of the noun alone: "استشهد طفلان", "أصيبت امرأة", "مقتل شخصين", "إصابة جندي". */
export const arFew: Finder = {
  name: 'ar-few',
  languages: ['ar'],
  needsNoNumber: true,
  find: (sentence, { drafts, before }) => {
    const { items } = sentence;
    const finds: Find[] = [];
    items.forEach((item, verb) => {
      const measure = measureOf(item, 'passive', 'happens', 'event', 'active');
      if (measure === null || drafts.some(({ cue }) => cue === verb)) return;
      const isFurther = finds.length + drafts.length + before.length > 0;
      for (const at of [...nounsBehind(items, verb, isFurther), ...pairBefore(items, verb)]) {
        if (drafts.some((draft) => draft.at === at) || finds.some((find) => find.at === at)) continue;
        // "أربع جثث *أخرى*": the number before the noun counts them.
        if (items[verb - 1]?.count && OTHER.test(items[at]?.text ?? '')) continue;
        finds.push({
          at,
          measure: fateOfTheLost(items, verb, at, measure) ?? measure,
          cue: verb,
          from: finds.some(({ cue }) => cue === verb) ? at : Math.min(at, verb),
          to: Math.max(at, at > verb ? -1 : verb) + 1,
          count: few(sentence, at),
        });
      }
    });
    return finds;
  },
};

const OTHER = /^اخر(?:ي|ان|ين)?$/u;
const ONE =
  /^و?(?:شخص|طفل|طفلة|امراة|سيدة|جندي|رجل|شاب|شابة|فتي|فتاة|مدني|عنصر|ضابط|شرطي|صحفي|صحافي|صحفية|صحافية|مسعف|مسعفة|مواطن|مواطنة|عامل|مسلح|مقاتل|رضيع|رضيعة|مسن|مسنة|فلسطيني|فلسطينية|لبناني|سوري|اسرائيلي|متظاهر|محتج|مستوطن|سائق|طبيب|ممرض|ممرضة|موظف|صياد|مزارع|طالب|طالبة|اخر|اخري|عسكري|شرطية|قيادي|حارس|معلم|معلمة|بحار|طيار|راع|راعي|مراهق|مراهقة|شيخ|لاجئ|لاجئة|مهندس|مهندسة|مترجم|مترجمة|مستشار|معتمر|حاج|محام|محامية|تلميذ|تلميذة|ممثل|حدث|قاصر|متطوع|متطوعة|راكب|راكبة|سائح|سائحة|مهاجر|نازح|نازحة|متسلق|غواص|تاجر|فلاح|مدرس|مدرسة|مراسل|مراسلة|مصور|سجين|نزيل|عضو|موظفة|عاملة|مصل|زائر|زائرة|معتقل|معتقلة|محتجز|محتجزة|موقوف|اسير|اسيرة)ا?$/u;
const TWO =
  /^و?(?:(?:شخص|شهيد|قتيل|جريح|طفل|طفلت|امرات|سيدت|جندي|رجل|شاب|شابت|فتات|عنصر|حارس|ممرض|ممرضت|رضيعت|طالبت|معلم|معلمت|مراهق|قاصر|طيار|بحار|لاجئ|راع|عنصر|ضابط|شقيق|شقيقت|طالب|رضيع|عسكري|اخر|صياد|عامل|سائق|متطوع|راكب|راكبت|سائح|سائحت|مهاجر|نازح|زائر|متسلق|غواص|تاجر|مزارع|فلاح|عاملت|موظفت|مدرس|مدرست|حاج|معتمر|مراسل|مصور|مهندس|طبيب|طبيبت|مسعفت|جندي|ضابطت|شرطيت|سجين|نزيل|عضو|قيادي|مستخدم|عنصر|معتقل|محتجز|موقوف|اسير)(?:ان|ين)|(?:مدني|مسلح|صحفي|صحافي|مواطن|مقاتل|مسعف|شرطي|فلسطيني|اسرائيلي|متظاهر|مصاب|مستوطن|موظف)ان)$/u;

/** "رجلي أمن *استشهدا*", "أن شخصين *قتلا*": a verb in the dual has its two before it. */
function pairBefore(items: readonly Item[], verb: number): number[] {
  if (
    !/^(?:استشهدا|قتلا|اصيبا|جرحا|توفيا|قضيا|ماتا|فقدا|اختفيا|اختطفا|خطفا|اسرا|فارقا الحياة|لقيا حتفهما|لقيا مصرعهما)$/u.test(
      items[verb]?.text ?? '',
    )
  )
    return [];
  for (let i = verb - 1; i >= Math.max(0, verb - 4); i -= 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || item.kind === 'mark' || is(item, 'says', 'including')) return [];
    if (isFew(items, i) && isTwo(items, i)) return [i];
  }
  return [];
}

/** The noun right behind the verb, or one word on; then those joined to it. */
function nounsBehind(items: readonly Item[], verb: number, isFurther: boolean): number[] {
  for (let i = verb + 1; i <= verb + 5 && i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || partsClauses(item)) return [];
    if (item.text === 'كل') return [];
    if (isFew(items, i)) return sufferers(items, i);
    if (isFurther && isNth(items, verb, i)) return [i];
    if (i === verb + 1 && isAttacker(items, i) && measureOf(items[verb], 'passive', 'event') === 'killed') return [i];
    if (is(item, 'passive', 'happens', 'event', 'people', 'person', 'including') || item.kind === 'mark') return [];
  }
  return [];
}

/** Those behind a verb that may be active: "قتل رجل *زوجته*" has its victim elsewhere, "قتل شرطي *متظاهرا*" right behind. */
function sufferers(items: readonly Item[], at: number): number[] {
  const next = items[at + 1];
  if (KIN.test(next?.text ?? '')) return [];
  if (isObject(items, at)) return [at + 1];
  return [at, ...joined(items, at)];
}

const KIN =
  /^(?:زوج|زوجت|طفل|طفلي|طفلت|طفلتي|ابن|ابني|ابنت|ابنتي|والد|والدت|والدي|شقيق|شقيقت|جار|صديق|صديقت|خطيبت|طليقت|ابناء|اطفال|اسرت|عائلت|زميل|رفيق)(?:ه|ها)$/u;

/** A noun in the accusative behind one that is not: "متظاهرا". */
function isObject(items: readonly Item[], at: number): boolean {
  const [subject, object] = [items[at]?.text ?? '', items[at + 1]?.text ?? ''];
  return /ا$/u.test(object) && !object.startsWith('و') && !/ا$/u.test(subject) && ONE.test(object) && ONE.test(subject);
}

/** "قتل شرطيان وأصيب *ثالث*", "وبترت ساق *ثالث*": one more of those who were counted, without a noun of its own. */
function isNth(items: readonly Item[], verb: number, at: number): boolean {
  const next = items[at + 1];
  const isRight = at === verb + 1 || (at === verb + 2 && LIMB.test(items[verb + 1]?.text ?? ''));
  const isBare =
    next === undefined || next.kind === 'mark' || is(next, 'preposition', 'adverb', 'clause') || /^ب/u.test(next.text);
  return isRight && isBare && NTH.test(items[at]?.text ?? '');
}

export const NTH = /^(?:ثان|ثالث|ثالثة|رابع|رابعة|خامس|خامسة|سادس|سادسة)$/u;
const LIMB = /^(?:ساق|ساقا|يد|يدا|قدم|قدما|ذراع|اطراف|اصابع|كف)$/u;

function joined(items: readonly Item[], at: number): number[] {
  const next = at + 1;
  return items[next]?.text.startsWith('و') && isFew(items, next) ? [next, ...joined(items, next)] : [];
}

/** "قُتل المهاجم", "مقتل منفذ الهجوم": whoever did it is one of the dead. Not "قتل المهاجم المباراة", where a striker settles a match. */
function isAttacker(items: readonly Item[], at: number): boolean {
  const { text } = items[at] ?? { text: '' };
  return /^(?:المهاجم|الانتحاري|المنفذ|منفذ|منفذه|منفذها)$/u.test(text) && !items.slice(at).some(isOfMatch);
}

function isOfMatch({ text }: Item): boolean {
  return /^(?:ال)?(?:مباراة|لقاء|مواجهة|هدف|هدفين|شوط)$/u.test(text);
}

/** Not a name ("طفل يدعى") and not what a number counts. */
export function isFew(items: readonly Item[], at: number): boolean {
  const { text } = items[at] ?? { text: '' };
  if (isOneOf(items, at) || isPairOfForce(items, at)) return true;
  const next = items[at + 1];
  const counted = items[at - 1]?.count != null || (next?.count != null && !next.text.startsWith('و'));
  return (ONE.test(text) || TWO.test(text)) && !counted;
}

/** "رجلي أمن", "عنصرا شرطة": a dual before the noun that it belongs to drops its ending. */
function isPairOfForce(items: readonly Item[], at: number): boolean {
  return (
    /^و?(?:رجل|عنصر|ضابط|فرد|حارس|جندي)[اي]$/u.test(items[at]?.text ?? '') &&
    /^(?:ال)?(?:امن|شرطة|اطفاء|دفاع|جيش|درك|استخبارات|مخابرات|حراسة|انقاذ|اسعاف|حدود)$/u.test(items[at + 1]?.text ?? '')
  );
}

export function isTwo(items: readonly Item[], at: number): boolean {
  return TWO.test(items[at]?.text ?? '') || isPairOfForce(items, at);
}

/** "أحد الضباط", "إحدى المسعفات", "أحد جنوده" */
function isOneOf(items: readonly Item[], at: number): boolean {
  return /^[وبل]?(?:احد|احدي)$/u.test(items[at]?.text ?? '') && isSeveral(items[at + 1]);
}

export function few({ items, start, text }: Sentence, at: number): Count {
  const item = items[at];
  const numberStart = item?.start ?? 0;
  const numberEnd = item?.end ?? 0;
  const value = isTwo(items, at) ? 2 : 1;
  const written = text.slice(numberStart - start, numberEnd - start);
  const bounds = { low: value, high: value, qualifier: 'exact' } as const;
  return { ...bounds, unit: 'people', numberStart, numberEnd, written, rounding: 1, indefinite: false, sifted: null };
}
