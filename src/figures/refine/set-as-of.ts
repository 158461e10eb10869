import type { AsOf } from '../../domain/figure.ts';
import { dayIn, monthEndIn } from '../day-in.ts';
import { is } from '../item.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';
import { nearest, type TimeMatch, timesIn } from '../time-words.ts';
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
    ({ start, end }) =>
      (from < 0 || start < from || start >= from + (window?.length ?? 0)) &&
      !stretches.some((stretch) => isWithin(start, end, stretch)) &&
      !OF_EVENT.test(draft.sentence.text.slice(0, start - draft.sentence.start)) &&
      !isOfTollsEvent(start, end, draft),
  );
  const match = nearest(times, draft);
  if (match === null) return null;
  const day = TODAY.test(match.words) ? (published?.slice(0, 10) ?? null) : dayIn(match.words, published);
  return day === null ? null : { from: day, to: day, stated: true, words: match.words };
}

/** "The toll of *Monday's* ferry disaster has risen to 34": the day of what the toll is of, and not that of its number. */
function isOfTollsEvent(from: number, to: number, { rules, sentence: { items }, start, end }: Draft): boolean {
  if (!rules.includes('toll-is-count') || from < start || to > end) return false;
  const owner = items.findIndex((item) => item.start >= to);
  return /^['’]s$/.test(items[owner]?.text ?? '') && items.slice(owner, owner + 4).some((item) => is(item, 'incident'));
}

/** "since *7 October*", "*2월 24일* 이후": a day that opens a longer stretch is part of it. */
function isWithin(start: number, end: number, stretch: TimeMatch): boolean {
  return start > stretch.start ? start < stretch.end : start === stretch.start && end < stretch.end;
}

/** «землетрясение, *произошедшее* в субботу», «аварія, *що сталася* 4 червня»: the day of what happened. */
const OF_EVENT =
  /(?<!\p{L})(?:(?:произошедш|случивш|состоявш|начавш|обрушивш)\p{L}+|(?:що|як(?:ий|а|е)|котор(?:ый|ая|ое)) (?:стався|сталася|сталось|сталося|відбувся|відбулася|произошел|произошл[ао]|случил(?:ся|ась|ось))) $/iu;

/** Of the day of publication: also «станом на 14:00», «по состоянию на 9 утра», which name no day. */
const TODAY =
  /^(?:today|this morning)$|^(?:станом|по состоянию) на \d{1,2}(?:[.:]\d{2}|-\p{L}{1,2}| )(?: ?(?:ранку|вечора|години?|утра|вечера|часов))?$/iu;

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
