import { type Item, is, measureOf } from '../../item.ts';

/*
 * Bulletins break a count down by labels with bare numbers: "사망 128명(남 61, 여 58, 미상 9)", "지역별 사망은 경북 19, 충북 16".
 * One label and one number make a member; two members make a list.
 */

/** What opens a list of labelled numbers. */
export interface ListOpening {
  /** Index of the number that the list breaks down, where the list stands in a bracket behind it. */
  readonly whole: number | null;
  /** Index of the noun that tells the measure, where it is the topic of the list. */
  readonly noun: number | null;
}

const LONGEST_LABEL = 5;

/** Whether the bare number at `at` is a member of a list of at least two. */
export function isListed(items: readonly Item[], at: number): boolean {
  return openingOf(items, at) !== null && (hasMemberBefore(items, at) || hasMemberBehind(items, at));
}

/** What opens the list that the number at `at` is a member of; null where it is in none. */
export function openingOf(items: readonly Item[], at: number): ListOpening | null {
  for (let member = at; member >= 0 && isMember(items, member); ) {
    const before = labelStart(items, member) - 1;
    const mark = items[before]?.text ?? '';
    if (mark === '(') return bracketOpening(items, before);
    if (mark === ':') return labelOpening(items, before);
    if (!SEPARATOR.test(mark)) return topicOpening(items, member);
    const next = countBefore(items, before);
    if (next < 0 || !isMember(items, next)) return null;
    member = next;
  }
  return null;
}

const SEPARATOR = /^[,·/、]$/;

function isMember(items: readonly Item[], at: number): boolean {
  const { count } = items[at] ?? {};
  const end = isCounter(items[at + 1]) ? at + 2 : at + 1;
  const ends = items[end] === undefined || /^(?:[,·/、).;]|이|입니|순)$/u.test(items[end]?.text ?? '');
  return count?.unit === 'people' && ends && labelStart(items, at) < at;
}

function isCounter(item: Item | undefined): boolean {
  return item?.text === '명';
}

/** Index of the first word of the label in front of a number. */
function labelStart(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0 && from > at - LONGEST_LABEL && items[from - 1]?.kind === 'word' && !items[from - 1]?.count)
    from -= 1;
  return from;
}

function countBefore(items: readonly Item[], mark: number): number {
  const at = isCounter(items[mark - 1]) ? mark - 2 : mark - 1;
  return items[at]?.count ? at : -1;
}

function bracketOpening(items: readonly Item[], bracket: number): ListOpening | null {
  const whole = countBefore(items, bracket);
  return whole < 0 ? null : { whole, noun: null };
}

/** "사망(9명): 경북 6명", "이재민: 경북 120명": a casualty noun before the colon, with the whole in a bracket or none. */
function labelOpening(items: readonly Item[], colon: number): ListOpening | null {
  const bracket =
    items[colon - 1]?.text === ')' ? items.findLastIndex(({ text }, i) => i < colon && text === '(') : colon;
  const noun = bracket - 1;
  if (measureOf(items[noun], 'people', 'event', 'toll') === null) return null;
  const whole = bracket < colon ? countBefore(items, colon - 1) : -1;
  return { whole: whole < 0 ? null : whole, noun };
}

/** "지역별 사망은 경북 19": a casualty noun with the particle of a topic among the words before the first number. */
function topicOpening(items: readonly Item[], first: number): ListOpening | null {
  const from = labelStart(items, first);
  const noun = items.findIndex(
    (item, i) =>
      i >= from &&
      i < first - 1 &&
      measureOf(item, 'people', 'event', 'toll') !== null &&
      /^(?:은|는|자는|자수는|:)$/.test(items[i + 1]?.text ?? ''),
  );
  return noun < 0 || is(items[noun], 'of-them') ? null : { whole: null, noun };
}

function hasMemberBefore(items: readonly Item[], at: number): boolean {
  const mark = labelStart(items, at) - 1;
  return SEPARATOR.test(items[mark]?.text ?? '') && countBefore(items, mark) >= 0;
}

function hasMemberBehind(items: readonly Item[], at: number): boolean {
  const mark = isCounter(items[at + 1]) ? at + 2 : at + 1;
  if (!SEPARATOR.test(items[mark]?.text ?? '')) return false;
  const next = items.findIndex((item, i) => i > mark && i <= mark + LONGEST_LABEL && item.count !== null);
  return next > mark + 1 && isMember(items, next);
}
