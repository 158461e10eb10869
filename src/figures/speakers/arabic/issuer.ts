import type { Name } from '../../../domain/figure.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { bare } from './claims.ts';
import { arabicNameBehind } from './name.ts';

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
