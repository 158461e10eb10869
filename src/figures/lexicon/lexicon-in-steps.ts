import type { Steps } from '../../domain/in-steps.ts';
import { folded } from '../text/fold.ts';
import type { WordTable } from '../words/table.ts';
import { cuesOf } from './cues.ts';
import type { Lexicon, Phrase, Phrases, Sense, Tag } from './lexicon.ts';
import { entriesOf, listOf, piecesOf } from './table-entries.ts';

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
