import { type Handler, Parser, type ParserOptions } from 'htmlparser2';

/** Deeper than any page written by people; browsers themselves stop at 512. */
const MAX_DEPTH = 256;

/**
 * htmlparser2 that nests no deeper than `maxDepth`: an element beyond it is closed as soon as it is opened, so its text
 * stays and its tag is forgotten. The parser keeps its open elements in an array that it searches and shifts, so that
 * unbounded nesting costs quadratic time, and everything that walks the result recursively would overflow.
 */
export class ShallowParser extends Parser {
  readonly #maxDepth: number;
  readonly #level: Level;
  #full = false;

  constructor(handler: Partial<Handler>, options: ParserOptions = {}, maxDepth = MAX_DEPTH) {
    const level: Level = { depth: 0 };
    super(counting(handler, level), options);
    this.#level = level;
    this.#maxDepth = maxDepth;
  }

  override onopentagname(start: number, endIndex: number): void {
    this.#full = this.#level.depth >= this.#maxDepth;
    super.onopentagname(start, endIndex);
  }

  override onclosetag(start: number, endIndex: number): void {
    this.#full = false;
    super.onclosetag(start, endIndex);
  }

  protected override isVoidElement(name: string): boolean {
    return super.isVoidElement(name) || (this.#full && name !== '');
  }
}

interface Level {
  depth: number;
}

/** The parser reports every element it opens and closes exactly once each, the void ones included. */
function counting(handler: Partial<Handler>, level: Level): Partial<Handler> {
  return {
    ...bound(handler),
    onopentagname(name) {
      level.depth++;
      handler.onopentagname?.(name);
    },
    onclosetag(name, implied) {
      level.depth--;
      handler.onclosetag?.(name, implied);
    },
  };
}

/** The handler's callbacks, tied to it: a DomHandler keeps its state in `this`, and its methods in its prototype. */
function bound(handler: Partial<Handler>): Partial<Handler> {
  return Object.fromEntries(
    FORWARDED.flatMap((name) => {
      const callback = handler[name] as ((...args: unknown[]) => void) | undefined;
      return callback === undefined ? [] : [[name, callback.bind(handler)]];
    }),
  );
}

const FORWARDED = [
  'onparserinit',
  'onreset',
  'onend',
  'onerror',
  'onopentag',
  'onattribute',
  'ontext',
  'oncomment',
  'oncommentend',
  'oncdatastart',
  'oncdataend',
  'onprocessinginstruction',
] as const;
