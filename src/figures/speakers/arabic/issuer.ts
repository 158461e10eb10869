import type { Name } from '../../../domain/figure.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { publisherOf } from '../publisher.ts';
import { bare } from './claims.ts';
import { arabicNameBehind } from './name.ts';

/** "النشرة رقم 12": a numbered bulletin is that of the office which signs it, else of the one on whose page it stands. */
export function arabicBulletinOf(context: TextContext): Name | null {
  const { sentences, title, register } = context;
  const head = `${title ?? ''}\n${sentences[0]?.text ?? ''}`;
  if (!NUMBERED.test(head)) return null;
  const signature = sentences.at(-1)?.text.trim() ?? '';
  return OFFICE_ALONE.test(signature) ? register.authority(signature) : publisherOf(context);
}

const NUMBERED = /(?<!\p{L})(?:ال)?(?:نشرة|بيان|تقرير|موجز|إحاطة)(?: \p{L}+){0,2} رقم /u;
const OFFICE_ALONE = /^(?:وزارة|هيئة|مديرية|دائرة|مركز|منظمة|جمعية|لجنة|جهاز)(?: \p{L}+){1,6}$/u;

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
