import type { Measure } from '../../../domain/figure.ts';
import type { Count } from '../../item.ts';
import { measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

const NOT_THERE = '없다|없었|없는|없으|없어|없이|없고|없습|없음|없다|않았|않은 것|않고|않습|無';
const NONE = new RegExp(
  `^(?: (?:신고|보고|소식|피해 신고))?(?:은|는|이|가|도)? ?(?:단 한 명도 |한 명도 |한 사람도 |한 건도 |단 한 건도 |아직 |현재까지 )?(?:발생하지|들어오지|보고되지|나오지|신고되지|접수되지|집계되지)? ?(?:단 한 명도 |한 명도 |한 사람도 |아무도 |아직 |현재 |현재까지 |전혀 |따로 |더는 |더 이상 |이제 )*(?:${NOT_THERE})|^로(?:는|까지)? ?(?:이어지|번지|연결되)지(?:는|도)? 않|^(?:이|가) (?:나왔|발생했|있|생겼)다는 (?:보고|소식|신고|정보|연락)(?:는|은|가|이|도) (?:아직 |현재 |현재까지 |단 |한 건도 |전혀 )*(?:없|들어오지 않|접수되지 않)`,
  'u',
);

/** "인명 피해는 없었다", "사상자는 발생하지 않았다", "다친 사람은 없다". Not "확인되지 않았다", which tells nothing. */
export const koZero: Finder = {
  name: 'ko-zero',
  languages: ['ko'],
  needsNoNumber: true,
  find: (sentence) =>
    sentence.items.flatMap((item, cue): Find[] => {
      const noun = nounAt(sentence, cue);
      const none = noun === null ? null : NONE.exec(sentence.text.slice(noun.end - sentence.start))?.[0];
      if (noun === null || none === undefined || none === null) return [];
      const end = noun.end + none.length;
      const to = sentence.items.findLastIndex((one) => one.start < end) + 1;
      return [{ at: cue, measure: noun.measure, cue, from: cue, to, count: zero(sentence, item.start, end) }];
    }),
};

function nounAt({ items, text, start }: Sentence, cue: number): { measure: Measure; end: number } | null {
  const item = items[cue];
  if (item === undefined) return null;
  const measure =
    item.text === '피해자' ? 'casualties' : (measureOf(item, 'people') ?? harmOf(text.slice(0, item.end - start)));
  if (measure !== null) return { measure, end: item.end };
  const harmed = HARMED.exec(text.slice(item.start - start))?.[0];
  if (harmed !== undefined) return { measure: 'casualties', end: item.start + harmed.length };
  const event = measureOf(item, 'event');
  if (event !== null && ABSENT.test(text.slice(item.end - start))) return { measure: event, end: item.end };
  const victim = measureOf(item, 'happens');
  const report = victim === null ? undefined : REPORT.exec(text.slice(item.end - start))?.[0];
  if (victim !== null && report !== undefined) return { measure: victim, end: item.end + report.length };
  const behind = BEHIND.exec(text.slice(item.end - start))?.[0];
  return victim !== null && behind !== undefined ? { measure: victim, end: item.end + behind.length } : null;
}

/** "다친 *사람은* 없다", not "남은 *실종자는* 없다": who is missing stays nowhere. */
const BEHIND = /^(?:한|된)? (?!실종자|사망자|부상자|사상자)(?:사람|이|[가-힣]{2,6}?)(?=은 |는 |이 |가 |도 )/u;

/** "피해를 본 사람은 없다" */
const HARMED = /^피해를 (?:본|입은|당한) [가-힣]{1,6}?(?=은 |는 |이 |가 |도 )/u;

/** "다쳤*다는 신고*는 한 건도 없었다" */
const REPORT = /^(?:했|됐)?다는 (?:신고|보고|소식|제보|정보|연락)(?=[은는이가도] )/u;

/** "한국인 피해는 접수되지 않았다": harm to people, not to houses. */
function harmOf(upTo: string): Measure | null {
  return /(?:한국인|우리 국민|우리 군의|우리 군|우리 측|우리 쪽|아군|교민|국민|주민|시민|민간인|인명|내국인|관광객) ?피해$/u.test(
    upTo,
  )
    ? 'casualties'
    : null;
}

/** "실종 없음", "부상은 없다" */
const ABSENT = /^(?:은|는|도)? ?(?:없음|없다|없고|없으며|없었)/u;

function zero({ text, start }: Sentence, numberStart: number, numberEnd: number): Count {
  const written = text.slice(numberStart - start, numberEnd - start);
  const bounds = { low: 0, high: 0, qualifier: 'exact' } as const;
  return { ...bounds, unit: 'people', numberStart, numberEnd, written, rounding: 1, indefinite: false, sifted: null };
}
