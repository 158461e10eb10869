import type { Shape } from './elements.ts';

/** Of several boundaries in a row the strongest is written, once. A cell outranks the paragraphs it holds. */
const RANK = { none: 0, space: 1, fixed: 2, line: 3, paragraph: 4, cell: 5, row: 6, table: 7 } as const;
export type Boundary = keyof typeof RANK;

export const WRITTEN: Readonly<Record<Boundary, string>> = {
  none: '',
  space: ' ',
  fixed: '\u00a0',
  line: '\n',
  paragraph: '\n\n',
  cell: ' | ',
  row: '\n',
  table: '\n\n',
};

/** What the beginning of an element puts before the next text. */
export const OPENING: Readonly<Record<Shape, Boundary>> = {
  inline: 'none',
  line: 'line',
  paragraph: 'paragraph',
  cell: 'cell',
  term: 'row',
  row: 'row',
  table: 'table',
};

export const CLOSING: Readonly<Record<Shape, Boundary>> = { ...OPENING, term: 'cell' };

export function stronger(a: Boundary, b: Boundary): Boundary {
  return RANK[b] > RANK[a] ? b : a;
}

/**
 * What lies between two inline elements without a space between them. Styles draw such things apart: a day and a number,
 * two numbers, two labels. A single digit before another one is a digit of the same counter.
 */
export function seam(last: string, next: string, ended: { readonly name: string; readonly length: number }): Boundary {
  if (isDigit(last) && isDigit(next)) return ended.length > 1 || ended.name === 'a' ? 'cell' : 'none';
  if (isDigit(last) !== isDigit(next)) return isSpacedLetter(last) || isSpacedLetter(next) ? 'space' : 'none';
  return /\p{Ll}/u.test(last) && /\p{Lu}/u.test(next) ? 'space' : 'none';
}

export function isDigit(char: string): boolean {
  return /\p{Nd}/u.test(char);
}

/** Korean, Chinese and Japanese write the unit right behind the number. */
function isSpacedLetter(char: string): boolean {
  return /\p{L}/u.test(char) && !/[\p{sc=Hangul}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(char);
}
