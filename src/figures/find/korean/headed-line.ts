import type { Measure } from '../../../domain/figure.ts';
import { is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type FindContext, type Finder, type Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';
import { tailOf } from './tail.ts';

/** "○ 경북 6명, 전남 5명" below "□ 시도별 사망": the heading tells what became of those whom its lines count. */
export const koHeadedLine: Finder = {
  name: 'ko-headed-line',
  languages: ['ko'],
  find: (sentence, context) => {
    const measure = MEMBERS.test(sentence.text) && !tellsFate(sentence) ? measureAbove(sentence, context) : null;
    if (measure === null) return [];
    const members = sentence.items.flatMap((_, at) => (isMember(sentence, at, context) ? [at] : []));
    const whole = wholeOf(sentence, members, measure, context.wholes);
    return members.map((at): Find => {
      const find = { at, measure, cue: at, from: at - 1, to: tailOf(sentence, at).next };
      return whole === null ? find : { ...find, partOf: anchorOf(whole) };
    });
  },
};

/** Nothing but labels with their numbers, from the mark of the line to its end. */
const MEMBER = '[^\\d,:]*(?:\\d+대(?:[^\\d,:]*[가-힣])?|[가-힣)]) ?:? ?\\d[\\d,]*명(?: ?\\(\\d[\\d.,]*%\\))?';
const MEMBERS = new RegExp(`^[^\\p{L}\\p{N}]*${MEMBER}(?:, ?${MEMBER})*(?: (?:등|순))?\\.?$`, 'u');

/** Who is sent or saved is no victim, whatever the heading. */
function tellsFate({ items, text }: Sentence): boolean {
  const told = items.some((item) => is(item, 'happens', 'passive', 'active', 'people', 'event', 'toll', 'other-fate'));
  return told || /투입|동원|인력|대원|공무원|구조|구급|참가|참여|환자/u.test(text);
}

/** The one measure of a heading without a number that is about nothing else. */
function measureAbove({ index }: Sentence, { heading }: FindContext): Measure | null {
  if (heading === null || heading.index >= index || heading.items.some(({ count }) => count !== null)) return null;
  if (!OF_COUNTS.test(heading.text)) return null;
  const measures = new Set(
    heading.items.flatMap((item) => measureOf(item, 'people', 'toll', 'happens', 'event') ?? []),
  );
  const [measure] = measures;
  return measures.size === 1 && measure !== 'casualties' ? (measure ?? null) : null;
}

/** "시도별 *사망*", "지역별 *사망자 현황*"; not "사망자 유족 지원". */
const OF_COUNTS =
  /(?:사망|사망자|부상|부상자|실종|실종자|희생자|이재민|대피|대피자)(?: ?(?:수|현황|집계|상황|내역|분포|통계))?(?: ?\([^)]*\))?:?\s*$/u;

function isMember(sentence: Sentence, at: number, context: FindContext): boolean {
  return (
    sentence.items[at]?.count?.unit === 'people' &&
    isFree(sentence, at, context) &&
    tailOf(sentence, at).counter === '명'
  );
}

/** The last count of as many as the whole line. */
function wholeOf(
  { items }: Sentence,
  members: readonly number[],
  measure: Measure,
  wholes: readonly Draft[],
): Draft | null {
  const sum = members.reduce((all, at) => all + (items[at]?.count?.low ?? 0), 0);
  return (
    wholes.findLast((whole) => whole.measure === measure && (whole.count.high ?? whole.count.low ?? 0) >= sum) ?? null
  );
}
