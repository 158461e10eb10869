/** A stretch of a document that is read on its own. `text` is the document's `slice(start, end)`. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True for the first stretch of a paragraph: names do not carry over from the one before. */
  readonly opensParagraph: boolean;
}

/** Longer ones are cut at the next blank, so that no rule meets an endless sentence. */
const LONGEST = 1000;

/**
 * Cuts a text at full stops, lines and list marks, keeping offsets. A single line break inside hard-wrapped prose is no
 * boundary. One pass over the characters.
 */
export function stretchesOf(text: string, abbreviations: ReadonlySet<string>): Stretch[] {
  const wrapped = isHardWrapped(text);
  const stretches: Stretch[] = [];
  let start = 0;
  let paragraph = true;
  for (let i = 0; i <= text.length; i += 1) {
    const boundary = i === text.length ? 'paragraph' : boundaryAt(text, i, start, wrapped, abbreviations);
    if (boundary === null) continue;
    const end = Math.min(i + (boundary === 'sentence' ? 1 : 0), text.length);
    const stretch = trimmed(text, start, end, paragraph);
    if (stretch !== null) stretches.push(stretch);
    paragraph = boundary === 'paragraph' || (paragraph && stretch === null);
    start = i + 1;
  }
  return stretches;
}

type Boundary = 'sentence' | 'line' | 'paragraph' | null;

function boundaryAt(
  text: string,
  i: number,
  start: number,
  wrapped: boolean,
  abbreviations: ReadonlySet<string>,
): Boundary {
  const code = text.charCodeAt(i);
  if (code === 0x0a) return lineBoundary(text, i, wrapped);
  if (i - start >= LONGEST && (code === 0x20 || i - start >= LONGEST * 2)) return 'line';
  if (code === 0x2e || code === 0x21 || code === 0x3f)
    return endsSentence(text, i, start, abbreviations) ? 'sentence' : null;
  if (code === 0x3002 || code === 0x061f || code === 0x2026)
    return /^["'”’»)\]]?\s/.test(text.slice(i + 1, i + 4)) ? 'sentence' : null;
  return null;
}

const LIST_MARK = /^\s*(?:[-*•◦▪●○⭕🔴🔹➡–—·]|\p{Extended_Pictographic}|\(?\d{1,2}[.)]\s)/u;

function lineBoundary(text: string, i: number, wrapped: boolean): Boundary {
  const next = text.slice(i + 1, i + 12);
  if (next === '' || /^[ \t\r]*\n/.test(next)) return 'paragraph';
  if (isValueLine(text, i)) return null;
  if (!wrapped || LIST_MARK.test(next) || /^ {2,}|^\t/.test(next)) return 'line';
  const line = text.slice(Math.max(0, text.lastIndexOf('\n', i - 1) + 1), i);
  return line.trimEnd().length < 45 ? 'line' : null;
}

/** A label with its colon at the end of one line, its number alone on the next. */
function isValueLine(text: string, i: number): boolean {
  return (
    /[:：][ \t\r]*$/.test(text.slice(Math.max(0, i - 4), i)) &&
    /^[ \t]*\p{Nd}[\p{Nd},.٬]*[ \t\r]*(?:\n|$)/u.test(text.slice(i + 1, i + 24))
  );
}

/** Mail and wire texts break their lines at 60 to 80 characters; others break them where a sense ends. */
function isHardWrapped(text: string): boolean {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .map((line) => line.trimEnd().length);
  const full = lines.filter((length) => length >= 50 && length <= 90).length;
  const long = lines.filter((length) => length > 100).length;
  const filled = lines.filter((length) => length > 0).length;
  return full >= 2 && long === 0 && full >= filled * 0.5;
}

/** A full stop, unless inside a number, behind an abbreviation or an initial, or before a small letter. */
function endsSentence(text: string, i: number, start: number, abbreviations: ReadonlySet<string>): boolean {
  const after = /^["'”’»)\]]{0,2}(\s|$)/.exec(text.slice(i + 1, i + 5));
  if (after === null) return false;
  if (text.charCodeAt(i) !== 0x2e) return true;
  const next = text.slice(i + 1 + after[0].length).charAt(0);
  if (next !== '' && next !== next.toUpperCase()) return false;
  const word = /[\p{L}.]+$/u.exec(text.slice(Math.max(start, i - 14), i))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) && next !== '') return false;
  return (
    !abbreviations.has(word.toLowerCase()) ||
    (UNIT.test(word) && /^\p{Lu}\p{Ll}/u.test(text.slice(i + 1 + after[0].length, i + 4 + after[0].length)))
  );
}

/**
 * «… наблизилися до 1,18 *млн. Спалено* 9 танків»: behind a unit, and behind «військ», a whole word, too, a word with a capital opens
 * the next sentence; so it does behind an answer ("*No. The* college holds …").
 */
const UNIT = /^(?:no|млн|млрд|тис|тыс|грн|руб|дол|долл|чел|чол|військ)$/iu;

/** Closing quotes and brackets behind the stop stay with the sentence only as far as offsets go: they are trimmed away. */
function trimmed(text: string, start: number, end: number, opensParagraph: boolean): Stretch | null {
  let from = start;
  let to = end;
  while (from < to && isBlank(text.charCodeAt(from))) from += 1;
  while (to > from && isBlank(text.charCodeAt(to - 1))) to -= 1;
  return from < to ? { start: from, end: to, text: text.slice(from, to), opensParagraph } : null;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || code === 0xa0 || code === 0x200b || code === 0xfeff;
}
