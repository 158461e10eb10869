import type { Qualifier } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';
import { type Item, is, measureOf } from '../item.ts';
import type { FindContext, Sentence } from '../rule.ts';

/** What stands right behind a Korean number: counter (명), qualifier (이상), particle (이). */
export interface Tail {
  /** null for a number of something else than people and bodies. */
  readonly counter: '명' | '구' | null;
  readonly qualifier: Qualifier | null;
  /** Hangul glued behind the counter and its qualifier: 이, 을, 으로, 이며; empty before a blank or a mark. */
  readonly particle: string;
  /** The number has its verb already: "100명을 넘었고". */
  readonly closed: boolean;
  /** Index of the first item behind all of it, and offset in the document. */
  readonly next: number;
  readonly end: number;
}

const QUALIFIERS: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:씩)? ?이상/u, 'at_least'],
  [/^(?:이|을|를)? ?(?:훌쩍 |크게 )?(?:넘게|넘는|넘은|넘어|넘었|넘긴|넘겼|넘고|웃도는|웃돌|웃돈|초과)/u, 'over'],
  [/^ ?(?:남짓)/u, 'about'],
  [/^(?:씩)? ?(?:가량|정도|안팎|내외|쯤|선)(?![가-힣]{2})/u, 'about'],
  [/^(?:씩)? ?(?:가량|정도|안팎|내외)/u, 'about'],
  [/^(?:에)? ?(?:육박|가까운|가까이|못 미치|조금 못)/u, 'nearly'],
  [/^ ?(?:이하|미만)/u, 'up_to'],
];

export function tailOf({ items, text, start }: Sentence, at: number): Tail {
  const item = items[at];
  const counter = counterOf(items, at);
  const first = counter !== null && !endsInCounter(item) ? at + 1 : at;
  let end = items[first]?.end ?? 0;
  const rest = text.slice(end - start, end - start + 24);
  const found = QUALIFIERS.map(([pattern, qualifier]) => ({ match: pattern.exec(rest)?.[0], qualifier })).find(
    ({ match }) => match !== undefined,
  );
  end += found?.match?.length ?? 0;
  let next = first + 1;
  while (next < items.length && (items[next]?.start ?? 0) < end) next += 1;
  const inside = items[next - 1]?.end ?? end;
  let particle = inside > end ? text.slice(end - start, inside - start) : '';
  end = Math.max(end, inside);
  while (items[next]?.start === end && items[next]?.kind === 'word' && !carriesMeaning(items[next])) {
    particle += items[next]?.text ?? '';
    end = items[next]?.end ?? end;
    next += 1;
  }
  const closed = /넘어|넘었|넘겼|넘고|웃돌|웃돈|육박|못/u.test(found?.match ?? '');
  return { counter, qualifier: found?.qualifier ?? null, particle, closed, next, end };
}

function counterOf(items: readonly Item[], at: number): Tail['counter'] {
  if (endsInCounter(items[at])) return '명';
  const text = items[at + 1]?.text ?? '';
  if (/^(?:명|사람)$/.test(text) || (text === '인' && items[at + 1]?.start === items[at]?.end)) return '명';
  return /^(?:구|위)$/.test(text) ? '구' : null;
}

function endsInCounter(item: Item | undefined): boolean {
  return /(?:명|사람)$/.test(item?.text ?? '');
}

function carriesMeaning(item: Item | undefined): boolean {
  return is(item, 'passive', 'active', 'happens', 'people', 'event', 'toll') || item?.count != null;
}

/** A number of people that no finder has taken. */
export function isFree(sentence: Sentence, at: number, context: FindContext): boolean {
  return sentence.items[at]?.count != null && !context.isTaken(at);
}

export function isPeople({ items }: Sentence, at: number): boolean {
  const count = items[at]?.count;
  return count != null && count.sifted === null;
}

/** "인질 4명의 시신", "3명의 유해": the people are dead, and their bodies counted. */
export function isOfBodies(sentence: Sentence, at: number): boolean {
  return bodiesBehind(sentence, at) >= 0;
}

/** Index of the bodies that the number owns; -1 without. */
export function bodiesBehind(sentence: Sentence, at: number): number {
  const { particle, next } = tailOf(sentence, at);
  if (particle !== '의') return -1;
  const found = [next, next + 1].find((i) => measureOf(sentence.items[i], 'people') === 'bodies');
  return found ?? -1;
}

/** "어린이 4명을 포함해", "어린이 3명 등 17명": the number is part of one that follows. */
export function opensPart(sentence: Sentence, at: number): boolean {
  const { items } = sentence;
  const { particle, next } = tailOf(sentence, at);
  if (/^(?:을|를|이|가|도)$/.test(particle) && is(items[next], 'including')) return true;
  if (particle === '' && is(items[next], 'including')) return true;
  return particle === '' && items[next]?.text === '등' && followingCount(sentence, next + 1, 5) >= 0;
}

/** "104명 중 46명", "12명 가운데 5명": the number is what the next one is a part of. */
export function isBase(sentence: Sentence, at: number): boolean {
  const { particle, next } = tailOf(sentence, at);
  return particle === '' && /^(?:중|가운데)/.test(sentence.items[next]?.text ?? '');
}

export function followingCount(sentence: Sentence, from: number, reach: number): number {
  for (let i = from; i < sentence.items.length && i < from + reach; i += 1) if (isPeople(sentence, i)) return i;
  return -1;
}

