import { type Item, is, measureOf } from '../../item.ts';
import type { FindContext, Sentence } from '../../rule.ts';
import { tailOf } from './tail.ts';

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
  return particle === '' && /^(?:중(?!상|경|태|독)|가운데)/u.test(sentence.items[next]?.text ?? '');
}

export function followingCount(sentence: Sentence, from: number, reach: number): number {
  for (let i = from; i < sentence.items.length && i < from + reach; i += 1) if (isPeople(sentence, i)) return i;
  return -1;
}

/** "군인 12명과 민간인 3명", "병사 2명, 주민 5명": nothing but nouns and a joining particle between two numbers. */
export function isJoined(sentence: Sentence, at: number, other: number): boolean {
  const { particle, next } = tailOf(sentence, at);
  const { items } = sentence;
  if (other - next > 7 || items.slice(next, other).some(({ text }) => TOPIC_VERB.test(text))) return false;
  const mark = /^[,·]$/.test(items[next]?.text ?? '') || /^(?:및|그리고)$/.test(items[next]?.text ?? '');
  return (
    (/^(?:과|와|이랑|하고)$/.test(particle) || (particle === '' && mark)) &&
    !labelled(items, other) &&
    !OF_OWN_FATE.test(between(sentence, next, other)) &&
    !OTHERS.test(between(sentence, next, other))
  );
}

function between({ items, text, start }: Sentence, from: number, to: number): string {
  return text.slice((items[from]?.start ?? start) - start, (items[to]?.start ?? start) - start);
}

/** "사망자는 312명, *감염자는* 1만 명": the next number is of people who have another fate. */
const OTHERS =
  /(?:감염자|확진자|환자|생존자|구조자|체포자|연행자|구속자|구금자|탑승자|탑승객|승객|입원자|완치자|격리자|접촉자|검거자|수감자|참가자|의심 ?사례|감염 ?사례) ?(?:은|는|이|가|도|수는|수가)? ?(?:약 |총 |모두 |최소 )?$/u;

/** "6명, *실종된 주민은* 2명" */
const OF_OWN_FATE = /(?:진|된|한|난|힌|친|은) [가-힣]+[은는이가] (?:약 |모두 |최소 )?$/u;

/** "370명, *다친* 이는 2천200명": the next number has a verb of its own. */
const TOPIC_VERB = /^(?:숨진|다친|죽은|갇힌|사라진|붙잡힌|풀려난)/u;

/** The number has a label of its own: "사망 3명, *실종* 11명". */
function labelled(items: readonly Item[], at: number): boolean {
  const glued = items[at - 2]?.end === items[at - 1]?.start;
  return [items[at - 1], glued ? items[at - 2] : undefined].some((item) => is(item, 'people', 'event', 'toll'));
}
