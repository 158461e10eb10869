import type { Draft, Sentence, TextContext } from '../rule.ts';
import { letterhead } from '../speakers/letterhead.ts';
import { dateline } from './dateline.ts';
import { describedSite } from './described-site.ts';
import { firstOf } from './first-of.ts';
import { inHeadline, ofEvent } from './in-headline.ts';
import { inParagraph } from './in-paragraph.ts';
import { jurisdictionOf } from './jurisdiction.ts';
import { isSite } from './kinds.ts';
import { headOf } from './label.ts';
import { landOf } from './land-of.ts';
import { isBehindList, isSumOfEntries } from './of-list.ts';

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
    () => describedSite(draft),
  ];
  for (const tell of told) {
    const place = tell();
    if (place !== null && !isTooSmall(place, draft) && !isOfEvent(place, draft, before, context)) return place;
  }
  return null;
}

/** "Since March, 2,876 people have been killed", below the news of a strike on a hospital: no war is fought in one building. */
function isTooSmall(place: string, { window, count }: Draft): boolean {
  return (
    isSite(place) && window.words !== null && window.period !== 'single-event' && (count.high ?? count.low ?? 0) > 1
  );
}

/** "Five were killed in Karsk on Tuesday. *Since the ceasefire* 318 have been killed": the sum is of more than the town of the event. */
function isOfEvent(
  place: string,
  { window, sentence }: Draft,
  before: readonly Draft[],
  { register }: TextContext,
): boolean {
  if (window.words === null || !SINCE.test(window.words) || SAME_TOWN.test(sentence.text)) return false;
  const there = before.filter((other) => other.sentence !== sentence && other.place?.text === place);
  // Of a name that the register does not have nobody knows whether it is a town or a land.
  const isTown = register.place(place).within.length > 1;
  return isTown && there.length > 0 && there.every((other) => other.window.period === 'single-event');
}

const SINCE = /^(?:since|from)\b|\bso far\b/i;
const SAME_TOWN =
  /\bthe (?:town|city|village|district|region|province|valley|island|camp|port|area|strip|enclave|county|state|settlement)\b|\bthere\b/;

/**
 * Prisoners of war, and whoever has been freed over time, are so in no one place, however near one is named; and what is
 * told of a whole land is of none of its towns.
 */
function isAnywhere({ measure, victims, window, sentence, count }: Draft, { lang }: TextContext): boolean {
  // "The enemy lost 1,120 men over the past day": along its whole front.
  const isOfArmy =
    measure === 'casualties' &&
    (count.low ?? count.high ?? 0) >= 100 &&
    !/\b(?:mines?|explosive|accidents?|roads?)\b/i.test(sentence.text);
  if (lang === 'en' && isOfArmy && window.period !== 'single-event') return true;
  if (measure === 'released' && window.period !== 'single-event') return true;
  if (measure === 'captured' && victims?.key === 'pows' && window.period !== 'single-event') return true;
  return isNationwide(sentence) || isOfWholeWar({ window, count, sentence });
}

/** "five deaths *nationwide*" */
export function isNationwide({ text }: Pick<Sentence, 'text'>): boolean {
  return /\b(?:(?:nation|country|state|world)-?wide|nationally|globally)\b/i.test(text);
}

/** "The conflict has claimed 9,000 lives since 2018": in none of the towns that the text tells of. */
function isOfWholeWar({ window, count, sentence }: Pick<Draft, 'window' | 'count' | 'sentence'>): boolean {
  const isLarge = (count.low ?? count.high ?? 0) >= 1000 && count.unit === 'people';
  return isLarge && window.period === 'cumulative' && /\b(?:[Cc]onflict|[Ii]nsurgency)\b/.test(sentence.text);
}

/** Where an exchange is reported from is not where prisoners and the dead were handed over. */
function isOfExchange({ measure, sentence: { text } }: Draft): boolean {
  return (
    /^(?:released|bodies)$/.test(measure) &&
    /\b(?:swap|exchang|repatriat|hand(?:ed|s|ing) over|return(?:ed|s|ing) [^.;]*to each other)/i.test(text)
  );
}

/** Who signs the text counts over all of its land. */
function isIssuer({ claimant }: Draft, context: TextContext): boolean {
  return claimant !== null && claimant.key === letterhead(context)?.key;
}
