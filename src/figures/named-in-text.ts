import type { Mention } from '../register/register.ts';
import type { TextContext } from './rule.ts';

/** The beginning of a text tells whom it is about; a long one is not searched to its end. */
const REACH = 20_000;

/** What `find` finds in the title and in the sentences of a text, in their order. */
export function namedInText(
  { title, sentences }: TextContext,
  find: (text: string) => readonly Mention[],
): readonly Mention[] {
  const near = sentences.filter(({ start }) => start < REACH).map(({ text }) => text);
  return [title ?? '', ...near].flatMap((text) => find(text));
}
