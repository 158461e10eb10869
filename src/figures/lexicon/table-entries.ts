import type { Qualifier } from '../../domain/amount.ts';
import { folded } from '../text/fold.ts';
import type { PlainTag, WordTable } from '../words/table.ts';
import type { Sense } from './lexicon.ts';

/** Every entry of a table with its sense, once for each. */
export function* entriesOf(table: WordTable): Generator<[string, Sense]> {
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

/** The entries of a list of the table. */
export function listOf(list: string): string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** An entry cut as the tokenizer cuts text: hyphens and possessives are tokens of their own. */
export function piecesOf(entry: string): string[] {
  return folded(entry).match(/[\p{L}\p{M}]+(?:['’](?!s(?!\p{L}))[\p{L}\p{M}]+)*\*?|['’]s|[^\s]/gu) ?? [];
}
