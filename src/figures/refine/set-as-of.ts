import type { AsOf } from '../../domain/figure.ts';
import { dayIn, monthEndIn } from '../day-in.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';
import { nearest, timesIn } from '../time-words.ts';
import { stretchesIn } from '../windows/stretches-in.ts';

/** The day a number holds for: stated beside it, else the day of publication. */
export const setAsOf: Refiner = {
  name: 'set-as-of',
  refine: (drafts, context) => drafts.map((draft) => (draft.asOf === null ? dated(draft, context) : draft)),
};

function dated(draft: Draft, context: TextContext): Draft {
  const asOf = statedIn(draft, context) ?? saidIn(draft, context) ?? statedAbove(draft, context) ?? published(context);
  if (asOf === null) return draft;
  const inferred = asOf.stated ? draft.inferred : [...draft.inferred, 'asOf'];
  return amend(draft, 'set-as-of', { asOf, inferred });
}

function statedIn(draft: Draft, context: TextContext): AsOf | null {
  const { lexicon, published } = context;
  const { words: window } = draft.window;
  const from = window === null ? -1 : draft.sentence.start + draft.sentence.text.indexOf(window);
  const stretches = stretchesIn(draft.sentence, context);
  const times = timesIn(draft.sentence, lexicon, ['asOf']).filter(
    ({ start }) =>
      (from < 0 || start < from || start >= from + (window?.length ?? 0)) &&
      !stretches.some((stretch) => start > stretch.start && start < stretch.end),
  );
  const match = nearest(times, draft);
  if (match === null) return null;
  const day = /^(?:today|this morning)$/i.test(match.words)
    ? (published?.slice(0, 10) ?? null)
    : dayIn(match.words, published);
  return day === null ? null : { from: day, to: day, stated: true, words: match.words };
}

/** "The agency *said in January* that 200 had been recruited": that is what it counted then, in a month that is over. */
function saidIn({ sentence, start }: Draft, { published }: TextContext): AsOf | null {
  const words = SAID_IN.exec(sentence.text.slice(0, start - sentence.start))?.[1];
  const [from, to] = words === undefined ? [null, null] : [dayIn(words, published), monthEndIn(words, published)];
  return from === null || to === null || words === undefined ? null : { from, to, stated: true, words };
}

const SAID_IN =
  /\b(?:said|estimated|reported|announced|declared|claimed|acknowledged|admitted|counted|told(?: [a-z]+){1,3}) (?:back |earlier )?in ((?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d| last year)?),? (?:that )?[^.;]*$/;

/** "The ministry reports the situation *as of 08:00 on 3 May*. 19 soldiers …": the first such words of a bulletin hold for all behind them. */
function statedAbove({ sentence, window }: Draft, { lexicon, published, sentences }: TextContext): AsOf | null {
  if (window.period === 'single-event') return null;
  const head = sentences.slice(0, Math.min(sentence.index, LEAD));
  const match = head.flatMap((above) => timesIn(above, lexicon, ['asOf'])).find(({ words }) => AS_OF.test(words));
  const day = match === undefined ? null : dayIn(match.words, published);
  return match === undefined || day === null ? null : { from: day, to: day, stated: true, words: match.words };
}

/** Sentences at the head of a bulletin. */
const LEAD = 3;
const AS_OF = /^as (?:of|at) |^станом на |^по состоянию на |기준|^حتى (?:صباح|مساء|يوم|تاريخ|\d)/iu;

function published({ published: at }: TextContext): AsOf | null {
  if (at === null) return null;
  const day = at.slice(0, 10);
  return { from: day, to: day, stated: false, words: null };
}
