import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/** Where it was: "في بلدة النبطية", "غارة على السوق"; else the first place of the paragraph, else of the headline. */
export const arPlace: Refiner = {
  name: 'ar-place',
  languages: ['ar'],
  refine: (drafts, context) => drafts.map((draft) => (draft.place === null ? placed(draft, context) : draft)),
};

function placed(draft: Draft, context: TextContext): Draft {
  const own = nearest(spotsIn(draft.sentence, context), draft);
  if (own !== null) return amend(draft, 'ar-place', { place: context.register.place(own) });
  const far = earlier(draft.sentence, context) ?? inHeadline(context);
  if (far === null) return draft;
  return amend(draft, 'ar-place', { place: context.register.place(far), inferred: [...draft.inferred, 'place'] });
}

interface Spot {
  readonly text: string;
  readonly start: number;
  /** Known to the register, or named with its kind ("بلدة"). */
  readonly sure: boolean;
}

function nearest(spots: readonly Spot[], { end, start, sentence }: Draft): string | null {
  const beside = spots.findLast(
    (spot) => spot.start < start && !isParted(sentence, spot.start + spot.text.length, start),
  );
  const after = spots.find((spot) => spot.start >= start && !isParted(sentence, end, spot.start));
  if (after === undefined && beside !== undefined) return beside.text;
  const behind = spots.find((spot) => spot.start >= start && spot.start - end < 90);
  const before = spots.findLast((spot) => spot.start < start);
  return (behind ?? before)?.text ?? null;
}

/** A comma or a further figure of a list stands between. */
function isParted({ text, start }: Sentence, from: number, to: number): boolean {
  return /[،؛,]/u.test(text.slice(from - start, to - start));
}

const KIND =
  /^(?:ال)?(?:مدينة|بلدة|قرية|محافظة|منطقة|وادي|مخيم|حي|شارع|سوق|مركز|معبر|ميناء|مطار|جزيرة|ساحل|قطاع|ولاية|إقليم|اقليم|ضاحية|شمال|جنوب|شرق|غرب|وسط|ريف|قضاء|مدرسة|مستشفى|مستشفي|مسجد|كنيسة|سجن|البحر|خليج|مضيق|عاصمة|مصنع|منجم|ملعب)/u;
const NOT =
  /^(?:ال)?(?:حين|وقت|بيان|حصيلة|تصريح|تصريحات|حديث|إطار|اطار|ظل|عداد|صفقة|مؤتمر|تقرير|يوم|اليوم|عام|شهر|ساعة|الساعات|المئة|المائة|منشور|غضون|نهاية|بداية|أعقاب|اعقاب|سياق|حال|حالة|حاجة|طريقه|طريقها|مقابل|غارة|غارات|قصف|هجوم|انفجار|كمين|حادث|معارك|معركة|اشتباكات|فيضانات|زلزال|حريق|عملية|عمليات|حرب|الحرب|العمليات|الحوادث|الحادث|الهجوم|المعارك|ذلك|هذا|هذه|القائمة|العراء|حادثة|الحادثة|الطريق|الخارج|الداخل|المكان|الموقع|المنطقة|المدينة|البلاد|البلد|القرية|صفوف|صفوفها|صفوفهم|الجانبين|الطرفين|اشتباك|مواجهات|ضربة|ضربات|زلازل|سيول|انهيار|الأسر|المستشفيات|العام|الشهر)$/u;

