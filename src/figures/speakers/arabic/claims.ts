import type { Name } from '../../../domain/figure.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import { type ArabicMention, arabicMentionsIn } from './mentions.ts';
import { isOutlet, isPaper } from './outlets.ts';

/** Who is credited with something in a sentence. */
export interface ArabicClaim {
  /** Null for an outlet, and where it cannot be told who is meant. */
  readonly name: Name | null;
  /** Index of the verb or of "بحسب". */
  readonly at: number;
  /** Cited behind what it says. */
  readonly trails: boolean;
  /** By a verb of denial. */
  readonly denies: boolean;
}

/** Everybody whom a sentence of an Arabic text credits; those that are pointed at ("وأضافت أن", "الوزارة") by the name they have above. */
export function arabicClaimsIn(sentence: Sentence, context: TextContext): ArabicClaim[] {
  const mentions = withoutLands(arabicMentionsIn(sentence, context));
  return mentions.map((mention, i) => {
    const before = [...above(sentence, context), ...mentions.slice(0, i)];
    const text = calledInFull(namedText(mention, before), sentence, context);
    const { at, trails, denies, holder } = mention;
    const name = text === null ? null : context.register.authority(bare(text));
    const whole = name === null || holder === null ? name : { ...name, text: `${name.text} ${holder}` };
    return { name: whole, at, trails, denies };
  });
}

/** "(بيان) لوزارة الصحة", "(وفقاً) للمرصد": without the preposition that is glued to the name, and without whom it belongs to, but for an inquiry. */
export function bare(text: string): string {
  return text
    .replace(/^(?!(?:ال)?(?:لجنة|فريق) (?:ال)?تحقيق)(.*?) التابعة? ل\p{L}.*$/u, '$1')
    .replace(/^لل(?=جنة (?!ال\p{L}+ية(?: |$)))/u, 'ل')
    .replace(/^لل(?=جنة|جان|واء|جوء)/u, 'الل')
    .replace(/^لل(?=\p{L}{3})/u, 'ال')
    .replace(
      /^ل(?=(?:وزار|هيئ|منظم|لجن|مكتب|مدير|رئاس|رئيس|بعث|مرك|قياد|دائر|شرط|حرك|جماع|سلط|مصادر|مصدر|بلدي|مفوض|شبك|نقاب|محافظ|حكوم|مصالح|طواقم|أجهز|إدار|حماي|وقاي|جامع|جهاز|اتحاد|صندوق|برنامج|معهد|مرصد|وكال|مؤسس|رابط|جمعي|تحالف|نياب|خلي|غرف|مصلح|مستشف|ناشط|شهود|مسؤول)\p{L}*)/u,
      '',
    );
}

/** "اللجنة" that has not spoken yet is the one that was named: "طائرة *للجنة الدولية للصليب الأحمر*", "منظمة *«محامو الشمال»*". */
function calledInFull(text: string | null, { index }: Sentence, { sentences, register }: TextContext): string | null {
  const noun = BODY.exec(text ?? '')?.[1];
  if (text === null || noun === undefined) return text;
  for (const { text: told } of sentences.slice(Math.max(0, index - MEMORY), index).toReversed()) {
    const quoted = new RegExp(`(?<!\\p{L})${noun} «[^»]{3,40}»`, 'u').exec(told)?.[0];
    const known = register.findAuthorities(told).find((other) => isCalled(told.slice(other.start, other.end), noun));
    const named = quoted ?? (known === undefined ? undefined : bare(told.slice(known.start, known.end)));
    if (named !== undefined) return named;
  }
  return text;
}

const BODY = /^ال(منظمة|لجنة|هيئة|مركز|شبكة|مرصد|بعثة|مفوضية|رابطة|نقابة|جمعية|مؤسسة|مجموعة)$/u;

function isCalled(words: string, noun: string): boolean {
  return new RegExp(`^(?:ال|لل?)?${noun} `, 'u').test(words);
}

const MEMORY = 6;

function above({ index }: Sentence, context: TextContext): ArabicMention[] {
  return context.sentences
    .slice(Math.max(0, index - MEMORY), index)
    .flatMap((sentence) => arabicMentionsIn(sentence, context));
}

function namedText({ text, feminine }: ArabicMention, before: readonly ArabicMention[]): string | null {
  if (text === null) return speakerOf(before.filter((other) => other.text !== null && other.feminine === feminine));
  if (isOutlet(text) || REGISTERS.test(text) || /^(?:إحصاء|تعداد|حصيلة|تقديرات|إحصائية)$/u.test(text)) return null;
  const same = /^(.+) (?:نفسه|نفسها|ذاته|ذاتها)$/u.exec(text)?.[1];
  if (same !== undefined) return fullName(same, before) ?? same;
  if (isPaper(bare(text))) return speakerOf(before.filter((other) => other.text !== null && !isPaper(other.text)));
  return fullName(bare(text), before) ?? text;
}

/** "وجاء فيها أن *ولايات زوبريا* سجلت": where they were, beside who says so. */
function withoutLands(mentions: readonly ArabicMention[]): readonly ArabicMention[] {
  const others = mentions.filter(({ text }) => text === null || !REGISTERS.test(text));
  return others.length > 0 ? others : mentions;
}

/** "سجلت *ولاية الشرق* 9 وفيات": where they were, and no office. */
const REGISTERS =
  /^(?:ولايات|محافظات|مناطق|مدن|مقاطعات|أقاليم|ولاية|محافظة|منطقة|مدينة|مقاطعة|إقليم) (?!ال?(?:صحة|أمن|شرطة|دفاع|تربية|حماية|عامة))/u;

function speakerOf(before: readonly ArabicMention[]): string | null {
  const text = before.at(-1)?.text ?? null;
  return text === null || isOutlet(text) || isPaper(text) ? null : (fullName(text, before) ?? text);
}

/** "الوزارة" is the one that was named in full above: "وزارة الداخلية". */
function fullName(text: string, before: readonly ArabicMention[]): string | null {
  const noun = /^ال(\p{L}+)$/u.exec(text)?.[1];
  if (noun === undefined) return null;
  const named = before.map((other) => other.text ?? '').findLast((other) => ` ${other}`.search(` ل?${noun} `) >= 0);
  if (named === undefined || named.startsWith(`${noun} `)) return named ?? null;
  return named.slice(named.search(`(?<= ل?)${noun} `));
}
