import type { Mention } from '../../register/register.ts';
import { type Item, is } from '../item.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';

/** Where it was: the place named nearest behind the figure, else before it, else in the paragraph or the headline. */
export const namePlace: Refiner = {
  name: 'name-place',
  refine: (drafts, context) => drafts.map((draft) => (draft.place === null ? placed(draft, context) : draft)),
};

interface Spot {
  /** Behind in, at, near: where something happened. Others only name a place. */
  readonly strong: boolean;
  readonly text: string;
  readonly start: number;
}

function placed(draft: Draft, context: TextContext): Draft {
  const own = labelPlace(draft.sentence, context) ?? nearestSpot(placesOf(draft.sentence, draft, context), draft);
  if (own !== null) return amend(draft, 'name-place', { place: context.register.place(own) });
  const far = inParagraph(draft, context) ?? inHeadline(draft, context) ?? firstOf(draft, context);
  if (far === null) return draft;
  return amend(draft, 'name-place', { place: context.register.place(far), inferred: [...draft.inferred, 'place'] });
}

/** The country that speaks ("Ukraine says") is not where it happened. */
function nearestSpot(all: readonly Spot[], { start, end, claimant, sentence }: Draft): string | null {
  const spots = all.filter(
    (spot) => spot.strong || sentence.lexicon.table.lang !== 'en' || !claimant?.text.includes(spot.text),
  );
  for (const strong of [true, false]) {
    const of = spots.filter((spot) => spot.strong === strong);
    const behind = of.find((spot) => spot.start >= start && spot.start - end < 160);
    const best = behind ?? of.findLast((spot) => spot.start < start);
    if (best !== undefined) return best.text;
  }
  return null;
}

function inParagraph(draft: Draft, context: TextContext): string | null {
  const { index } = draft.sentence;
  for (let i = index; i >= 0 && index - i < 6; i -= 1) {
    const sentence = context.sentences[i];
    if (sentence === undefined) return null;
    const found = i === index ? null : (labelPlace(sentence, context) ?? bestOf(placesOf(sentence, draft, context)));
    if (found !== null) return found;
    if (sentence.opensParagraph && i < index) return null;
  }
  return null;
}

function bestOf(spots: readonly Spot[]): string | null {
  return (spots.findLast(({ strong }) => strong) ?? spots[0])?.text ?? null;
}

/** "Zarechny: …", "PORT SELWYN - …": the name that opens a dispatch or an item of a list. */
function labelPlace({ items, text, start }: Sentence, { register }: TextContext): string | null {
  const from = items[0]?.kind === 'mark' ? 1 : 0;
  let to = from;
  while (to < from + 4 && isName(items[to]) && items[to]?.senses.length === 0) to += 1;
  const first = items[from];
  const last = items[to - 1];
  const mark = items[to]?.text === ':' || (/^[-–—]$/.test(items[to]?.text ?? '') && items[to]?.start !== last?.end);
  const item = from === 1 || items[to]?.text !== ':' || register.findPlaces(text).some(({ start: at }) => at < 3);
  return to === from || !mark || !item || first === undefined || last === undefined
    ? null
    : text.slice(first.start - start, last.end - start);
}

/** The first place of the text: a report on one place names it once. */
function firstOf(draft: Draft, context: TextContext): string | null {
  for (const sentence of context.sentences.slice(0, Math.min(draft.sentence.index, 12))) {
    const found = labelPlace(sentence, context) ?? bestOf(placesOf(sentence, draft, context));
    if (found !== null) return found;
  }
  return null;
}

/** Headlines capitalise what they like: only a place that the register knows, and none that speaks or is part of a name. */
function inHeadline(draft: Draft, context: TextContext): string | null {
  if (context.headline === null) return null;
  const places = placesOf(context.headline, draft, context);
  const known = places.find(({ text }) => context.register.findPlaces(text).length > 0);
  return known?.text ?? null;
}

/** "*Ostland* has lost 4,000 soldiers": the country whose forces they are is where they come from. */
function placesOf(sentence: Sentence, { victims }: Draft, context: TextContext): readonly Spot[] {
  const places = placesIn(sentence, context);
  if (victims === null || !victims.key.endsWith('-forces')) return places;
  return places.filter(({ strong, text }) => strong || !victims.within.includes(context.register.place(text).key));
}

/** Names behind a preposition of place, and registered places anywhere. */
export const placesIn = oncePerSentence(everySpot);

function everySpot(sentence: Sentence, { register }: TextContext): readonly Spot[] {
  const spots: Spot[] = [];
  const shouting = sentence.text === sentence.text.toUpperCase();
  if (!shouting)
    sentence.items.forEach((item, i) => {
      if (!is(item, 'place-word')) return;
      const span = nameBehind(
        sentence.items,
        i + 1,
        item.text === 'of' || item.text === 'on' || item.text === 'from' || item.text === 'to',
      );
      if (span !== null)
        spots.push({
          strong: isStrong(item.text) || sentence.lexicon.table.lang !== 'en',
          text: sentence.text.slice(span.start - sentence.start, span.end - sentence.start),
          start: span.start,
        });
    });
  for (const { start, end } of register.findPlaces(sentence.text)) {
    const at = sentence.start + start;
    if (spots.every((spot) => at < spot.start || at >= spot.start + spot.text.length))
      spots.push({ strong: false, text: withDirection(sentence.text, start, end), start: at });
  }
  const authorities = register.findAuthorities(sentence.text);
  const places = spots.filter((spot) => isPlace(spot, sentence)).sort((a, b) => a.start - b.start);
  const named = places.filter((spot) => !isSide(spot, sentence));
  const outside = named.filter((spot) => !isInside(spot, sentence, authorities) && !isActor(spot, sentence));
  return outside.length > 0 ? outside : named.filter(({ strong }) => strong);
}

