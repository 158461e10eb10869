import type { Register } from '../../register/register.ts';
import { type Item, is } from '../item.ts';
import { oncePerSentence } from '../once-per-sentence.ts';
import type { Sentence, TextContext } from '../rule.ts';
import { datelineOf } from './label.ts';
import { isActor, isAside, isInside, isOtherName } from './not-a-place.ts';
import { isPlainLead, isSite, mayLead, type NameSpan, nameBehind, namesOfKind } from './place-name.ts';
import { SPOT_ROLES, type Spot, type SpotRole } from './spot.ts';

/** Every place that a sentence names, in its order: behind a preposition, by its kind, or known to the register. */
export const spotsIn = oncePerSentence((sentence: Sentence, { register }: TextContext): readonly Spot[] => {
  const isShouted = sentence.text === sentence.text.toUpperCase();
  const named = isShouted ? [] : [...behindPrepositions(sentence), ...(isEnglish(sentence) ? inEnglish(sentence) : [])];
  const known = register.findPlaces(sentence.text).map(({ start, end }) => mentioned(sentence, start, end));
  const from = datelineOf(sentence)?.end ?? sentence.start;
  const spots = withoutOverlaps([...named, ...known]).filter(
    (spot) => spot.start >= from && !isOtherName(spot, sentence),
  );
  const authorities = register.findAuthorities(sentence.text);
  const free = spots.filter((spot) => !isInside(spot, sentence, authorities) && !isActor(spot, sentence));
  return innermost(free.length > 0 ? free : spots.filter(({ role }) => role === 'scene'), sentence, register);
});

function behindPrepositions(sentence: Sentence): Spot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    if (!is(item, 'place-word')) return [];
    const role = isEnglish(sentence) ? roleAt(items, i) : 'scene';
    const span = nameBehind(items, i + 1, role === 'scene' ? mayLead : isPlainLead);
    if (span === null || is(items[span.to], 'person') || (role === 'mention' && item.text === 'on')) return [];
    return [spotOf(sentence, span, role)];
  });
}

/** "an attack *on* Karsk" is in Karsk. */
function roleAt(items: readonly Item[], at: number): SpotRole {
  const word = items[at]?.text ?? '';
  if (word === 'on' && is(items[at - 1], 'incident')) return 'scene';
  const role = roleBehind(word);
  return role === 'scene' && isAside(items, at) ? 'aside' : role;
}

function roleBehind(preposition: string): SpotRole {
  if (/^(?:in|at|near|outside|around|across|throughout|inside|within|off)$|.of$/.test(preposition)) return 'scene';
  if (preposition === 'from') return 'source';
  return /^towards?$|^to$/.test(preposition) ? 'goal' : 'mention';
}

function isEnglish({ lexicon }: Sentence): boolean {
  return lexicon.table.lang === 'en';
}

function inEnglish(sentence: Sentence): Spot[] {
  return [...ofKind(sentence), ...struck(sentence), ...byDirection(sentence)];
}

function ofKind(sentence: Sentence): Spot[] {
  return namesOfKind(sentence.items).map((span) => {
    const before = span.from - (sentence.items[span.from - 1]?.text === 'the' ? 2 : 1);
    const role = roleAt(sentence.items, before);
    return spotOf(sentence, span, role === 'mention' ? 'scene' : role);
  });
}

/** "A storm *struck* Karsk", "the army *shelled* Karsk": but not "shelled Karsk rebels". */
function struck(sentence: Sentence): Spot[] {
  const { items } = sentence;
  return items.flatMap((item, i) => {
    const span = STRIKES.test(item.text) ? nameBehind(items, i + 1, isPlainLead) : null;
    const isPlace =
      span !== null &&
      (items[span.to]?.kind !== 'word' || is(items[span.to], 'preposition', 'conjunction', 'clause', 'weekday'));
    return isPlace ? [spotOf(sentence, span, 'scene')] : [];
  });
}

const STRIKES = /^(?:struck|strikes|hit|hits|shook|rocked|shelled|bombed|stormed|flooded|devastated|battered)$/;

/** "on the coast", "in the country's east": a part of what the text is about. */
function byDirection({ text, start }: Sentence): Spot[] {
  return Array.from(text.matchAll(DIRECTED), ({ index, 0: all, 1: words = '' }) => {
    const at = start + index + all.length - words.length;
    return { role: 'scene', text: words, start: at, end: at + words.length };
  });
}

const DIRECTED =
  /\b(?:in|on|off|along|across) (the (?:country['’]s |far |rural )?(?:(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern (?:coast|border))?|coast))(?=[,.;)]|$| (?:and|since|on|after|when|where|who|as|were|was|have|has|had|last|this|said|says)\b)/giu;

function spotOf({ text, start, items }: Sentence, { from, to }: NameSpan, role: SpotRole): Spot {
  const [first = start, last = start] = [items[from]?.start, items[to - 1]?.end];
  return { role, text: text.slice(first - start, last - start), start: first, end: last };
}

/** "southeastern Turkey" rather than "Turkey", and "Turkey and Syria" where both are meant. */
function mentioned({ text, start: offset }: Sentence, start: number, end: number): Spot {
  const before =
    /(?:south|north|east|west|central)[a-z]* $/i.exec(text.slice(Math.max(0, start - 14), start))?.[0] ?? '';
  const directed = before !== '' || /^(?:south|north|east|west|central)/i.test(text.slice(start, end));
  const after = directed ? (/^ and (?:[a-z]+ )?\p{Lu}[\p{L}]+/u.exec(text.slice(end, end + 30))?.[0] ?? '') : '';
  const [from, to] = [start - before.length, end + after.length];
  return { role: 'mention', text: text.slice(from, to), start: offset + from, end: offset + to };
}

/** Of overlapping ones the stronger, then the first found. */
function withoutOverlaps(spots: readonly Spot[]): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots.toSorted((a, b) => rank(a) - rank(b))) {
    if (kept.every(({ start, end }) => spot.start >= end || spot.end <= start)) kept.push(spot);
  }
  return kept.sort((a, b) => a.start - b.start);
}

function rank({ role }: Spot): number {
  return SPOT_ROLES.indexOf(role);
}

/** Of places one inside the other the smaller, but no building where its town is named; at sea the coast near by. */
function innermost(spots: readonly Spot[], sentence: Sentence, register: Register): Spot[] {
  const kept: Spot[] = [];
  for (const spot of spots) {
    const before = kept.at(-1);
    const joint = before?.role === 'scene' ? jointOf(before, spot, sentence) : null;
    if (before === undefined || joint === null) kept.push(spot);
    else if (isNearCoast(before, joint) || (isSite(before.text) && isTown(spot.text, register)))
      kept.splice(-1, 1, { ...spot, role: 'scene' });
  }
  return kept;
}

/** The preposition, where nothing else parts two places. */
function jointOf(a: Spot, b: Spot, { text, start }: Sentence): string | null {
  return (
    /^,? (in|of|on|at|near|off|within|inside|outside) (?:[a-z-]+ ){0,4}$/.exec(
      text.slice(a.end - start, b.start - start),
    )?.[1] ?? null
  );
}

function isNearCoast({ text }: Spot, joint: string): boolean {
  return /\b(?:sea|ocean|gulf|bay|strait|channel)\b/i.test(text) && /^(?:off|near)$/.test(joint);
}

/** Neither a country nor a part of one. */
function isTown(name: string, register: Register): boolean {
  if (/^(?:south|north|east|west|central)|\b(?:region|province|district|oblast|governorate|state|county)$/i.test(name))
    return false;
  return register.place(name).key.length !== 2;
}
