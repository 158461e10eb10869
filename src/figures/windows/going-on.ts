import { type Item, is } from '../item.ts';
import type { Sentence } from '../rule.ts';

/** "After *another day of shelling*", "the toll of *a week of* unrest", "*the bombing of* Tessel *goes on*": all that a sentence tells of is one of many. */
export function goesOn({ items, text, start }: Sentence): boolean {
  const told = items.filter((item) => is(item, 'incident'));
  return told.length > 0 && told.every((item) => isOneOfMany(item, text, start));
}

function isOneOfMany({ start: from, end }: Item, text: string, start: number): boolean {
  return AGAIN.test(text.slice(0, from - start)) || ON.test(text.slice(end - start));
}

const AGAIN =
  /\b(?:(?:another|an? (?:further|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|one more) (?:day|night|week|month|weekend)|an? (?:week|fortnight|month|year)|(?:days|nights|weeks|months|years)) of (?:[\p{L}-]+ ){0,3}$/iu;
const ON =
  /^(?: (?:of|on|in|across|around)(?: \p{Lu}[\p{L}'’-]+){1,3})? (?:goes on|go on|went on|continues?|continued|drags on|drag on|rages on|rage on|grinds on|enters? (?:its|their|a|the) )/u;
