import type { Qualifier } from '../../../domain/amount.ts';
import { type Item, is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import { isHeadCount } from './head-count.ts';

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
  [
    /^(?:이|을|를)? ?(?:훌쩍 |크게 )?(?:넘게|넘는|넘은|넘을|넘어(?![져지졌진뜨])|넘었|넘긴|넘겼|넘고|넘으|넘습|넘지|넘길|웃도는|웃돌|웃돕|웃돈|초과)/u,
    'over',
  ],
  [/^ ?(?:남짓)|^(?:을|를) ?(?:훌쩍 )?돌파/u, 'over'],
  [/^(?:씩)? ?(?:가량|정도|안팎|내외|쯤|선)(?![가-힣]{2})/u, 'about'],
  [/^(?:씩)? ?(?:가량|정도|안팎|내외)/u, 'about'],
  [/^(?:에)? ?(?:육박|가까운|가까이|못 미치|조금 못)/u, 'nearly'],
  [/^ ?(?:이하|미만)/u, 'up_to'],
];

/** "유해 45구를 넘겼다" hands them over; of people it is more than the number. */
const HANDED_OVER = /^를 ?(?:넘겼|넘긴|넘겨)/u;

export function tailOf({ items, text, start }: Sentence, at: number): Tail {
  const item = items[at];
  const counter = counterOf(items, at);
  const first = counter !== null && !endsInCounter(item) && !isOfBodies(item) && !isHeadCount(items, at) ? at + 1 : at;
  let end = items[first]?.end ?? 0;
  const rest = text.slice(end - start, end - start + 24);
  const found =
    HANDED_OVER.test(rest) && counter === '구'
      ? undefined
      : QUALIFIERS.map(([pattern, qualifier]) => ({ match: pattern.exec(rest)?.[0], qualifier })).find(
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
  const closed = /넘길|넘어|넘었|넘겼|넘고|넘습|웃돌|웃돕|웃돈|돌파|육박|못/u.test(found?.match ?? '');
  return { counter, qualifier: found?.qualifier ?? null, particle, closed, next, end };
}

function counterOf(items: readonly Item[], at: number): Tail['counter'] {
  if (endsInCounter(items[at]) || isHeadCount(items, at)) return '명';
  if (isOfBodies(items[at])) return '구';
  const text = items[at + 1]?.text ?? '';
  if (/^(?:명|사람)$/.test(text) || (text === '인' && items[at + 1]?.start === items[at]?.end)) return '명';
  return /^(?:구|위)$/.test(text) ? '구' : null;
}

function endsInCounter(item: Item | undefined): boolean {
  return /(?:명|사람)$/.test(item?.text ?? '');
}

/** "두 구": the counter of bodies is written into the number. */
function isOfBodies(item: Item | undefined): boolean {
  return / 구$/u.test(item?.text ?? '');
}

function carriesMeaning(item: Item | undefined): boolean {
  return is(item, 'passive', 'active', 'happens', 'people', 'event', 'toll') || item?.count != null;
}
