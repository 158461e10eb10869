import { isFor } from '../find/arabic/clause.ts';
import { type Item, is } from '../item.ts';
import type { Tag } from '../lexicon/lexicon.ts';
import { isBehindArticle } from './behind-article.ts';
import { isCueNoun } from './cue-noun.ts';
import type { Group } from './group.ts';

/** Whether the words that a count counts end before item `i`. */
export function endsGroup(items: readonly Item[], i: number, kind: Group['kind']): boolean {
  const item = items[i];
  if (item !== undefined && isInAge(items, i)) return false;
  if (item === undefined || item.count !== null) return true;
  // "30 M23 fighters", "12 T-72 tanks"
  if (item.kind === 'code') return !is(items[i + 1], 'person', 'thing');
  if (/^["”»'’]$/.test(item.text) && items[i - 1]?.count && !/^[,.]/.test(items[i + 1]?.text ?? ',')) return false;
  if (item.kind === 'mark') return !/^["“”«»'’-]$/.test(item.text) || (kind === 'none' && !/^[«“„]$/.test(item.text));
  if (/^instead(?: of)?$/.test(item.text)) return true;
  // "its list of the dead, now 350 *long*."
  if (item.text === 'long' && /^[.,;]?$/.test(items[i + 1]?.text ?? '')) return true;
  if (item.text === "'s" || item.text === '’s') return false;
  if (kind === 'person' && (endsPeople(item) || isBehindArticle(items, i))) return true;
  if (isFor(item)) return true;
  if (is(item, 'person', 'thing', 'others')) return false;
  if (item.text === 'remains' && (is(items[i - 1], 'person') || /s$/.test(items[i - 1]?.text ?? ''))) return true;
  if (kind === 'person' && (isUnknownVerb(items, i) || isPresentTense(item))) return true;
  if (kind === 'none' && PLAIN_VERBS.test(item.text) && item.senses.length === 0) return true;
  if (kind === 'none' && item.text === 'living' && is(items[i + 1], 'person', 'people')) return false;
  if (isCueNoun(items, i) || (is(item, 'says') && is(items[i + 1], 'people', 'person'))) return false;
  return is(item, ...OUTSIDE) || isOfCount(item);
}

/** What is no part of the words that a count counts. */
const OUTSIDE: readonly Tag[] = [
  'passive',
  'active',
  'happens',
  'loss',
  'auxiliary',
  'says',
  'leaving',
  'other-fate',
  'preposition',
  'conjunction',
  'stop',
  'clause',
  'including',
  'according',
  'of-them',
  'adverb',
  'amounts-to',
  'weekday',
  'month',
  'single',
  'suffers',
  'contact',
];

/** Behind people: "*aged* 20", "*last* week", and in Arabic a clause or a preposition that is joined to its word. */
function endsPeople(item: Item): boolean {
  if (/^(?:aged|home|last|this)$/.test(item.text) || is(item, 'not', 'denies')) return true;
  // "16 مقاتلاً *وأسر* اثنان", "340 شخصا *بالدم للمصابين*"
  return (item.text.startsWith('و') && !is(item, 'person')) || /^(?:بال|لل)/.test(item.text);
}

/** "two workers *collapsed* and died", "34 people *myself*", "the count of 140 dead *does not* include", "the tally of 312 killed *excludes* foreigners": what is said of the count. */
function isOfCount({ text }: Item): boolean {
  return /^(?:do|does|did|have|has|had) not$|^exclud(?:e[sd]?|ing)$|^omit(?:s|ted|ting)?$|^(?:my|him|her|them|our)sel(?:f|ves)$|^collapsed$/.test(
    text,
  );
}

/** "two *14*-year-olds", "three *nine-*year-old girls": an age within the group. */
function isInAge(items: readonly Item[], i: number): boolean {
  const number = items[i]?.count?.sifted === 'compound' ? i : items[i - 1]?.count?.sifted === 'compound' ? i - 1 : -1;
  return (
    number > 0 &&
    items[number + 1]?.text === '-' &&
    i <= number + 1 &&
    /^year(?:-olds)?$/.test(items[number + 2]?.text ?? '')
  );
}

/** "600 soldiers *arrived* on Sunday": behind its noun a past tense that no table lists; not "20 civilian *armed* men". */
function isUnknownVerb(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item?.senses.length === 0 && PLAIN_VERBS.test(item.text)) return true;
  if (item?.senses.length !== 0 || item.capital) return false;
  if (/[a-z]{3}ing$/.test(item.text) && items[i + 1]?.kind === 'word') return !is(items[i + 1], 'person', 'people');
  if (!/[a-z]{2}ed$/.test(item.text)) return false;
  const next = items[i + 1];
  return (
    next?.kind !== 'word' || is(next, 'preposition', 'adverb', 'stop', 'single', 'clause', 'weekday', 'conjunction')
  );
}

/** «40 кинологов *ищут* пропавших», «12 людей *чекають*»: behind its noun a verb that no table lists. */
function isPresentTense({ text, senses, capital }: Item): boolean {
  return senses.length === 0 && !capital && PRESENT.test(text);
}

const PRESENT = /[а-яіїє]{2}(?:[еиуяю]т|[еиуюя]ть|[аую]є)$/u;

/** Behind people, these are verbs: "4,000 soldiers *stand* beside the rebels", "29 miners *came* up". */
const PLAIN_VERBS =
  /^(?:stand|stood|sought|seek|serve|fight|fought|join|enlist|guard|patrol|live|sleep|share|starve|operate|came|come|went|go|lie|lay|sit|sat|wait|took|ran|run|made|swam|broke|land|arrive|lived|slept|worked|belonged|wore|marched)$/;
