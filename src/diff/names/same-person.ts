import type { Name } from '../../domain/figure.ts';
import { foldedWords, isOneName } from './relate-names.ts';

/**
 * Whether two claimants are one person under another title or in another script: "Ann Sampler", "governor Ann Sampler",
 * «Семплер». A surname alone is enough where one of the two is nothing but it.
 */
export function isSamePerson(a: Name, b: Name): boolean {
  const [x, y] = [personOf(a), personOf(b)];
  if (x === null || y === null || !isOneName(x.surname, y.surname)) return false;
  if (x.first === null || y.first === null) return x.isAlone || y.isAlone;
  return isOneName(x.first, y.first);
}

interface Person {
  readonly surname: string;
  readonly first: string | null;
  /** The name is the surname and nothing else. */
  readonly isAlone: boolean;
}

/** The words at the end of a name that are a person's: two with a capital, or one that stands alone. */
function personOf(name: Name): Person | null {
  const known = PERSONS.get(name);
  if (known !== undefined) return known;
  const person = readPerson(name);
  PERSONS.set(name, person);
  return person;
}

const PERSONS = new WeakMap<Name, Person | null>();

function readPerson({ text, key }: Name): Person | null {
  const words = text.split(/[\s\u00a0]+/).filter((word) => word !== '');
  const [surname = '', first = '', before = ''] = words.toReversed();
  const [folded] = foldedWords(surname);
  if (folded === undefined || !isProper(surname) || isOfficeWord(folded)) return null;
  if (words.length === 1) return alone(folded, key);
  const [given] = foldedWords(first);
  if (given === undefined || !isProper(first) || isOfficeWord(given) || OF.test(before)) return null;
  return { surname: folded, first: given, isAlone: false };
}

/** What the register knows by one word is an office or an organisation. */
function alone(surname: string, key: string): Person | null {
  return key.startsWith('~') && !key.includes(' ') ? { surname, first: null, isAlone: true } : null;
}

function isProper(word: string): boolean {
  return /^\p{Lu}[\p{Ll}'’ʼ-]+\p{Ll}$/u.test(word);
}

/** "Ministry", "staff", «министерство»: a word of what somebody works for. `word` as `foldedWords` gives it. */
export function isOfficeWord(word: string): boolean {
  return OFFICE.test(word);
}

const OF = /^(?:of|for|in|the|to)$/i;
const OFFICE =
  /^(?:ministry|ministries|department|directorate|cent(?:er|re)|agency|office|authorit\p{L}+|services?|committee|commission|mission|board|bureau|federation|society|association|organi[sz]ation|government|parliament|embassy|command|staff|headquarters|forces|army|navy|brigade|police|guards?|council|institute|university|hospital|defen[cs]e|security|intelligence|emergenc\p{L}+|situations|affairs|health|interior|nations|union|cross|crescent|house|republic|state|region|province|city|monitor|watch|observatory|group|movement|network|project|fund|party|front|министерств\p{L}*|минобороны|міноборони|служб\p{L}*|полици\p{L}*|поліці\p{L}*|прокуратур\p{L}*|комитет\p{L}*|комітет\p{L}*|штаб\p{L}*|област\p{L}*|район\p{L}*|украин\p{L}*|україн\p{L}*|росси\p{L}*|росі\p{L}*)$/u;
