import type { SourceDocument } from '../domain/document.ts';
import { fetchPage, readArticle } from './article/read-article.ts';
import { enlisted, type Followed, fetchedAt, finished, followedOf, isDue, rowsOf } from './follow-schedule.ts';
import { itemText } from './item-text.ts';
import type { PollOutcome, PollRequest, SourceDeps } from './source.ts';

/** Articles fetched in one poll; the first poll takes in what the feed lists, since all of it is baseline. */
const PER_POLL = 15;
const AT_FIRST = 60;

/**
 * Puts the article in the place of what the feed says about it, and fetches recent ones again and again at growing
 * distances, so that a figure that is changed silently is seen.
 *
 * An article that is not due is not among the documents: it is recorded as it was read last, and the feed's own words
 * would look like an edit of it. One that cannot be had is told in the feed's words and tried again later.
 */
export async function followPages(outcome: PollOutcome, deps: SourceDeps, request: PollRequest): Promise<PollOutcome> {
  if ('advice' in outcome) return outcome;
  const listed = outcome.outcome === 'fresh' ? outcome.documents : [];
  const list = enlisted(followedOf(request.memory), listed, request.now);
  const isFirst = request.memory === null;
  const due = list.filter((one) => isDue(one, request.now)).slice(0, isFirst ? AT_FIRST : PER_POLL);
  const documents = listed.filter(({ url }) => url === null);
  const notes: string[] = 'notes' in outcome ? [...outcome.notes] : [];
  const fetched = new Map<string, Followed>();
  for (const one of due) {
    const { document, note } = await follow(one, deps, request);
    documents.push(document);
    if (note !== null) notes.push(note);
    fetched.set(one.key, fetchedAt(one, request.now));
  }
  const rest = isFirst ? leftOut(list, fetched) : [];
  documents.push(...rest.flatMap(({ document }) => document ?? []));
  for (const one of rest) fetched.set(one.key, finished(one));
  const memory = { ...outcome.memory, followed: rowsOf(list.map((one) => fetched.get(one.key) ?? one)) };
  const fault = 'fault' in outcome && outcome.fault !== undefined ? { fault: outcome.fault } : {};
  if (documents.length > 0) return { outcome: 'fresh', documents, memory, notes, ...fault };
  return outcome.outcome === 'empty' ? { ...outcome, memory } : { outcome: 'unchanged', memory };
}

/** What a first poll lists beyond its cap is old: it is baseline in the feed's words and never followed. */
function leftOut(list: readonly Followed[], fetched: ReadonlyMap<string, Followed>): readonly Followed[] {
  return list.filter(({ key }) => !fetched.has(key));
}

interface Followup {
  readonly document: SourceDocument;
  readonly note: string | null;
}

async function follow({ document }: Followed, deps: SourceDeps, request: PollRequest): Promise<Followup> {
  if (document === null || document.url === null) throw new Error('an article without an address is due');
  const page = await fetchPage(document.url, deps, request);
  const article = 'outcome' in page ? page : await readArticle(page, deps);
  if ('outcome' in article) return { document, note: `The feed’s own text was read: ${article.message}` };
  const text = itemText(document.title ?? article.title, [article.text, document.text]);
  return { document: { ...document, text, published: document.published ?? article.published }, note: null };
}
