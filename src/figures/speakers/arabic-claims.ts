import type { Name } from '../../domain/figure.ts';
import { is } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import { arabicNameBefore, arabicNameBehind, wordsBetween } from './arabic-name.ts';

/** Who is credited with something in a sentence. */
export interface ArabicClaim {
  readonly name: Name;
  /** Index of the verb or of "بحسب". */
  readonly at: number;
  /** Cited behind what it says. */
  readonly trails: boolean;
}

/** Everybody whom a sentence of an Arabic text credits: before a colon, as the issuer of a statement, by a verb or by "بحسب". */
export function arabicClaimsIn(sentence: Sentence, context: TextContext): ArabicClaim[] {
  const titled = titledBy(sentence, context);
  const issued = titled ?? issuedBy(sentence, context);
  return [...(issued === null ? [] : [issued]), ...spokenIn(sentence, context)];
}

/** "الدفاع المدني: 5 قتلى": whoever stands before the colon. */
function titledBy(sentence: Sentence, { register }: TextContext): ArabicClaim | null {
  const colon = sentence.items.findIndex(({ text }) => text === ':');
  if (colon < 1 || colon > 6) return null;
  const words = wordsBetween(sentence, 0, colon);
  if (words === null || OUTLETS.test(words) || !isOffice(words, register)) return null;
  return { name: register.authority(words), at: 0, trails: false };
}

const OFFICE =
  /^(?:ال)?(?:وزارة|وزير|دفاع المدني|صحة|جيش|قوات|شرطة|هلال الأحمر|صليب الأحمر|أمم المتحدة|منظمة|هيئة|مصدر|مصادر|محافظ|لجنة|حكومة|رئاسة|قيادة|مركز|مكتب|إدارة|مديرية|نقابة|شبكة|مرصد|بلدية|متحدث|يونيسف|أونروا|حماس|حزب الله|حوثيون)(?: |$)/u;

function isOffice(words: string, register: TextContext['register']): boolean {
  return (
    OFFICE.test(words) || register.findAuthorities(words).some(({ start, end }) => start === 0 && end === words.length)
  );
}

/** "صدر عن مركز الطوارئ بيان …", "في بيان لوزارة الصحة" */
function issuedBy(sentence: Sentence, { register }: TextContext): ArabicClaim | null {
  const at = sentence.items.findIndex(
    ({ text }, i) => /^و?(?:صدر|صادر)$/u.test(text) && sentence.items[i + 1]?.text === 'عن',
  );
  const stop = sentence.items.findIndex(({ text }, i) => i > at + 2 && /^(?:بيان|البيان|تقرير|ان)$/u.test(text));
  const until = stop < 0 ? at + 8 : stop;
  const words =
    at < 0 || until > at + 14 ? null : wordsBetween(sentence, at + 2, Math.min(until, sentence.items.length));
  return words === null ? null : { name: register.authority(words), at, trails: false };
}

function spokenIn(sentence: Sentence, context: TextContext): ArabicClaim[] {
  return sentence.items.flatMap((item, at): ArabicClaim[] => {
    const trails = is(item, 'according');
    if (!trails && !is(item, 'says')) return [];
    const behind = arabicNameBehind(sentence, at);
    const told = behind !== null && !TOLD_TO.test(behind) ? behind : null;
    const text = told ?? (trails ? null : arabicNameBefore(sentence, at));
    if (text === null || OUTLETS.test(text)) return [];
    if (PAPERS.test(text)) return againIn(sentence, context).map((name) => ({ name, at, trails }));
    return [{ name: context.register.authority(text), at, trails }];
  });
}

const OUTLETS =
  /^(?:مراسل|وكالة (?:الأنباء|رويترز|فرانس|أسوشيتد|الأناضول)|رويترز|قناة|صحيفة|فرانس برس|أسوشيتد برس|شبكة الجزيرة|موقع|تقارير|مصادر إعلامية|وسائل)/u;
/** "قال نائب المحافظ لمراسلنا": to whom it was said. */
const TOLD_TO = /^ل(?:مراسل|وكالة|صحيفة|قناة|رويترز|فرانس|إذاعة|موقع)/u;

/** "أوضح البيان": the statement speaks for whoever issued it above. */
const PAPERS =
  /^(?:(?:تفصيل|حصيلت|بيانات|أرقام|إحصاءات|إحصائيات|تقديرات)(?:ه|ها|هم)|البيان|التقرير|المصدر|المتحدث|المصدر نفسه|المصدر ذاته)$/u;

function againIn({ index }: Sentence, context: TextContext): Name[] {
  for (let i = index - 1; i >= Math.max(0, index - 6); i -= 1) {
    const before = context.sentences[i];
    const last = before === undefined ? undefined : arabicClaimsIn(before, context).at(-1);
    if (last !== undefined) return [last.name];
  }
  return [];
}