/** The verb of a clause and its measure. */
export interface Verb {
  readonly cue: number;
  readonly measure: Measure;
}

const REACH = 16;

/** The verb that the people counted at `at` are the subject or object of; particles decide which. */
export function verbAfter(sentence: Sentence, at: number): Verb | null {
  const { items } = sentence;
  const { particle, closed, next } = tailOf(sentence, at);
  if (closed || /^(?:으로|에서|에|로|까지|이다|이라|이었|인)/.test(particle) || isBase(sentence, at)) return null;
  if (is(items[at - 1], 'event')) return null;
  const isObject = /^(?:을|를)/.test(particle);
  const mustDie = is(items[at - 1], 'people') || is(items[at - 2], 'people');
  let verbless = true;
  for (let i = next; i < items.length && i < next + REACH; i += 1) {
    const item = items[i];
    if (item?.text === '(') {
      i = closing(items, i);
      continue;
    }
    if (items[i + 1]?.text === '분의') return null;
    if (item?.text === '전원' && i === next && is(items[i + 1], 'event')) continue;
    if (isPeople(sentence, i)) return verbless && isJoined(sentence, at, i) ? verbAfter(sentence, i) : null;
    if (is(item, 'of-them', 'people', 'toll') || item?.text === ';') return null;
    if (is(item, 'says') && !is(item, 'active', 'happens', 'passive')) return null;
    if (is(item, 'other-fate') && (i < next + 4 || items[next]?.text === '전원')) return null;
    if (/^(?:줄었|줄어|줄고|감소)/.test(item?.text ?? '')) return null;
    const measure = isObject
      ? measureOf(item, 'active')
      : measureOf(item, 'happens', 'passive', ...activeToo(particle));
    if (measure !== null && isVerbal(sentence, i) && (!mustDie || measure !== measureOf(items[at - 1], 'people')))
      return isSuited(sentence, at, i, measure) ? { cue: i, measure } : null;
    if (item?.kind === 'word' && /(?:고|며|지만|으나|는데|해|돼|져)$/.test(item.text)) verbless = false;
  }
  return null;
}

/** Index of the bracket that closes the one at `at`; the end where none does. */
function closing(items: readonly Item[], at: number): number {
  const end = items.findIndex(({ text }, i) => i > at && text === ')');
  return end < 0 ? items.length : end;
}

function activeToo(particle: string): 'active'[] {
  return /^(?:|도|은|는|씩|이상)$/.test(particle) ? ['active'] : [];
}

/** "군인 12명과 민간인 3명", "병사 2명, 주민 5명": nothing but nouns and a joining particle between two numbers. */
export function isJoined(sentence: Sentence, at: number, other: number): boolean {
  const { particle, next } = tailOf(sentence, at);
  const { items } = sentence;
  if (other - next > 5) return false;
  const mark = /^[,·]$/.test(items[next]?.text ?? '') || /^(?:및|그리고)$/.test(items[next]?.text ?? '');
  return (/^(?:과|와|이랑|하고)$/.test(particle) || (particle === '' && mark)) && !labelled(items, other);
}

/** The number has a label of its own: "사망 3명, *실종* 11명". */
function labelled(items: readonly Item[], at: number): boolean {
  const glued = items[at - 2]?.end === items[at - 1]?.start;
  return [items[at - 1], glued ? items[at - 2] : undefined].some((item) => is(item, 'people', 'event', 'toll'));
}

/** 사망했, 사망한, "12명 사망": not 사망 원인, 파병 가능성. */
function isVerbal({ items, text, start }: Sentence, i: number): boolean {
  const item = items[i];
  if (item === undefined || !is(item, 'event', 'active')) return true;
  const after = text.slice(item.end - start, item.end - start + 8);
  return !/^(?: (?:원인|가능성|사고|신고|여부|위험|사실|소식|정도|현장|규모|지역|부대|인원))|^(?:율|설|의|지|에|과|와)/u.test(
    after,
  );
}

const MILITARY = /군(?!수|청|데|중)|공병|건설병|포병|보병|기병|병력|병사|장병|부대|용병|해병|전투원/u;
const CIVIL = /소방|의료|구호|구조|경찰|의사|간호|봉사|공무원|직원|요원|기술자|노동자|근로자|인력|선수|관광|학생/u;

/** Everybody arrives, moves and serves, and thieves are caught: of soldiers alone it is a figure. */
const LOOSE = /^(?:도착|이동 중|이동하|복무|합류|상륙|붙잡|잡혀갔|끌려|급파)/u;

/** Rescuers and workers are sent as well; deployment counts soldiers, and only armies lose people by the hundred. */
function isSuited(sentence: Sentence, at: number, cue: number, measure: Measure): boolean {
  const word = sentence.items[cue]?.text ?? '';
  const lost = /^잃/.test(word);
  const loose = LOOSE.test(word);
  if (measure !== 'deployed' && !lost && !loose) return true;
  const from = sentence.items[Math.max(0, at - 8)]?.start ?? sentence.start;
  const to = sentence.items[cue]?.start ?? from;
  const words = sentence.text.slice(from - sentence.start, to - sentence.start);
  return MILITARY.test(words) || (!lost && !loose && !CIVIL.test(words));
}
