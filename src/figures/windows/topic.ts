import { isShooting } from '../gunfire.ts';
import { type Item, is, senseOf } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';

/** What a whole text is about: one disaster, something that lasts, or neither for certain. */
export type Topic = 'disaster' | 'war' | null;

const known = new WeakMap<TextContext, Topic>();

/** Told by its headline and its first sentences: "Floods", "Third week of protests". */
export function topicOf(context: TextContext): Topic {
  const found = known.has(context) ? (known.get(context) ?? null) : read(context);
  known.set(context, found);
  return found;
}

/** How many sentences open a text. */
const LEAD = 3;

function read({ headline, sentences }: TextContext): Topic {
  const lead = [...(headline === null ? [] : [headline]), ...sentences.slice(0, LEAD)];
  if (lead.some((sentence) => isOfDisaster(sentence) || isOfOneDay(sentence))) return 'disaster';
  const event = lead.slice(0, 2).some((sentence) => sentence.items.some((item) => is(item, 'incident')));
  return !event && lead.some((sentence) => sentence.items.some((item) => is(item, 'war'))) ? 'war' : null;
}

/** A quake or a wreck has one toll, however long it rises. */
export function isOfDisaster({ items }: Sentence): boolean {
  return items.some((_, i) => isDisaster(items, i) && !isOfDeal(items, i) && !isShooting(items, i));
}

function isDisaster(items: readonly Item[], i: number): boolean {
  return DISASTERS.has(senseOf(items[i], 'incident')?.kind ?? '');
}

/** "Sunday's protests", "the marches on Monday": unrest of one day has one toll as well. */
export function isOfOneDay({ text }: Sentence): boolean {
  return DAY_OF_UNREST.test(text);
}

const DAY = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const UNREST = '(?:protests?|demonstrations?|marches|rally|rallies|riots?|unrest|clashes)';
const DAY_OF_UNREST = new RegExp(
  `\\b${DAY}['’]s (?:[\\p{L}-]+ ){0,3}${UNREST}\\b|\\b${UNREST} (?:held |staged )?on ${DAY}\\b`,
  'iu',
);

/** "since the *collapse of the truce*", "talks *collapsed*": what falls in is a deal. */
export function isOfDeal(items: readonly Item[], i: number): boolean {
  if (!/^collaps/.test(items[i]?.text ?? '')) return false;
  return [...items.slice(Math.max(0, i - 4), i), ...items.slice(i + 1, i + 5)].some(({ text }) => DEALS.test(text));
}

const DEALS =
  /^(?:truce|ceasefire|cease-fire|talks|negotiations|deal|agreement|accord|government|regime|coalition|economy|currency)$/;

const DISASTERS: ReadonlySet<string> = new Set([
  'earthquake',
  'storm',
  'flood',
  'fire',
  'shipwreck',
  'crash',
  'collapse',
  'stampede',
  'eruption',
]);
