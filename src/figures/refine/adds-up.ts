import { groupAfter } from '../groups.ts';
import { amend, anchorOf, type Draft, type Refiner } from '../rule.ts';

/**
 * Figures behind a larger one that together make it up are its parts, in its sentence or the next: "1,760 killed, with 994
 * killed near the depots and 766 killed along the roads". Two numbers or more that add up by chance are rare. The dead and
 * the wounded of a count of casualties need not do so to the last man, where the numbers are round.
 */
export const addsUp: Refiner = {
  name: 'adds-up',
  refine: (drafts) => {
    const parts = new Map(drafts.flatMap((whole) => partsOf(whole, drafts).map((part) => [part, whole] as const)));
    if (parts.size === 0) return drafts;
    return drafts.map((draft) => {
      const whole = parts.get(draft);
      return whole === undefined ? draft : amend(draft, 'adds-up', { partOf: anchorOf(whole) });
    });
  },
};

function partsOf(whole: Draft, drafts: readonly Draft[]): readonly Draft[] {
  const total = whole.count.low;
  if (total === null || !mayBeWhole(whole)) return [];
  const behind = drafts.filter((draft) => isBeside(draft, whole) && mayBeWhole(draft));
  const parts = behind.filter(({ sentence }) => sentence === behind[0]?.sentence);
  const sum = parts.reduce((all, { count }) => all + (count.low ?? 0), 0);
  return parts.length > 1 && isSum(sum, total, whole) && !parts.some((part) => isListedWith(part, whole)) ? parts : [];
}

/**
 * "*Three women, two children and one man* drowned": subjects of one verb are counted side by side, unless a mark opens the parts or
 * a comma closes them: "Five climbers*, three men and two women,* were killed".
 */
function isListedWith({ sentence: { items }, sentence, cue, measure, at }: Draft, whole: Draft): boolean {
  const isOfOneVerb = sentence === whole.sentence && cue === whole.cue && measure === whole.measure;
  if (!isOfOneVerb || items.slice(whole.at, at).some(({ text }) => /^[-–—:(]$/.test(text))) return false;
  const isClosed = items[cue - 1]?.text === ',' || items[cue - 2]?.text === ',';
  return !(isClosed && items[groupAfter(items, whole.at).to]?.text === ',');
}

function isSum(sum: number, total: number, { measure }: Draft): boolean {
  return sum === total || (measure === 'casualties' && Math.abs(sum - total) <= total / 50);
}

function mayBeWhole({ partOf, count, status, role }: Draft): boolean {
  return (
    partOf === null && count.unit === 'people' && (count.low ?? 0) > 0 && status === 'asserted' && role === 'total'
  );
}

/** Behind it, of the same measure or of what casualties are, in its sentence or the next. */
function isBeside(draft: Draft, whole: Draft): boolean {
  const apart = draft.sentence.index - whole.sentence.index;
  const isBehind = draft.count.numberStart > whole.count.numberStart;
  const isOfIt = draft.measure === whole.measure || (whole.measure === 'casualties' && HURT.has(draft.measure));
  return isBehind && apart <= 1 && isOfIt;
}

const HURT: ReadonlySet<Draft['measure']> = new Set(['killed', 'wounded', 'missing', 'captured']);
