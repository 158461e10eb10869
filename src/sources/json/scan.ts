import type { Steps } from '../../domain/in-steps.ts';

/** An array of a JSON text whose elements were parsed one by one. */
export interface ScannedArray {
  /** Complete elements, the first ones; those with more than `MOST_VALUES` values are null. */
  readonly elements: readonly unknown[];
  /** Elements behind them that were not looked at. */
  readonly dropped: number;
  /** The short texts among the members of the objects around the array, by name. */
  readonly beside: ReadonlyMap<string, string>;
  /** The text ends before its end. */
  readonly cut: boolean;
}

/** Values of one element; an item of a feed and a row of a table have fewer than a hundred. */
const MOST_VALUES = 50_000;
/** Characters of a text that is kept though nobody asked for it by its path. */
const SHORT = 1_000;

/**
 * Reads the array that stands under a path in a JSON text without building what else is in there: a text of ten megabytes
 * may hold millions of values, and parsing it as a whole would keep everything else waiting. Null where no such array is.
 *
 * @param path names of the members that lead to the array, outermost first; empty for a text that is an array itself
 */
export function* scanArray(json: string, path: readonly string[], most: number): Steps<ScannedArray | null> {
  const beside = new Map<string, string>();
  const found = yield* arrayUnder(json, skipBlanks(json, 0), path, most, beside);
  if (found === null) return null;
  const end = found.end === null ? null : yield* restOfObjects(json, found.end, path.length, beside);
  const { elements, dropped } = found;
  return { elements, dropped, beside, cut: end === null || skipBlanks(json, end) < json.length };
}

/**
 * The complete elements of the first array that stands under `key` anywhere in a JSON text which is cut off or broken
 * somewhere: an element that does not parse ends the search.
 */
export function* completeElements(json: string, key: string, most: number): Steps<readonly unknown[]> {
  const match = new RegExp(`"${key}"\\s*:\\s*\\[`).exec(json);
  if (match === null) return [];
  return (yield* elementsFrom(json, match.index + match[0].length, most)).elements;
}

interface Elements {
  readonly elements: readonly unknown[];
  readonly dropped: number;
  /** Behind the bracket; null where the text ends or is broken before it. */
  readonly end: number | null;
}

function* arrayUnder(
  json: string,
  at: number,
  [name, ...inner]: readonly string[],
  most: number,
  beside: Map<string, string>,
): Steps<Elements | null> {
  if (name === undefined) return json[at] === '[' ? yield* elementsFrom(json, at + 1, most) : null;
  if (json[at] !== '{') return null;
  let member = at + 1;
  while (true) {
    const start = valueStart(json, member);
    if (start === null) return null;
    if (start.name === name) return yield* arrayUnder(json, start.at, inner, most, beside);
    const end = yield* memberEnd(json, start, beside);
    if (end === null || json[end] !== ',') return null;
    member = end + 1;
  }
}

function* elementsFrom(json: string, from: number, most: number): Steps<Elements> {
  const elements: unknown[] = [];
  let [at, dropped] = [skipBlanks(json, from), 0];
  if (json[at] === ']') return { elements, dropped, end: at + 1 };
  while (true) {
    const value = yield* endOf(json, at);
    if (value === null) return { elements, dropped, end: null };
    const element = elements.length >= most || value.values > MOST_VALUES ? null : parsed(json.slice(at, value.end));
    if (element === undefined) return { elements, dropped, end: null };
    if (elements.length < most) elements.push(element);
    else dropped++;
    const behind = skipBlanks(json, value.end);
    if (json[behind] === ']') return { elements, dropped, end: behind + 1 };
    if (json[behind] !== ',') return { elements, dropped, end: null };
    at = skipBlanks(json, behind + 1);
  }
}

/** From behind the array to behind the outermost of the objects around it. */
function* restOfObjects(
  json: string,
  from: number,
  objects: number,
  beside: Map<string, string>,
): Steps<number | null> {
  let at = from;
  for (let open = objects; open > 0; ) {
    at = skipBlanks(json, at);
    if (json[at] === '}') {
      open--;
      at++;
      continue;
    }
    const start = json[at] === ',' ? valueStart(json, at + 1) : null;
    const end = start === null ? null : yield* memberEnd(json, start, beside);
    if (end === null) return null;
    at = end;
  }
  return at;
}

interface Member {
  readonly name: string;
  /** Where its value begins. */
  readonly at: number;
}

function valueStart(json: string, from: number): Member | null {
  const at = skipBlanks(json, from);
  const end = json[at] === '"' ? stringEnd(json, at) : null;
  const colon = end === null ? 0 : skipBlanks(json, end);
  if (end === null || json[colon] !== ':') return null;
  return { name: String(parsed(json.slice(at, end))), at: skipBlanks(json, colon + 1) };
}

/** Behind the member's value and the blanks that follow; a short text is kept on the way. */
function* memberEnd(json: string, { name, at }: Member, beside: Map<string, string>): Steps<number | null> {
  const value = yield* endOf(json, at);
  if (value === null) return null;
  const short = json[at] === '"' && value.end - at <= SHORT ? parsed(json.slice(at, value.end)) : undefined;
  if (typeof short === 'string') beside.set(name, short);
  return skipBlanks(json, value.end);
}

/** Characters that are looked at between two pauses. */
const SLICE = 65_536;

/** Where the value that begins here ends, and of how many values it is made; null where the text ends before. */
function* endOf(json: string, start: number): Steps<{ readonly end: number; readonly values: number } | null> {
  let [at, depth, values] = [start, 0, 1];
  // Many short values make a slice as well as one long one.
  let pause = start - (start % SLICE) + SLICE;
  while (at < json.length) {
    const char = json[at];
    if (at >= pause) {
      yield;
      pause = at + SLICE;
    }
    if (char === '"') {
      const end = stringEnd(json, at);
      if (end === null) return null;
      at = end;
      if (depth === 0) return { end: at, values };
      continue;
    }
    if (depth === 0 && (char === ',' || char === ']' || char === '}' || isBlank(char))) return { end: at, values };
    if (char === '{' || char === '[' || char === ',') values++;
    if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) return { end: at + 1, values };
    at++;
  }
  return null;
}

/** Behind the closing quotation mark of the string that begins here. */
function stringEnd(json: string, start: number): number | null {
  for (let at = start + 1; ; at++) {
    at = json.indexOf('"', at);
    if (at < 0) return null;
    let escapes = 0;
    while (json[at - 1 - escapes] === '\\') escapes++;
    if (escapes % 2 === 0) return at + 1;
  }
}

function skipBlanks(json: string, from: number): number {
  let at = from;
  while (isBlank(json[at])) at++;
  return at;
}

function isBlank(char: string | undefined): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
