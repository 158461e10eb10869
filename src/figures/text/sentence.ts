import type { Item } from '../item.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { tagTokens } from '../lexicon/tag-tokens.ts';
import { joinCounts } from '../numbers/join-counts.ts';
import type { Sentence, Sifter } from '../rule.ts';
import type { Stretch } from './sentences.ts';
import { type TokenRules, tokensOf } from './tokens.ts';

/** A stretch as a sentence whose words are only looked at when a rule asks for them. */
export function sentenceOf(stretch: Stretch, index: number, lexicon: Lexicon, sifters: readonly Sifter[]): Sentence {
  return new UncutSentence(stretch, index, lexicon, sifters);
}

/** Of a class, as a text may be nothing but short lines: a getter of its own would take each more memory than its words. */
class UncutSentence implements Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly opensParagraph: boolean;
  readonly index: number;
  readonly lexicon: Lexicon;
  readonly #sifters: readonly Sifter[];
  #items: readonly Item[] | null = null;

  constructor(
    { start, end, text, opensParagraph }: Stretch,
    index: number,
    lexicon: Lexicon,
    sifters: readonly Sifter[],
  ) {
    this.start = start;
    this.end = end;
    this.text = text;
    this.opensParagraph = opensParagraph;
    this.index = index;
    this.lexicon = lexicon;
    this.#sifters = sifters;
  }

  get items(): readonly Item[] {
    this.#items ??= itemsOf(this, this.lexicon, this.#sifters);
    return this.#items;
  }
}

function itemsOf({ text, start }: Stretch, lexicon: Lexicon, sifters: readonly Sifter[]): Item[] {
  const slice = (from: number, to: number) => text.slice(from - start, to - start);
  const tagged = tagTokens(slice, tokensOf(text, start, rulesOf(lexicon)), lexicon);
  const items = joinCounts(slice, tagged, lexicon);
  return items.map((item, at) => sifted(items, item, at, sifters));
}

function rulesOf({ table, exact }: Lexicon): TokenRules {
  const { grouping, decimal } = table.numbers;
  const isUnit = (letters: string) =>
    exact.get(letters)?.all.some(({ senses }) => senses.some((s) => s.tag === 'multiplier')) ?? false;
  return { grouping, decimal, isUnit };
}

function sifted(items: readonly Item[], item: Item, at: number, sifters: readonly Sifter[]): Item {
  if (item.count === null) return item;
  const rule = sifters.find((sifter) => sifter.sifts(items, at));
  return rule === undefined ? item : { ...item, count: { ...item.count, sifted: rule.name } };
}
