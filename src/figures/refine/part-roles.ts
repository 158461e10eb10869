import type { Role } from '../../domain/figure.ts';
import { amend, anchorOf, type Draft, type Refiner, type TextContext } from '../rule.ts';

/**
 * What the parts of a day's toll are: new, died of earlier wounds, recovered; and what a note adds to the running total only.
 * A bracket, or a line that adds up, belongs to the number on the line above.
 */
export const partRoles: Refiner = {
  name: 'part-roles',
  languages: ['en', 'ar'],
  refine: (drafts, context) => drafts.map((draft) => noted(parted(draft, drafts), drafts, context)),
};

function parted(draft: Draft, drafts: readonly Draft[]): Draft {
  const above = draft.partOf === null ? wholeAbove(draft, drafts) : null;
  const whole = above !== null && (isBracketed(draft) || addsUp(draft, drafts, above)) ? above : null;
  const isPart = isBracketed(draft) || whole !== null;
  const role = draft.role === 'total' && isPart ? roleOf(textAround(draft)) : null;
  if (role === null && whole === null) return draft;
  return amend(draft, 'part-roles', {
    role: role ?? draft.role,
    partOf: whole === null ? draft.partOf : anchorOf(whole),
    window: whole === null ? draft.window : whole.window,
  });
}

/** A plus or a bracket opens the part. */
function isBracketed({ sentence, start }: Draft): boolean {
  return /[(+][^()+]*$/.test(sentence.text.slice(0, start - sentence.start + 1));
}

/** The number and its words, from the last plus, comma, bracket or "and" up to the next. */
function textAround({ sentence: { text, start: from }, start, count }: Draft): string {
  const before =
    text
      .slice(0, start - from)
      .split(PART_OPENS)
      .at(-1) ?? '';
  const behind = text.slice(start - from, count.numberEnd - from + 60).split(PART_ENDS)[0] ?? '';
  return before + behind;
}

const PART_OPENS = /[(+]|(?:[,،] | and | ?و ?)(?=\p{N}|$)/u;
const PART_ENDS = /[+),،]| (?:and |و ?)(?=\p{N})/u;

const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/recovered|retrieved|انتشال|انتشل/i, 'recovered'],
  [/succumb|died of (?:their|his|her)? ?(?:wounds|injuries)|wounds sustained|متأثر|متاثر/i, 'died_of_wounds'],
  [/\bnew\b|جديد|جدد/i, 'same_period'],
];

function roleOf(words: string): Role | null {
  return ROLES.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

function wholeAbove(draft: Draft, drafts: readonly Draft[]): Draft | null {
  if (!/^[^\p{L}\p{N}]*\p{N}/u.test(draft.sentence.text)) return null;
  const above = drafts.filter(({ sentence, partOf }) => sentence.index === draft.sentence.index - 1 && partOf === null);
  return above.find(({ measure }) => measure === draft.measure || draft.measure === 'bodies') ?? null;
}

/** "Martyrs: 13", and below it "12 new martyrs, 1 who succumbed to his wounds". */
function addsUp({ sentence }: Draft, drafts: readonly Draft[], whole: Draft): boolean {
  const parts = drafts.filter((other) => other.sentence === sentence);
  return parts.length > 1 && parts.reduce((sum, { count }) => sum + (count.low ?? 0), 0) === whole.count.low;
}

const ADDED = /(?:have|has) been added|(?:were|was) added|إضافة|اضافة|أضيف|اضيف/;
const TOTAL = /cumulative|total|statistic|registry|التراكمي|الإجمالي|الاجمالي|الإحصائية|السجل/i;

const EARLIER =
  /\b(?:of|from|in) (?:the )?(?:earlier|previous|past|prior|preceding) (?:days|weeks|months|years)|أشهر سابقة|أيام سابقة/i;

/** "Six martyrs have been added to the cumulative total": late, and no event of this day. */
function noted(draft: Draft, drafts: readonly Draft[], { sentences }: TextContext): Draft {
  const { text } = draft.sentence;
  if (draft.role !== 'total' || !ADDED.test(text) || !(TOTAL.test(text) || EARLIER.test(text))) return draft;
  const total = drafts.find(
    (other) => other.measure === draft.measure && other.sentence.index > draft.sentence.index && sentences.length > 1,
  );
  return amend(draft, 'part-roles', {
    role: 'retroactive',
    partOf: total === undefined ? draft.partOf : anchorOf(total),
  });
}
