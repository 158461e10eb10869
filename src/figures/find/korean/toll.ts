import type { Measure } from '../../../domain/figure.ts';
import { is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder, Sentence } from '../../rule.ts';
import { isFree, isOfBodies, isPeople, opensPart } from './clause.ts';
import { isSuited } from './suited.ts';
import { tailOf } from './tail.ts';
import { type Toll, valuesFrom } from './values-of-toll.ts';

/** "사망자 12명", "사망 3명", "사망자는 약 1만 2천 명", "사망자 수가 12명에서 15명으로 늘었다", "숨진 이들은 내국인 5명과 외국인 13명". */
export const koToll: Finder = {
  name: 'ko-toll',
  languages: ['ko'],
  find: (sentence, context) => {
    const finds: Find[] = [];
    for (let cue = 0; cue < sentence.items.length; cue += 1) {
      const toll = tollAt(sentence, cue);
      const at = toll === null ? -1 : valueAfter(sentence, toll, finds, context);
      if (toll !== null && at >= 0) finds.push(...valuesFrom(sentence, toll, at, context));
    }
    return finds;
  },
};

const PEOPLE_BEHIND =
  /^ (?:[가-힣]{1,8} ){0,2}?(?:이들?|사람들?|자|[가-힣]*(?:희생자|주민|시민|승객|병사|장병|군인|북한군|[가-힣]{1,4}군|민간인|어린이|노동자|근로자|관광객|학생|경찰관|소방관|선원|승무원|교민|국민|병력|공병|보병|지원병|용병|의용병|전투원|무장대원|민병대|미국인|[가-힣]{2,5}인|환자|유가족|대원|아동|여성|남성|가족|직원|인질|포로|규모|인원))(?:은|는|이|가|을|를|도) /u;

function tollAt(sentence: Sentence, cue: number): Toll | null {
  const { items, text, start } = sentence;
  const item = items[cue];
  if (item === undefined || is(item, 'of-them')) return null;
  const left = remaining(sentence, cue);
  if (left !== null) return left;
  const people = adnominal(sentence, cue);
  if (people !== null) return { measure: people, cue, next: cue + 2, topic: true };
  const measure = measureOf(item, 'toll', 'people', 'event');
  const after = text.slice(item.end - start);
  if (measure === null || isWarrior(sentence, cue) || /^ ?수를 (?:뺀|제외)/u.test(after)) return null;
  const glued = /^[가-힣]*/u.exec(after)?.[0] ?? '';
  if (/^(?:은|는|이|가|도|만|를|을|자는|자가)$/.test(glued))
    return { measure, cue, next: cue + 2, topic: true, isObject: /^[를을]$/.test(glued) };
  if (glued === '' && TOPICAL.test(item.text)) return { measure, cue, next: cue + 1, topic: true };
  if (glued === '' && OF_SCALE.test(after)) return { measure, cue, next: cue + 1, topic: true };
  if (glued === '')
    return {
      measure,
      cue,
      next: cue + 1,
      topic: / (?:수|규모|숫자|인원|집계|수치|통계)(?:은|는|이|가|도|를) /.test(after.slice(0, 8)),
    };
  return null;
}

/** "300명의 *전사가* 돌아왔다": men who fight. */
function isWarrior({ items, text, start }: Sentence, cue: number): boolean {
  const item = items[cue];
  return item?.text === '전사' && /명의 $/u.test(text.slice(0, item.start - start));
}

const STAYING =
  /(?:남은|남아 ?있는|머무는|머물고 있는|잔류한|잔류 중인) [가-힣 ]{0,12}?(?:군|병력|부대|장병|병사|전투병|공병|보병|포병)$/u;

/** "병력 손실*은*": two words with the particle of the second. */
const TOPICAL = /(?<=\p{L}{2} \p{L}{2,})[은는이가]$/u;

/** "*부상자 규모에 대해* 2천700여 명으로 파악한다": what is asked about. */
const OF_SCALE = /^ (?:규모|수|숫자|인원)(?:에 대해|에 대해서는|와 관련해|에 관해)(?:서는)?[ ,]/u;

/** "현지에 남아 있는 정부군은 3천 명": an army's people that are still there. */
function remaining({ items, text, start }: Sentence, cue: number): Toll | null {
  const item = items[cue];
  const stays = item !== undefined && /^(?:은|는|이|가)$/u.test(items[cue + 1]?.text ?? '');
  if (!stays || items[cue + 1]?.start !== item.end || !STAYING.test(text.slice(0, item.end - start))) return null;
  return { measure: 'deployed', cue, next: cue + 2, topic: true };
}

/** "숨진 이들은 …" */
function adnominal(sentence: Sentence, cue: number): Measure | null {
  const { items, text, start } = sentence;
  const lasting = /^ (?:중인|있는)/u.exec(text.slice((items[cue]?.end ?? 0) - start))?.[0] ?? '';
  const measure = measureOf(items[cue], 'happens', 'passive') ?? takenBy(sentence, cue, lasting !== '');
  if (measure === null) return null;
  const behind = text.slice((items[cue]?.end ?? 0) - start + lasting.length);
  const ending = /^[가-힣]*/u.exec(behind)?.[0] ?? '';
  const isNoun = measure === 'deployed' && ending === '';
  if (
    !isNoun &&
    lasting === '' &&
    !/(?:[진친은힌난긴린간낸온]|한|된|당한|있는|않은)$/u.test(ending === '' ? (items[cue]?.text ?? '') : ending)
  )
    return null;
  if (/^(?:deployed|released)$/.test(measure) && !isSuited(sentence, cue + 2, cue, measure)) return null;
  return PEOPLE_BEHIND.test(behind.slice(ending.length)) ? measure : null;
}

