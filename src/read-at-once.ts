import type { Config } from './config.ts';
import type { Reading } from './domain/figure.ts';
import { readFigures } from './figures/read-figures.ts';
import type { Readable } from './figures/reader.ts';
import { createRegister } from './register/resolve.ts';

/** The reader as the configuration sets it, for what runs alone: it reads a text at once. */
export function readerWith(additions: Config['register']): (document: Readable) => Reading {
  const register = createRegister(additions);
  return (document) => readFigures(document, { register });
}
