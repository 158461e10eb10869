import { measureOf } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Find, Finder } from '../../rule.ts';

/** A running toll told by its last victim: "the county confirmed the *53rd death*", "the strip's *1,000th fatality*". */
export const nthVictim: Finder = {
  name: 'nth-victim',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }) =>
    items.flatMap((item, at): Find[] => {
      const value = ORDINAL.exec(item.text)?.[1];
      const cue = /^(?:confirmed|known|reported|recorded)$/.test(items[at + 1]?.text ?? '') ? at + 2 : at + 1;
      const measure = VICTIM.test(items[cue]?.text ?? '')
        ? (measureOf(items[cue], 'event', 'people') ?? 'killed')
        : null;
      if (value === undefined || measure === null || /^(?:birthday|anniversary)$/.test(items[cue + 1]?.text ?? ''))
        return [];
      return [{ at, measure, cue, from: at, to: cue + 1, count: countedWord(item, Number(value.replace(/,/g, ''))) }];
    }),
};

const ORDINAL = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)$/;
const VICTIM = /^(?:death|fatality|casualty|victim|killing|execution)$/;
