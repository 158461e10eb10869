import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../span.ts';
import { written } from './noun-span.ts';
import { SPEAKERS } from './words.ts';

/** What was said is not who said it: a speaker is a known authority, a capitalised name, or a word for an office. */
export function isSpeaker(sentence: Sentence, span: Span, { register }: TextContext): boolean {
  const text = written(sentence, span);
  if (register.findAuthorities(text).length > 0) return true;
  const first = sentence.items[span.from]?.kind === 'mark' ? span.from + 1 : span.from;
  return sentence.items[first]?.capital === true || SPEAKERS.test(text);
}
