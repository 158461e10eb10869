import { type Item, is } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Finder } from '../../rule.ts';
import { asPartsOf, chainFrom, type Part } from '../parts/apposed-parts.ts';
import { soleWhole } from '../parts/told-groups.ts';

/**
 * Who they were, as a list of its own without a verb: "The crash killed 21. *Nine Tarsians, four Lurans and two Malvese*, says
 * the coroner, who has also identified *a Zubrian*."
 */
export const toldList: Finder = {
  name: 'told-list',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items, text }, { drafts, told, isTaken }) => {
    if (drafts.length > 0 || told.length === 0 || items[0]?.count == null) return [];
    const whole = soleWhole(told);
    const chain = whole === null ? [] : chainFrom(items, 0, isTaken);
    if (
      whole === null ||
      (LAID_OUT.test(text) && whole.measure !== 'killed') ||
      !isList(items, chain, whole.count.high ?? whole.count.low ?? 0)
    )
      return [];
    const parts = [...chain, ...identifiedBehind(items, chain.at(-1)?.to ?? 0)];
    return asPartsOf(whole, parts);
  },
};

/** Only the dead are identified. */
const LAID_OUT = /\b(?:identif|forensic|coroner|morgue|mortuary|patholog)/i;

/** At least two groups of people, no more than the whole, and the list ends with its clause. */
function isList(items: readonly Item[], chain: readonly Part[], whole: number): boolean {
  const sum = chain.reduce((all, { count }) => all + (count.low ?? count.high ?? 0), 0);
  const next = items[chain.at(-1)?.to ?? 0];
  const ends = next === undefined || /^[,.;:]$|^[–—]$/.test(next.text) || is(next, 'says');
  return chain.length > 1 && chain.every(({ people }) => people) && sum <= whole && ends;
}

/** "…, which has also *identified a Swede and a Dane*" */
function identifiedBehind(items: readonly Item[], from: number): Part[] {
  const verb = items.findIndex(
    ({ text }, i) => i >= from && /^(?:identified|named|identifies|names|lists|listed)$/.test(text),
  );
  if (verb < 0) return [];
  return items.flatMap((item, at): Part[] => {
    const isOne = at > verb && /^an?$/.test(item.text) && items[at + 1]?.capital === true;
    const joint = at === verb + 1 || /^(?:,|and)$/.test(items[at - 1]?.text ?? '');
    const ends = items[at + 2] === undefined || /^(?:[,.;]|and)$/.test(items[at + 2]?.text ?? '');
    return isOne && joint && ends ? [{ at, to: at + 2, count: countedWord(item, 1), people: true }] : [];
  });
}
