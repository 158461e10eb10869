/** A run of letters or of digits, a possessive, or one other character that is no blank. Offsets within the text. */
export interface Piece {
  readonly text: string;
  readonly at: number;
  readonly kind: 'letters' | 'digits' | 'mark';
}

const UNKNOWN = 0;
const BLANK = 1;
const LETTER = 2;
const DIGIT = 3;
const MARK = 4;

/** What each character is, looked up once: Unicode's own tables are too slow to be asked for every letter of a text. */
const classes = new Uint8Array(0x10000);

/** Cuts a text into its pieces, in their order. Apostrophes join letters, but not the English possessive. Linear. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const found = classAt(text, at);
    const end = found === BLANK ? at + widthAt(text, at) : pieceEnd(text, at, found);
    if (found !== BLANK) pieces.push({ text: text.slice(at, end), at, kind: kindOf(text, at, found) });
    at = end;
  }
  return pieces;
}

function kindOf(text: string, at: number, found: number): Piece['kind'] {
  if (found === DIGIT) return 'digits';
  return found === LETTER || isPossessive(text, at) ? 'letters' : 'mark';
}

function pieceEnd(text: string, at: number, found: number): number {
  if (found === LETTER) return lettersEnd(text, at);
  if (found === DIGIT) return runEnd(text, at, DIGIT);
  return isPossessive(text, at) ? at + 2 : at + widthAt(text, at);
}

function lettersEnd(text: string, from: number): number {
  let end = runEnd(text, from, LETTER);
  while (isApostrophe(text, end) && !opensPossessive(text, end + 1) && classAt(text, end + 1) === LETTER)
    end = runEnd(text, end + 1, LETTER);
  return end;
}

function runEnd(text: string, from: number, wanted: number): number {
  let end = from;
  while (end < text.length && classAt(text, end) === wanted) end += widthAt(text, end);
  return end;
}

/** "'s" and nothing more. */
function isPossessive(text: string, at: number): boolean {
  return text[at] !== 'ʼ' && isApostrophe(text, at) && opensPossessive(text, at + 1);
}

function isApostrophe(text: string, at: number): boolean {
  const sign = text[at];
  return sign === "'" || sign === '’' || sign === 'ʼ';
}

function opensPossessive(text: string, at: number): boolean {
  return text[at] === 's' && !(at + 1 < text.length && IS_LETTER.test(characterAt(text, at + 1)));
}

const IS_LETTER = /^\p{L}/u;
const IS_WORD = /^[\p{L}\p{M}]/u;
const IS_DIGIT = /^\p{Nd}/u;
/** Signs that are not seen count as blanks, the variation selectors of emoji among them («❗️Три»). */
const IS_BLANK = /^(?:[\s\u200b-\u200f\u2060\ufeff]|[\ufe00-\ufe0f])/u;

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return BLANK;
  if (isSurrogate(code)) return classOf(characterAt(text, at));
  if (classes[code] === UNKNOWN) classes[code] = classOf(text[at] ?? '');
  return classes[code] ?? MARK;
}

function classOf(character: string): number {
  if (IS_BLANK.test(character)) return BLANK;
  if (IS_WORD.test(character)) return LETTER;
  return IS_DIGIT.test(character) ? DIGIT : MARK;
}

function widthAt(text: string, at: number): number {
  return isSurrogate(text.charCodeAt(at)) ? characterAt(text, at).length : 1;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}
