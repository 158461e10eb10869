import type { Name } from '../../domain/figure.ts';
import type { Catalogue, Known } from '../catalogue.ts';
import type { Sentence } from '../lexicon.ts';
import type { NameContext } from '../register.ts';

/** A name put together from pieces: it covers the words from where it was looked for up to, not including, `until`. */
export interface Composed {
  readonly name: Omit<Name, 'text'>;
  readonly until: number;
}

/** What stands at word `at` of a sentence, put together from as many pieces as belong to it. */
export type Compose = (catalogue: Catalogue, sentence: Sentence, at: number, context: NameContext) => Composed | null;

/** The longer one; of two that are as long, the first. */
export function longer(best: Composed | null, other: Composed | null): Composed | null {
  return other !== null && (best === null || other.until > best.until) ? other : best;
}

/** What the register prints of a key. */
export function known(table: ReadonlyMap<string, Known>, key: string): Omit<Name, 'text'> {
  const entry = table.get(key);
  return { key, name: entry?.name ?? key, within: entry?.within ?? [] };
}
