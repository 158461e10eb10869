import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** A number tied to a word by a hyphen describes and does not count: "a 61-metre vessel", "five-year-old", "a two-day battle". */
export const compound: Sifter = {
  name: 'compound',
  sifts: (items, at) => isTied(items[at], items[at + 1], items[at + 2], items.slice(at + 3, at + 6)),
};

/** "a 2,000-strong force", "a 300-strong engineer battalion" do count people. */
const FORCE =
  /^(?:force|contingent|garrison|army|unit|brigade|mission|detachment|militia|battalions?|regiment|company|platoon|guard|peacekeepers|troops|soldiers)$/;

function isTied(
  number: Item | undefined,
  hyphen: Item | undefined,
  word: Item | undefined,
  nouns: readonly Item[],
): boolean {
  if (number === undefined || hyphen === undefined || word === undefined || word.count !== null) return false;
  const tight = /^[-‐‑]$/.test(hyphen.text) && number.end === hyphen.start && hyphen.end === word.start;
  return tight && word.kind === 'word' && !(word.text === 'strong' && nouns.some(({ text }) => FORCE.test(text)));
}
