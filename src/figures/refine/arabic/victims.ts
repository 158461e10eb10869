import { is } from '../../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner } from '../../rule.ts';

/** Who is counted: the words behind the number ("57 مدنيا", "200 جندي"), else those of the whole or of the number before. */
export const arVictims: Refiner = {
  name: 'ar-victims',
  languages: ['ar'],
  refine: (drafts, { register }) => {
    const named: Draft[] = [];
    for (const draft of drafts) {
      const words = draft.victims === null ? wordsOf(draft) : null;
      const victims = words === null ? inheritedFrom(draft, named) : register.people(words);
      const inferred = words === null ? [...draft.inferred, 'victims'] : draft.inferred;
      const made = amend(draft, 'ar-victims', { victims: victims ?? register.people('أشخاص'), inferred });
      named.push(draft.victims === null ? made : draft);
    }
    return named;
  },
};

function wordsOf({ sentence, at, count }: Draft): string | null {
  const { items, text, start } = sentence;
  if (count.low === 0) return null;
  if (items[at]?.count == null) return text.slice(count.numberStart - start, count.numberEnd - start).replace(/^و/, '');
  const people: number[] = [];
  for (let i = at + 1; i < items.length && i <= at + 4; i += 1) {
    if (/^و(?!ف)/.test(items[i]?.text ?? '')) break;
    if (is(items[i], 'person', 'people') && !is(items[i], 'others')) people.push(i);
    else if (people.length > 0 || !is(items[i], 'others')) break;
  }
  const first = items[people[0] ?? -1];
  const last = items[people.at(-1) ?? -1];
  return first === undefined || last === undefined ? null : text.slice(first.start - start, last.end - start);
}

function inheritedFrom({ sentence, partOf }: Draft, before: readonly Draft[]): Draft['victims'] {
  const whole = before.find((other) => isAnchoredAt(other, partOf));
  const beside = before.findLast((other) => other.sentence === sentence && other.partOf === null);
  return (whole ?? beside)?.victims ?? null;
}
