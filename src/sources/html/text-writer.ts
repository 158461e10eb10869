import { isInvisible, shapeOf } from './elements.ts';
import { type Boundary, CLOSING, isDigit, OPENING, seam, stronger, WRITTEN } from './text-boundary.ts';

/** Takes elements and text in document order and gives the text back with every boundary kept. */
export interface TextWriter {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(data: string): void;
  end(): string;
}

interface State {
  out: string;
  /** Text since the last tag: the parser hands it over in pieces, one for every entity. */
  raw: string;
  /** What stands before the next text; nothing is written until there is one. */
  boundary: Boundary;
  /** Last character written; empty at the start. */
  last: string;
  /** Open elements inside an invisible one, itself included. */
  invisible: number;
  /** Open `pre` elements, inside which line breaks count. */
  pre: number;
  /** A `sup` right behind a digit, which would read as one more digit: "4,000" and footnote 1. */
  note: 'none' | 'possible' | 'open';
  /** Characters written since the last tag. */
  piece: number;
  /** The inline element that ended since then: its name and how many characters it ended with. */
  ended: { readonly name: string; readonly length: number } | null;
  /** Another element began after it: `<b>2 April</b><b>1,667</b>`. */
  reopened: boolean;
}

export function createTextWriter(): TextWriter {
  const state: State = {
    out: '',
    raw: '',
    boundary: 'none',
    last: '',
    invisible: 0,
    pre: 0,
    note: 'none',
    piece: 0,
    ended: null,
    reopened: false,
  };
  return {
    open: (name, attributes) => openElement(state, name, attributes),
    close: (name) => closeElement(state, name),
    text: (data) => {
      if (state.invisible === 0) state.raw += data;
    },
    end: () => {
      flush(state);
      return state.out;
    },
  };
}

function openElement(state: State, name: string, attributes: Readonly<Record<string, string>>): void {
  flush(state);
  if (state.invisible > 0 || isInvisible(name, attributes)) {
    state.invisible++;
    return;
  }
  raise(state, OPENING[shapeOf(name)]);
  if (name === 'pre') state.pre++;
  if (name === 'q') writeText(state, '“');
  if (name === 'sup' && state.boundary === 'none' && isDigit(state.last)) state.note = 'possible';
  state.reopened = state.ended !== null;
  state.piece = 0;
}

function closeElement(state: State, name: string): void {
  if (state.invisible > 0) {
    state.invisible--;
    return;
  }
  flush(state);
  if (name === 'pre') state.pre--;
  if (name === 'q') writeText(state, '”');
  if (name === 'sup') endNote(state);
  raise(state, CLOSING[shapeOf(name)]);
  if (state.piece > 0) state.ended = { name, length: state.piece };
  state.piece = 0;
}

function raise(state: State, boundary: Boundary): void {
  state.boundary = stronger(state.boundary, boundary);
}

function endNote(state: State): void {
  if (state.note === 'open') append(state, ']');
  state.note = 'none';
}

function flush(state: State): void {
  if (state.raw === '') return;
  const { raw } = state;
  state.raw = '';
  writeText(state, raw);
}

function writeText(state: State, text: string): void {
  if (state.pre === 0) {
    writeLine(state, text);
    return;
  }
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) raise(state, 'line');
    writeLine(state, line);
  }
}

function writeLine(state: State, data: string): void {
  let start = 0;
  let end = data.length;
  while (start < end && isSpace(data.charCodeAt(start))) start++;
  while (end > start && isSpace(data.charCodeAt(end - 1))) end--;
  raiseSpace(state, data.slice(0, start));
  if (start === end) return;
  separate(state, data.charAt(start));
  append(state, (state.last === '' ? '' : WRITTEN[state.boundary]) + data.slice(start, end).replace(SPACES, ' '));
  state.boundary = 'none';
  raiseSpace(state, data.slice(end));
}

const SPACES = /[ \t\n\f\r]+/g;

/** The spaces of HTML and the fixed one. The rarer spaces are text: they group the digits of a number. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0;
}

function raiseSpace(state: State, space: string): void {
  if (space !== '') raise(state, space.includes('\u00a0') ? 'fixed' : 'space');
}

/** Keeps apart what only the tags between kept apart. */
function separate(state: State, next: string): void {
  if (state.note === 'possible') {
    state.note = isDigit(next) ? 'open' : 'none';
    if (state.note === 'open') append(state, ' [');
  }
  if (state.ended !== null && state.reopened) raise(state, seam(state.last, next, state.ended));
  state.ended = null;
  state.reopened = false;
}

function append(state: State, text: string): void {
  state.out += text;
  state.last = text.charAt(text.length - 1);
  state.piece += text.length;
}
