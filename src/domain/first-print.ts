import type { SourceDocument } from './document.ts';
import { dayOf, daysBetween, type Instant } from './time.ts';

/**
 * When the words of a document were published first: a site that gives an old article a new date and a new address makes
 * no news of it, and its "on Tuesday" is still the Tuesday of that time. `known`: the earliest date under which the same
 * text was seen before. A few words may well be true again on another day, and so may those of the day before.
 */
export function firstPrint({ text, published, statements }: Printed, known: Instant | undefined): Instant | null {
  if (published === null || known === undefined || statements !== undefined || text.length < TELLING) return published;
  return daysBetween(dayOf(known), dayOf(published)) >= OLD ? known : published;
}

type Printed = Pick<SourceDocument, 'text' | 'published' | 'statements'>;

/** Characters: nobody writes as many twice about two events. */
const TELLING = 160;
/** Days: within them outlets relay a text. */
const OLD = 2;
