import type { Name } from '../../domain/figure.ts';

/** Each of several places, or peoples, that one name lists ("Marrow and Tarsia provinces"); null for a name of one. */
export function listedIn(name: Name): readonly Name[] | null {
  const known = CACHE.get(name);
  if (known !== undefined) return known;
  const parts = name.key.startsWith('~') ? name.text.split(BETWEEN).filter((part) => part !== '') : [];
  const isList = parts.length > 1 && parts.every((part) => PROPER.test(part));
  const listed = isList ? parts.map((text) => ({ ...name, key: `~${text.toLowerCase()}`, name: text, text })) : null;
  CACHE.set(name, listed);
  return listed;
}

const CACHE = new WeakMap<Name, readonly Name[] | null>();
/** Kept to conjunctions that stand alone: a comma may as well go before what a place lies in. */
const BETWEEN = /(?: ?,)? (?:and|та|і|й|и) |(?:와|과) | ?[및·] ?| & /u;
/** A name of its own; "women and children" tells of one group as one text sees it. */
const PROPER = /^(?:\p{Lu}|\p{Script=Hangul}{2})/u;
