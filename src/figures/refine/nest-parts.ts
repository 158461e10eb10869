import { groupAfter } from '../groups.ts';
import { is } from '../item.ts';
import { isOfWhole } from '../part-of-others.ts';
import { amend, anchorOf, type Draft, type Refiner } from '../rule.ts';
import { fits, sizeOf, wholeOfSome } from '../some-of-them.ts';

/**
 * Which figure includes this one: "4,700 casualties, including 600 fatalities", "7 (6 new + 1 recovered)", "*four of the dead*
 * were children", shares of a base.
 */
export const nestParts: Refiner = {
  name: 'nest-parts',
  refine: (drafts) => drafts.map((draft) => nested(draft, drafts)),
};

function nested(draft: Draft, drafts: readonly Draft[]): Draft {
  const before = drafts.filter(
    (other) => other.sentence === draft.sentence && other.at < draft.at && other.partOf === null,
  );
  if (draft.count.unit === 'fraction') return draft.of === null ? withBase(draft, drafts) : draft;
  if (draft.partOf !== null) return draft;
  const some = wholeOfSome(draft, drafts);
  if (some !== null) return amend(draft, 'nest-parts', { partOf: anchorOf(some) });
  const whole = isAmongThem(draft) ? before.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0] : before.at(-1);
  if (
    whole === undefined ||
    !(opensPart(draft, whole) || isAmongThem(draft) || isOfWhole(draft.sentence.items, draft.at)) ||
    !fits(draft, whole)
  )
    return draft;
  return amend(draft, 'nest-parts', { partOf: anchorOf(whole) });
}

/** "including", "of them" or a bracket stands between the whole and its part. */
function opensPart({ sentence: { items }, at }: Draft, whole: Draft): boolean {
  const between = items.slice(whole.at + 1, at + 3);
  return (
    between.some((item) => is(item, 'including', 'of-them')) ||
    (between.some(({ text }) => text === '(') && !between.slice(0, -2).some(({ text }) => text === ')'))
  );
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
