import type { Period } from '../../../domain/figure.ts';
import { dayIn } from '../../day-in.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../../rule.ts';
import { timesIn } from '../../time-words.ts';
import { sinceEvent } from '../../windows/since-event.ts';

/** Korean puts the stretch before its number: the last one before it counts, where two numbers have each their own. */
export const koWindow: Refiner = {
  name: 'ko-window',
  languages: ['ko'],
  refine: (drafts, context) => {
    const told = drafts.map((draft) => windowed(draft, context));
    return told.map((draft) => brokenDown(draft, told));
  },
};

function windowed(draft: Draft, { lexicon, published }: TextContext): Draft {
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
}

/** "*업종별로는* 건설업 210명": a breakdown counts over the stretch of the sentence before. */
function brokenDown(draft: Draft, drafts: readonly Draft[]): Draft {
  if (
    draft.window.period !== null ||
    !/^[가-힣]+별(?:로는?| 사망자는| 부상자는| 희생자는)? /u.test(draft.sentence.text)
  )
    return draft;
  const whole = drafts.findLast(
    ({ measure, sentence }) => measure === draft.measure && sentence.index < draft.sentence.index,
  );
  return whole?.window.period === 'interval' ? amend(draft, 'ko-window', { window: whole.window }) : draft;
}

/** "닷새간 쏟아진 집중호우로": how long one disaster took. */
const RAGED =
  /^(?:에 걸쳐|간|째|동안)? ?(?:쏟아진|내린|이어진|계속된|퍼부은|몰아친|번진) (?:[가-힣]+ )?(?:집중호우|호우|폭우|장맛비|장마|비|눈|폭설|태풍|산불|불|지진|여진|홍수|한파|폭염)/u;
