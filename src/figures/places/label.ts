import type { Item } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import { isName } from './place-name.ts';

/** "Zarechny: …": the name that opens an item of a list. */
export function labelOf(sentence: Sentence, context: TextContext): string | null {
  const { items, text } = sentence;
  const name = openingName(sentence);
  if (name === null || items[name.to]?.text !== ':' || isShortForm(name.text, context)) return null;
  const isKnown = context.register.findPlaces(text).some(({ start }) => start < 3);
  return name.from === 1 || isRow(text) || isKnown || isByRegion(context) ? name.text : null;
}

/** "*NDB*: 18,640 displaced", where the text has "the National Disaster Bureau (NDB)": who counts. */
function isShortForm(name: string, { text }: TextContext): boolean {
  return /^\p{Lu}{2,8}$/u.test(name) && text.includes(`(${name})`);
}

/** Whether a sentence is headed by the place that it is about. */
export function isHeadedByPlace(sentence: Sentence, context: TextContext): boolean {
  return REGION.test(sentence.text) || labelOf(sentence, context) !== null;
}

/** "Karsk region: …", "Amsel region: …": what other paragraphs are headed by, so that "Mell: …" is a place as well. */
function isByRegion(context: TextContext): boolean {
  const known = byRegion.get(context) ?? context.sentences.filter(({ text }) => REGION.test(text)).length > 1;
  byRegion.set(context, known);
  return known;
}

const byRegion = new WeakMap<TextContext, boolean>();

const REGION =
  /^(?:\p{Lu}[\p{L}'’-]+ ){1,3}(?:region|district|province|county|oblast|governorate|prefecture|department|municipality): /u;

/** "*Karsk* – 2 dead, 9 injured; *Amsel* – no casualties": the name that opens the stretch between two semicolons. */
export function segmentOf({ sentence, at }: Draft): string | null {
  const { items, text, start } = sentence;
  if ([...text.matchAll(SEGMENT)].length < 2) return null;
  const from = items.findLastIndex((item, i) => i < at && /^[;:]$/.test(item.text)) + 1;
  const dash = items.findIndex((item, i) => i > from && i < from + 4 && /^[-–—]$/.test(item.text));
  const name = items.slice(from, dash);
  const [first, last] = [name[0], name.at(-1)];
  if (dash < 0 || dash > at || first === undefined || last === undefined || !name.every(isName)) return null;
  return text.slice(first.start - start, last.end - start);
}

const SEGMENT = /(?:^|[;:] )\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,2} [-–—] /gu;

/**
 * "* Tarsia - Gunmen attacked …", "* Tarsia - Karsk, Friday: a missile struck": the place that an item of a list is filed
 * under, the inner one of two. It gives way to one that the item's sentences name themselves.
 */
export function headOf({ text }: Sentence, { register }: TextContext): string | null {
  const [, outer, inner] = FILED.exec(text) ?? [];
  if (outer === undefined) return null;
  if (inner !== undefined && !/^\P{Ll}+$/u.test(inner)) return inner;
  return register.findPlaces(outer).length > 0 ? outer : null;
}

/** Behind the label of an item, as an offset in the document; the sentence's start where it has none. */
export function endOfHead({ text, start }: Sentence): number {
  return start + (FILED.exec(text)?.[0].length ?? 0);
}

const FILED =
  /^[*•◦▪●○\-–—] ?(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}) [-–—] (?:(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}), \p{Lu}\p{Ll}+(?: \p{Nd}{1,2})?: )?/u;

/** "Karsk: 31 / 150 / 26": nothing but numbers stands behind the name. */
function isRow(text: string): boolean {
  return /^[^:\n]+:[\s\d.,/|–-]+$/.test(text);
}

/** "PORT SELWYN - …", "KARSK, March 3 -- …": where a dispatch was written. Seldom where it happened. */
export function datelineOf(sentence: Sentence): OpeningName | null {
  const name = openingName(sentence);
  if (name === null || name.from === 1) return null;
  const rest = sentence.text.slice(name.end - sentence.start);
  const behind = /^(?:, [^-–—.]{1,24}| \([^()]{1,30}\))? ?(?:--?|–|—) /.exec(rest)?.[0];
  return behind === undefined ? null : { ...name, end: name.end + behind.length };
}

interface OpeningName {
  /** Items, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Offset in the document. */
  readonly end: number;
}

function openingName({ items, text, start }: Sentence): OpeningName | null {
  const from = items[0]?.kind === 'mark' ? 1 : 0;
  let to = from;
  while (to < from + 6 && ((isName(items[to]) && items[to]?.senses.length === 0) || isBetweenTowns(items, to))) to += 1;
  const [first, last] = [items[from], items[to - 1]];
  if (to === from || first === undefined || last === undefined) return null;
  return { from, to, text: text.slice(first.start - start, last.end - start), end: last.end };
}

/** "KARSK/MARROW, May 8 -": written in two towns. */
function isBetweenTowns(items: readonly Item[], at: number): boolean {
  return items[at]?.text === '/' && isName(items[at - 1]) && isName(items[at + 1]);
}