function spotsIn(sentence: Sentence, { register }: TextContext): Spot[] {
  const spots: Spot[] = [];
  sentence.items.forEach((item, i) => {
    if (!/^(?:و?في|ب?داخل|قرب|على|علي|قبالة|من|الي|مجمع|ب?القرب|جنوب|شمال|شرق|غرب|وسط)$/u.test(item.text)) return;
    if (/^علي?$|^على$/.test(item.text) && !is(sentence.items[i - 1], 'incident')) return;
    if (/^(?:من|الي)$/.test(item.text) && !leads(item.text, sentence, i, register)) return;
    const from = /^(?:جنوب|شمال|شرق|غرب|وسط)$/.test(item.text) ? i : i + 1;
    const to = endOfName(sentence.items, from);
    if (to === from || NOT.test(sentence.items[from]?.text ?? '')) return;
    const text = textOf(sentence, from, to);
    const sure = KIND.test(text) || register.findPlaces(text).length > 0;
    spots.push({ text, start: sentence.items[from]?.start ?? 0, sure });
  });
  for (const { start, end } of register.findPlaces(sentence.text)) {
    const at = sentence.start + start;
    const item = sentence.items.find((one) => one.end > at);
    const before = sentence.items[sentence.items.findIndex((one) => one.end > at) - 1];
    if (isAdjective(sentence.text.slice(start, end + 1), before) || before?.text === 'الي') continue;
    if (!is(item, 'incident') && spots.every((spot) => at < spot.start || at >= spot.start + spot.text.length))
      spots.push({ text: sentence.text.slice(start, end), start: at, sure: true });
  }
  const sure = spots.filter((spot) => spot.sure);
  return (sure.length > 0 ? sure : spots).sort((a, b) => a.start - b.start);
}

/** People flee and are dug out from a place, and troops are sent to one; all else comes from and goes to anything. */
function leads(word: string, { items, text, start }: Sentence, at: number, register: TextContext['register']): boolean {
  const measures = items.flatMap((item) => item.senses.map((sense) => ('measure' in sense ? sense.measure : null)));
  const fits = word === 'من' ? ['displaced', 'bodies'] : ['deployed'];
  if (!measures.some((measure) => measure !== null && fits.includes(measure))) return false;
  const rest = text.slice((items[at + 1]?.start ?? start) - start);
  return (
    KIND.test(rest) || /^(?:القرى|قرى|بلدات|البلدات|منازل)/u.test(rest) || register.findPlaces(rest)[0]?.start === 0
  );
}

/** "مهاجرا إثيوبيا", "جنود روس": of a country, not in it. */
function isAdjective(written: string, before: Item | undefined): boolean {
  return /(?:اً|ًا)/u.test(written) || is(before, 'person', 'people') || before?.count != null;
}

function endOfName(items: readonly Item[], from: number): number {
  let to = from;
  while (to < items.length && to < from + 4 && !endsName(items[to], to > from)) to += 1;
  return to;
}

function endsName(item: Item | undefined, inside: boolean): boolean {
  if (item === undefined || item.count !== null || item.kind === 'mark') return true;
  if (is(item, 'says', 'according', 'passive', 'happens', 'month', 'weekday', 'including', 'adverb')) return true;
  if (is(item, 'preposition') && !/^(?:جنوب|شمال|شرق|غرب|وسط)$/.test(item.text)) return true;
  if (/^(?:ان|انه|قد|كان|كانت|لا|لم|ما|من|عن|منذ|خلال)$/.test(item.text)) return true;
  return inside && (is(item, 'event', 'clause') || /^و(?!ادي|سط)/.test(item.text));
}

function textOf({ items, text, start }: Sentence, from: number, to: number): string {
  return text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start);
}

function earlier({ index }: Sentence, context: TextContext): string | null {
  let first = index;
  while (first > 0 && first > index - 12 && context.sentences[first]?.opensParagraph !== true) first -= 1;
  for (let i = first === index ? Math.max(0, index - 3) : first; i < index; i += 1) {
    const sentence = context.sentences[i];
    const found = sentence === undefined ? undefined : spotsIn(sentence, context).find(({ sure }) => sure);
    if (found !== undefined) return found.text;
  }
  return null;
}

function inHeadline({ headline, register }: TextContext): string | null {
  const found = headline === null ? undefined : register.findPlaces(headline.text)[0];
  return found === undefined || headline === null ? null : headline.text.slice(found.start, found.end);
}
