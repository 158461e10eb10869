import type { Reading } from '../domain/figure.ts';
import { doubtsOf } from './doubts.ts';
import { draftsOf } from './drafts.ts';
import { fatesOf } from './fates.ts';
import { finished } from './finish.ts';
import { languageOf } from './language.ts';
import { compileLexicon, type Lexicon } from './lexicon.ts';
import { createPrefilter, type Prefilter } from './prefilter.ts';
import { readStatements } from './read-statements.ts';
import type { Readable, ReadOptions } from './reader.ts';
import type { Draft, Finder, Refiner, Sentence, Sifter, TextContext } from './rule.ts';
import { FINDERS, REFINERS, SIFTERS } from './rules.ts';
import { sentenceOf } from './sentence.ts';
import { stretchesOf } from './sentences.ts';
import type { WordTable } from './words/table.ts';
import { TABLES } from './words/tables.ts';

/** Every figure of a document, with the rules that made it. Pure; never throws, whatever the text. */
export function readFigures(document: Readable, options: ReadOptions): Reading {
  if (document.statements !== undefined) return readStatements(document, options.register);
  const lang = document.lang ?? languageOf(document.text);
  const language = languages().get(lang.slice(0, 2).toLowerCase());
  if (language === undefined) return { lang, figures: [], doubts: [], numbers: [] };
  const hits = language.prefilter.hits(document.text);
  const headed = document.title !== null && language.prefilter.hits(document.title).length > 0;
  if (hits.length === 0 && !headed && options.fates !== true) return { lang, figures: [], doubts: [], numbers: [] };
  return readIn(contextOf(document, options, lang, language), hits, language, options);
}

function readIn(
  context: TextContext,
  hits: readonly number[],
  language: Language,
  { fates, without }: ReadOptions,
): Reading {
  const found = draftsOf(context, hits, remaining(language.finders, without));
  const refiners = remaining(language.refiners, without);
  const drafts = refiners.reduce<readonly Draft[]>((all, refiner) => refiner.refine(all, context), found.drafts);
  const figures = finished(drafts, context.text);
  return {
    lang: context.lang,
    figures,
    doubts: doubtsOf(found.read, found.drafts),
    numbers: fates ? fatesOf(context.sentences, drafts, found.drafts) : [],
  };
}

interface Language {
  readonly lexicon: Lexicon;
  readonly prefilter: Prefilter;
  readonly sifters: readonly Sifter[];
  readonly finders: readonly Finder[];
  readonly refiners: readonly Refiner[];
}

let compiled: ReadonlyMap<string, Language> | null = null;

/** The word tables and the rules of each language, made ready when the first text comes. */
function languages(): ReadonlyMap<string, Language> {
  compiled ??= new Map(TABLES.map((table) => [table.lang, languageFor(table)]));
  return compiled;
}

function languageFor(table: WordTable): Language {
  const lexicon = compileLexicon(table);
  return {
    lexicon,
    prefilter: createPrefilter(lexicon.cues, lexicon),
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

function contextOf(
  document: Readable,
  { register, without }: ReadOptions,
  lang: string,
  { lexicon, ...rules }: Language,
): TextContext {
  const { text, title, published, outlet } = document;
  const sifters = remaining(rules.sifters, without);
  const sentences = stretchesOf(text, lexicon.abbreviations).map((stretch, i) =>
    sentenceOf(stretch, i, lexicon, sifters),
  );
  return { text, title, lang, published, outlet, register, lexicon, sentences, headline: headlineOf(title, lexicon) };
}

function headlineOf(title: string | null, lexicon: Lexicon): Sentence | null {
  if (title === null) return null;
  return sentenceOf({ start: 0, end: title.length, text: title, opensParagraph: true }, 0, lexicon, SIFTERS);
}
