import type { Name } from '../../domain/figure.ts';

/** All that a name says, in one word: two that are spelt alike are compared alike. */
export function spelt(name: Name): string {
  const known = SPELT.get(name);
  if (known !== undefined) return known;
  const { key, name: full, text, within } = name;
  const all = [key, full, text, ...within].join('|');
  SPELT.set(name, all);
  return all;
}

const SPELT = new WeakMap<Name, string>();
