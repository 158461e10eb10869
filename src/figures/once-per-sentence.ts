import type { Sentence, TextContext } from './rule.ts';

type OfSentence<T> = (sentence: Sentence, context: TextContext) => T;

/** What a sentence and its text alone decide is worked out once, however many figures and rules ask. */
export function oncePerSentence<T>(work: OfSentence<T>): OfSentence<T> {
  const texts = new WeakMap<TextContext, { readonly result: T }[]>();
  return (sentence, context) => {
    if (context.sentences[sentence.index] !== sentence) return work(sentence, context);
    const done = texts.get(context) ?? [];
    if (done.length === 0) texts.set(context, done);
    done[sentence.index] ??= { result: work(sentence, context) };
    return done[sentence.index]?.result as T;
  };
}
