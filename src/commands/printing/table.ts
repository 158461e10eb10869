import { styleText } from 'node:util';

export interface TableStyle {
  /** Width that no line exceeds, as long as the first columns leave the last one room. */
  readonly columns: number;
  readonly colour: boolean;
}

type Rows = readonly (readonly string[])[];

/** Columns by two spaces; the last one takes what is left of the width and wraps. Cells are plain text, one line each. */
export function table(header: readonly string[], rows: Rows, style: TableStyle): string {
  return tableRows(header, rows, style).join('\n');
}

/** The same, row by row, the header first: for a table with something between its rows. */
export function tableRows(header: readonly string[], rows: Rows, style: TableStyle): readonly string[] {
  const fixed = header
    .slice(0, -1)
    .map((title, index) => Math.max(...[title, ...rows.map((row) => row[index] ?? '')].map(width)));
  const indent = fixed.reduce((sum, cells) => sum + cells + 2, 0);
  const room = Math.max(style.columns - indent, LEAST_ROOM);
  const line = (cells: readonly string[]) => {
    const first = fixed.map((cellWidth, index) => `${pad(cells[index] ?? '', cellWidth)}  `).join('');
    const [head = '', ...more] = wrap(cells.at(header.length - 1) ?? '', room);
    return [`${first}${head}`.trimEnd(), ...more.map((rest) => `${' '.repeat(indent)}${rest}`)].join('\n');
  };
  const title = style.colour ? styleText('bold', line(header), { validateStream: false }) : line(header);
  return [title, ...rows.map(line)];
}

const LEAST_ROOM = 30;

/** Breaks at spaces; a word longer than the line is broken where the line ends. */
export function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, columns))) {
    if (line !== '' && width(line) + 1 + width(word) > columns) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** Each paragraph within the width; lines that are set in, such as examples, stay as they are. */
export function wrapped(text: string, columns: number): string {
  return text
    .split('\n')
    .flatMap((line) => (/^\s/.test(line) ? line : wrap(line, columns)))
    .join('\n');
}

function pieces(word: string, columns: number): readonly string[] {
  if (width(word) <= columns) return [word];
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (width(part + character) > columns) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function pad(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - width(text)));
}

/** Cells of a terminal: ideographs, kana and Hangul take two, combining marks none. */
function width(text: string): number {
  let cells = 0;
  for (const character of text) cells += NO_CELL.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return cells;
}

const NO_CELL = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}\uff01-\uff60]/u;
