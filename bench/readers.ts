import { readFigures } from '../src/figures/read-figures.ts';
import { createRegister } from '../src/register/resolve.ts';
import { peer } from './packages.ts';

/** Reads the numbers or figures out of one text and says how many there were. */
export interface Reader {
  readonly name: string;
  read(text: string): number;
}

/**
 * tollwatch's reader and the general extractors that one would take in its place. Each is set up for the least work that
 * yields numbers: wink-nlp with sentences and entities only, besides with all that it does by default.
 */
export function readers(): readonly Reader[] {
  return [
    tollwatch(),
    wink('wink-nlp', ['sbd', 'ner']),
    wink('wink-nlp, default', undefined),
    recognizers(),
    compromise(),
  ];
}

export function tollwatch(): Reader {
  const register = createRegister();
  const rest = { title: null, lang: null, published: '2025-03-28T12:00:00.000Z', outlet: null };
  return { name: 'tollwatch', read: (text) => readFigures({ ...rest, text }, { register }).figures.length };
}

interface Wink {
  readDoc(text: string): { entities(): { out(): readonly string[] } };
}

function wink(name: string, pipe: readonly string[] | undefined): Reader {
  const winkNlp = peer<(model: unknown, pipe?: readonly string[]) => Wink>('wink-nlp');
  const nlp = winkNlp(peer('wink-eng-lite-web-model'), pipe);
  return { name, read: (text) => nlp.readDoc(text).entities().out().length };
}

function recognizers(): Reader {
  interface Suite {
    recognizeNumber(text: string, culture: string): readonly unknown[];
  }
  const suite = peer<Suite>('@microsoft/recognizers-text-suite');
  return { name: 'Recognizers-Text', read: (text) => suite.recognizeNumber(text, 'en-us').length };
}

function compromise(): Reader {
  const nlp = peer<(text: string) => { numbers(): { json(): readonly unknown[] } }>('compromise');
  return { name: 'compromise', read: (text) => nlp(text).numbers().json().length };
}
