import type { SourceDocument } from '../domain/document.ts';
import type { Reading } from '../domain/figure.ts';
import type { Register } from '../register/register.ts';

/** What the reader needs of a document. */
export type Readable = Pick<SourceDocument, 'text' | 'title' | 'lang' | 'published' | 'outlet' | 'statements'>;

export interface ReadOptions {
  readonly register: Register;
  /** Also tell what became of every number of the text. */
  readonly fates?: boolean;
  /** Names of rules to leave out, to see what they are worth. */
  readonly without?: readonly string[];
}

/** Pure: the same text, title, date and register give the same reading. */
export type ReadFigures = (document: Readable, options: ReadOptions) => Reading;
