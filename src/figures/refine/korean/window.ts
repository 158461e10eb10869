import type { Period } from '../../../domain/figure.ts';
import { dayIn, monthEndIn } from '../../day-in.ts';
import { is, senseOf } from '../../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type TextContext } from '../../rule.ts';
import { type TimeMatch, timesIn } from '../../time-words.ts';
import { inferPeriod } from '../../windows/period.ts';
import { sinceEvent } from '../../windows/since-event.ts';
import { isWholeMonths } from '../../windows/whole-months.ts';

/** Korean puts the stretch before its number: the last one before it counts, where two numbers have each their own. */
export const koWindow: Refiner = {
  name: 'ko-window',
  languages: ['ko'],
  refine: (drafts, context) => {
    const told: Draft[] = [];
    for (const draft of drafts) told.push(windowed(draft, told, context));
    return told.map((draft) => brokenDown(draft, told));
  },
};

function windowed(draft: Draft, before: readonly Draft[], context: TextContext): Draft {
  const { lexicon, published } = context;
  if (draft.window.period !== null || draft.window.words !== null) return draft;
  const times = timesIn(draft.sentence, lexicon, ['interval', 'cumulative']);
  const isOther = (time: TimeMatch) =>
    isOfTelling(time, draft) || datesEvent(time, draft) || isOfRise(time, draft) || isOfBefore(time, draft);
  const ahead = times.filter((time) => time.end <= draft.count.numberStart && !isOther(time));
  const last = ahead.findLast(({ words }) => !/^(?:총)?누[적계]$/u.test(words)) ?? ahead.at(-1);
  if (last === undefined)
    return times.some(isOther) || (times.length > 0 && times.every((time) => isOfNext(time, draft)))
      ? amend(draft, 'ko-window', {
          window: { period: inferPeriod(draft, before, context), words: null, start: null, end: null },
        })
      : draft;
  const behind = draft.sentence.text.slice(last.end - draft.sentence.start);
  if (RAGED.test(behind) || (SHORT.test(last.words) && FOUGHT.test(behind)))
    return amend(draft, 'ko-window', { window: { period: 'single-event', words: null, start: null, end: null } });
  const isWhole = isWholeMonths(last.words);
  const start = last.kind === 'cumulative' || isWhole ? dayIn(last.words, published) : null;
  const end = isWhole ? monthEndIn(last.words, published) : null;
  return amend(draft, 'ko-window', {
    window: sinceEvent({ period: last.kind as Period, words: last.words, start, end }),
  });
}

/** "영국 국방부는 *지난달* 사상자가 6천명을 넘었다고 밝혔다", "기구의 *지난달* 자료를 보면": when it was told. */
function isOfTelling({ words, start }: TimeMatch, { sentence }: Draft): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  if (PAPER.test(sentence.text.slice(start + words.length - sentence.start))) return true;
  return /^지난(?:주|달)$/u.test(words) && /(?:은|는|이|가) $/u.test(before) && TELLS.test(sentence.text);
}

/** What was put out then. A count "of last year" by its words is of that year: "지난해 사망자 집계". */
const PAPER = /^ (?:자료|집계|보고서|통계|발표|조사)(?:를 보면|에 따르면|에 의하면|에서| 결과)/u;

/** "*지난해 같은 기간* 380명에서 410명으로": the stretch of what the news is measured by. */
function isOfBefore({ words }: TimeMatch, { status }: Draft): boolean {
  return status === 'asserted' && /^(?:지난해|작년|전년|재작년) ?(?:같은 기간|동기)/u.test(words);
}

/** "사망자는 *하루 사이* 2명 늘어 누적 19명", "*밤사이* 시신 4구를 더 수습해 사망자가 19명으로 늘었다": how long the rise took, and not the sum. */
function isOfRise({ words, end }: TimeMatch, { sentence, count }: Draft): boolean {
  const upToNumber = sentence.text.slice(end - sentence.start, count.numberStart - sentence.start);
  const behind = sentence.text.slice(count.numberEnd - sentence.start);
  if (NIGHT.test(words) && ONE_STEP.test(upToNumber) && BECOMES.test(behind)) return true;
  return /^ ?(?:[가-힣]{1,3} )?(?:새 )?(?:\d[\d,]*|[가-힣]+) ?명(?:이)? (?:더 )?(?:늘|증가|추가)[가-힣]*,? (?:누적|모두|총|누계|전체) $/u.test(
    upToNumber,
  );
}

