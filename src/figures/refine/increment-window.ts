import { amend, type Draft, isAnchoredAt, type Refiner } from '../rule.ts';
import { timesIn } from '../time-words.ts';

/**
 * "Losses *over the past day*: personnel – about 12,300 (+140)", "12,300 (+140 *in a day*)": a running total that tells what was
 * added to it is no count of one day; the day is that of what was added.
 */
export const incrementWindow: Refiner = {
  name: 'increment-window',
  refine: (drafts) => {
    const added = drafts.filter(({ rules }) => rules.includes('bracketed-increment'));
    if (added.length === 0) return drafts;
    return drafts.map((draft) =>
      added.includes(draft) ? overItsDay(draft, drafts) : added.some(isOf(draft)) ? overAll(draft) : draft,
    );
  },
};

function isOf(whole: Draft): (added: Draft) => boolean {
  return ({ partOf }) => isAnchoredAt(whole, partOf);
}

/** The day that the bracket names, or the one that its total was told with. */
function overItsDay(added: Draft, drafts: readonly Draft[]): Draft {
  const words = dayInBracket(added) ?? drafts.find((whole) => isOf(whole)(added))?.window.words ?? '';
  return DAY.test(words) ? amend(added, 'increment-window', { window: { ...added.window, words } }) : added;
}

function dayInBracket({ sentence, count }: Draft): string | null {
  const { text, start, lexicon } = sentence;
  const close = start + text.indexOf(')', count.numberEnd - start);
  const inside = timesIn(sentence, lexicon, ['interval']).find(
    (time) => time.start >= count.numberEnd && time.end <= close,
  );
  return inside?.words ?? null;
}

function overAll(total: Draft): Draft {
  if (!DAY.test(total.window.words ?? '')) return total;
  const window = { period: 'cumulative', words: null, start: null, end: null } as const;
  const inferred = total.inferred.includes('window') ? total.inferred : [...total.inferred, 'window'];
  return amend(total, 'increment-window', { window, inferred });
}

const DAY = /(?:доб[уиі]|діб|сутки|суток|\bdays?|\b24 hours|24 годин|24 час)/iu;
