import type { Incident } from '../../domain/figure.ts';
import type { Day } from '../../domain/time.ts';
import { dayIn } from '../day-in.ts';
import { isShooting } from '../gunfire.ts';
import { incidentKind } from '../incident-kind.ts';
import { type Item, senseOf } from '../item.ts';
import { isCrossing } from '../places/place-name.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { targetsOf } from '../targets/targets-of.ts';

/** The event behind a toll of its own: its kind from the nearest noun, its day where stated, its place, what it hit. */
export const nameIncident: Refiner = {
  name: 'name-incident',
  refine: (drafts, context) => drafts.map((draft) => withIncident(draft, drafts, context)),
};

function withIncident(draft: Draft, drafts: readonly Draft[], context: TextContext): Draft {
  if (draft.incident !== null || draft.window.period !== 'single-event') return draft;
  const event = eventNear(draft, context);
  // "On the same day a drone killed three", in the news of an exchange: nobody is harmed by that.
  if (event === null || (event.kind === 'swap' && !/^(?:released|bodies|captured)$/.test(draft.measure))) return draft;
  const day = isOfEarlierDays(event) ? null : (dayOfEvent(event, context) ?? dayOfCount(draft));
  const targets = targetsOf(draft, event.sentence, drafts, context);
  const incident: Incident = {
    kind: kindOf(event, context),
    day,
    place: draft.place,
    ...(targets.length > 0 ? { targets } : {}),
  };
  return amend(draft, 'name-incident', { incident });
}

function kindOf({ kind, sentence, item }: Event, { headline }: TextContext): string {
  return incidentKind(kind, item.text, `${headline?.text ?? ''} ${sentence.text}`);
}

/** The day of the number is that of the event, save where the words say how far the count goes: "*as of* 12 March". */
function dayOfCount({ asOf }: Draft): Day | null {
  return asOf?.stated && !SO_FAR.test(asOf.words ?? '') ? asOf.from : null;
}

const SO_FAR = /^(?:as (?:of|at)|by|until|till|up to|станом на|по состоянию на|к|до)(?=[^\p{L}]|$)|기준|^حتى/iu;

interface Event {
  readonly kind: string;
  readonly sentence: Sentence;
  readonly item: Item;
}

/** In the figure's own words, in the sentence, nearest first; then in the sentence before; then in the headline. */
function eventNear({ sentence, at, start, end }: Draft, { sentences, headline }: TextContext): Event | null {
  const before = sentences[sentence.index - 1];
  return (
    eventIn(sentence, at, (item) => item.start >= start && item.end <= end) ??
    eventIn(sentence, at, (item) => !isOfPart(sentence, end, item)) ??
    (before === undefined ? null : eventIn(before, before.items.length)) ??
    (headline === null ? null : eventIn(headline, 0, (item) => !isClash(item)))
  );
}

/** "Dozens dead in *clashes*" heads the news of a war, and is no one event. */
function isClash(item: Item): boolean {
  return senseOf(item, 'incident')?.kind === 'clash';
}

function eventIn(sentence: Sentence, at: number, isOwn: (item: Item) => boolean = () => true): Event | null {
  const { items } = sentence;
  let event: Event | null = null;
  let least = Number.POSITIVE_INFINITY;
  items.forEach((item, i) => {
    const found = senseOf(item, 'incident');
    if (found === undefined || Math.abs(i - at) >= least || isOfService(items, i)) return;
    if (isShooting(items, i) || isTownNamed(items, i) || isAnyMishap(items, i) || !isOwn(item)) return;
    least = Math.abs(i - at);
    event = { kind: found.kind, sentence, item };
  });
  return event;
}

/** "붕괴 *사고*", "화재 *참사*": the word before tells what happened. */
function isAnyMishap(items: readonly Item[], i: number): boolean {
  return /^(?:사고|참사|사태|재해)$/u.test(items[i]?.text ?? '') && senseOf(items[i - 1], 'incident') !== undefined;
}

/** "near Old *Ferry*": a village. */
function isTownNamed(items: readonly Item[], i: number): boolean {
  return isCrossing(items[i]) && items[i - 1]?.capital === true;
}

/** "Seventeen died, *most of them in a landslide*": what some of them died of. */
function isOfPart({ text, start }: Sentence, from: number, event: Item): boolean {
  return PART.test(text.slice(from - start, event.start - start));
}

const PART = /\b(?:of (?:them|whom)|including)\b/;

/** "the *June 3* market strike", "the quake *of 11 March*", "*Monday's* strike": the day of the event, whenever it is told of. */
function dayOfEvent({ sentence: { text, start }, item }: Event, { published }: TextContext): Day | null {
  const words =
    DAY_BEFORE.exec(text.slice(0, item.start - start))?.[1] ?? DAY_BEHIND.exec(text.slice(item.end - start))?.[1];
  return words === undefined ? null : dayIn(words, published);
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?';
const DATE = `(?:${MONTH} \\d{1,2}|\\d{1,2} ${MONTH})(?:,? \\d{4})?`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const DAY_BEFORE = new RegExp(`\\b(${DATE}|${WEEKDAY}['’]s) (?:[a-z-]+ ){0,2}$`);
const DAY_BEHIND = new RegExp(`^ of (${DATE})(?![\\p{L}\\d])`, 'u');

/** "*Last week's* attack", "the crash *last month*": some day that nobody names, and not the one on which it is told of. */
function isOfEarlierDays({ sentence: { text, start }, item }: Event): boolean {
  return EARLIER_BEFORE.test(text.slice(0, item.start - start)) || EARLIER_BEHIND.test(text.slice(item.end - start));
}

const EARLIER_BEFORE = /\blast (?:week|month|weekend)['’]s (?:\p{L}[\p{L}-]* ){0,2}$/u;
const EARLIER_BEHIND =
  /^(?: (?:in|at|near|on|off)(?: \p{L}[\p{L}’'-]*){1,4}?)? (?:last (?:week|month|weekend)|earlier this (?:week|month)|(?:\d+|two|three|four|five|six|ten|several) (?:days|weeks) ago)\b/u;

/** "the fire *service*", "the *Fire and Disaster Management Agency*": who deals with such events, and no event. */
function isOfService(items: readonly Item[], i: number): boolean {
  if (SERVICE.test(items[i + 1]?.text ?? '')) return true;
  if (items[i]?.capital !== true) return false;
  const behind = items.slice(i + 1, i + 6);
  const end = behind.findIndex(({ capital, text }) => !capital && !/^(?:and|of|for|the)$/.test(text));
  return behind.slice(0, end < 0 ? undefined : end).some(({ text, capital }) => capital && SERVICE.test(text));
}

/** "the flood *agency*", "crash *investigators*" */
const SERVICE =
  /^(?:services?|brigades?|departments?|chiefs?|stations?|crews?|marshals?|authority|authorities|agency|agencies|officials?|headquarters|commission|commissioners?|bureau|academy|directorate|investigators?|engines?|officers?)$/;
