import { amend, type Draft, type Refiner } from '../../rule.ts';

/**
 * Deaths that the news only comes back to: "23명을 숨지게 한 피고인에게 사형을 선고했다", "12명이 숨진 화재의 책임자가 기소됐다", "400명이 희생된
 * 학살 추모식", "20년 전 오늘 …", "병사 8명이 숨진 매복 이틀 만에", and a value of the morning that the evening's outran.
 */
export const koRetold: Refiner = {
  name: 'ko-retold',
  languages: ['ko'],
  refine: (drafts) =>
    drafts.map((draft) =>
      draft.status === 'asserted' && draft.count.high !== 0 && (isRetold(draft) || isOvertaken(draft, drafts))
        ? amend(draft, 'ko-retold', { status: 'historical' })
        : draft,
    ),
};

/** "*전날* 사망자를 66명*으로 집계했다*" below a greater number of the day. */
function isOvertaken({ sentence, count, measure }: Draft, drafts: readonly Draft[]): boolean {
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  if (!/(?:^| )(?:전날|앞서) /u.test(before) || !UP_TO_THEN.test(sentence.text.slice(count.numberEnd - sentence.start)))
    return false;
  return drafts.some(
    (other) =>
      other.measure === measure &&
      other.partOf === null &&
      other.sentence.index < sentence.index &&
      (other.count.low ?? 0) > (count.high ?? Number.POSITIVE_INFINITY),
  );
}

function isRetold({ sentence: { text, start }, count, measure }: Draft): boolean {
  const before = text.slice(0, count.numberStart - start);
  const behind = text.slice(count.numberEnd - start);
  if (YEARS_AGO.test(before)) return measure !== 'bodies';
  return (
    (TOLD_OF.test(behind) && RETELLS.test(behind)) ||
    DAYS_AFTER.test(behind) ||
    OUTRUN.test(behind) ||
    isOfTheDayBefore(before, behind)
  );
}

/** "*전날까지* 사망자를 1천290명*으로 발표했다*": told of a day that is over. */
function isOfTheDayBefore(before: string, behind: string): boolean {
  return /(?:^| )(?:전날|그제|이틀 전)까지(?:만 해도|는)? /u.test(before) && UP_TO_THEN.test(behind);
}

const UP_TO_THEN = /^ ?명?(?:으로|이라고|이라) (?:집계|발표|파악|추산|보고|밝|전)[가-힣]*\.?$/u;

const YEARS_AGO =
  /^(?:꼭 |정확히 )?(?:\d+|[이삼사오육칠팔구]?십[일이삼사오육칠팔구]?|한|두|세|네|다섯|열|스무) ?(?:년|해|세기) 전(?: 오늘| 이날|,|인| )/u;

/** "명이 숨진 [화재]", "명을 숨지게 한 [피고인]": what happened is told of a noun. */
const TOLD_OF =
  /^ ?(?:여 ?)?명(?:이|을|의)? (?:[가-힣]+ ){0,2}?(?:숨진|희생된|사망한|목숨을 잃은|목숨을 앗아간|숨지게 한|살해한|학살당한|다친|죽은|사살한|희생시킨) /u;
const RETELLS =
  /기소|재판|공판|선고|구형|피고인|혐의로|유죄|무죄|항소|상고|추모|추도|위령|기념식|기리|주기|재수사|재조사|진상 ?규명|책임자가/u;

/** "명이 숨진 매복 *이틀 만에*": an event before the one of the day. */
const DAYS_AFTER =
  /^ ?(?:여 ?)?명이 (?:[가-힣]+ )?(?:숨진|희생된|사망한|다친) (?:[가-힣]+ ){0,3}?(?:이틀|사흘|나흘|닷새|열흘|보름|일주일|하루|\d+일|\d+주|한 달|\d+개월)(?: ?만에| 뒤| 후)/u;

/** "낮 12시에는 *19명, 저녁에는* 33명으로 늘었다" */
const OUTRUN =
  /^ ?명(?:에서|이었다가|이었고|,) (?:오전|오후|낮|저녁|밤|자정|다음 날|이튿날|이날)[가-힣0-9 ]{0,10}?에는 (?:\d[\d,]*|[가-힣]+) ?명(?:으로|까지) (?:늘|불어|증가)/u;