function isStrong(word: string): boolean {
  return /^(?:in|at|near|outside|around|across|throughout|inside|within)$|.of$/.test(word);
}

/** A place inside the name of an authority ("the Security Service of Ukraine") is not where it happened. */
function isInside({ text, start }: Spot, sentence: Sentence, authorities: readonly Mention[]): boolean {
  const at = start - sentence.start;
  return authorities.some((mention) => at < mention.end && at + text.length > mention.start);
}

/** "the war *against Ostland*", "fighting *alongside Ostland*": the other side, or a friend, is not where it happened. */
function isSide({ strong, start }: Spot, { items }: Sentence): boolean {
  const at = items.findIndex((item) => item.start >= start);
  return !strong && /^(?:against|alongside|versus|with)$/.test(items[at - 1]?.text ?? '');
}

/** "*North Korea* has sent 3,000 soldiers", "*Seoul* says": who acts or speaks is not where it happened. */
function isActor({ strong, text, start }: Spot, { items }: Sentence): boolean {
  if (strong) return false;
  let next = items.findIndex((item) => item.start >= start + text.length);
  while (next >= 0 && /^(?:has|have|had|also|now|already|likely|may)$/.test(items[next]?.text ?? '')) next += 1;
  return next >= 0 && is(items[next], 'active', 'loss', 'says') && !is(items[next], 'person');
}

/** Units, storms and outlets in brackets are named after places. */
function isPlace({ text, start }: Spot, sentence: Sentence): boolean {
  const at = start - sentence.start;
  if (sentence.text.lastIndexOf('(', at) > sentence.text.lastIndexOf(')', at)) return false;
  return !/\b(?:forces?|army|battalion|brigade|cyclone|hurricane|typhoon|storm|mission|ministry|council|agency|command|guard|police|front|party|organi[sz]ation|hangar|st)\b/i.test(
    text,
  );
}

/** "southeastern Turkey" rather than "Turkey". */
function withDirection(text: string, start: number, end: number): string {
  const before =
    /(?:south|north|east|west|central)[a-z]* $/i.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? '';
  const after = /^ and (?:[a-z]+ )?\p{Lu}[\p{L}]+/u.exec(text.slice(end, end + 30))?.[0] ?? '';
  return text.slice(
    start - before.length,
    end + (before === '' && !/^(?:south|north|east|west|central)/i.test(text.slice(start, end)) ? 0 : after.length),
  );
}

const KINDS =
  /^(?:province|region|district|oblast|governorate|state|county|village|city|town|camp|airport|valley|peninsula|strip|sea|river|raion|municipality|department|harbour|port|base|prefecture|island|islands|area|neighbourhood|neighborhood|desert|mountains|border|coast)$/;

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Capitalised words, with at most three small ones in front ("the southern village of X") and joined by commas or "and". */
function nameBehind(items: readonly Item[], at: number, strict: boolean): Range | null {
  let i = at;
  while (i < at + (strict ? 1 : 5) && items[i] !== undefined && !isName(items[i]) && mayLead(items[i])) i += 1;
  if (!isName(items[i])) return null;
  let last = i;
  for (let k = i + 1; k < items.length && k < i + 12; k += 1) {
    if (isName(items[k]) || KINDS.test(items[k]?.text ?? '')) last = k;
    else if (!isJoint(items, k)) break;
  }
  const first =
    items[
      /^(?:southern|northern|eastern|western|central|southeastern|southwestern|northeastern|northwestern|near|the)$/.test(
        items[i - 1]?.text ?? '',
      ) && i > at
        ? i - 1
        : i
    ];
  const end = items[last];
  return first === undefined || end === undefined ? null : { start: first.start, end: end.end };
}

function mayLead(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
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

function isName(item: Item | undefined): boolean {
  if (item?.kind !== 'word' || !item.capital || item.count !== null) return false;
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

function isJoint(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (item?.text === 'of' && /^['’]s$/.test(items[k + 2]?.text ?? '')) return false;
  if (/^[-'’]$|^(?:of|the|al|el|de|del|la|'s|’s)$/.test(item?.text ?? '')) return true;
  return (item?.text === ',' || item?.text === 'and') && isName(items[k + 1]) && !opensSpeaker(items, k + 1);
}

/** "in Karsk, *the governor of Marrow* said": behind the comma somebody speaks. */
function opensSpeaker(items: readonly Item[], from: number): boolean {
  for (let i = from; i < Math.min(items.length, from + 12); i += 1) {
    if (is(items[i], 'says', 'auxiliary', 'denies') && !is(items[i], 'person')) return true;
    if (items[i]?.kind === 'mark' && !/^[-'’]$/.test(items[i]?.text ?? '')) return false;
  }
  return false;
}
