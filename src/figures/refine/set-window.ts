import type { Period, Window } from '../../domain/figure.ts';
import { dayIn, monthEndIn } from '../day-in.ts';
import { type Item, is, measureOf } from '../item.ts';
import { startsNewStatement } from '../new-statement.ts';
import { inferPeriod } from '../period.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { nearest, type TimeMatch, timesIn } from '../time-words.ts';

/** Over which stretch a number counts: stated beside it, in the heading above it, or told by the kind of event. */
export const setWindow: Refiner = {
  name: 'set-window',
  refine: (drafts, context) => drafts.map((draft) => windowed(draft, context)),
};

function windowed(draft: Draft, context: TextContext): Draft {
  if (draft.window.period !== null || draft.window.words !== null) return draft;
  if (draft.rules.includes('bracketed-increment'))
    return amend(draft, 'set-window', { window: { period: 'interval', words: null, start: null, end: null } });
  const stated = statedIn(draft, context);
  if (stated !== null)
    return amend(draft, 'set-window', {
      window: windowOf(stated.match, context),
      inferred: stated.own ? draft.inferred : [...draft.inferred, 'window'],
    });
  const period = inferPeriod(draft, context);
  const window: Window = { period, words: null, start: null, end: null };
  return amend(draft, 'set-window', { window, inferred: [...draft.inferred, 'window'] });
}

function windowOf({ words, kind }: TimeMatch, { published }: TextContext): Window {
  const ends = / (?:and|to|until|through|до|по) /u.exec(words);
  const first = ends === null ? words : words.slice(0, ends.index);
  const year = /\d{4}/.exec(first) === null ? (/\b(?:19|20)\d\d\b/.exec(words)?.[0] ?? null) : null;
  const start = dayIn(year === null ? first : `${first} ${year}`, published);
  const last = ends === null ? words : words.slice(ends.index);
  const end = isWholeMonths(words) ? monthEndIn(last, published) : ends === null ? null : dayIn(last, published);
  return { period: kind as Period, words, start, end };
}

/** "in January and February", "during March 2031": months without days, from the first day to the last. */
function isWholeMonths(words: string): boolean {
  return /^(?:in|during|for|throughout|over) /i.test(words) && !/\b(?:\d{1,2}|the|so far)\b/i.test(words);
}

interface Stated {
  readonly match: TimeMatch;
  readonly own: boolean;
}

function statedIn(draft: Draft, context: TextContext): Stated | null {
  const own = nearest(
    windowsIn(draft.sentence, context).filter((match) => mayHold(match, draft)),
    draft,
  );
  if (own !== null) return { match: own, own: true };
  const above =
    draft.rules.some((rule) => rule === 'label-line' || rule === 'personnel-line') || isListed(draft.sentence, context)
      ? headingAbove(draft, context)
      : sentenceBefore(draft, context);
  return above === null ? null : { match: above, own: false };
}

function windowsIn(sentence: Sentence, context: TextContext): TimeMatch[] {
  const now = context.published === null ? null : Number(context.published.slice(0, 4));
  return timesIn(sentence, context.lexicon, ['interval', 'cumulative']).filter(({ words }) => !isPastYear(words, now));
}

/** Not across "including", which opens a count of its own, and not "the deadliest since 1918". */
function mayHold(match: TimeMatch, draft: Draft): boolean {
  const { sentence, end } = draft;
  const { start, words, kind } = match;
  if (isOfParticiple(match, draft) || isOfSpeaking(match, draft) || isOfNextStatement(match, draft)) return false;
  const ahead = sentence.text.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  if (
    /^since/i.test(words) &&
    /\b(?:first|worst|deadliest|largest|biggest|highest|heaviest|most|bloodiest|biggest|only)\b[^.,]*$/i.test(ahead)
  )
    return false;
  if (/^in \p{L}+$/iu.test(words) && kind === 'interval' && sentence.items.some((item) => is(item, 'incident')))
    return false;
  return !sentence.items.some((item) => opensAnother(item, draft) && item.start >= end && item.start < start);
}

