import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';

/** "the number of *Ruritanian soldiers* killed", "*servicemen of the army of Ruritania* killed": people of a nation. */
export function withNation({ items, text, start }: Sentence, last: number, { register }: TextContext): string | null {
  const until = (items[last]?.end ?? start) - start;
  const people = register.findPeoples(text).find(({ end, name }) => end === until && isOfNation(name));
  if (people !== undefined) return people.name.text;
  const first = (items[last - 1]?.capital ?? false) ? (items[last - 1]?.start ?? start) - start : until;
  const citizens = text.slice(first, until);
  return first < until && is(items[last], 'person') && isOfNation(register.people(citizens)) ? citizens : null;
}

/** "the number of *Ruritanians* held in the camp has risen to 22" */
export function nationBehind({ items, text, start }: Sentence, cue: number, { register }: TextContext): string | null {
  const number = items.findLastIndex((item, i) => i <= cue && is(item, 'number-of'));
  if (number < 0) return null;
  const from = (items[number + 1]?.start ?? start) - start;
  const people = register.findPeoples(text).find((mention) => mention.start === from && isOfNation(mention.name));
  const last = items.find(({ end }) => end - start === people?.end);
  return people === undefined || is(last, 'people') || is(items[number + 1], 'people') ? null : people.name.text;
}

/** Those of a country, or the country's people. */
function isOfNation({ key, within }: Name): boolean {
  return within.length > 0 || /^[a-z]{2}$/.test(key);
}

/** "the number of *Ruritanian* casualties": the nation right before the measure noun. */
export function nationBefore({ sentence, cue }: Draft, { register }: TextContext): string | null {
  const { items, text, start } = sentence;
  // "Five others are in *Zubrian* captivity": whose prisoners they are.
  if (HELD.test(items[cue]?.text ?? '')) return null;
  let first = cue;
  while (first > 0 && cue - first < 3 && isNamePart(items[first - 1])) first -= 1;
  const adjective = text.slice((items[first]?.start ?? start) - start, (items[cue - 1]?.end ?? start) - start);
  return first < cue && /^[a-z]{2}$/.test(register.people(adjective).key) ? adjective : null;
}

const HELD = /captivity|custody|hands|detention|prison|imprisonment/;

function isNamePart(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && !is(item, 'number-of', 'stop', 'preposition', 'toll');
}
