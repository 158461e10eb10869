import type { Name } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import type { Draft, Sentence, TextContext } from '../../rule.ts';
import { nameIn, OUTLET } from './name.ts';
import { SAID } from './said.ts';
import { bareTopicOf, topicOf } from './topic-of.ts';

/* Who is credited where the sentence itself credits nobody: what the sentences around it tell. */

/** Tallies that go on with the count of the sentence before: 지역별 사망자는 …, 이로써 누적 사망자는 …. */
const GOES_ON =
  /^[^,."]{0,24}(?:이후|이래)(?:로는|로도|로) |^(?:[가-힣]+별(?:로는?)?|그는 |그녀는 |그들은 |(?:전년|작년|지난해) (?:같은 기간|동기)|(?:남자|여자|남성|여성|어린이|아동)(?:가|이|는|은) \d|이로써|이에 따라|누적|또|또한|추가로|이 밖에|이밖에|여기에|전쟁이|부상자|사망자|실종자|사상자|이재민|중상자|경상자|매몰자|피란민|피난민|일시대피|대피한|[가-힣]+업이 |[가-힣]+별 )|누적 (?:사망|부상|사상)|(?:라|다)는 (?:설명|것|얘기|이야기|주장|계산|추산)이다|집계와 (?:견주면|비교하면)/u;

/** "이로써 사망자는 4명": the count goes on with that of the sentence before, whoever was credited with it. */
export function goesOn({ sentence }: Draft, done: readonly Draft[]): Name | null {
  if (BREAKS_DOWN.test(sentence.text))
    return done.findLast((other) => sentence.index - other.sentence.index < 4)?.claimant ?? null;
  if (sentence.opensParagraph || !GOES_ON.test(sentence.text)) return null;
  return done.findLast((other) => other.sentence.index === sentence.index - 1)?.claimant ?? null;
}

/** "18명이 숨졌다. 대책본부는 *이같이* 집계했다고 밝혔다": the next sentence tells who says so. */
export function toldBehind({ index }: Sentence, context: TextContext): string | null {
  const next = context.sentences[index + 1];
  if (next === undefined || !/(?<![가-힣])이(?:같이|와 같이|처럼) /u.test(next.text) || !SAID.test(next.text))
    return null;
  const match = topicOf(next.text, context);
  return match === null || match.outlet ? null : match.text;
}

/** "사망자는 지역별로 …", "사망자 21명을 연령별로 보면": the parts of a count are its own, in a new paragraph as well. */
const BREAKS_DOWN =
  /^(?:(?:사망자|부상자|사상자|희생자|실종자|전사자|환자)[^,.]{0,10}(?:은|는|을|를) |(?:이를 )?)(?:시도|시·도|시군|시·군|[가-힣]{1,4})별(?:로| )/u;

/** "5천명은 이동 중이라고 한다", "사망자도 147명이라고 했다": what somebody told goes on, where no outlet tells it. */
const HEARSAY = /(?:다|라)고(?:도|만)? (?:했|한다|합니다|덧붙)/u;

/** "…이라고 *보고서는* 적었다": the paper of whoever spoke before. */
const OF_THE_PAPER =
  /(?:다|라)고 (?:이 |해당 )?(?:보고서|자료|성명|발표문|보도자료|통계|집계)(?:은|는|가|이) |^(?:이 |해당 )?(?:보고서|자료|성명|발표문|보도자료)(?:은|는|에서|에는|에 따르면) /u;

/** "분쟁 자료를 모으는 단체 *루리아워치*의 셈법은 다르다": whose reckoning the next sentence gives. */
const RECKONS =
  /^(.{2,40}?)(?:의|측) (?:셈법|집계|추산|계산|추정|추정치|수치|통계|주장|설명|말)(?:은|는) (?:[가-힣]+ )?(?:다르|다른|달랐|크게|훨씬|엇갈|정반대|더)/u;

function isOfOutlet(text: string): boolean {
  return [...text.matchAll(/([^\s,]+)(?:은|는|이|가|도) /gu)].some(({ 1: word }) => OUTLET.test(word ?? ''));
}

/** Who spoke in the sentence before, where this one goes on in the same paragraph without naming anybody. */
export function carried({ index, opensParagraph, items, text }: Sentence, context: TextContext): string | null {
  const before = context.sentences[index - 1];
  if (
    before === undefined ||
    opensParagraph ||
    isOfOutlet(text) ||
    !(
      OF_THE_PAPER.test(text) ||
      items.some((item) => is(item, 'says', 'of-them')) ||
      GOES_ON.test(text) ||
      (HEARSAY.test(text) && !/(?:^|[ ,])(?:군|당국|정부|경찰)(?:은|는) /u.test(text))
    )
  )
    return null;
  const reckoner = RECKONS.exec(before.text)?.[1];
  if (reckoner !== undefined) return nameIn(reckoner).replace(/^단체 /u, '');
  if (!SAID.test(before.text)) return GOES_ON.test(text) ? carried(before, context) : null;
  const match = topicOf(before.text, context) ?? bareTopicOf(before.text);
  return match === null || match.outlet ? null : match.text;
}
