import type { Qualifier } from '../domain/amount.ts';
import type { Measure } from '../domain/figure.ts';
import type { Steps } from '../domain/in-steps.ts';
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

/** Step by step: a language has thousands of words, and its first text is not the only thing that waits. */
export function* lexiconInSteps(table: WordTable): Steps<Lexicon> {
  const gathered: Gathered = { all: new Map(), telling: [], speaking: [], counting: [] };
  let done = 0;
  for (const [entry, sense] of entriesOf(table)) {
    const words = piecesOf(entry);
    if (words.length > 0) gather(words, sense, gathered);
    done += 1;
    if (done % STEP === 0) yield;
  }
  const { exact, stems } = byFirst(gathered.all.values());
  yield;
  const phrases = { exact: yield* phrasesOf(exact), stems: yield* phrasesOf(stems) };
  return {
    table,
    ...phrases,
    longestStem: longest(stems.keys()),
    longestWord: longest(exact.keys()),
    prefixes: listOf(folded(table.prefixes ?? '')),
    abbreviations: new Set(listOf(table.abbreviations)),
    cues: cuesOf([...gathered.telling, ...listOf(table.cues ?? '').map(piecesOf)]),
    speech: cuesOf(gathered.speaking),
    numerals: cuesOf(gathered.counting),
  };
}

/** Entries of a table that are made ready in one go. */
const STEP = 500;

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
  return folded(entry).match(/[\p{L}\p{M}]+(?:['’](?!s(?!\p{L}))[\p{L}\p{M}]+)*\*?|['’]s|[^\s]/gu) ?? [];
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
  readonly first: string;
  readonly senses: Sense[];
}

/** Every phrase once with all of its senses; and the words that tell a measure, that credit somebody, that are numbers. */
interface Gathered {
  readonly all: Map<string, Entry>;
  readonly telling: (readonly string[])[];
  readonly speaking: (readonly string[])[];
  readonly counting: (readonly string[])[];
}

function gather(words: readonly string[], sense: Sense, { all, telling, speaking, counting }: Gathered): void {
  const [first = '', ...rest] = words;
  if ('measure' in sense) telling.push(words);
  if (SPEECH.has(sense.tag)) speaking.push(words);
  if (NUMERAL.has(sense.tag)) counting.push(words);
  const phrase = words.join(' ');
  const known = all.get(phrase);
  if (known === undefined) all.set(phrase, { first, rest, senses: [sense] });
  else known.senses.push(sense);
}

function byFirst(all: Iterable<Entry>) {
  const [exact, stems] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  for (const entry of all) {
    const { first } = entry;
    if (first.endsWith('*')) insert(stems, first.slice(0, -1), entry);
    else insert(exact, first, entry);
  }
  return { exact, stems };
}

function insert(map: Map<string, Entry[]>, first: string, entry: Entry): void {
  const entries = map.get(first);
  if (entries === undefined) map.set(first, [entry]);
  else entries.push(entry);
}

function* phrasesOf(map: ReadonlyMap<string, readonly Entry[]>): Steps<ReadonlyMap<string, Phrases>> {
  const phrases = new Map<string, Phrases>();
  for (const [first, entries] of map) {
    phrases.set(first, opened(entries));
    if (phrases.size % STEP === 0) yield;
  }
  return phrases;
}

function opened(entries: readonly Entry[]): Phrases {
  const all = entries.toSorted((a, b) => b.rest.length - a.rest.length);
  const seconds = all.flatMap(({ rest }) => rest.slice(0, 1));
  return {
    all,
    alone: all.find(({ rest }) => rest.length === 0)?.senses ?? null,
    next: seconds.length === 0 ? NONE : seconds.some((word) => word.endsWith('*')) ? null : new Set(seconds),
  };
}

/** One for all of them: most words open no longer phrase. */
const NONE: ReadonlySet<string> = new Set();

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
