import { type Item, is } from '../item.ts';
import type { Span } from '../span.ts';
import { isOffice } from './offices.ts';

/**
 * "*Governor*: seven dead, 11 hurt", "* Tarsia - *Karsk authorities*: two killed", "*Ministry of Health*, 15 March: 4,490 killed":
 * who is named before the colon behind which figures begin. Null where the words before it name what is counted ("Police
 * officers: 3"), a place, or somebody whose words are quoted.
 */
export function headingAt(items: readonly Item[], colon: number): Span | null {
  if (items[colon]?.text !== ':' || !opensFigures(items, colon + 1)) return null;
  const from = startOf(items, colon);
  const to = behindName(items, from, colon);
  const name = items.slice(from, to);
  return colon - from <= LONGEST && name.length > 0 && isSpeaker(name) ? { from, to } : null;
}

const LONGEST = 10;

/** A number of people with its measure: a bare number belongs to the label. */
function opensFigures(items: readonly Item[], at: number): boolean {
  const first = items.slice(at, at + 9).find(({ count }) => count !== null && count.sifted === null);
  const told = items.slice(at, at + 12);
  return first !== undefined && told.some((item) => is(item, 'passive', 'happens', 'state', 'people', 'event', 'toll'));
}

/** Behind the bullet, and behind the place that opens the item of a list. */
function startOf(items: readonly Item[], colon: number): number {
  const mark = items.findLastIndex(({ kind, text }, i) => i < colon && kind === 'mark' && !/^[,.'’&/]$/.test(text));
  return items[mark]?.end === items[mark + 1]?.start ? 0 : mark + 1;
}

/** A date behind the name is no part of it. */
function behindName(items: readonly Item[], from: number, colon: number): number {
  const comma = items.findIndex(({ text }, i) => i > from && i < colon && text === ',');
  return comma < 0 ? colon : comma;
}

/** "The council presented *the* results:" has a verb. */
function isSpeaker(name: readonly Item[]): boolean {
  const last = name.at(-1);
  if (name.some((item, i) => i > 0 && /^(?:the|an?)$/.test(item.text) && !is(name[i - 1], 'preposition'))) return false;
  if (name.some((item) => item.count !== null || is(item, 'auxiliary', 'clause', 'says', 'passive'))) return false;
  return name.some(({ text }) => isOffice(text)) && !is(last, 'people', 'toll', 'incident') && !isCounted(name);
}

/** "Hospital *staff*: two dead": who works there is counted; but "General staff". */
function isCounted(name: readonly Item[]): boolean {
  return (
    /^(?:staff|crews|workers|officers|employees)$/.test(name.at(-1)?.text ?? '') && name.at(-2)?.text !== 'general'
  );
}
