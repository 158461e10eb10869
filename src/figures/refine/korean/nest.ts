import { followingCount, opensPart } from '../../find/korean/clause.ts';
import { isListed, openingOf } from '../../find/korean/list-of.ts';
import { tailOf } from '../../find/korean/tail.ts';
import { amend, anchorOf, type Draft, type Refiner } from '../../rule.ts';

/** "사망 600여 명을 포함해 모두 4천700명": a part with a measure of its own, before its whole. */
export const koNest: Refiner = {
  name: 'ko-nest',
  languages: ['ko'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const whole =
        draft.partOf === null
          ? (wholeBehind(draft, drafts) ??
            bracketed(draft, drafts) ??
            totalBefore(draft, drafts) ??
            meantBefore(draft, drafts))
          : null;
      return whole === null ? draft : amend(draft, 'ko-nest', { partOf: anchorOf(whole) });
    }),
};

/** "사상자는 47명(사망 9명, 부상 38명)": what stands in the bracket is part of the number before it. */
function bracketed({ sentence, at }: Draft, drafts: readonly Draft[]): Draft | null {
  const { items } = sentence;
  const open = items.findLastIndex(({ text }, i) => i < at && /^[()]$/.test(text));
  if (items[open]?.text !== '(') return null;
  return drafts.findLast((other) => other.sentence === sentence && tailOf(sentence, other.at).next === open) ?? null;
}

/** Sentences within which a total is broken down. */
const NEAR = 8;

/** "사망 22명. 지역별 사망은 전남 12, 경남 9": the total stands in a sentence before. */
function totalBefore({ sentence, at, measure, count }: Draft, drafts: readonly Draft[]): Draft | null {
  const { items, index } = sentence;
  if (items[at]?.count == null || !isListed(items, at) || openingOf(items, at)?.noun == null) return null;
  const holds = (other: Draft) =>
    other.sentence.index < index &&
    other.sentence.index > index - NEAR &&
    other.measure === measure &&
    other.partOf === null &&
    other.status === 'asserted' &&
    (other.count.high ?? 0) > (count.high ?? 0);
  return drafts.findLast(holds) ?? null;
}

/** "숨진 이들 가운데 9명은 중학생": of the dead that the text has counted, however many sentences stand between. */
function meantBefore({ rules, measure, count, sentence }: Draft, drafts: readonly Draft[]): Draft | null {
  if (rules[0] !== 'ko-of-noun') return null;
  const size = count.low ?? 0;
  const holds = (other: Draft) =>
    other.sentence.index < sentence.index &&
    other.measure === measure &&
    other.partOf === null &&
    other.status === 'asserted' &&
    (other.count.high ?? other.count.low ?? 0) > size;
  return drafts.findLast(holds) ?? null;
}

function wholeBehind({ sentence, at, count }: Draft, drafts: readonly Draft[]): Draft | null {
  if (sentence.items[at]?.count == null || count.unit !== 'people' || !opensPart(sentence, at)) return null;
  const next = followingCount(sentence, tailOf(sentence, at).next, 10);
  const whole = drafts.find((other) => other.sentence === sentence && other.at === next);
  return whole !== undefined && (whole.count.high ?? whole.count.low ?? 0) >= (count.low ?? 0) ? whole : null;
}
