import { is } from '../../item.ts';
import type { Draft, Sentence } from '../../rule.ts';
import { isPeople } from './clause.ts';
import { isCompared } from './compared.ts';
import { tailOf } from './tail.ts';

const BY_KIND =
  /(?:^|, |며 |고 )(?:[가-힣·]{1,6}별(?:로는|로|은|는)|(?:(?:발생 ?)?장소|지역|성별|연령대?|나이대?|국적|직업|유형|원인|업종|신분|소속)(?:로는|로|은|는)) /u;
const GROUP =
  /^(?:이 중 )?(?:남자|여자|남성|여성|어린이|미성년자|외국인|내국인|노인|학생|민간인)[가이은는]? (?:약 |모두 |각각 )?$/u;

/**
 * What a sentence without a fate of its own breaks down: "장소는 논밭 6명, 길가 5명이었다" and "연령별로는 80대가 7명" the last count
 * that is large enough, "남자가 14명이었다" that of the sentence before.
 */
export function brokenDown(
  sentence: Sentence,
  at: number,
  before: readonly Draft[],
  wholes: readonly Draft[],
): Draft | null {
  const from = BY_KIND.exec(sentence.text)?.index ?? null;
  const clause = from === null ? sentence : clauseFrom(sentence, from);
  if (tellsFate(clause) || !/^(?:|이다|이었|으로|이며|이고|순)/u.test(tailOf(sentence, at).particle)) return null;
  if (from !== null && (sentence.items[at]?.start ?? 0) >= sentence.start + from)
    return wholeOf(sumOf(sentence, clause), wholes);
  const opens = GROUP.test(sentence.text.slice(0, (sentence.items[at]?.start ?? 0) - sentence.start));
  return opens && !sentence.opensParagraph ? wholeOf(sentence.items[at]?.count?.low ?? 0, before) : null;
}

/** "약 70%는 65세 이상이었으며, *장소는 논밭이 11명, 집 9명* 순이었다": the clause that breaks down, whatever stands before it. */
function clauseFrom(sentence: Sentence, from: number): Pick<Sentence, 'items'> {
  return { items: sentence.items.filter(({ start }) => start >= sentence.start + from) };
}

function tellsFate({ items }: Pick<Sentence, 'items'>): boolean {
  return items.some((item) => is(item, 'happens', 'passive', 'active', 'people', 'event', 'toll', 'other-fate'));
}

/** All that the clause counts: no part of a whole that is smaller. */
function sumOf(sentence: Sentence, { items }: Pick<Sentence, 'items'>): number {
  const counts = items.filter((item) => {
    const i = sentence.items.indexOf(item);
    return isPeople(sentence, i) && tailOf(sentence, i).counter === '명';
  });
  return counts.reduce((sum, { count }) => sum + (count?.low ?? 0), 0);
}

/** Of the last sentence that counted any, the first that holds as many; what the news is compared with is none. */
function wholeOf(size: number, told: readonly Draft[]): Draft | null {
  const holds = ({ partOf, count, sentence }: Draft) =>
    partOf === null && (count.high ?? count.low ?? 0) >= size && !isCompared(sentence, count);
  const last = told.findLast(holds)?.sentence;
  return told.find((draft) => draft.sentence === last && holds(draft)) ?? null;
}
