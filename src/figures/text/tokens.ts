import { folded } from './fold.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** One piece of a sentence: a word, a run of digits with its grouping, a code (T-72, M23, 11th), or one other character. */
export interface Token {
  /** Offsets in the document. */
  readonly start: number;
  readonly end: number;
  /** Lower case, digits as written. */
  readonly text: string;
  readonly kind: 'word' | 'digits' | 'code' | 'mark';
}

/** What the cutting depends on in a language. */
export interface TokenRules {
  readonly grouping: string;
  readonly decimal: string;
  /** Letters that may stand directly behind digits and belong to the number: k, m, 천, 만. */
  isUnit(letters: string): boolean;
}

const KIND_OF_OTHER = { letters: 'word', mark: 'mark' } as const;
const LATIN = /^[\p{Script=Latin}]/u;
const NO_BREAK = '\u00a0\u202f\u2009';

/** Cuts `text` (one sentence, at offset `base` of its document). Linear. */
export function tokensOf(text: string, base: number, rules: TokenRules): Token[] {
  const pieces = piecesOf(text);
  const tokens: Token[] = [];
  for (let i = 0; i < pieces.length; i += 1) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const until = piece.kind === 'digits' ? digitsUntil(text, pieces, i, rules) : i;
    const last = pieces[until] ?? piece;
    const end = last.at + last.text.length;
    const kind = piece.kind === 'digits' ? kindOfDigits(text, piece.at, end, rules) : KIND_OF_OTHER[piece.kind];
    const from = kind === 'code' ? codeStart(text, piece.at) : piece.at;
    const stop = kind === 'code' ? codeEnd(text, end) : end;
    while ((tokens.at(-1)?.start ?? -1) >= base + from) tokens.pop();
    tokens.push({ start: base + from, end: base + stop, text: folded(text.slice(from, stop).toLowerCase()), kind });
    i = until;
    while (kind === 'code' && (pieces[i + 1]?.at ?? Number.POSITIVE_INFINITY) < stop) i += 1;
  }
  return tokens;
}

/** Index of the last piece of a number: groups of exactly three digits behind one grouping mark, then decimals. */
function digitsUntil(text: string, pieces: readonly Piece[], from: number, rules: TokenRules): number {
  let at = from;
  const head = pieces[from]?.text.length ?? 0;
  let mark: string | null = null;
  const spaced = isSpaced(text, pieces[from]?.at ?? 0);
  while (head <= 3) {
    const next = groupAfter(text, pieces, at, spaced ? { ...rules, grouping: `${rules.grouping} ` } : rules, mark);
    if (next === null) break;
    mark = next.mark;
    at = next.at;
  }
  const point = pieces[at + 1];
  const decimals = pieces[at + 2];
  const glued = point !== undefined && decimals !== undefined && touches(pieces, at) && touches(pieces, at + 1);
  if (glued && point.text === rules.decimal && point.text !== mark && decimals.kind === 'digits') return at + 2;
  return at;
}

/** "1 386 240", "(+1 010)": with two groups, or behind a sign, plain spaces can only part thousands, whatever the language. */
function isSpaced(text: string, at: number): boolean {
  const groups = /^\p{Nd}{1,3}((?: \p{Nd}{3})+)(?!\p{Nd})/u.exec(text.slice(at, at + 20))?.[1] ?? '';
  return groups.length >= 8 || (groups.length === 4 && text[at - 1] === '+');
}

interface Group {
  readonly mark: string;
  readonly at: number;
}

function groupAfter(
  text: string,
  pieces: readonly Piece[],
  at: number,
  rules: TokenRules,
  mark: string | null,
): Group | null {
  const here = pieces[at];
  const next = pieces[at + 1];
  if (here === undefined || next === undefined) return null;
  const gap = next.at - here.at - here.text.length;
  if (gap === 1 && isGroup(next.text)) {
    const space = text[next.at - 1] ?? '';
    const may = NO_BREAK.includes(space) || rules.grouping.includes(space);
    return may && (mark === null || mark === space) ? { mark: space, at: at + 1 } : null;
  }
  const group = pieces[at + 2];
  if (gap !== 0 || group === undefined || !touches(pieces, at + 1) || !isGroup(group.text)) return null;
  const fits = rules.grouping.includes(next.text) && (mark === null || mark === next.text);
  return fits ? { mark: next.text, at: at + 2 } : null;
}

function isGroup(text: string): boolean {
  return /^\p{Nd}{3}$/u.test(text);
}

function touches(pieces: readonly Piece[], at: number): boolean {
  const left = pieces[at];
  const right = pieces[at + 1];
  return left !== undefined && right !== undefined && left.at + left.text.length === right.at;
}

/** Digits glued to letters or to other digits by a mark are a name, a date or a score, unless the letters are a unit. */
function kindOfDigits(text: string, start: number, end: number, rules: TokenRules): Token['kind'] {
  const before = text.slice(Math.max(0, start - 2), start);
  const after = text.slice(end, end + 16);
  if (/[\p{Script=Latin}\p{Script=Cyrillic}_]$/u.test(before) || /[\p{L}][-‑/.]$/u.test(before)) return 'code';
  if (/\p{Nd}[:/.]$/u.test(before) || /^[:/]\p{Nd}/u.test(after)) return 'code';
  const letters = /^[\p{L}]+/u.exec(after)?.[0] ?? '';
  if (LATIN.test(letters) && !rules.isUnit(letters.toLowerCase())) return 'code';
  if (/^\.\p{Nd}/u.test(after)) return 'code';
  return 'digits';
}

/** A designation begins with its letters: the M of "M23" is no million and its 23 nobody's name. */
function codeStart(text: string, digits: number): number {
  const letters = /(?<![\p{L}\p{M}\p{Nd}])\p{Lu}\p{L}{0,5}[-‑]?$/u.exec(
    text.slice(Math.max(0, digits - 8), digits),
  )?.[0];
  return digits - (letters?.length ?? 0);
}

function codeEnd(text: string, end: number): number {
  const rest = /^(?:\p{L}|[:/.]\p{Nd}+)*/u.exec(text.slice(end, end + 24))?.[0] ?? '';
  return end + rest.length;
}

/** No-break and thin spaces part thousands in every language. */
export function digitValue(text: string, decimal: string): number {
  let digits = '';
  for (const sign of text) {
    const value = decimalDigit(sign);
    if (value !== null) digits += value;
    else if (sign === decimal) digits += '.';
    else if (!NO_BREAK.includes(sign) && sign !== ' ' && !",.'’٬،".includes(sign)) return Number.NaN;
  }
  return Number(digits);
}

/** Western, Arabic-Indic and Persian digits. */
function decimalDigit(sign: string): number | null {
  const code = sign.charCodeAt(0);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return null;
}
