import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** A number tied to a word by a hyphen describes and does not count: "a 61-metre vessel", "five-year-old", "a two-day battle". */
export const compound: Sifter = {
  name: 'compound',
  sifts: (items, at) => isTied(items[at], items[at + 1], items[at + 2], items[at + 3]),
};

/** "a 2,000-strong force" does count people. */
const FORCE = /^(?:force|contingent|garrison|army|unit|brigade|mission|detachment|militia)$/;

function isTied(
  number: Item | undefined,
  hyphen: Item | undefined,
  word: Item | undefined,
  noun: Item | undefined,
): boolean {
  if (number === undefined || hyphen === undefined || word === undefined || word.count !== null) return false;
  const tight = /^[-‐‑]$/.test(hyphen.text) && number.end === hyphen.start && hyphen.end === word.start;
  return tight && word.kind === 'word' && !(word.text === 'strong' && FORCE.test(noun?.text ?? ''));
}
