import { is } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import { letterhead } from '../speakers/letterhead.ts';
import { LAID_OUT } from './described.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { isSite } from './kinds.ts';
import { datelineOf, headOf, isHeadedByPlace, labelOf } from './label.ts';
import { isDescription } from './named.ts';
import type { Spot } from './spot.ts';
import { spotsFor } from './spots-for.ts';
import { spotsIn } from './spots-in.ts';

/** Where a figure belongs whose sentence names no place: what the sentences before it, its speaker or the text tell. */
export function placeAround(draft: Draft, before: readonly Draft[], context: TextContext): string | null {
  if (isAnywhere(draft, context)) return null;
  const governed = jurisdictionOf(draft, context);
  const isLocal = governed?.isCountry === false || isIssuer(draft, context);
  const head = headOf(draft.sentence, context);
  if (isBehindList(draft, before, context) || isSumOfEntries(draft, context)) return governed?.text ?? null;
  if (head !== null) return governed?.isCountry === false ? governed.text : head;
  const told = [
    () => inParagraph(draft, before, context),
    () => (isLocal && governed !== null ? governed.text : null),
    () => (isIssuer(draft, context) ? landOf(context) : null),
    () => inHeadline(draft, context, ({ text }) => context.register.findPlaces(text).length > 0),
    () => firstOf(draft, context),
    () => inHeadline(draft, context, ({ role, text }) => role === 'scene' && context.text.includes(text)),
    () => ofEvent(context),
    () => governed?.text ?? null,
    () => (isOfExchange(draft) ? null : dateline(context)),
  ];
  for (const tell of told) {
    const place = tell();
    if (place !== null && !isTooSmall(place, draft)) return place;
  }
  return null;
}

/** "Since March, 2,876 people have been killed", below the news of a strike on a hospital: no war is fought in one building. */
function isTooSmall(place: string, { window, count }: Draft): boolean {
  return (
    isSite(place) && window.words !== null && window.period !== 'single-event' && (count.high ?? count.low ?? 0) > 1
  );
}

/**
 * Prisoners of war, and whoever has been freed over time, are so in no one place, however near one is named; and what is
 * told of a whole land is of none of its towns.
 */
function isAnywhere({ measure, victims, window, sentence, count }: Draft, { lang }: TextContext): boolean {
  // "The enemy lost 1,120 men over the past day": along its whole front.
  const isOfArmy = measure === 'casualties' && (count.low ?? count.high ?? 0) >= 100;
  if (lang === 'en' && isOfArmy && window.period !== 'single-event') return true;
  if (measure === 'released' && window.period !== 'single-event') return true;
  if (measure === 'captured' && victims?.key === 'pows' && window.period !== 'single-event') return true;
  return /\b(?:(?:nation|country|state|world)-?wide|nationally|globally)\b/i.test(sentence.text);
}

/** Where an exchange is reported from is not where prisoners and the dead were handed over. */
function isOfExchange({ measure, sentence: { text } }: Draft): boolean {
  return /^(?:released|bodies)$/.test(measure) && /\b(?:swap|exchang)/i.test(text);
}

/** Who signs the text counts over all of its land. */
function isIssuer({ claimant }: Draft, context: TextContext): boolean {
  return claimant !== null && claimant.key === letterhead(context)?.key;
}

/** What a sentence named last, going back to the beginning of the paragraph; where it has figures, the place of those. */
function inParagraph(draft: Draft, before: readonly Draft[], context: TextContext): string | null {
  const { index, opensParagraph, text } = draft.sentence;
  if (opensParagraph && !(THERE.test(text) && spotsIn(draft.sentence, context).length === 0)) return null;
  for (let i = index - 1; i >= 0 && index - i < 6; i -= 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    if (isOfPartsAlone(sentence, before)) return null;
    const found = toldIn(sentence, before) ?? placeOf(draft, sentence, context) ?? headOf(sentence, context);
    if (found !== null && !isElsewhere(found)) return found;
    if (sentence.opensParagraph) return null;
  }
  return null;
}

/** "had been brought *there*": to the place of the paragraph before; "*there were* two dead" is no place. */
const THERE = /(?<!^)\bthere\b(?! (?:is|are|was|were|has|have|had|may|might|could|will|would|remains?)\b)/;

/** "19 deaths: 9 in Karsk, 10 in Marrow. *31 are missing*": the places were those of the parts. */
function isBehindList({ sentence }: Draft, before: readonly Draft[], { sentences }: TextContext): boolean {
  if (sentence.opensParagraph) return false;
  for (let i = sentence.index - 1; i >= 0 && sentence.index - i < 6; i -= 1) {
    const earlier = sentences[i];
    if (earlier === undefined || isByPlace(earlier, before)) return earlier !== undefined;
    if (earlier.opensParagraph || before.some((other) => other.sentence === earlier && other.place !== null))
      return false;
  }
  return false;
}

/** "*In all,* at least seven were killed", below entries of several places. */
function isSumOfEntries({ sentence: { index, text } }: Draft, context: TextContext): boolean {
  if (!/^(?:In (?:all|total)|Altogether|Overall)\b/.test(text)) return false;
  return context.sentences.slice(0, index).filter((entry) => isHeadedByPlace(entry, context)).length > 1;
}

function isByPlace(sentence: Sentence, before: readonly Draft[]): boolean {
  const told = before.filter((other) => other.sentence === sentence);
  const parts = new Set(told.flatMap(({ partOf, place }) => (partOf === null ? [] : (place?.text ?? []))));
  return parts.size > 1 && told.every(({ partOf, place }) => partOf !== null || place === null);
}

/** "a neighbouring pit" is named for what happened there once. */
function isElsewhere(place: string): boolean {
  return /^(?:an?|another) |\bneighbou?ring\b/i.test(place) && isDescription(place);
}

