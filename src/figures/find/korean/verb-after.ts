import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import { isBase, isJoined, isPeople } from './clause.ts';
import { diedAfterAll, diedOfIt } from './died-after-all.ts';
import { suited } from './suited.ts';
import { tailOf } from './tail.ts';

/** The verb of a clause and its measure. */
export interface Verb {
  readonly cue: number;
  readonly measure: Measure;
}

const REACH = 16;

/** The verb that the people counted at `at` are the subject or object of; particles decide which. */
export function verbAfter(sentence: Sentence, at: number): Verb | null {
  const { items } = sentence;
  const { closed, next, ...tail } = tailOf(sentence, at);
  if (tail.particle === '의' && TAKEN.test(sentence.items[next]?.text ?? '')) return { cue: next, measure: 'killed' };
  const particle = tail.particle === '의' ? particleOfNoun(sentence, next) : tail.particle;
  const ordered = particle.startsWith('에게') ? orderTo(sentence, next) : null;
  if (ordered !== null) return ordered;
  if (closed || /^(?:으로|에서|에|로|까지|이다|이라|이었|이고|이며|이지만|인)/.test(particle) || isBase(sentence, at))
    return null;
  if (is(items[at - 1], 'event') || (particle === '이' && /^(?:됐|되었|된다|되)/u.test(items[next]?.text ?? '')))
    return null;
  const isObject = /^(?:을|를)/.test(particle);
  if (isObject && /^(?:찾|수색|구하)/u.test(items[next]?.text ?? '')) return null;
  const died = isObject ? diedAfterAll(sentence, at, next) : null;
  if (died !== null) return died;
  const companion = /^[과와]$/.test(particle) ? companionOf(sentence, next) : -1;
  if (companion >= 0) return verbAfter(sentence, companion);
  const mustDie = is(items[at - 1], 'people') || is(items[at - 2], 'people');
  let verbless = true;
  for (let i = next, end = next + REACH; i < items.length && i < end; i += 1) {
    const item = items[i];
    if (item?.text === '(') {
      const past = closing(items, i);
      end += past - i;
      i = past;
      continue;
    }
    if (items[i - 1]?.text === ',' && /^(?:숨진|다친|죽은|실종된|사망한|부상한|갇힌)$/u.test(item?.text ?? ''))
      return null;
    if (items[i + 1]?.text === '분의' || labelsNext(sentence, i, next) || describesNextTopic(sentence, i)) return null;
    if (item?.text === '전원' && i === next && is(items[i + 1], 'event')) continue;
    if (item?.count?.unit === 'fraction' && i === next) continue;
    if (isPeople(sentence, i))
      return verbless && (isJoined(sentence, at, i) || isContrasted(sentence, at, i)) ? verbAfter(sentence, i) : null;
    if (item?.text === '피해' && HIT.test(items[i + 1]?.text ?? '')) continue;
    if (is(item, 'of-them', 'people', 'toll') || item?.text === ';') return null;
    if (is(item, 'says') && !is(item, 'active', 'happens', 'passive')) return null;
    if (
      is(item, 'other-fate') &&
      !isCircumstance(sentence, i) &&
      !isUnharmed(items, i) &&
      (i < next + 4 || items[next]?.text === '전원') &&
      !isConceded(sentence, i)
    )
      return null;
    if (/^(?:줄었|줄어|줄고|감소)/.test(item?.text ?? '')) return null;
    const measure = isObject
      ? measureOf(item, 'active')
      : measureOf(item, 'happens', 'passive', ...activeToo(particle));
    if (measure !== null && /^[과와]$/.test(particle) && describesNext(sentence, i)) continue;
    if (measure !== null && isVerbal(sentence, i) && (!mustDie || measure !== measureOf(items[at - 1], 'people'))) {
      const verb = diedOfIt(sentence, i, measure) ?? suited(sentence, at, i, measure);
      // "1명도 의식을 *잃은* 지 사흘 만에 숨을 거뒀다": what they lost is no people, and another verb tells the rest.
      if (verb === null && /^잃은/u.test(item?.text ?? '')) continue;
      return verb;
    }
    if (item?.kind === 'word' && /(?:고|며|지만|으나|는데|해|돼|져)$/.test(item.text)) verbless = false;
  }
  return null;
}

/**
 * "수습한 2명과, *중상을 입고 치료받던 주민 1명*이 숨졌다": who is named behind a comma beside them, with a clause that tells of that one
 * alone; -1 where nobody is.
 */
function companionOf({ items, text, start }: Sentence, next: number): number {
  const from = items[next]?.text === ',' ? items[next]?.end : undefined;
  if (from === undefined) return -1;
  const told = COMPANION.exec(text.slice(from - start))?.[0];
  const at = told === undefined ? -1 : items.findIndex((item) => item.end > from + told.length && item.count !== null);
  return told !== undefined && items[at]?.start === from + told.length ? at : -1;
}

/** A verb that goes on, one that describes, a noun, and the number. */
const COMPANION =
  /^ (?:[가-힣]+ ){0,2}[가-힣]+[고며] (?:[가-힣]+ ){0,3}[가-힣]*(?:던|은|된|진|한) (?:[\d가-힣]+ ){1,3}(?=\d+ ?명)/u;

/** "병력 1만 명을 *피해 지역*에 보냈다" */
const HIT = /^(?:지역|현장|복구|마을|주민|가구|농가)/u;

