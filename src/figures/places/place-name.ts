import { type Item, is } from '../item.ts';
import { isOffice } from '../speakers/offices.ts';
import { isKind, isNumbered } from './kinds.ts';

/** Items of a name, `to` exclusive. */
export interface NameSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The place name behind the preposition at `at - 1`: capitalised words, with small ones in front ("the southern village of
 * X") and joined by commas or "and". `leads` tells which small words may stand in front, of which at most five.
 */
export function nameBehind(items: readonly Item[], at: number, leads: (item: Item) => boolean): NameSpan | null {
  let from = at;
  for (; from < at + LONGEST_LEAD && !isName(items[from]) && !isArticle(items, from); from += 1) {
    const item = items[from];
    if (item === undefined || !(leads(item) || (item.capital && isKind(items[from + 1])))) return null;
  }
  if (!isName(items[from]) && !isArticle(items, from)) return null;
  const to = endOfName(items, from);
  return { from: from > at && belongsToName(items[from - 1]) ? from - 1 : from, to: behindNumber(items, to) };
}

const LONGEST_LEAD = 5;

/** "at *Tower 22* in", "near *Camp 2*": a number that counts nobody. */
function behindNumber(items: readonly Item[], to: number): number {
  if (!isNumbered(items[to - 1]?.text ?? '')) return to;
  const next = items[to + 1];
  const isFree =
    next === undefined || next.kind === 'mark' || is(next, 'preposition', 'auxiliary', 'clause', 'conjunction');
  return isFree && /^\d{1,3}$/.test(items[to]?.text ?? '') ? to + 1 : to;
}

/** "the *Karsk coal mine*", "*Lake Amsel*", "*Marrow River*": what is called a bridge, a river or a town is a place anywhere. */
export function namesOfKind(items: readonly Item[]): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let i = 0; i < items.length; i += 1) {
    if (!isName(items[i])) continue;
    const to = endOfName(items, i);
    if (items[i]?.text === 'ivory') continue; // a country
    if (isKind(items[to - 1]) && items[to - 2]?.kind === 'word' && to - i > 1 && !isPerson(items[to]))
      spans.push({ from: i, to });
    i = to - 1;
  }
  return spans;
}

/** Small words that may stand in front of any name: "the besieged city of", "the eastern". */
export function isPlainLead(item: Item): boolean {
  return (
    isKind(item) || DIRECTION.test(item.text) || /^(?:the|of|occupied|besieged|border|coastal|nearby)$/.test(item.text)
  );
}

const DIRECTION = /^(?:(?:north|south)?(?:eastern|western)|northern|southern|central|near|the)$/;

function belongsToName(item: Item | undefined): boolean {
  return item !== undefined && DIRECTION.test(item.text);
}

/** Behind a preposition of place, whatever describes: "in the small, half-empty town of". */
export function mayLead(item: Item): boolean {
  return (
    item.kind === 'word' &&
    item.text !== 'what' && // "in *what* the UN called a massacre"
    !is(
      item,
      'auxiliary',
      'clause',
      'passive',
      'active',
      'happens',
      'says',
      'conjunction',
      'single',
      'including',
      'person',
      'incident',
      'war',
    )
  );
}

/** "*el*-Fasher", "*al*-Mawasi": the article of an Arabic name, in small letters. */
const ARTICLE = /^(?:al|el|ad|ar|as|ash|at|an|az|ed|er|es|esh|ez)$/;

function isArticle(items: readonly Item[], at: number): boolean {
  const hyphen = items[at + 1];
  const isGlued =
    /^[-‐‑]$/.test(hyphen?.text ?? '') && items[at]?.end === hyphen?.start && hyphen?.end === items[at + 2]?.start;
  return ARTICLE.test(items[at]?.text ?? '') && isGlued && isName(items[at + 2]);
}

export function isName(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || !item.capital || item.count !== null || item.text.length < 2) return false;
  if (item.text === 'states') return true;
  if (TITLES.test(item.text)) return false;
  return !is(
    item,
    'month',
    'weekday',
    'person',
    'auxiliary',
    'outlet',
    'pronoun',
    'says',
    'stop',
    'single',
    'conjunction',
    'preposition',
    'people',
    'passive',
    'incident',
  );
}

/** "in the Karsk region, *Gov.* …": who speaks there, and no larger place. */
const TITLES = /^(?:gov|sen|rep|gen|col|lt|capt|maj|sgt|brig|adm|cmdr|dr|mr|mrs|ms|prof|rev)$/;

