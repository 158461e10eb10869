import type { Period, Window } from '../../domain/figure.ts';
import { dayIn, monthEndIn } from '../day-in.ts';
import { is } from '../item.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';
import { endsOf } from '../windows/ends-of.ts';
import { inferPeriod, isPerfect } from '../windows/period.ts';
import { sameStretch } from '../windows/same-stretch.ts';
import { sinceEvent } from '../windows/since-event.ts';
import { isOfList, stretchOf } from '../windows/stated.ts';
import { isStock } from '../windows/stock.ts';
import { stretchesIn } from '../windows/stretches-in.ts';
import { isWholeMonths } from '../windows/whole-months.ts';

/** Over which stretch a number counts: stated beside it, in the heading above it, or told by the kind of event. */
export const setWindow: Refiner = {
  name: 'set-window',
  refine: (drafts, context) => {
    const done: Draft[] = [];
    for (const draft of drafts) done.push(windowed(draft, done, context));
    return done;
  },
};

function windowed(draft: Draft, before: readonly Draft[], context: TextContext): Draft {
  if (draft.window.period !== null || draft.window.words !== null) return draft;
  if (draft.rules.includes('bracketed-increment'))
    return amend(draft, 'set-window', { window: { period: 'interval', words: null, start: null, end: null } });
  const stated = stretchOf(draft, context);
  if (stated !== null)
    return amend(draft, 'set-window', {
      window: goingOn(
        windowOf(stated.match, sameStretch(stated.match, draft, context) ?? stated.match, draft, context),
        stated.match,
        draft,
      ),
      inferred: stated.own ? draft.inferred : [...draft.inferred, 'window'],
    });
  const told = windowBefore(draft, before, context);
  if (told !== null) return amend(draft, 'set-window', { window: told, inferred: [...draft.inferred, 'window'] });
  const beside = windowBeside(draft, before);
  if (beside !== null) return amend(draft, 'set-window', { window: beside, inferred: [...draft.inferred, 'window'] });
  const base = windowOfBase(draft, before) ?? windowOfYear(draft, before, context);
  if (base !== null) return amend(draft, 'set-window', { window: base, inferred: [...draft.inferred, 'window'] });
  const period = inferPeriod(draft, before, context);
  const window: Window = { period, words: null, start: null, end: null };
  return amend(draft, 'set-window', { window, inferred: [...draft.inferred, 'window'] });
}

/** "The toll of the unrest has risen to five killed *and 134 wounded*": what is counted in one breath is counted over one stretch. */
function windowBeside({ sentence, start, measure, partOf }: Draft, before: readonly Draft[]): Window | null {
  const first = before.at(-1);
  if (first === undefined || first.sentence !== sentence || first.measure === measure || partOf !== null) return null;
  const isSum =
    first.rules.includes('toll-is-count') && first.window.period === 'cumulative' && first.window.words === null;
  const between = sentence.text.slice(first.end - sentence.start, start - sentence.start);
  return isSum && first.end <= start && JOINED.test(between) ? first.window : null;
}

/** "341 casualties in 2025. *Two thirds of the casualties* were farmers": a share counts over what it is a share of. */
function windowOfBase({ count, sentence, measure }: Draft, before: readonly Draft[]): Window | null {
  if (count.unit !== 'fraction') return null;
  const base = before.findLast(
    (other) =>
      other.measure === measure && other.count.unit === 'people' && sentence.index - other.sentence.index <= NEAR,
  );
  return base?.window.words === null ? null : (base?.window ?? null);
}

/** Sentences over which a share is told of a number before. */
const NEAR = 3;

/** "Road deaths fell to 2,104 *last year*; injuries *were up at* 17,300": two tolls that moved over one stretch. */
function windowOfYear(draft: Draft, before: readonly Draft[], context: TextContext): Window | null {
  const moved = (rules: readonly string[]) => rules.includes('moved-toll') || rules.includes('toll-is-count');
  if (context.lang !== 'en' || !moved(draft.rules) || stretchesIn(draft.sentence, context).length !== 1) return null;
  const first = before.findLast(({ sentence, measure }) => sentence === draft.sentence && measure !== draft.measure);
  const isOfYear = first !== undefined && moved(first.rules) && YEARLY.test(first.window.words ?? '');
  return isOfYear && first.end <= draft.start ? first.window : null;
}

const YEARLY =
  /\b(?:year|month|quarter|season|20\d\d|January|February|March|April|May|June|July|August|September|October|November|December)\b/;

const JOINED = /^(?: (?:people|others))?(?:,? and|,|,? with)(?: (?:some|about|at least|more than|another))? $/;

/**
 * "Attacks since 27 January have cost 150 lives. *Some 3,139 people had to leave*": the next sentence goes on about the stretch,
 * where it names no time and no event of its own.
 */
function windowBefore(draft: Draft, before: readonly Draft[], context: TextContext): Window | null {
  const { sentence, status, count, measure } = draft;
  if (context.lang !== 'en' || sentence.opensParagraph || status !== 'asserted' || (count.low ?? count.high ?? 0) < 2)
    return null;
  if (isStock(draft) || stretchesIn(sentence, context).length > 0) return null;
  if (measure === 'deployed' || timesIn(sentence, context.lexicon, ['asOf']).length > 0) return null;
  if (sentence.items.some((item) => is(item, 'incident', 'war', 'weekday', 'month', 'historical'))) return null;
  const told = before.findLast((other) => other.sentence.index === sentence.index - 1 && other.partOf === null);
  const stated = told !== undefined && told.window.words !== null && told.status === 'asserted';
  if (isOverall(draft)) return null;
  if (!stated || !GOES_ON.test(told.window.words ?? '')) return null;
  return isShort(told.window.words ?? '') && isPerfect(draft) ? null : told.window;
}

/** "Since Monday 12 bodies were found. Its *overall toll* stands at 1,130": over more than what was told just before. */
function isOverall({ sentence: { text, start }, end }: Draft): boolean {
  return /\b(?:overall|total|cumulative|running|whole|full) (?:death )?(?:toll|count|tally)\b/i.test(
    text.slice(0, end - start),
  );
}

/** Stretches that are not that of one event alone. */
const GOES_ON = /^(?:since|(?:in|over|during) the (?:past|last)|(?:so far )?this|between|from|in the [a-z]+ to) /i;

/** "One was killed in the past 24 hours. About 180 *have been* killed": over more than that day. */
function isShort(words: string): boolean {
  return /\b(?:hours?|day|night)\b/i.test(words);
}

/** A list of who was sent between two years has no last day: it is added to. */
function goingOn(window: Window, match: TimeMatch, draft: Draft): Window {
  return isOfList(match, draft) ? { ...window, end: null } : window;
}

/** The stretch as the text words it, with the days of the one that is meant. */
function windowOf(
  { words, end }: TimeMatch,
  meant: TimeMatch,
  { sentence }: Draft,
  { published }: TextContext,
): Window {
  return { ...sinceEvent(datedWindow(meant, published), sentence.text.slice(end - sentence.start)), words };
}

function datedWindow({ words, kind }: TimeMatch, published: string | null): Window {
  const [first, last] = endsOf(words);
  const year = /\d{4}/.exec(first) === null ? (/\b(?:19|20)\d\d\b/.exec(words)?.[0] ?? null) : null;
  const start = dayIn(year === null ? first : `${first} ${year}`, published);
  const end = isWholeMonths(words)
    ? monthEndIn(last ?? words, published)
    : last === null
      ? null
      : dayIn(last, published);
  return { period: kind as Period, words, start, end };
}
