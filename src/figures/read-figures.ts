import type { Reading } from '../domain/figure.ts';
import { atOnce, type Breathe, inSteps, type Steps, sharedSteps } from '../domain/in-steps.ts';
import { doubtsOf } from './doubts.ts';
import { draftsOf } from './drafts.ts';
import { fatesOf } from './fates.ts';
import { FINDERS } from './find/finders.ts';
import { finished } from './finish.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lexiconInSteps } from './lexicon/lexicon-in-steps.ts';
import { hitsOf } from './lexicon/prefilter.ts';
import { readStatements } from './read-statements.ts';
import type { Readable, ReadOptions } from './reader.ts';
import { REFINERS } from './refine/refiners.ts';
import type { Finder, Refiner, Sentence, Sifter, TextContext } from './rule.ts';
import { SIFTERS } from './sift/sifters.ts';
import { languageAtSight, languageOf, UNSEEN } from './text/language.ts';
import { sentenceOf } from './text/sentence.ts';
import { stretchesOf } from './text/sentences.ts';
import { prepareTimes } from './time-words.ts';
import type { WordTable } from './words/table.ts';
import { TABLES } from './words/tables.ts';

/** Every figure of a document, with the rules that made it. Pure; never throws, whatever the text. */
export function readFigures(document: Readable, options: ReadOptions): Reading {
  return atOnce(reading(document, options));
}

/** The same, step by step: a text may be long and full of numbers, and `breathe` lets everything else run in between. */
export function readFiguresInSteps(document: Readable, options: ReadOptions, breathe: Breathe): Promise<Reading> {
  return inSteps(reading(document, options), breathe);
}

function* reading(document: Readable, options: ReadOptions): Steps<Reading> {
  if (document.statements !== undefined) return readStatements(document, options.register);
  const seen = document.lang ?? languageAtSight(document.text);
  if (seen === null && options.fates !== true && (yield* isWithoutCues(document))) return nothing('und');
  const lang = seen ?? languageOf(document.text);
  const language = yield* languageCalled(lang.slice(0, 2).toLowerCase());
  if (language === undefined) return nothing(lang);
  const isLong = document.text.length > LONG;
  if (isLong) yield;
  const hits = hitsOf('cues', document.text, language.lexicon);
  if (hits.length === 0 && !isHeaded(document, language) && options.fates !== true) return nothing(lang);
  if (isLong) yield;
  yield* prepareTimes(language.lexicon, document.text);
  const context = yield* contextOf(document, options, lang, language);
  if (isLong) yield;
  return yield* readIn(context, hits, language, options);
}

/** Characters from which on walking through a text once is a step of its own. */
const LONG = 5_000;

/** Telling languages apart takes tables larger than the reader; a text without casualty words in any of them needs none. */
function* isWithoutCues({ text, title }: Readable): Steps<boolean> {
  const own = `${title ?? ''}\n${text}`;
  for (const lang of UNSEEN) {
    const language = yield* languageCalled(lang);
    if (own.length > LONG) yield;
    if (language !== undefined && hitsOf('cues', own, language.lexicon).length > 0) return false;
  }
  return true;
}

/** A title with a casualty word may head a list that has none itself. */
function isHeaded({ title }: Readable, { lexicon }: Language): boolean {
  return title !== null && hitsOf('cues', title, lexicon).length > 0;
}

function nothing(lang: string): Reading {
  return { lang, figures: [], doubts: [], numbers: [] };
}

/** Drafts from which on the refiners are so many steps: most of them look at the other drafts, too. */
const MANY = 100;
/** Refiners that are one step at the first text with a figure, when each of them makes its patterns ready. */
const FEW = 10;

const tried = new WeakSet<Refiner>();

function isFirstTime(refiner: Refiner): boolean {
  const isFirst = !tried.has(refiner);
  tried.add(refiner);
  return isFirst;
}

function* readIn(
  context: TextContext,
  hits: readonly number[],
  language: Language,
  { fates, without }: ReadOptions,
): Steps<Reading> {
  const found = yield* draftsOf(context, hits, remaining(language.finders, without));
  let drafts = found.drafts;
  // Most texts with a casualty word tell no figure: there is nothing to refine.
  const refiners = drafts.length === 0 ? [] : remaining(language.refiners, without);
  for (const [at, refiner] of refiners.entries()) {
    if (drafts.length >= MANY || (at % FEW === 0 && isFirstTime(refiner))) yield;
    drafts = refiner.refine(drafts, context);
  }
  return {
    lang: context.lang,
    figures: finished(drafts, context.text),
    doubts: yield* doubtsOf(found.read, found.drafts),
    numbers: fates ? fatesOf(context.sentences, drafts, found.drafts) : [],
  };
}

interface Language {
  readonly lexicon: Lexicon;
  readonly sifters: readonly Sifter[];
  readonly finders: readonly Finder[];
  readonly refiners: readonly Refiner[];
}

const LANGUAGES = new Map(TABLES.map((table) => [table.lang as string, sharedSteps(languageFor(table))]));

/** The word table and the rules of a language, made ready when its first text comes. */
function* languageCalled(lang: string): Steps<Language | undefined> {
  const language = LANGUAGES.get(lang);
  return language === undefined ? undefined : yield* language();
}

function* languageFor(table: WordTable): Steps<Language> {
  const lexicon = yield* lexiconInSteps(table);
  yield;
  return {
    lexicon,
    sifters: rulesFor(SIFTERS, table.lang),
    finders: rulesFor(FINDERS, table.lang),
    refiners: rulesFor(REFINERS, table.lang),
  };
}

interface Rule {
  readonly name: string;
  readonly languages?: readonly string[];
  readonly notIn?: readonly string[];
}

function rulesFor<R extends Rule>(rules: readonly R[], lang: string): readonly R[] {
  return rules.filter(
    ({ languages, notIn }) => (languages === undefined || languages.includes(lang)) && notIn?.includes(lang) !== true,
  );
}

function remaining<R extends Rule>(rules: readonly R[], without: readonly string[] = []): readonly R[] {
  return without.length === 0 ? rules : rules.filter(({ name }) => !without.includes(name));
}

/** Sentences made ready in one step: a text may be nothing but lines of one letter. */
const SENTENCES = 2_000;

function* contextOf(
  document: Readable,
  { register, without }: ReadOptions,
  lang: string,
  { lexicon, ...rules }: Language,
): Steps<TextContext> {
  const { text, title, published, outlet } = document;
  const sifters = remaining(rules.sifters, without);
  const sentences: Sentence[] = [];
  for (const [i, stretch] of stretchesOf(text, lexicon.abbreviations).entries()) {
    if (i % SENTENCES === 0 && text.length > LONG) yield;
    sentences.push(sentenceOf(stretch, i, lexicon, sifters));
  }
  return { text, title, lang, published, outlet, register, lexicon, sentences, headline: headlineOf(title, lexicon) };
}

function headlineOf(title: string | null, lexicon: Lexicon): Sentence | null {
  if (title === null) return null;
  return sentenceOf({ start: 0, end: title.length, text: title, opensParagraph: true }, 0, lexicon, SIFTERS);
}