/** "*억류 중인* 군인이 3천 명", "반군이 *끌고 간* 군인은 일곱 명", "괴한이 *살해한* 주민은 다섯 명": a subject before the verb, and no object, leaves the people as its object. */
function takenBy({ items, text, start }: Sentence, cue: number, lasting: boolean): Measure | null {
  const measure = measureOf(items[cue], 'active');
  const before = text.slice(0, (items[cue]?.start ?? start) - start);
  const isTaken =
    /[가-힣)](?:이|가) (?:[가-힣\d]+ ){0,3}$/u.test(before) && !/[을를] (?:[가-힣\d]+ ){0,3}$/u.test(before);
  return isTaken || (lasting && measure === 'captured') ? measure : null;
}

const FILLERS = /^(?:세대|가구|는|은|이|가|모두|총|현재|현재까지|지금까지|누적|약|등|각각|최소|수|합계|:|\(|-)$/;

function valueAfter(sentence: Sentence, toll: Toll, finds: readonly Find[], context: FindContext): number {
  const { items } = sentence;
  const reach = toll.topic || /^[:(-]$/.test(items[toll.next]?.text ?? '') ? 14 : 3;
  for (let i = toll.next; i < items.length && i < toll.next + reach; i += 1) {
    const item = items[i];
    if (item === undefined) break;
    if (toll.topic && KIN.test(item.text)) return -1;
    if (isPeople(sentence, i) && item.count?.unit === 'people') {
      if (toll.topic && (isDifference(sentence, i) || isMeasure(sentence, i))) continue;
      if (isLess(sentence, i) || isOfBodies(sentence, i) || isNobody(sentence, i) || isFoundDead(sentence, i))
        return -1;
      if (i - 1 !== toll.cue && is(items[i - 1], 'event', 'people') && !opensPart(sentence, i)) return -1;
      if (opensPart(sentence, i) && toll.topic) continue;
      return isFree(sentence, i, context) && finds.every(({ at }) => at !== i) ? i : -1;
    }
    if (!toll.topic && !FILLERS.test(item.text) && item.count === null) return -1;
    if (is(item, 'toll', 'of-them')) return -1;
    if (is(item, 'says') && !is(item, 'amounts-to')) return -1;
    if (toll.isObject === true && CLAUSE_ENDS.test(item.text)) return -1;
    if (is(item, 'happens', 'people') && !is(item, 'event') && i > toll.cue + 2) return -1;
  }
  return -1;
}

/** "숨진 이들은 *부부와* 10대 자녀 2명이다": who stands in front without a number is counted as well. */
const KIN =
  /^(?:부부|부자|모녀|모자|부녀|형제|자매|남매|조부모|부모|어머니|아버지|아내|남편|할머니|할아버지)(?:와|과)?$/u;

/** "전날보다 *12명 늘어난* 340명이다": by how much, before the value. */
function isDifference(sentence: Sentence, at: number): boolean {
  const { end } = tailOf(sentence, at);
  return /^(?:이|은)? ?(?:늘어난|늘은|증가한|많은|줄어든|감소한|적은|추가된|늘어|추가돼|더 늘어|더해져|불어나|늘면서|증가해),? (?:총 |모두 |누적 )?(?:\d|[가-힣]+ ?명)/u.test(
    sentence.text.slice(end - sentence.start),
  );
}

/** "당초 알려진 *14명보다* 5명 많은 19명": what the value is measured by. */
function isMeasure(sentence: Sentence, at: number): boolean {
  return tailOf(sentence, at).particle === '보다';
}

/** "실종자 2명*을 숨진 채* 발견했다": whom the verb tells to be no longer missing. */
function isFoundDead(sentence: Sentence, at: number): boolean {
  const { end, particle } = tailOf(sentence, at);
  return /^[을를이가은는]$/u.test(particle) && FOUND_DEAD.test(sentence.text.slice(end - sentence.start));
}

const FOUND_DEAD = /^ (?:모두 |전원 |끝내 |결국 )?(?:(?:숨진|사망한|죽은) 채|주검으로|시신으로)/u;

/** "시신을 *수습했으며* 13명을 찾고 있다": the verb of the object, and another clause behind it. */
const CLAUSE_ENDS = /(?:으며|하며|했고|하고|이며)$/u;

/** "한 명도 없다" */
function isNobody(sentence: Sentence, at: number): boolean {
  const { end } = tailOf(sentence, at);
  return /^ ?(?:도 )?(?:없|나오지 않|발생하지 않|보고되지 않)/u.test(sentence.text.slice(end - sentence.start));
}

/** "한 명 줄었다" tells by how much. */
function isLess(sentence: Sentence, at: number): boolean {
  const { end, particle } = tailOf(sentence, at);
  if (/^(?:으로|로)/u.test(particle)) return false;
  return /^ ?(?:이 |가 )?(?:줄었|줄어(?!든)|줄고|감소)/u.test(sentence.text.slice(end - sentence.start));
}