/** "부상자는 9명, *연락이 닿지 않는 사람은* 6명": behind the comma a verb describes those whom the next number counts. */
function describesNextTopic({ items, text, start }: Sentence, i: number): boolean {
  if (items[i - 1]?.text !== ',') return false;
  return NEXT_TOPIC.test(text.slice((items[i]?.start ?? start) - start));
}

const NEXT_TOPIC =
  /^[^,.\d]{0,16}(?:는|은|된|긴|진|한) (?:사람|인원|주민|직원|승객|선원|근로자|노동자|이들)(?:은|는|이|도) (?:모두 )?\d/u;

/** "사망 3명, *실종* 11명", "사망이 12명, *실종이* 4명": a noun that stands before the next number tells of that one. */
function labelsNext(sentence: Sentence, i: number, next: number): boolean {
  const { items } = sentence;
  const particle = /^(?:이|가|은|는)$/u.test(items[i + 1]?.text ?? '') && items[i + 1]?.start === items[i]?.end ? 1 : 0;
  return is(items[i], 'event') && i > next && isPeople(sentence, i + 1 + particle);
}

/** "열두 명의 *목숨을 앗아갔다*" */
const TAKEN = /^(?:목숨|생명)[을를]? ?(?:앗|빼앗|잃)/u;

/** "아홉 명의 전투원을 잃었다": the particle of the noun that the number stands before. */
function particleOfNoun({ items, text, start }: Sentence, from: number): string {
  const noun = items.findIndex((item, i) => i >= from && i < from + 3 && is(item, 'person'));
  const end = items[noun]?.end;
  const glued = end === undefined ? '' : (/^[가-힣]*/u.exec(text.slice(end - start))?.[0] ?? '');
  return /^(?:을|를|이|가|은|는)$/.test(glued) ? glued : '의';
}

/** "38만 명에게 소개령이 내려졌다" */
function orderTo({ items }: Sentence, from: number): Verb | null {
  const order = items.findIndex(
    ({ text }, i) => i >= from && i < from + 4 && /^(?:대피|소개|피난|이주|철수)/u.test(text),
  );
  const isOrder = /^(?:소개령|대피령|령|명령|권고|지시)/u;
  const told = [items[order], items[order + 1]].some((item) => isOrder.test(item?.text ?? ''));
  return order >= 0 && told ? { cue: order, measure: 'displaced' } : null;
}

/** "쉰한 명은 현장에서, 네 명은 병원에서 숨졌다", "화재로 6명이, 붕괴로 4명이 숨졌다": two clauses share the verb. */
function isContrasted({ items, text, start }: Sentence, at: number, other: number): boolean {
  const between = text.slice((items[at]?.end ?? start) - start, (items[other]?.start ?? start) - start);
  return (
    /^ ?(?:명|명은|은|는) ?(?:은 |는 )?[^,.]{1,20}(?:에서|에|중|뒤|로), $/u.test(between) ||
    /^ ?명?이, [^,.\d]{1,40}(?:에서|로) (?:약 |최소 |또 )?$/u.test(between)
  );
}

/** "*체포 과정에서* 손을 다쳤다": when it was, and not what became of them. */
function isCircumstance({ items, text, start }: Sentence, i: number): boolean {
  return /^ ?(?:과정|도중|당시|작전|작업)/u.test(text.slice((items[i]?.end ?? start) - start));
}

/** "*무사히* 풀려났다": how, not what. */
export function isUnharmed(items: readonly Item[], i: number): boolean {
  return items[i]?.text === '무사' && items[i + 1]?.text === '히' && !is(items[i + 2], 'other-fate');
}

/** "빠져나왔지만 크게 다쳤다": what they escaped is not all. */
function isConceded({ items, text, start }: Sentence, at: number): boolean {
  return /^[가-힣]*(?:지만|으나|는데) /u.test(text.slice((items[at]?.end ?? start) - start));
}

/** Index of the bracket that closes the one at `at`; the end where none does. */
function closing(items: readonly Item[], at: number): number {
  const end = items.findIndex(({ text }, i) => i > at && text === ')');
  return end < 0 ? items.length : end;
}

function activeToo(particle: string): 'active'[] {
  return /^(?:|도|은|는|씩|이상)$/.test(particle) ? ['active'] : [];
}

/** "군인 270명과 마로에서 *끌려간* 주민 120명": the verb describes whom the next number counts. */
function describesNext({ items, text, start }: Sentence, i: number): boolean {
  const item = items[i];
  const word = `${item?.text ?? ''}${/^[가-힣]*/u.exec(text.slice((item?.end ?? start) - start))?.[0] ?? ''}`;
  return /(?:간|된|진|한|린|친|힌|은|던)$/u.test(word);
}

/** 사망했, 사망한, "12명 사망": not 사망 원인, 파병 가능성. */
function isVerbal({ items, text, start }: Sentence, i: number): boolean {
  const item = items[i];
  if (item === undefined) return true;
  const after = text.slice(item.end - start, item.end - start + 8);
  if (/ 중$/.test(item.text)) return /^(?:이|인 것|으로|$)/u.test(after);
  if (item.text === '전사' && /^(?:가|들|는|를|와|로서)/u.test(after)) return false;
  if (!is(item, 'event', 'active')) return true;
  return !/^(?: (?:원인|가능성|당시|직후|도중|과정|길|중에|사고|신고|여부|위험|사실|소식|정도|현장|규모|지역|부대|인원|훈련|요령|안내|방송|교육|체험|매뉴얼|시설))|^(?:율|설|의|지|에|과|와|도|은|는)/u.test(
    after,
  );
}
