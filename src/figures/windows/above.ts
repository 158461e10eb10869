import { type Item, is } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';
import { ofLead } from './of-lead.ts';
import { isStock } from './stock.ts';
import { stretchesIn } from './stretches-in.ts';

/** The stretch that a heading or an earlier sentence gives to what stands below it. */
export function stretchAbove(draft: Draft, context: TextContext): TimeMatch | null {
  const isLine = draft.rules.some((rule) => rule === 'label-line' || rule === 'personnel-line');
  if (isLine || isListed(draft.sentence, context)) return headingAbove(draft, context);
  if (isStock(draft)) return null;
  return sentenceBefore(draft, context) ?? ofReport(draft, context) ?? ofLead(draft, context);
}

/** A line of a list: short, or behind a list mark. */
function isListed({ text }: Sentence, { sentences }: TextContext): boolean {
  return sentences.length > 2 && /^[^\p{L}\p{N}]*[*•◦▪●○\-–—·]/u.test(text);
}

/** The window of the nearest line above that is a heading: it ends in a colon, or has a window and no figure behind a mark. */
function headingAbove(draft: Draft, context: TextContext): TimeMatch | null {
  for (let i = draft.sentence.index - 1; i >= 0 && i > draft.sentence.index - 14; i -= 1) {
    const sentence = context.sentences[i];
    const found = sentence === undefined ? null : stretchOfHeading(sentence, context);
    if (found !== null) return found;
  }
  // The offsets of a title's own are none of the text; only its words are used.
  return context.headline === null ? null : stretchOfHeading(context.headline, context);
}

function stretchOfHeading(line: Sentence, context: TextContext): TimeMatch | null {
  const found = stretchesIn(line, context)[0];
  if (found === undefined) return null;
  const counts = ({ count, start }: Item) => count !== null && count.sifted === null && !isInWords(start, found);
  return line.items.some(counts) ? null : found;
}

function isInWords(at: number, { start, end }: TimeMatch): boolean {
  return at >= start && at < end;
}

/**
 * A stretch that opens the paragraph holds for its next sentences, unless they name a day of their own; that of a heading
 * ("… since 7 October 2031:") for all lines below it.
 */
function sentenceBefore({ sentence }: Draft, context: TextContext): TimeMatch | null {
  return sentence.opensParagraph || hasOwnTime(sentence) || TURNS.test(sentence.text)
    ? null
    : handedOnTo(sentence.index, context);
}

/** "من جهته قال الحاكم": somebody else speaks, of something else. */
const TURNS =
  /^(?:و?من (?:جهت|جانب|ناحيت)(?:ه|ها|هم)|(?:و?في المقابل|و?بالمقابل|بدورها?|إلى ذلك|على صعيد آخر|و?في سياق (?:آخر|متصل|منفصل))(?!\p{L}))/u;

/** Looks up no sentence twice: a paragraph may have thousands of them, and a figure in each. */
function handedOnTo(index: number, context: TextContext): TimeMatch | null {
  const known = HANDED_ON.get(context) ?? new Map<Sentence, TimeMatch | null>();
  HANDED_ON.set(context, known);
  const passed: Sentence[] = [];
  let found: TimeMatch | null = null;
  for (let i = index - 1; i >= 0 && found === null; i -= 1) {
    const sentence = context.sentences[i] as Sentence;
    found = known.get(sentence) ?? null;
    if (known.has(sentence)) break;
    passed.push(sentence);
    found = openedBy(sentence, context);
    if (sentence.opensParagraph) break;
  }
  for (const sentence of passed) known.set(sentence, found);
  return found;
}

/** What a sentence hands on to those that follow it in its paragraph. */
const HANDED_ON = new WeakMap<TextContext, Map<Sentence, TimeMatch | null>>();

function openedBy(sentence: Sentence, context: TextContext): TimeMatch | null {
  const all = stretchesIn(sentence, context);
  // Korean puts the stretch of one number first in its sentence as a matter of course.
  const opens = ({ start, words }: TimeMatch) =>
    context.lang !== 'ko' &&
    start - sentence.start < 12 &&
    !/^since/i.test(words) &&
    !isPossessive(sentence, start + words.length);
  return all.find(opens) ?? (sentence.text.trimEnd().endsWith(':') ? all[0] : undefined) ?? null;
}

/** "*The previous day's* figure": of that number alone. */
function isPossessive({ text, start }: Sentence, end: number): boolean {
  return /^['’]s\b/.test(text.slice(end - start));
}

/** "Protection of civilians: update for September": a report on one stretch names it in its title. */
function ofReport(draft: Draft, context: TextContext): TimeMatch | null {
  if (context.headline === null || !standsAlone(draft)) return null;
  const named = stretchesIn(context.headline, context).find(
    ({ kind, words }) => kind === 'interval' && REPORTED.test(words),
  );
  return named ?? null;
}

/** Named by its months or its days; "in two weeks" tells how long something took. */
const REPORTED =
  /^(?:for|in|during|from|between) (?!(?:(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:hour|day|night|week|month|year)))/i;

/** Of the present, and neither of an event nor of a day that its sentence names. */
function standsAlone({ status, sentence }: Draft): boolean {
  return status === 'asserted' && !hasOwnTime(sentence) && !sentence.items.some((item) => is(item, 'incident', 'war'));
}

/** A day, a month, or a war that it names itself. */
function hasOwnTime({ items, text }: Sentence): boolean {
  return (
    items.some((item) => is(item, 'weekday', 'month')) ||
    /\b(?:has|have|had) since\b/.test(text) ||
    /^(?:\p{L}+|\d+) (?:days?|weeks?|months?|years?) (?:before|after|earlier|later)\b/u.test(text) ||
    /^(?:In|During) the [^,.]*\b(?:war|conflict)\b/.test(text)
  );
}
