import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { isOfWhole } from '../part-of-others.ts';
import { amend, anchorOf, type Draft, isAnchoredAt, type Refiner } from '../rule.ts';
import { fits, sizeOf, wholeOfSome } from '../some-of-them.ts';

/**
 * Which figure includes this one: "4,700 casualties, including 600 fatalities", "7 (6 new + 1 recovered)", "*four of the dead*
 * were children", shares of a base.
 */
export const nestParts: Refiner = {
  name: 'nest-parts',
  refine: (drafts) => {
    const done = drafts.map((draft) => nested(draft, drafts));
    return done.map((draft) => besidePart(draft, done));
  },
};

/** "85 people, 31 of them children *and 18 women*": of the same whole as the part that it is joined to. */
function besidePart(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.partOf === null || !draft.rules.includes('apposed-parts')) return draft;
  const { items } = draft.sentence;
  const part = drafts.find((other) => other.sentence === draft.sentence && isAnchoredAt(other, draft.partOf));
  const isJoined =
    part !== undefined &&
    part.partOf !== null &&
    is(items[part.at + 1], 'of-them') &&
    items[draft.at - 1]?.text === 'and';
  return isJoined ? amend(draft, 'nest-parts', { partOf: part.partOf }) : draft;
}

function nested(draft: Draft, drafts: readonly Draft[]): Draft {
  if (draft.count.unit === 'fraction') return draft.of === null ? withBase(draft, drafts) : draft;
  if (draft.partOf !== null) return draft;
  const whole = wholeOfSome(draft, drafts) ?? wholeBefore(draft, drafts);
  return whole === null ? draft : amend(draft, 'nest-parts', { partOf: anchorOf(whole) });
}

/** The figure of the same sentence that was told last, else the nearest one that no closed bracket holds. */
function wholeBefore(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const { sentence, at } = draft;
  const before = drafts.filter((other) => other.sentence === sentence && other.at < at && other.partOf === null);
  const holds = (whole: Draft | undefined) =>
    whole !== undefined &&
    (opensPart(draft, whole) || isAmongThem(draft) || isOfWhole(sentence.items, at)) &&
    fits(draft, whole);
  const told = isAmongThem(draft) ? before.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] : before.at(-1);
  const near = before
    .filter((other) => !isInClosedBracket(other, draft))
    .toSorted((a, b) => a.at - b.at)
    .at(-1);
  // "6,754 casualties (967 killed and *5,787 injured*)": beside a part of another fate.
  const here = [
    told,
    near,
    beforeBracket(draft, before),
    ...before.filter(({ measure }) => measure === 'casualties').toReversed(),
  ].find(holds);
  const isFirst = !sentence.items.slice(0, at).some(({ count }) => count !== null && count.sifted === null);
  const ahead = sentence.items[at - 1]?.text === ',' ? at - 2 : at - 1;
  const isOfThem =
    /^of (?:them|those)$/.test(sentence.items[at + 1]?.text ?? '') || (ahead === 0 && is(sentence.items[0], 'of-them'));
  return here ?? (isFirst && isOfThem ? lastSentence(draft, drafts) : null);
}

/** "13 (5 new, *8 recovered*)": what stands before the bracket includes each that stands in it. */
function beforeBracket({ sentence: { items }, at }: Draft, before: readonly Draft[]): Draft | undefined {
  const open = items.findLastIndex(({ text }, i) => i < at && text === '(');
  const isClosed = items.slice(open, at).some(({ text }) => text === ')');
  return open < 0 || isClosed ? undefined : before.findLast((other) => other.at < open);
}

/** "Six people were shot dead. *Two of them* died in hospital" */
function lastSentence(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const told = drafts.filter(
    ({ sentence, partOf, measure, count }) =>
      sentence.index === draft.sentence.index - 1 &&
      partOf === null &&
      measure === draft.measure &&
      count.unit === 'people',
  );
  const [whole] = told;
  return whole !== undefined && told.length === 1 && fits(draft, whole) ? whole : null;
}

/** "16 (6 new, *9 recovered*), including 2 …": told inside the bracket, and so no whole of what stands behind it. */
function isInClosedBracket({ at }: Draft, { sentence: { items }, at: part }: Draft): boolean {
  const between = items.slice(at, part).map(({ text }) => text);
  const closing = between.indexOf(')');
  return closing >= 0 && !between.slice(0, closing).includes('(');
}

/** "including", "of them" or a bracket stands between the whole and its part. */
function opensPart({ sentence, at }: Draft, whole: Draft): boolean {
  const { items } = sentence;
  const between = items.slice(whole.at + 1, at + 3);
  return (
    between.some((item) => is(item, 'including', 'of-them')) ||
    isListed(sentence.items, at, whole) ||
    (between.some(({ text }, i) => text === '(' && !isOwnedByNoun(between[i - 1])) &&
      !between.slice(0, -2).some(({ text }) => text === ')'))
  );
}

/** "reported five deaths*:* a family of four, and *a lineman* who was electrocuted": one of those that the colon opens. */
function isListed(items: readonly Item[], at: number, whole: Draft): boolean {
  const colon = items.findIndex(({ start }) => start >= whole.end);
  return colon > 0 && colon < at && items[colon]?.text === ':' && items[at]?.count == null && is(items[at], 'single');
}

/** "지난해 *희생자(67명)*를": a Korean noun stands before its number, and holds the bracket. */
function isOwnedByNoun(before: Item | undefined): boolean {
  return /[가-힣]$/u.test(before?.text ?? '') && is(before, 'people', 'toll');
}

/** "killed 40 people, *12 children* and *a teacher among them*": the words that make them parts stand behind the last one. */
function isAmongThem({ sentence: { items }, at }: Draft): boolean {
  let i = groupAfter(items, at).to;
  while (items[i]?.count || is(items[i], 'single', 'conjunction') || items[i]?.text === ',') {
    i = items[i]?.count || is(items[i], 'single') ? Math.max(groupAfter(items, i).to, i + 1) : i + 1;
  }
  return /^among(?:st)? them$/.test(items[i]?.text ?? '') && /^(?:[,.;)]|and)$/.test(items[i + 1]?.text ?? '.');
}

/** A share belongs to the nearest figure of people before it, in its sentence or the one before. */
function withBase(draft: Draft, drafts: readonly Draft[]): Draft {
  const base = drafts.findLast(
    (other) =>
      other.count.unit === 'people' &&
      other.count.numberStart < draft.count.numberStart &&
      draft.sentence.index - other.sentence.index < 2,
  );
  return base === undefined ? draft : amend(draft, 'nest-parts', { of: anchorOf(base) });
}
