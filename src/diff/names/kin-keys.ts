import type { Name } from '../../domain/figure.ts';
import { isCountry, isKnown, SCRIPTS, scriptOf, wordsOf } from './relate-names.ts';
import { stemsOf } from './slavic-forms.ts';
import { firstSounds, isCyrillic } from './transliteration.ts';

/*
 * A name is compared with the few that may have to do with it, and not with every other: it stands under some keys and is
 * looked for under some, so that two names of which `relateNames` says anything but `apart` share one. Two that share one
 * may well be apart: it is a sieve, and no answer.
 */

/** Under which a name is found. */
export function keysOf(name: Name | null): readonly string[] {
  return name === null ? [ANYTHING, EVERYTHING] : kept(KEYS, name, readKeys);
}

/** Under which those that a name may have to do with are looked for. */
export function lookupsOf(name: Name | null): readonly string[] {
  return name === null ? [EVERYTHING] : kept(LOOKUPS, name, readLookups);
}

function readKeys(name: Name): readonly string[] {
  const { key, within } = name;
  const words = [...wordsOf(name)];
  if (words.length === 0) return [ANYTHING, EVERYTHING];
  const kinds = isCountry(name) ? ['country'] : isKnown(name) ? [] : ['unknown', `script ${scriptOf(name)}`];
  const spelt = words.flatMap((word) => [`word ${word}`, ...soundKeys(word, isCyrillic(word)), ...stemKeys(word)]);
  return [EVERYTHING, `is ${key}`, ...within.map((outer) => `in ${outer}`), ...kinds, ...spelt];
}

function readLookups(name: Name): readonly string[] {
  const { key, within } = name;
  const words = [...wordsOf(name)];
  if (words.length === 0) return [EVERYTHING];
  const kinds = isCountry(name) ? ['unknown'] : isKnown(name) ? [] : ['country', ...otherScripts(name)];
  const spelt = words.flatMap((word) => [
    ...[word, `${word}s`, word.replace(/s$/, '')].map((form) => `word ${form}`),
    ...soundKeys(word, !isCyrillic(word)),
    ...stemKeys(word),
  ]);
  return [ANYTHING, `is ${key}`, `in ${key}`, ...within.map((outer) => `is ${outer}`), ...kinds, ...spelt];
}

/** Nobody knows whether two names that no register has are one, where no rule transcribes the script. */
function otherScripts(name: Name): readonly string[] {
  return SCRIPTS.filter((script) => script !== scriptOf(name)).map((script) => `script ${script}`);
}

/** One name in two scripts begins with the same sounds. */
function soundKeys(word: string, inCyrillic: boolean): readonly string[] {
  const sounds = firstSounds(word);
  return sounds === '' ? [] : [`${inCyrillic ? 'cyrillic' : 'latin'} ${sounds}`];
}

function stemKeys(word: string): readonly string[] {
  return isCyrillic(word) ? stemsOf(word).map((stem) => `stem ${stem}`) : [];
}

function kept(memory: WeakMap<Name, readonly string[]>, name: Name, read: (name: Name) => readonly string[]) {
  const known = memory.get(name) ?? read(name);
  memory.set(name, known);
  return known;
}

const KEYS = new WeakMap<Name, readonly string[]>();
const LOOKUPS = new WeakMap<Name, readonly string[]>();
/** What says nothing goes with everything. */
const [ANYTHING, EVERYTHING] = ['anything', 'everything'];
