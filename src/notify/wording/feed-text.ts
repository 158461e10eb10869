/**
 * Feed text as it may stand in a message: one line, no control characters, nothing that turns the direction of the
 * text around it. Right-to-left text is isolated, or it would reorder the numbers beside it.
 */
export function feedText(text: string, max: number): string {
  const tidy = cut(beginning(text, max + LONGEST_CHARACTER), max);
  return RIGHT_TO_LEFT.test(tidy) ? `\u2068${tidy}\u2069` : tidy;
}

/** The tidied text, or at least as much of it; what was sent may be a thousand times as long. */
function beginning(text: string, length: number): string {
  const part = tidied(text.slice(0, 4 * length));
  return part.length > length || text.length <= 4 * length ? part : tidied(text);
}

function tidied(text: string): string {
  return text.replace(CONTROLS, ' ').replace(DIRECTIONS, '').replace(/\s+/gu, ' ').trim();
}

/** Like feedText; when the text is too long, what stays is the stretch around `centre` (the number). */
export function feedQuote(text: string, centre: string, max: number): string {
  const at = text.indexOf(centre);
  const tooLong = text.length > max;
  const start = tooLong && at > max / 2 ? wordStart(text, Math.floor(at - (max - centre.length) / 2)) : 0;
  return feedText((start > 0 ? '… ' : '') + text.slice(start), max);
}

/** Cuts at a whole character as a reader sees it (an emoji, a letter with its accents), the ellipsis included. */
export function cut(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  // A "character" of thousands of combining marks exists only to break layouts: then nothing of it stays.
  for (const { segment, index } of GRAPHEMES.segment(text.slice(0, max + LONGEST_CHARACTER))) {
    if (index + segment.length > max - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
}

function wordStart(text: string, from: number): number {
  const space = text.indexOf(' ', Math.max(0, from));
  return space < 0 || space - from > 40 ? Math.max(0, from) : space + 1;
}

/** Beyond the cut, so that a character which the cut goes through is seen whole. */
const LONGEST_CHARACTER = 64;

const GRAPHEMES = new Intl.Segmenter('en', { granularity: 'grapheme' });
const CONTROLS = /[\p{Cc}\u2028\u2029]/gu;
const DIRECTIONS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Cs}/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** A line begins with a capital letter, also where a claimant's words do not. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
