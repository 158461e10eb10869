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
import type { Draft, Sentence, TextContext } from './rule.ts';
import { FINDERS, REFINERS, SIFTERS } from './rules.ts';
import { sentenceOf } from './sentence.ts';
import { stretchesOf } from './sentences.ts';
import { TABLES } from './words/tables.ts';

/** Every figure of a document, with the rules that made it. Pure; never throws, whatever the text. */
export function readFigures(document: Readable, options: ReadOptions): Reading {
  if (document.statements !== undefined) return readStatements(document, options.register);
  const lang = document.lang ?? languageOf(document.text);
  const language = languages().get(lang.slice(0, 2).toLowerCase());
  if (language === undefined) return { lang, figures: [], doubts: [], numbers: [] };
  const hits = language.prefilter.hits(document.text);
  if (hits.length === 0 && options.fates !== true) return { lang, figures: [], doubts: [], numbers: [] };
  return readIn(contextOf(document, options, lang, language), hits, options);
}

function readIn(context: TextContext, hits: readonly number[], { fates, without }: ReadOptions): Reading {
  const found = draftsOf(context, hits, rulesFor(FINDERS, context.lang, without));
  const refiners = rulesFor(REFINERS, context.lang, without);
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
}

let compiled: ReadonlyMap<string, Language> | null = null;

/** The word tables, compiled when the first text comes. */
function languages(): ReadonlyMap<string, Language> {
  compiled ??= new Map(
    TABLES.map((table) => {
      const lexicon = compileLexicon(table);
      return [table.lang, { lexicon, prefilter: createPrefilter(lexicon.cues, lexicon) }];
    }),
  );
  return compiled;
}

interface Rule {
  readonly name: string;
  readonly languages?: readonly string[];
  readonly notIn?: readonly string[];
}

function rulesFor<R extends Rule>(rules: readonly R[], lang: string, without: readonly string[] = []): R[] {
  const short = lang.slice(0, 2);
  const speaks = ({ languages, notIn }: Rule) =>
    (languages === undefined || languages.includes(short)) && notIn?.includes(short) !== true;
  return rules.filter((rule) => speaks(rule) && !without.includes(rule.name));
}

function contextOf(
  document: Readable,
  { register, without }: ReadOptions,
  lang: string,
  { lexicon }: Language,
): TextContext {
  const { text, title, published, outlet } = document;
  const sifters = rulesFor(SIFTERS, lang, without);
  const sentences = stretchesOf(text, lexicon.abbreviations).map((stretch, i) =>
    sentenceOf(stretch, i, lexicon, sifters),
  );
  return { text, title, lang, published, outlet, register, lexicon, sentences, headline: headlineOf(title, lexicon) };
}

function headlineOf(title: string | null, lexicon: Lexicon): Sentence | null {
  if (title === null) return null;
  return sentenceOf({ start: 0, end: title.length, text: title, opensParagraph: true }, 0, lexicon, SIFTERS);
}
