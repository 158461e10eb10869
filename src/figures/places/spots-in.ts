import { oncePerSentence } from '../once-per-sentence.ts';
import type { Sentence, TextContext } from '../rule.ts';
import { isActor } from './actor.ts';
import { behindPrepositions } from './behind-prepositions.ts';
import { inCapitals } from './in-capitals.ts';
import { innermost } from './innermost.ts';
import { datelineOf, endOfHead } from './label.ts';
import { isInside, isOtherName } from './not-a-place.ts';
import { SPOT_ROLES, type Spot } from './spot.ts';
import { inEnglish, ofState } from './wordings.ts';

/** Every place that a sentence names, in its order: behind a preposition, by its kind, or known to the register. */
export const spotsIn = oncePerSentence((sentence: Sentence, { register }: TextContext): readonly Spot[] => {
  const isShouted = sentence.text === sentence.text.toUpperCase();
  const isEnglish = sentence.lexicon.table.lang === 'en';
  const named = isShouted
    ? inCapitals(sentence)
    : isEnglish
      ? [...ofState(sentence), ...behindPrepositions(sentence), ...inEnglish(sentence)]
      : behindPrepositions(sentence);
  const known = register
    .findPlaces(sentence.text)
    .filter(({ name }) => !isShouted || !WORDS.has(name.text))
    .map(({ start, end }) => mentioned(sentence, start, end));
  const from = datelineOf(sentence)?.end ?? endOfHead(sentence);
  const spots = withoutOverlaps([...named, ...known]).filter(
    (spot) => spot.start >= from && !isOtherName(spot, sentence),
  );
  const authorities = register.findAuthorities(sentence.text);
  const free = spots.filter((spot) => !isInside(spot, sentence, authorities) && !isActor(spot, sentence));
  return innermost(free.length > 0 ? free : spots.filter(({ role }) => role === 'scene'), sentence, register);
});

/** In a text of capitals these are words. */
const WORDS: ReadonlySet<string> = new Set(['CAR', 'US']);

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
