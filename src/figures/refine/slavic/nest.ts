import { type Item, is } from '../../item.ts';
import { amend, anchorOf, type Draft, type Refiner } from '../../rule.ts';

/** «18 раненых, двое из которых скончались»: a part keeps its whole, also where it has a verb of its own. */
export const slavicNest: Refiner = {
  name: 'slavic-nest',
  languages: ['uk', 'ru'],
  refine: (drafts) =>
    drafts.map((draft) => {
      if (draft.partOf !== null) return draft;
      const whole = isOfThem(draft.sentence.items, draft.at) ? wholeOf(drafts, draft) : amongWhom(drafts, draft);
      if (whole === null) return draft;
      // «8 квітня 2022 року загинула 61 людина. Серед загиблих — семеро дітей»: as old as the whole.
      const status = draft.status === 'asserted' && whole.status === 'historical' ? whole.status : draft.status;
      return amend(draft, 'slavic-nest', { partOf: anchorOf(whole), status });
    }),
};

/** «Среди погибших двое детей», «серед поранених — троє дітей»: those of whom the sentence or the one before it told. */
function amongWhom(drafts: readonly Draft[], draft: Draft): Draft | null {
  const { sentence, at, cue, measure, count } = draft;
  const among = cue < at && /^(?:среди|серед|з-поміж)$/u.test(sentence.items[cue - 1]?.text ?? '');
  if (!among || count.unit === 'fraction') return null;
  const wholes = drafts.filter(
    (other) =>
      other !== draft &&
      other.measure === measure &&
      other.partOf === null &&
      other.start < draft.start &&
      other.sentence.index >= sentence.index - 2 &&
      (other.count.low ?? other.count.high ?? 0) > (count.high ?? count.low ?? 0),
  );
  const same = wholes.findLast(({ status }) => status === draft.status);
  return same ?? wholes.findLast(({ status }) => status === 'historical') ?? null;
}

function isOfThem(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'of-them') || is(items[at + 1], 'of-them');
}

/** The nearest figure before it in the sentence that is no part itself. */
function wholeOf(drafts: readonly Draft[], { sentence, at, count }: Draft): Draft | null {
  if (count.unit === 'fraction') return null;
  const before = drafts.filter(
    (other) => other.sentence === sentence && other.at < at && other.partOf === null && other.count.high !== 1,
  );
  return before.toSorted((a, b) => b.at - a.at)[0] ?? (at === 1 ? toldBefore(drafts, sentence, count) : null);
}

/** «*З них* 1500 смертей пов'язують зі спекою»: of those whom the sentence before told. */
function toldBefore(
  drafts: readonly Draft[],
  { index }: Draft['sentence'],
  { low, high }: Draft['count'],
): Draft | null {
  const before = drafts.filter(({ sentence, partOf }) => sentence.index === index - 1 && partOf === null);
  return before.findLast(({ count }) => (count.low ?? count.high ?? 0) > (high ?? low ?? 0)) ?? null;
}