function endOfName(items: readonly Item[], from: number): number {
  let last = from;
  for (let k = from + 1; k < items.length && k < from + 12; k += 1) {
    if (items[k]?.text === ',' && isOfHolder(items, from)) break;
    if (isName(items[k]) || isKind(items[k]) || isLetter(items, k) || isCrossing(items[k])) last = k;
    else if (!isJoint(items, k) && !isBeforeKind(items, k)) break;
  }
  return last + 1;
}

/** "the mayor of *Marrow*, Ilan Teve": behind the comma the holder of the office is named. */
function isOfHolder(items: readonly Item[], from: number): boolean {
  const who = items[from - 2];
  return items[from - 1]?.text === 'of' && (is(who, 'person') || isOffice(who?.text ?? ''));
}

/** "near Old *Ferry*": the crossing that a village is named after, and no wreck. */
export function isCrossing(item: Item | undefined): boolean {
  return item?.text === 'ferry' && item.capital;
}

/** "Karsk's South *C* district" */
function isLetter(items: readonly Item[], k: number): boolean {
  return /^[a-z]$/.test(items[k]?.text ?? '') && items[k]?.capital === true && isKind(items[k + 1]);
}

/** "Karsk *coal* mine", "Karsk's *southern* suburbs": one plain word between a name and what it is. */
function isBeforeKind(items: readonly Item[], k: number): boolean {
  const item = items[k];
  const owned = /^['’]s$/.test(items[k - 1]?.text ?? '') && isName(items[k - 2]);
  const isOfCamp =
    /^(?:national|game|wildlife|nature|marine|displacement|refugee|detention|internment|prison|training|transit|evacuation)$/.test(
      item?.text ?? '',
    );
  return (
    item?.kind === 'word' &&
    (item.senses.length === 0 || isOfCamp) &&
    (isName(items[k - 1]) || owned) &&
    isKind(items[k + 1])
  );
}

function isJoint(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (/^[-–]$/.test(item?.text ?? '') && item?.end !== items[k + 1]?.start) return false;
  if (ADMINISTERED.test(item?.text ?? '')) return items[k - 1]?.text === '-' && isName(items[k + 1]);
  if (item?.text === 'of' && /^['’]s$/.test(items[k + 2]?.text ?? '')) return false;
  if (
    /^[-–'’]$|^(?:of|the|al|el|de|del|la|las|los|le|les|do|dos|da|das|es|ez|az|ash|ul|ur|au|y|von|van|der|den|sur|sous|'s|’s)$/.test(
      item?.text ?? '',
    )
  )
    return true;
  if (items[k + 2]?.count != null && !/^(?:pass|exceed|top|surpass|cross|reach)/.test(items[k + 2]?.text ?? ''))
    return false;
  return (
    (item?.text === ',' || item?.text === 'and') &&
    isName(items[k + 1]) &&
    !opensSpeaker(items, k + 1) &&
    !opensOwner(items, k + 1)
  );
}

/** "Indian-*administered* Kashmir" */
const ADMINISTERED = /^(?:administered|controlled|held|occupied|ruled|governed|annexed)$/;

/** "in Karsk, *the governor of Marrow* said", "the police chief of Karsk, *Ilda Ferrand*, said": behind the comma somebody speaks. */
function opensSpeaker(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + 12); i += 1) {
    if (is(items[i], 'says', 'auxiliary', 'denies') && !is(items[i], 'person')) return true;
    if (items[i]?.text === ',' && is(items[i + 1], 'says') && items.slice(from, i).every(({ capital }) => capital))
      return true;
    if (items[i]?.text === '(' && items[i + 2]?.text === ')') i += 2;
    else if (items[i]?.kind === 'mark' && !/^[-'’]$/.test(items[i]?.text ?? '')) return false;
  }
  return false;
}

/** "In Karsk, *Selma Hospital's director* said": whose person that is, and no larger place. */
function opensOwner(items: readonly Item[], from: number): boolean {
  const owner = items.findIndex(({ text }, i) => i > from && i < from + 5 && /^['’]s$/.test(text));
  const isName = owner > 0 && items.slice(from, owner).every(({ kind, capital }) => kind === 'word' && capital);
  return isName && items.slice(owner + 1, owner + 4).some((item) => is(item, 'person') || item.text === 'minister');
}

/** "the Karsk region *governor*"; but "the Karsk dam *disaster*". */
function isPerson(item: Item | undefined): boolean {
  return (
    !/^(?:disaster|tragedy|catastrophe|collapse|accident|killings?|victims)$/.test(item?.text ?? '') &&
    item?.kind === 'word' &&
    item.count === null &&
    !item.capital &&
    (item.senses.length === 0 || is(item, 'person'))
  );
}
