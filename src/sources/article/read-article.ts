import type { Instant } from '../../domain/time.ts';
import { decodeText } from '../../net/charset.ts';
import { parseFeedDate } from '../feed-date.ts';
import { readable, shownUrl, trouble } from '../http-outcome.ts';
import type { PollRequest, SourceDeps, Trouble } from '../source.ts';
import { wholePage } from './whole-page.ts';

/** A page from the web, as text. */
export interface FetchedPage {
  readonly html: string;
  /** After redirects. */
  readonly url: string;
}

export interface ReadArticle {
  readonly title: string | null;
  /** Never empty. */
  readonly text: string;
  readonly published: Instant | null;
}

/** Fetches a page for people; the host's robots.txt is asked first. */
export async function fetchPage(
  url: string,
  deps: SourceDeps,
  { signal, now }: PollRequest,
): Promise<FetchedPage | Trouble> {
  const answer = readable(await deps.http.fetch({ url, accept: 'text/html', signal, robots: true }), url, now);
  if ('outcome' in answer) return answer;
  return { html: decodeText(answer.body, answer.headers['content-type']), url: answer.url };
}

/** The article of a page. A page without one, or one too intricate to be read, is a trouble of that page. */
export async function readArticle({ html, url }: FetchedPage, deps: SourceDeps): Promise<ReadArticle | Trouble> {
  const result = deps.articles === undefined ? plainResult(html) : await deps.articles.read(html);
  if (result.kind === 'article') {
    const { title, text, published } = result.article;
    return { title, text, published: parseFeedDate(published) };
  }
  if (result.kind === 'too-complex') return trouble('too-large', `${shownUrl(url)} is too intricate to be read.`);
  return trouble('schema-changed', `${shownUrl(url)} holds no text.`, SCRIPT_ADVICE);
}

const SCRIPT_ADVICE =
  'The page may be drawn by scripts, which are not run: look for a feed or a data address behind it.';

function plainResult(html: string) {
  const { title, text } = wholePage(html);
  return text === ''
    ? ({ kind: 'none' } as const)
    : ({ kind: 'article', article: { title, text, published: null } } as const);
}