const NIGHT = /^(?:밤사이|밤새|간밤|지난밤|하루|이날|주말)/u;
/** "시신 4구를 더 수습해", "두 명이 더 숨져": what was added. */
const ONE_STEP = /(?:\d[\d,]*|[가-힣]+) ?(?:구|명)(?:을|를|이|가)? [^.]*(?:해|하여|면서|되며|하며|돼|져|어|고) /u;
const BECOMES = /^ ?명?(?:으로|까지) (?:늘|증가|불어|올라)/u;

/** "병력 8천 명이 나가 있고, *다음 달 안으로* 2천 명을 더": behind the number, and before the next. */
function isOfNext({ start, end }: TimeMatch, { sentence, count }: Draft): boolean {
  return start >= count.numberEnd && sentence.items.some((item) => item.count?.sifted === null && item.start >= end);
}

/** Something is told of, while "*지난주* 사망자 7명을 보고했다" counts them. */
const TELLS = /(?:다|라)["”’']?고|것으로|(?:으)?로 (?:집계|추산|추정|파악|발표|평가)/u;

/** "*지난달* 카르스크 지진으로 12명이 숨졌다", "*지난해* 건너간 병력 가운데 4천 명": a month or a year alone tells when one event was. */
function datesEvent({ words, end }: TimeMatch, { sentence, measure, count }: Draft): boolean {
  if (!/^지난(?:주|달|해)$|^작년$|^(?:지난 |올해 )?\d{1,2}월에도$/u.test(words)) return false;
  const behind = sentence.text.slice(end - sentence.start, Math.max(end, count.numberStart) - sentence.start);
  if (OF_WHICH.test(sentence.text.slice(count.numberEnd - sentence.start))) return true;
  if (measure === 'deployed' || /(?:가운데|중) /u.test(behind)) return true;
  const isMany = count.unit === 'fraction' || (count.low ?? count.high ?? 0) >= MANY;
  const ofMany = /^(?:지난해|작년)$/u.test(words) && isMany;
  return sentence.items.some(
    (item) => is(item, 'incident') && !(ofMany && !NATURE.test(senseOf(item, 'incident')?.kind ?? '')),
  );
}

/** "*지난달* 끌려간 선원 12명 *가운데*": those of one event, of whom the news tells. */
const OF_WHICH = /^ ?명? (?:가운데|중)(?:에서?)? /u;

/** "*지난해* 교통사고로 2만3천여 명이 목숨을 잃었다": so many die in a year of accidents, and in none of them. */
const MANY = 100;
const NATURE = /^(?:earthquake|storm|flood|eruption)$/;

/** "*업종별로는* 건설업 210명": a breakdown counts over the stretch of the sentence before. */
function brokenDown(draft: Draft, drafts: readonly Draft[]): Draft {
  if (
    draft.window.period !== null ||
    !/^[가-힣]+별(?:로는?| 사망자는| 부상자는| 희생자는)? /u.test(draft.sentence.text)
  )
    return draft;
  const whole =
    drafts.find((other) => isAnchoredAt(other, draft.partOf)) ??
    drafts.findLast(
      ({ measure, sentence, status }) =>
        measure === draft.measure && sentence.index < draft.sentence.index && status === 'asserted',
    );
  return whole?.window.period === 'interval' ? amend(draft, 'ko-window', { window: whole.window }) : draft;
}

/** "닷새간 쏟아진 집중호우로", "사흘간의 교전 끝에": how long one disaster or fight took. */
const RAGED =
  /^(?:에 걸쳐|간|째|동안)? ?(?:쏟아진|내린|이어진|계속된|퍼부은|몰아친|번진) (?:[가-힣]+ )?(?:집중호우|호우|폭우|장맛비|장마|비|눈|폭설|태풍|산불|불|지진|여진|홍수|한파|폭염)/u;

/** "*사흘간의* 교전 끝에", "*나흘간의* 싸움에서": a few days of one fight; more of them are a stretch. */
const SHORT = /^(?:\d일|하루|이틀|사흘|나흘|닷새|엿새)/u;
const FOUGHT = /^(?:의)? ?(?:교전|전투|싸움|공방|총격전|인질극|대치|농성) ?(?:끝에|에서|중에|도중)/u;
