import type { Name } from '../../../domain/figure.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { publisherOf } from '../publisher.ts';
import { bare } from './claims.ts';
import { arabicNameBehind } from './name.ts';

/**
 * "النشرة رقم 12", "التقرير الإحصائي اليومي", a list of points: a bulletin is that of the office which heads or signs it, else of the
 * one on whose page a numbered one stands.
 */
export function arabicBulletinOf(context: TextContext): Name | null {
  const { sentences, title, register } = context;
  const [first, lastButOne, last] = [0, -2, -1].map((i) => sentences.at(i)?.text.trim() ?? '');
  const head = `${title ?? ''}\n${first}`;
  const isNumbered = NUMBERED.test(head);
  const isSigned = isNumbered || DAILY.test(head) || sentences.some(({ text }) => BULLET.test(text));
  const ends = isSigned ? [last, lastButOne] : [];
  const named = [title ?? '', first ?? ''].map((line) => HEADED.exec(line.split('\n')[0] ?? '')?.[1]?.trim());
  const office = [title?.trim(), first, ...named, ...ends].find((line) => OFFICE_ALONE.test(line ?? ''));
  if (office !== undefined) return register.authority(office);
  return titledAfter(context) ?? (isNumbered ? publisherOf(context) : null);
}

/** "تحديث *وزارة الصحة بغزة* لليوم 301": a title that names whose bulletin it is. */
function titledAfter({ title, register }: TextContext): Name | null {
  const lead = /^\s*(?:تحديث|إحصائية|تقرير|نشرة) (?=وزارة|مديرية|هيئة|دائرة|لجنة)/u.exec(title ?? '')?.[0];
  if (lead === undefined || title === null) return null;
  return register.findAuthorities(title).find(({ start }) => start === lead.length)?.name ?? null;
}

const NUMBERED = /(?<!\p{L})(?:ال)?(?:نشرة|بيان|تقرير|موجز|إحاطة)(?: \p{L}+){0,2} رقم /u;
const DAILY = /(?<!\p{L})(?:ال)?(?:نشرة|تقرير|تحديث|إحصائية)(?: \p{L}+)? (?:ال)?(?:يومي|يومية)(?!\p{L})/u;
/** "التقرير اليومي رقم 41 – *غرفة الطوارئ*، محلية مارو" */
const HEADED = /^\s*(?:ال)?(?:تقرير|نشرة|بيان|موجز|تحديث)(?: [\p{L}\p{Nd}]+){0,5} [–—-] ([\p{L} ]{4,40})(?:$|[،,.:])/u;
const BULLET = /^\s*[-–—•*▪●]/u;
/** "وزارة الصحة – غزة": an office, and where it sits, alone on a line. */
const OFFICE_ALONE =
  /^(?:وزارة|هيئة|مديرية|دائرة|مركز|منظمة|جمعية|لجنة|جهاز|غرفة|خلية|مكتب|شبكة|مرصد)(?: \p{L}+){1,6}(?: ?[-–/] ?\p{L}+(?: \p{L}+)?)?$/u;

/** Whose statement the whole text is: an office opens it in the present tense ("تدين وزارة الصحة …") and then counts its points. */
export function arabicIssuerOf({ sentences, register, text, title }: TextContext): Name | null {
  const issued = ISSUED.exec(sentences[0]?.text ?? '')?.[1] ?? TITLED.exec(title ?? '')?.[1];
  if (issued !== undefined) return register.authority(bare(issued.trim()));
  if (!POINTS.test(text)) return null;
  for (const sentence of sentences.slice(0, 3)) {
    const office = opener(sentence);
    if (office !== null) return register.authority(office);
  }
  return null;
}

/** "صدر عن مركز الطوارئ البيان الآتي:" */
const ISSUED =
  /^\s*(?:صدر|أصدر) (?:عن )?(.{4,90}?) (?:البيان|بيانا?ً?|التقرير|البلاغ)(?: (?:الآتي|التالي|الإحصائي|اليومي))/u;

/** "بيان صحفي صادر عن المركز الوطني": a title that names who issued the text. */
const TITLED = /^\s*(?:بيان|تقرير|بلاغ|نشرة|تصريح)(?: \p{L}+){0,2} صادرة? عن (.{4,60}?)(?:$|[:،.–-])/u;

/** "ما يأتي:", "أولاً: … ثانياً: …", "فيما يلي" */
const POINTS = /(?:ما|فيما) (?:يأتي|يلي)\s*[:：]|(?<!\p{L})و?فيما يلي(?!\p{L})|(?<!\p{L})أولا(?:ً|)\s*[:：/-]/u;

const DECLARES =
  /^و?(?:تدين|يدين|تعلن|يعلن|تعرب|يعرب|تؤكد|يؤكد|تنعى|ينعى|توضح|يوضح|تود|يود|تهيب|يهيب|تستنكر|يستنكر|تصدر|يصدر|تفيد|يفيد|تتابع|يتابع|تنشر|ينشر|تحيط|يحيط|تبين|يبين|تجدد|يجدد|تعبر|يعبر|تحصي|يحصي|ترصد|يرصد)$/u;

function opener(sentence: Sentence): string | null {
  const word = /^\s*(\p{L}+)/u.exec(sentence.text)?.[1] ?? '';
  return DECLARES.test(word) ? (arabicNameBehind(sentence, 0)?.text ?? null) : null;
}
