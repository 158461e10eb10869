import type { Name } from '../domain/figure.ts';
import { foldedWords } from './relate-names.ts';
import { isSamePerson } from './same-person.ts';

/** Whether two claimants are one under a wider, a narrower or an unregistered name: "Seoul", "the Ministry of Health". */
export function isNamesake(a: Name, b: Name): boolean {
  if (a.within.includes(b.key) || b.within.includes(a.key)) return true;
  if (isKnown(a) && isKnown(b)) return a.within.at(-1) === b.within.at(-1) && sharesWords(a, b);
  return isOfficeOf(a, b) || isOfficeOf(b, a) || sharesWords(a, b) || isSamePerson(a, b);
}

/** "The president" and the president of a country: the register keys an office without its country by itself. */
export function isOfficeOf(office: Name, whole: Name): boolean {
  return office.key.startsWith('~') && !office.key.includes(' ') && whole.key.endsWith(`-${office.key.slice(1)}`);
}

/** "The state civil defence" has all words of the civil defence of a state, but for those that say only whose it is. */
function sharesWords(a: Name, b: Name): boolean {
  const [x, y] = [tellingWords(a), tellingWords(b)];
  const shared = [...y].filter((word) => x.has(word)).length;
  return shared >= 2 && shared === Math.min(x.size, y.size);
}

function tellingWords(name: Name): ReadonlySet<string> {
  const cached = TELLING.get(name);
  if (cached !== undefined) return cached;
  const words = foldedWords(name.name);
  const telling = new Set(isKnown(name) ? words : words.filter((word) => !WHOSE.has(word)));
  TELLING.set(name, telling);
  return telling;
}

const TELLING = new WeakMap<Name, ReadonlySet<string>>();

function isKnown({ key }: Name): boolean {
  return !key.startsWith('~');
}

const WHOSE = new Set([
  'state',
  'national',
  'federal',
  'regional',
  'provincial',
  'local',
  'city',
  'country',
  'official',
]);
