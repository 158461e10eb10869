import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlToText } from '../html/to-text.ts';

/** What Readability takes for the article. */
export interface Readable {
  readonly title: string | null;
  readonly text: string;
  readonly lang: string | null;
  readonly published: string | null;
}

/** Tags and entities, each of which becomes a node; beyond this the page is judged by its outline alone. */
const MAX_PIECES = 60_000;

/** null when it finds none, or gives up. */
export function findReadable(html: string): Readable | null {
  if (hasMorePieces(html, MAX_PIECES)) return null;
  const article = read(html);
  if (article?.content == null) return null;
  return {
    title: filled(article.title),
    text: htmlToText(article.content),
    lang: filled(article.lang),
    published: filled(article.publishedTime),
  };
}

/** Counted one by one: a list of them all would take more memory than the page. */
function hasMorePieces(html: string, most: number): boolean {
  const piece = /[<&]/g;
  let pieces = 0;
  while (pieces <= most && piece.test(html)) pieces += 1;
  return pieces > most;
}

function read(html: string) {
  try {
    const { document } = parseHTML(html);
    return new Readability(document, { charThreshold: 200 }).parse();
  } catch {
    // Both throw at pages that are broken in ways of their own.
    return null;
  }
}

function filled(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line;
}
