import { Readability } from '@mozilla/readability';
import type { Document } from 'domhandler';
import { DomUtils } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { htmlToText } from './html-text.ts';

/** What Readability takes for the article. */
export interface Readable {
  readonly title: string | null;
  readonly text: string;
  readonly lang: string | null;
  readonly published: string | null;
}

/** Tags and entities, each of which becomes a node; beyond this the page is judged by its outline alone. */
const MAX_PIECES = 60_000;

/** null when it finds none, or gives up. The page itself stays as it is: Readability works on a copy. */
export function findReadable(page: Document): Readable | null {
  const html = DomUtils.getOuterHTML(page, { encodeEntities: 'utf8' });
  if ((html.match(/[<&]/g)?.length ?? 0) > MAX_PIECES) return null;
  const article = read(html);
  if (article?.content == null) return null;
  return {
    title: filled(article.title),
    text: htmlToText(article.content),
    lang: filled(article.lang),
    published: filled(article.publishedTime),
  };
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
