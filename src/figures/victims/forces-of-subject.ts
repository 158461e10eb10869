import type { Name } from '../../domain/figure.ts';
import type { Mention } from '../../register/register.ts';
import { type Item, is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';

const LOSES = /^(?:suffered|suffers|suffer|sustained|sustains|sustain|lost|loses|lose|taken|incurred|sent|dispatched)$/;

/** "South Korea itself *had* 50,000 soldiers in Vietnam": only who is deployed is had; "has killed" tells of others. */
const HAS = /^(?:had|has|have|keeps|kept|deployed|deploys|stationed|stations|fielded|committed|posted)$/;

/** "*North Korea* has suffered 4,700 casualties": a country right before the verb of its loss, or of what it has abroad. */
export function forcesOfSubject({ sentence, at, cue, measure }: Draft, { register }: TextContext): Name | null {
  const { items, text, start } = sentence;
  const last = measure === 'deployed' ? at : Math.max(at, cue) === cue ? at : cue + 1;
  const isVerb = ({ text: word }: Item) => LOSES.test(word) || (measure === 'deployed' && HAS.test(word));
  const verb = items.findLastIndex((item, i) => i < last && isVerb(item) && !is(items[i - 1], 'person'));
  if (verb < 0 || items.slice(verb, last).some((item) => /^[,;:]$/.test(item.text))) return null;
  let subject = verb - 1;
  while (subject > 0 && isBetween(items[subject])) subject -= 1;
  const until = (items[subject]?.end ?? start) - start;
  const country = register.findPlaces(text).find((place) => place.end === until && isCountry(place));
  if (country === undefined || isBehindPreposition(items, start + country.start)) return null;
  return registered(register.people('soldiers', { country: country.name.key }));
}

/** "Soldiers sent to fight *for* Ruritania have suffered": the loss is theirs. */
function isBehindPreposition(items: readonly Item[], start: number): boolean {
  const first = items.findIndex((item) => item.start >= start);
  const before = is(items[first - 1], 'stop') ? first - 2 : first - 1;
  return is(items[before], 'preposition') || /^(?:for|of|with|against|by|from)$/.test(items[before]?.text ?? '');
}

function isBetween(item: Item | undefined): boolean {
  return is(item, 'auxiliary', 'adverb', 'not') || /^(?:itself|alone|now|still|also)$/.test(item?.text ?? '');
}

function isCountry({ name }: Mention): boolean {
  return name.within.length === 0 && name.key.length === 2;
}

function registered(name: Name): Name | null {
  return name.within.includes('forces') ? name : null;
}
