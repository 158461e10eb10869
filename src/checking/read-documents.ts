import { setImmediate as breathe } from 'node:timers/promises';
import type { SourceDocument } from '../domain/document.ts';
import type { Reading } from '../domain/figure.ts';
import { firstPrint } from '../domain/first-print.ts';
import type { Instant } from '../domain/time.ts';
import { textHash } from '../store/texts.ts';
import type { Check } from './check-request.ts';

export interface FreshDocument {
  readonly document: SourceDocument;
  /** When its words were published first, as far as is known; the document has the date that its source gives it. */
  readonly published: Instant | null;
  readonly reading: Reading;
}

/** Reads what a poll brought, each text by the date that its words had when they came first. */
export async function readDocuments(
  documents: readonly SourceDocument[],
  request: Check,
): Promise<readonly FreshDocument[]> {
  return readAll(await dated(documents, request), request);
}

type Dated = Omit<FreshDocument, 'reading'>;

async function dated(documents: readonly SourceDocument[], { store }: Check): Promise<readonly Dated[]> {
  if (documents.length === 0) return [];
  const hashes = documents.map(({ text }) => textHash(text));
  const first = await store.read((tx) => tx.firstPublished(hashes));
  return documents.map((document, i) => ({
    document,
    published: firstPrint(document, first.get(hashes[i] as string)),
  }));
}

/** Characters of texts that are read between two breaths, so that one source with many does not hold up all others. */
const BATCH = 50_000;

/**
 * Figures that the texts of one source may bring in one poll. No news does, and comparing them takes the square of their
 * number: what comes beyond them is left to a person, and the other sources of the round are told.
 */
const MOST_FIGURES = 2_000;

async function readAll(documents: readonly Dated[], { read }: Check): Promise<readonly FreshDocument[]> {
  const fresh: FreshDocument[] = [];
  let [done, found] = [0, 0];
  for (const { document, published } of documents) {
    const reading = await read({ ...document, published });
    fresh.push({ document, published, reading: found < MOST_FIGURES ? reading : leftToEyes(reading) });
    // The rows of a table are stated by its map and go on in few series.
    if (document.statements === undefined) found += reading.figures.length + reading.doubts.length;
    done += document.text.length;
    if (done < BATCH) continue;
    done = 0;
    await breathe();
  }
  return fresh;
}

function leftToEyes({ lang, figures, doubts: [doubt] }: Reading): Reading {
  const [figure] = figures;
  const reason = 'the poll brought more figures than are compared at once';
  const own = figure === undefined ? doubt : { quote: figure.quote, start: figure.start, end: figure.end, reason };
  return { lang, figures: [], doubts: own === undefined ? [] : [own], numbers: [] };
}
