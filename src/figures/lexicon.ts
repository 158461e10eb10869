import type { Qualifier } from '../domain/amount.ts';
import type { Measure } from '../domain/figure.ts';
import { folded } from './fold.ts';
import type { MeasureRole, PlainTag, WordTable } from './words/table.ts';

/** One thing that a word or phrase may be. A word has as many senses as the table gives it. */
export type Sense =
  | { readonly tag: MeasureRole; readonly measure: Measure }
  | { readonly tag: PlainTag }
  | { readonly tag: 'qualifier-before' | 'qualifier-after'; readonly qualifier: Qualifier }
  | { readonly tag: 'value' | 'multiplier' | 'indefinite' | 'fraction' | 'majority'; readonly value: number }
  | { readonly tag: 'incident'; readonly kind: string }
  | { readonly tag: 'war' | 'outlet' | 'pronoun' | 'place-word' }
  | { readonly tag: 'percent' | 'joiner' | 'range-joiner' }
  | { readonly tag: 'range-opener'; readonly joiner: string };

export type Tag = Sense['tag'];

interface Phrase {
  /** Words behind the first one; the last may end in `*`. */
  readonly rest: readonly string[];
  readonly senses: readonly Sense[];
}

/** What one word may open. */
export interface Phrases {
  /** The longest first. */
  readonly all: readonly Phrase[];
  /** The senses of the word alone. */
  readonly alone: readonly Sense[] | null;
  /** The words that go on a longer one; null where only the beginning of a word is given. */
  readonly next: ReadonlySet<string> | null;
}

/** A word table made ready for matching. Built once per language. */
export interface Lexicon {
  readonly table: WordTable;
  readonly exact: ReadonlyMap<string, Phrases>;
  readonly stems: ReadonlyMap<string, Phrases>;
  readonly longestStem: number;
  readonly longestWord: number;
  readonly prefixes: readonly string[];
  readonly abbreviations: ReadonlySet<string>;
  /** What the prefilter looks for: every word and phrase with a measure, and those that the table adds. */
  readonly cues: readonly Cue[];
  /** The words by which somebody is credited. */
  readonly speech: readonly Cue[];
  /** The words that are numbers, alone or with others. */
  readonly numerals: readonly Cue[];
}

