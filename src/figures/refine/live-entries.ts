import { spotsIn } from '../places/spots-in.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/**
 * "15:05 - New count: 17 dead … 13:31 - The mayor says six killed": in a page that goes on by the clock a later entry takes the
 * place of an earlier and smaller count, whoever gave it, save where either is of a place of its own.
 */
export const liveEntries: Refiner = {
  name: 'live-entries',
  languages: ['en'],
  refine(drafts, context) {
    const entryOf = entriesIn(context);
    if (entryOf === null) return drafts;
    const old = drafts.filter((draft) => drafts.some((later) => isOvertaken(draft, later, entryOf, context)));
    const isOld = (draft: Draft) => old.some((one) => one === draft || isAnchoredAt(one, draft.partOf));
    return drafts.map((draft) => (isOld(draft) ? amend(draft, 'live-entries', { status: 'historical' }) : draft));
  },
};

/** Entries from which on a text is such a page. */
const FEWEST = 3;

/** Tells for a sentence how late its entry is; null for a text of another kind. */
function entriesIn({ sentences }: TextContext): ((sentence: Sentence) => number) | null {
  const times: number[] = [];
  const entries = sentences.map((sentence) => {
    const time = sentence.opensParagraph || sentence.index === 0 ? clockOf(sentence) : null;
    if (time !== null) times.push(time);
    return times.length;
  });
  if (times.length < FEWEST) return null;
  const rises = times.filter((time, i) => i > 0 && time > (times[i - 1] ?? time)).length;
  const isNewestFirst = rises < (times.length - 1) / 2;
  return ({ index }) => (entries[index] ?? 0) * (isNewestFirst ? -1 : 1);
}

/** Minutes of the clock that opens an entry. */
function clockOf({ text }: Sentence): number | null {
  const [, hours, minutes, half] = CLOCK.exec(text) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  const isAfternoon = half === 'p' && Number(hours) < 12;
  return (Number(hours) + (isAfternoon ? 12 : 0)) * 60 + Number(minutes);
}

const CLOCK = /^[^\p{L}\p{N}]{0,3}(\d{1,2})[:.](\d{2}) ?(?:([ap])\.?m\b)?/iu;

function isOvertaken(
  draft: Draft,
  later: Draft,
  entryOf: (sentence: Sentence) => number,
  context: TextContext,
): boolean {
  if (!isCount(draft) || !isCount(later) || later.measure !== draft.measure) return false;
  if (entryOf(later.sentence) <= entryOf(draft.sentence) || sizeOf(later) <= sizeOf(draft)) return false;
  return placesOf(later, context) === placesOf(draft, context);
}

function isCount({ status, partOf, count, role }: Draft): boolean {
  return status === 'asserted' && partOf === null && role === 'total' && count.unit === 'people' && count.high !== 0;
}

function sizeOf({ count }: Draft): number {
  return count.low ?? count.high ?? 0;
}

function placesOf({ sentence }: Draft, context: TextContext): string {
  const scenes = spotsIn(sentence, context).filter(({ role }) => role === 'scene');
  return scenes.map(({ text }) => text).join(', ');
}
