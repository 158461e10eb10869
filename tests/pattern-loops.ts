/**
 * The outermost repeated groups of a regular expression, each as a pattern of its own that may repeat without end and
 * then fail. Backtracking grows exponentially where one stretch of text leads round the same loop in two ways, and all
 * of that loop lies within one outermost repeated group: a pattern is free of it if these are. That a count ends (`{0,3}`)
 * or that nothing behind the group can fail is left out, which errs on the strict side.
 */
export function loopsOf(source: string): readonly string[] {
  const loops: string[] = [];
  let from = 0;
  while (from < source.length) {
    const to = atomEnd(source, from);
    const inner = GROUP.exec(source.slice(from, to))?.[1];
    if (inner !== undefined) loops.push(...(REPEATS.test(source.slice(to)) ? [`^(?:${inner})*$`] : loopsOf(inner)));
    from = to;
  }
  return loops;
}

const GROUP = /^\((?:\?(?:[:=!]|<[=!]|<[^>]*>|[a-z-]+:))?(.*)\)$/su;
const REPEATS = /^(?:[*+]|\{\d*,\}|\{(?:\d+,)?(?!1\})\d+\})/;

/** Where the atom that begins here ends: a group, a class of characters, an escape or one character. */
function atomEnd(source: string, from: number): number {
  if (source[from] === '(') return groupEnd(source, from);
  if (source[from] === '[') return classEnd(source, from);
  ESCAPE.lastIndex = from;
  return ESCAPE.test(source) ? ESCAPE.lastIndex : from + 1;
}

const ESCAPE = /\\(?:[pPu]\{[^}]*\}|k<[^>]*>|.)/suy;

function groupEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ')') at = atomEnd(source, at);
  return at + 1;
}

function classEnd(source: string, from: number): number {
  let at = from + 1;
  while (at < source.length && source[at] !== ']') at += source[at] === '\\' ? 2 : 1;
  return at + 1;
}
