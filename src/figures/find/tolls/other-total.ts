import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { isCounter } from '../../speakers/counter.ts';
import { subjectBefore } from '../../speakers/subject.ts';
import { apart, toldFor } from '../../told.ts';

/**
 * Somebody else's total, as a noun with its number set off: "the directorate has *a higher total, 23*", "the union gives a lower
 * number, 31, and the company *a higher one, 44*", "The hospital's *tally, 15,* includes …", "The Red Crescent's *count is higher: 61*".
 */
export const otherTotal: Finder = {
  name: 'other-total',
  languages: ['en'],
  find: ({ items }, { drafts, told, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isSetOff(items, at)) return [];
      const noun = totalBefore(items, at);
      if (noun < 0) return [];
      const speaker = speakerOf(items, noun, at);
      const isCredited = speaker === null && isHigherBy(items, noun, at);
      if (!isCredited && (speaker === null || !isCounter(items.slice(speaker.from, speaker.to)))) return [];
      const whole = toldFor(at, item.count, { drafts, told });
      return whole === null || apart(whole.count, item.count) > OTHER_ORDER
        ? []
        : [{ at, measure: whole.measure, cue: at, from: noun, to: at + 1, ...(speaker === null ? {} : { speaker }) }];
    }),
};

/** Two counts of one event hardly differ by more than this. */
const OTHER_ORDER = 25;

const TOTAL =
  /^(?:totals?|numbers?|figures?|counts?|tall(?:y|ies)|tolls?|estimates?|sum|reckoning|version|one|balance)$/;
const COMPARED =
  /^(?:(?:much |far |slightly |even |somewhat )?(?:higher|lower|larger|smaller|bigger|greater)|different|own|another|other|second|rival|separate)$/;

/** Nothing is counted behind it. */
function isSetOff(items: readonly Item[], at: number): boolean {
  return /^[,.;:)–—"”]$/.test(items[at + 1]?.text ?? '.') || is(items[at + 1], 'conjunction');
}

/** Index of the noun before ", 23", ": 61", "is higher, at 21", or -1. */
function totalBefore(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (
    i > at - 6 &&
    (/^(?:[,:–—]|at|is|was|stands|of|too|much|far|still|there|it|were|are)$/.test(items[i]?.text ?? '') ||
      isCompared(items, i))
  )
    i -= 1;
  const parted = i < at - 1 && TOTAL.test(items[i]?.text ?? '');
  return parted && items.slice(i, at).every(({ text }, k) => k === 0 || text !== 'of') ? i : -1;
}

function isCompared(items: readonly Item[], i: number): boolean {
  return COMPARED.test(items[i]?.text ?? '');
}

/** Who owns the total, who has it, or whose verb was said before. */
function speakerOf(items: readonly Item[], noun: number, at: number): Span | null {
  let i = noun - 1;
  while (
    i > noun - 5 &&
    (isCompared(items, i) ||
      /^(?:own|official|final|latest|much|far|slightly|even|somewhat)$/.test(items[i]?.text ?? ''))
  )
    i -= 1;
  if (/^['’]s?$/.test(items[i]?.text ?? '')) return subjectBefore(items, i);
  const isOther = items.slice(i + 1, at).some((_, k) => isCompared(items, i + 1 + k));
  const before = /^(?:an?|its|their|his|her)$/.test(items[i]?.text ?? '') ? i - 1 : i;
  const verb = /^(?:at|to|of)$/.test(items[before]?.text ?? '') ? before - 1 : before;
  if (!isOther || items[i]?.text === 'the') return null;
  return HAS.test(items[verb]?.text ?? '') ? subjectBefore(items, verb) : nameEndingAt(items, verb + 1);
}

/** "*According to the hospital,* the number is *higher*, 21" */
function isHigherBy(items: readonly Item[], noun: number, at: number): boolean {
  const isOther = items.slice(noun, at).some((_, k) => isCompared(items, noun + k));
  return isOther && items[noun - 2]?.text === ',' && items.slice(0, noun).some((item) => is(item, 'according'));
}

const HAS =
  /^(?:has|have|had|gives?|gave|cites?|cited|keeps?|kept|arrives?|arrived|comes?|came|gets?|got|points?|pointed|speaks?(?: of)?|spoke(?: of)?|talks?(?: of)?|talked(?: of)?|quotes?|quoted|names?|named|offers?|offered|published|put out|reports?|reported)$/;

/** ", the aid groups [another figure]", "and the company [a higher one]" */
function nameEndingAt(items: readonly Item[], to: number): Span | null {
  let from = to;
  while (from > 0 && to - from < 6 && items[from - 1]?.kind === 'word' && !is(items[from - 1], 'conjunction'))
    from -= 1;
  const isName =
    from < to && from > 0 && !items.slice(from, to).some((item) => is(item, 'says', 'auxiliary', 'preposition'));
  return isName ? { from, to } : null;
}
