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

/** Beyond this the page is judged by its outline alone. */
const MAX_ELEMENTS = 20_000;

/** null when it finds none, or gives up. The page itself stays as it is: Readability works on a copy. */
export function findReadable(page: Document): Readable | null {
  const { document } = parseHTML(DomUtils.getOuterHTML(page));
  const article = read(document);
  if (article?.content == null) return null;
  return {
    title: filled(article.title),
    text: htmlToText(article.content),
    lang: filled(article.lang),
    published: filled(article.publishedTime),
  };
}

function read(document: ConstructorParameters<typeof Readability>[0]) {
  try {
    return new Readability(document, { maxElemsToParse: MAX_ELEMENTS, charThreshold: 200 }).parse();
  } catch {
    // It throws at pages with too many elements, and at some that are broken in ways of their own.
    return null;
  }
}

function filled(text: string | null | undefined): string | null {
  const line = text?.replace(/\s+/g, ' ').trim() ?? '';
  return line === '' ? null : line;
}
