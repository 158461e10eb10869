import type { Period } from '../../../domain/figure.ts';
import { dayIn } from '../../day-in.ts';
import { amend, type Refiner } from '../../rule.ts';
import { timesIn } from '../../time-words.ts';
import { sinceEvent } from '../../windows/since-event.ts';

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
      if (RAGED.test(draft.sentence.text.slice(last.end - draft.sentence.start)))
        return amend(draft, 'ko-window', { window: { period: 'single-event', words: null, start: null, end: null } });
      const start = last.kind === 'cumulative' ? dayIn(last.words, published) : null;
      return amend(draft, 'ko-window', {
        window: sinceEvent({ period: last.kind as Period, words: last.words, start, end: null }),
      });
    }),
};

/** "닷새간 쏟아진 집중호우로": how long one disaster took. */
const RAGED =
  /^(?:에 걸쳐|간|째|동안)? ?(?:쏟아진|내린|이어진|계속된|퍼부은|몰아친|번진) (?:[가-힣]+ )?(?:집중호우|호우|폭우|장맛비|장마|비|눈|폭설|태풍|산불|불|지진|여진|홍수|한파|폭염)/u;