/** "including" opens a part, "up from 48 last week" an older value, and what stands behind is theirs. */
function opensAnother(item: Item, { status }: Draft): boolean {
  return (
    is(item, 'including') ||
    (status === 'asserted' && /^(?:up|down|revised) from$|^compared (?:with|to)$|^as against$/.test(item.text))
  );
}

/**
 * "of the 11,000 troops *sent last year*", "soldiers who *were dispatched in January*": a stretch behind a participle or a
 * relative verb dates that verb alone.
 */
function isOfParticiple({ start }: TimeMatch, { sentence: { items }, cue, measure }: Draft): boolean {
  const from = items.findIndex((item) => item.start >= start);
  for (let i = from - 1; i > 0 && i >= from - 5; i -= 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || item.kind === 'mark') return false;
    if (!is(item, 'passive') || i === cue || measureOf(item, 'passive') === measure) continue;
    const before = is(items[i - 1], 'auxiliary') ? items[i - 2] : items[i - 1];
    return is(items[i - 1], 'person') || /^(?:who|that|which)$/.test(before?.text ?? '');
  }
  return false;
}

/** "*Last week* the ministry said …": without a comma it tells when somebody spoke. */
function isOfSpeaking({ start, end, words }: TimeMatch, draft: Draft): boolean {
  if (!/^last /i.test(words) || start > draft.start) return false;
  const before = draft.sentence.text.slice(end - draft.sentence.start, draft.start - draft.sentence.start);
  const speaker = draft.claimant === null ? -1 : before.indexOf(draft.claimant.text);
  return speaker >= 0 && !before.slice(0, speaker).includes(',');
}

/** Of another statement with a number of its own: "4,000 had fallen, and that 3,000 more were sent in January". */
function isOfNextStatement({ start }: TimeMatch, { sentence, end }: Draft): boolean {
  if (start < end || !startsNewStatement(sentence, end, start)) return false;
  return sentence.items.some(
    (item) => item.count !== null && item.count.sifted === null && item.start >= end && item.end <= start,
  );
}

/** "in 2011" tells when something was, not over which stretch a count of today runs. */
function isPastYear(words: string, now: number | null): boolean {
  const year = /^(?:in|during) (?:[a-z]+ )?((?:19|20)\d\d)$/i.exec(words)?.[1];
  return year !== undefined && now !== null && Number(year) < now - 1;
}

/** A line of a list: short, or behind a list mark. */
function isListed({ text }: Sentence, { sentences }: TextContext): boolean {
  return sentences.length > 2 && /^[^\p{L}\p{N}]*[*•◦▪●○\-–—·]/u.test(text);
}

/** The window of the nearest line above that is a heading: it ends in a colon, or has a window and no figure behind a mark. */
function headingAbove(draft: Draft, context: TextContext): TimeMatch | null {
  for (let i = draft.sentence.index - 1; i >= 0 && i > draft.sentence.index - 14; i -= 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    const found = windowsIn(sentence, context)[0];
    if (
      found !== undefined &&
      !sentence.items.some((item) => item.count !== null && item.count.sifted === null && !isInWords(item.start, found))
    )
      return found;
  }
  return null;
}

function isInWords(at: number, { start, end }: TimeMatch): boolean {
  return at >= start && at < end;
}

/**
 * A stretch that opens the paragraph holds for its next sentences, unless they name a day of their own; that of a heading
 * ("… since 7 October 2031:") for all lines below it.
 */
function sentenceBefore(draft: Draft, context: TextContext): TimeMatch | null {
  if (draft.sentence.opensParagraph || draft.sentence.items.some((item) => is(item, 'weekday', 'month'))) return null;
  for (let i = draft.sentence.index - 1; i >= 0; i -= 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    const opening = windowsIn(sentence, context).find(
      ({ start, kind }) => kind === 'interval' && start - sentence.start < 12,
    );
    if (opening !== undefined) return opening;
    const heading = sentence.text.trimEnd().endsWith(':') ? windowsIn(sentence, context)[0] : undefined;
    if (heading !== undefined) return heading;
    if (sentence.opensParagraph) return null;
  }
  return null;
}
