import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder, Sentence } from '../../rule.ts';
import { partsClauses } from './clause.ts';

/**
 * The measure stands apart from its number: "جرحى بالعشرات", "الجرحى، وعددهم ستون", "ستة مسلحين بين القتلى", "خمسة في حالة حرجة",
 * "خسائر الجيش البشرية إلى 900".
 */
export const arNamed: Finder = {
  name: 'ar-named',
  languages: ['ar'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || context.isTaken(at)) return [];
      const { measure, cue } =
        critical(sentence, at) ??
        among(sentence, at, context) ??
        ownNumber(sentence, at) ??
        armyLosses(sentence, at) ??
        NONE;
      if (measure === null) return [];
      return [{ at, measure, cue, from: Math.min(at, cue), to: Math.max(at, cue) + 1 }];
    }),
};

interface Told {
  readonly measure: Measure | null;
  readonly cue: number;
}

const NONE: Told = { measure: null, cue: -1 };

/** "خمسة في حال حرجة", "ثلاثة منهم إصاباتهم خطيرة" */
function critical({ items, text, start }: Sentence, at: number): Told | null {
  const rest = text.slice((items[at]?.end ?? start) - start);
  return /^(?: (?:منهم|أشخاص|آخرون|آخرين|مصابين))? (?:في (?:حال|حالة|وضع) (?:حرجة?|خطيرة?|خطرة?|صعبة?)|(?:إصاباتهم|جروحهم|حالتهم) (?:خطيرة|خطرة|حرجة|بالغة))/u.test(
    rest,
  )
    ? { measure: 'wounded', cue: at }
    : null;
}

/** "ستة مسلحين بين القتلى", "بين القتلى ستة مسلحين" is for others. */
function among({ items }: Sentence, at: number, { drafts }: FindContext): Told | null {
  for (let i = at + 1; i <= at + 4 && i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || partsClauses(item)) return null;
    const opens = /^(?:من )?بين (?:القتلي|الشهداء|الضحايا|الجرحي|المصابين|الوفيات)$/u.test(item.text);
    if (opens && drafts.every((draft) => draft.at !== i)) {
      return { measure: /(?:الجرحي|المصابين)$/u.test(item.text) ? 'wounded' : 'killed', cue: i };
    }
    if (item.kind === 'mark' && !/^[«»"“”]$/u.test(item.text)) return null;
  }
  return null;
}

/** The noun before: "جرحى بالعشرات", "المصابين، وعددهم ستون", "خسائر القوات البشرية بلغت 900". */
function ownNumber({ items }: Sentence, at: number): Told | null {
  if (/^بال(?:عشرات|مئات|الاف)$/u.test(items[at]?.text ?? '') && is(items[at - 1], 'people'))
    return { measure: measureOf(items[at - 1], 'people'), cue: at - 1 };
  const from = Math.max(0, at - 9);
  const before = items.slice(from, at);
  const called = before.findLastIndex(({ text }) => /^و?عدد(?:هم|هن|ها)$/u.test(text));
  if (called >= 0 && at - from - called <= 3) return nounBefore(items, from + called);
  const losses = before.findLastIndex(({ text }) => /^(?:ال)?بشري[ةه]$/u.test(text));
  const noun =
    losses < 0 ? -1 : before.findLastIndex(({ text }, i) => i < losses && /^(?:و|ب|ل)?(?:ال)?خسائر$/u.test(text));
  if (noun < 0 || losses - noun > 4 || before.slice(losses).some((item) => item.count !== null)) return null;
  return { measure: 'casualties', cue: from + noun };
}

/** "يرفع إجمالي خسائرها منذ بدء الغزو إلى مليون و78 ألف جندي": soldiers lost, dead and wounded alike. */
function armyLosses({ items }: Sentence, at: number): Told | null {
  if (!SOLDIERS.test(items[at + 1]?.text ?? '') || !is(items[at - 1], 'amounts-to')) return null;
  const noun = items.findLastIndex(
    ({ text }, i) => i < at && i > at - 10 && /^[وبل]?(?:ال)?خسائر(?:ها|ه|هم)?$/u.test(text),
  );
  return noun < 0 || items.slice(noun, at).some((item) => item.count?.sifted === null)
    ? null
    : { measure: 'casualties', cue: noun };
}

const SOLDIERS = /^(?:جندي|جنود|عسكري|عنصر|عناصر|مقاتل)\p{L}{0,2}$/u;

function nounBefore(items: readonly Item[], until: number): Told | null {
  for (let i = until - 1; i >= Math.max(0, until - 7); i -= 1) {
    const measure = measureOf(items[i], 'people');
    if (measure !== null) return { measure, cue: i };
    if (items[i]?.count != null || is(items[i], 'says')) return null;
  }
  return null;
}
