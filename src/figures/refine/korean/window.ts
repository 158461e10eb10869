import type { Period } from '../../../domain/figure.ts';
import { dayIn } from '../../day-in.ts';
import { amend, type Refiner } from '../../rule.ts';
import { timesIn } from '../../time-words.ts';

/** Korean puts the stretch before its number: the last one before it counts, where two numbers have each their own. */
export const koWindow: Refiner = {
  name: 'ko-window',
  languages: ['ko'],
  refine: (drafts, { lexicon, published }) =>
    drafts.map((draft) => {
      if (draft.window.period !== null || draft.window.words !== null) return draft;
      const times = timesIn(draft.sentence, lexicon, ['interval', 'cumulative']);
      const ahead = times.filter(({ end }) => end <= draft.count.numberStart);
      const last = ahead.findLast(({ words }) => !/^(?:총)?누[적계]$/u.test(words)) ?? ahead.at(-1);
      if (last === undefined) return draft;
      const start = last.kind === 'cumulative' ? dayIn(last.words, published) : null;
      return amend(draft, 'ko-window', {
        window: { period: last.kind as Period, words: last.words, start, end: null },
      });
    }),
};