/** A word (or stem, with `*`) and what stands around it in its phrase; nothing where the word alone tells enough. */
export interface Cue {
  readonly word: string;
  /** From the word outwards. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

export function compileLexicon(table: WordTable): Lexicon {
  const exact = new Map<string, Entry[]>();
  const stems = new Map<string, Entry[]>();
  const telling: (readonly string[])[] = [];
  const speaking: (readonly string[])[] = [];
  const counting: (readonly string[])[] = [];
  for (const [entry, sense] of entriesOf(table)) {
    const words = piecesOf(entry);
    const first = words[0];
    if (first === undefined) continue;
    if ('measure' in sense) telling.push(words);
    if (SPEECH.has(sense.tag)) speaking.push(words);
    if (NUMERAL.has(sense.tag)) counting.push(words);
    const stem = first.endsWith('*');
    insert(stem ? stems : exact, stem ? first.slice(0, -1) : first, words.slice(1), sense);
  }
  return {
    table,
    exact: phrasesOf(exact),
    stems: phrasesOf(stems),
    longestStem: longest(stems.keys()),
    longestWord: longest(exact.keys()),
    prefixes: listOf(folded(table.prefixes ?? '')),
    abbreviations: new Set(listOf(table.abbreviations)),
    cues: cuesOf([...telling, ...listOf(table.cues ?? '').map(piecesOf)]),
    speech: cuesOf(speaking),
    numerals: cuesOf(counting),
  };
}

const SPEECH: ReadonlySet<Tag> = new Set(['says', 'denies', 'according']);
const NUMERAL: ReadonlySet<Tag> = new Set(['value', 'multiplier', 'indefinite', 'fraction', 'majority']);

/** The entries of a list of the table. */
export function listOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An entry cut as the tokenizer cuts text: hyphens and possessives are tokens of their own. */
function piecesOf(entry: string): string[] {
  return folded(entry).match(/[\p{L}\p{M}]+(?:['’ʼ](?!s(?!\p{L}))[\p{L}\p{M}]+)*\*?|['’]s|[^\s]/gu) ?? [];
}

/** Single words, and each phrase without one of them by its longest word: "number of dead" is found by "dead" alone. */
function cuesOf(entries: readonly (readonly string[])[]): Cue[] {
  const single = new Set(entries.flatMap((words) => (words.length === 1 ? words : [])));
  const phrases = entries.filter((words) => !words.some((word) => single.has(word)));
  return [...[...single].map((word) => ({ word, before: [], after: [] })), ...phrases.map(cueOf)];
}

function cueOf(words: readonly string[]): Cue {
  const word = words.reduce((best, next) => (lettersOf(next) >= lettersOf(best) ? next : best), '');
  const at = words.lastIndexOf(word);
  return { word, before: words.slice(0, at).reverse(), after: words.slice(at + 1) };
}

/** Without the star: one letter alone is no cue. */
function lettersOf(word: string): number {
  return word.replace('*', '').length;
}

function longest(keys: Iterable<string>): number {
  let length = 0;
  for (const key of keys) length = Math.max(length, key.length);
  return length;
}

interface Entry extends Phrase {
  readonly senses: Sense[];
}

function insert(map: Map<string, Entry[]>, first: string, rest: readonly string[], sense: Sense): void {
  const list = map.get(first) ?? [];
  map.set(first, list);
  const known = list.find((phrase) => phrase.rest.join(' ') === rest.join(' '));
  if (known === undefined) list.push({ rest, senses: [sense] });
  else known.senses.push(sense);
}

function phrasesOf(map: ReadonlyMap<string, readonly Entry[]>): ReadonlyMap<string, Phrases> {
  return new Map([...map].map(([first, entries]) => [first, opened(entries)]));
}

function opened(entries: readonly Entry[]): Phrases {
  const all = entries.toSorted((a, b) => b.rest.length - a.rest.length);
  const seconds = all.flatMap(({ rest }) => rest.slice(0, 1));
  return {
    all,
    alone: all.find(({ rest }) => rest.length === 0)?.senses ?? null,
    next: seconds.some((word) => word.endsWith('*')) ? null : new Set(seconds),
  };
}

function* entriesOf(table: WordTable): Generator<[string, Sense]> {
  for (const { measure, roles, words } of table.measures) {
    for (const entry of listOf(words)) for (const tag of roles) yield [entry, { tag, measure }];
  }
  for (const [tag, words] of Object.entries(table.words)) {
    for (const entry of listOf(words)) yield [entry, { tag: tag as PlainTag }];
  }
  for (const [qualifier, words] of Object.entries(table.before)) {
    for (const entry of listOf(words)) yield [entry, { tag: 'qualifier-before', qualifier: qualifier as Qualifier }];
  }
  for (const [qualifier, words] of Object.entries(table.after)) {
    for (const entry of listOf(words)) yield [entry, { tag: 'qualifier-after', qualifier: qualifier as Qualifier }];
  }
  for (const [kind, words] of Object.entries(table.incidents ?? {})) {
    for (const entry of listOf(words)) yield [entry, { tag: 'incident', kind }];
  }
  for (const entry of listOf(table.wars ?? '')) yield [entry, { tag: 'war' }];
  for (const entry of listOf(table.outlets ?? '')) yield [entry, { tag: 'outlet' }];
  for (const entry of listOf(table.pronouns ?? '')) yield [entry, { tag: 'pronoun' }];
  for (const entry of listOf(table.placeWords ?? '')) yield [entry, { tag: 'place-word' }];
  yield* numberEntries(table);
}

function* numberEntries({ numbers, rangeJoiners, rangeOpeners }: WordTable): Generator<[string, Sense]> {
  for (const [word, value] of Object.entries(numbers.values)) yield [word, { tag: 'value', value }];
  for (const [word, value] of Object.entries(numbers.multipliers)) yield [word, { tag: 'multiplier', value }];
  for (const [word, value] of Object.entries(numbers.indefinite)) yield [word, { tag: 'indefinite', value }];
  for (const [word, value] of Object.entries(numbers.fractions)) yield [word, { tag: 'fraction', value }];
  for (const entry of listOf(numbers.majorities)) yield [entry, { tag: 'majority', value: 0.5 }];
  for (const entry of listOf(numbers.percent)) yield [entry, { tag: 'percent' }];
  for (const entry of listOf(numbers.joiners)) yield [entry, { tag: 'joiner' }];
  for (const entry of listOf(rangeJoiners)) yield [entry, { tag: 'range-joiner' }];
  for (const [word, joiner] of Object.entries(rangeOpeners)) yield [word, { tag: 'range-opener', joiner }];
}
