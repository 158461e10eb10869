export const NONE = 0;

/** The small letter at a place, behind the end of the text none. */
export function letterAt(text: string, at: number): number {
  return at < text.length ? (LETTERS[text.charCodeAt(at)] ?? NONE) : NONE;
}

/** Punctuation and symbols, those of East Asia, halves of emoji, variation selectors, the byte order mark. */
const SIGNS = [
  [0x2000, 0x2bff],
  [0x3000, 0x303f],
  [0xd800, 0xdfff],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
] as const;

/** Every character as a small letter, looked up instead of worked out: the whole text is walked. */
const LETTERS = Uint16Array.from({ length: 1 << 16 }, (_, code) => (isLetter(lower(code)) ? lower(code) : NONE));

/** Of lower case. No-break spaces, marks like « and ~, and emoji with their selectors («❗️Погибли») are none. */
function isLetter(letter: number): boolean {
  if (letter < 0xc0) return letter > 0x60 && letter < 0x7b;
  return !SIGNS.some(([first, last]) => first <= letter && letter <= last);
}

/**
 * Lower case for Latin and Cyrillic letters, without a lookup; one alef and one ya for Arabic, one е for Russian, as in
 * `fold.ts`.
 */
function lower(letter: number): number {
  if (letter >= 0x41 && letter <= 0x5a) return letter + 0x20;
  if (letter >= 0x410 && letter <= 0x42f) return letter + 0x20;
  if (letter === 0x401 || letter === 0x451) return 0x435;
  if (letter >= 0x400 && letter <= 0x40f) return letter + 0x50;
  if (letter === 0x622 || letter === 0x623 || letter === 0x625) return 0x627;
  if (letter === 0x649) return 0x64a;
  return letter;
}

export function wordStart(text: string, end: number): number {
  let start = end;
  while (start > 0 && letterAt(text, start - 1) !== NONE) start -= 1;
  return start;
}

export function wordEnd(text: string, from: number): number {
  let end = from;
  while (letterAt(text, end) !== NONE) end += 1;
  return end;
}