/** "26 died, 19 of them in Karsk. *More than 700 fled*": only a part of the first was in Karsk. */
function isOfPartsAlone(sentence: Sentence, before: readonly Draft[]): boolean {
  const told = before.filter((other) => other.sentence === sentence);
  return (
    told.some(({ partOf, place }) => partOf !== null && place !== null) &&
    told.some(({ partOf, place }) => partOf === null && place === null)
  );
}

/** The place of a sentence's figures; that of a part is not that of what follows. */
function toldIn(sentence: Sentence, before: readonly Draft[]): string | null {
  const told = before.filter((other) => other.sentence === sentence && other.place !== null);
  return (told.findLast(({ partOf }) => partOf === null) ?? told.at(-1))?.place?.text ?? null;
}

/** The first place of the text: a report on one place names it once. */
function firstOf(draft: Draft, context: TextContext): string | null {
  const sentences = context.sentences.slice(0, Math.min(draft.sentence.index, 12));
  const body = sentences.findIndex(({ opensParagraph }, i) => i > 0 && opensParagraph);
  const lead = body < 0 ? sentences : sentences.slice(0, body);
  const scene = lead
    .flatMap((sentence) => spotsFor(draft, sentence, context))
    .find(({ role, text }) => role === 'scene' && !isPartOfFront(text));
  if (scene !== undefined) return scene.text;
  for (const sentence of sentences.slice(0, 5)) {
    const found = placeOf(draft, sentence, context);
    if (found !== null && !isPartOfTown(found) && !isPartOfFront(found)) return found;
  }
  return null;
}

/** "the breakwater": a text is about more than that. */
function isPartOfTown(place: string): boolean {
  return LAID_OUT.test(/[a-z]+$/.exec(place)?.[0] ?? '') && isDescription(place);
}

/** "the Karsk sector": what a report tells of one part of a front holds for no other. */
function isPartOfFront(place: string): boolean {
  return /\b(?:sector|axis|gap)$/i.test(place);
}

function placeOf(draft: Draft, sentence: Sentence, context: TextContext): string | null {
  return labelOf(sentence, context) ?? bestOf(spotsFor(draft, sentence, context));
}

function bestOf(spots: readonly Spot[]): string | null {
  const scene = spots.findLast(({ role }) => role === 'scene');
  return (scene ?? spots.find(({ role }) => role === 'mention'))?.text ?? null;
}

/** Headlines capitalise what they like: only a place that the register knows, or that the text names in the same words. */
function inHeadline(draft: Draft, context: TextContext, isSure: (spot: Spot) => boolean): string | null {
  if (context.headline === null) return null;
  const spots = spotsFor(draft, context.headline, context);
  // "President to fly *to Karsk*": nobody was harmed where somebody goes.
  return spots.find((spot) => spot.role !== 'goal' && isSure(spot))?.text ?? null;
}

/** "*Earthquake in Karsk*: update no. 4": the place right behind the event that a headline names. */
function ofEvent({ headline, ...context }: TextContext): string | null {
  if (headline === null) return null;
  const { items, start } = headline;
  const spots = spotsIn(headline, { ...context, headline });
  const isBehindEvent = (spot: Spot) => {
    const at = items.findIndex((item) => item.start === spot.start);
    return is(items[at - 2], 'incident') && /^(?:in|at|on|near|off)$/.test(items[at - 1]?.text ?? '');
  };
  return spots.find((spot) => spot.start > start && spot.role === 'scene' && isBehindEvent(spot))?.text ?? null;
}

/** Agencies write from the capital, which then says nothing; a smaller place may be where it happened. */
function dateline(context: TextContext): string | null {
  const { sentences, register } = context;
  // A byline may stand above it.
  const name =
    sentences
      .slice(0, 3)
      .map(datelineOf)
      .find((found) => found !== null) ?? null;
  return name === null ||
    name.text.includes('/') ||
    register.findPlaces(name.text).length > 0 ||
    isSeatIn(name.text, context)
    ? null
    : name.text;
}

/** "JEHAN - …", and below "officials in Jehan said": the capital of those who are quoted. */
function isSeatIn(name: string, context: TextContext): boolean {
  const written = name.toLowerCase();
  const seats = context.sentences
    .slice(0, 24)
    .flatMap((sentence) => spotsIn(sentence, context).filter(({ role }) => role === 'seat'));
  return seats.some(({ text }) => text.toLowerCase() === written);
}

/** "CIVIL PROTECTION - *PROVINCE OF MORAVA*": the land that the head of a report names. */
function landOf({ text }: TextContext): string | null {
  return LAND.exec(/^[^\n]{0,160}(?:\n[^\n]{0,80})?/.exec(text)?.[0] ?? '')?.[0] ?? null;
}

const LAND =
  /\b(?:PROVINCE|REGION|DISTRICT|COUNTY|GOVERNORATE|MUNICIPALITY|REPUBLIC|PREFECTURE|DEPARTMENT) OF(?: (?!HEALTH|DEFEN|INTERIOR|JUSTICE|EMERGENC|DISASTER|CIVIL|TRANSPORT)\p{Lu}[\p{Lu}'-]+){1,3}|(?:\p{Lu}{3,} ){1,2}(?:PROVINCE|REGION|DISTRICT|COUNTY|GOVERNORATE|PREFECTURE)\b/u;

/** The first name of a place in the text: what a description ("the valley") is told apart by. */
export function mainPlace(context: TextContext): string | null {
  const near = [...(context.headline === null ? [] : [context.headline]), ...context.sentences.slice(0, 12)];
  for (const sentence of near) {
    const named = spotsIn(sentence, context).find(({ text }) => !isDescription(text));
    if (named !== undefined) return named.text;
  }
  return null;
}
