import { is } from '../item.ts';
import type { Sentence } from '../rule.ts';
import { addsNothing } from './tells-nobody.ts';

/** Whose bodies the number at `at` counts, whose noun stands at `head`: those behind "of", else those before; else the noun. */
export function whoseBodies(sentence: Sentence, at: number, head: number): string | null {
  return bodiesOf(sentence, head) ?? personAhead(sentence, at, head) ?? sentence.items[head]?.text ?? null;
}

/** "the bodies of its *fallen soldiers*" */
function bodiesOf({ items, text, start }: Sentence, head: number): string | null {
  const of = /(?:^| )of$/.test(items[head]?.text ?? '') ? head : head + 1;
  if (!/(?:^| )of$/.test(items[of]?.text ?? '')) return null;
  const person = items.findIndex((item, i) => i > of && i < of + 6 && is(item, 'person'));
  const inner = items.slice(of + 1, person + 1);
  const first = inner.find((item) => !addsNothing(item));
  const last = items[person];
  if (first === undefined || last === undefined || inner.some(({ kind, count }) => kind !== 'word' || count))
    return null;
  return text.slice(first.start - start, last.end - start);
}

/** "the bodies of nine *Colombians* killed in the war": who they were, and then what befell them. */
function personAhead({ items, text, start }: Sentence, at: number, head: number): string | null {
  const person = items.findLastIndex((item, i) => i > at && i < head && is(item, 'person'));
  const words = items.slice(at + 1, person + 1);
  const first = words.find((item) => !addsNothing(item));
  if (first === undefined || words.some(({ kind, count }) => kind !== 'word' || count !== null)) return null;
  return text.slice(first.start - start, (items[person]?.end ?? first.end) - start);
}
