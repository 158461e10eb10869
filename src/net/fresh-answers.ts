import type { HttpRequest, HttpResponse } from './http.ts';
import { freshFor } from './waiting.ts';

/**
 * Spares a server the questions that it has said are needless: whoever asks with the marks of an answer that is still
 * fresh (`Cache-Control: max-age`, `Expires`) has that answer already, and is told "304" without a connection.
 */
export interface FreshAnswers {
  answer(request: HttpRequest): HttpResponse | null;
  note(request: HttpRequest, response: HttpResponse): void;
}

/** Feeds call themselves fresh for hours out of habit; a moved figure must not wait for that. */
const LONGEST_MS = 10 * 60_000;
const MOST_URLS = 5_000;

interface Marks {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

interface Known extends Marks {
  readonly until: number;
  readonly url: string;
  readonly movedPermanently: boolean;
}

export function createFreshAnswers(now: () => number): FreshAnswers {
  const known = new Map<string, Known>();
  return {
    answer(request) {
      const fresh = known.get(request.url);
      if (fresh === undefined || fresh.until <= now() || !isMarked(request, fresh)) return null;
      const { url, movedPermanently } = fresh;
      return { kind: 'response', status: 304, headers: {}, body: new Uint8Array(), url, movedPermanently };
    },
    note(request, { status, headers, url, movedPermanently }) {
      known.delete(request.url);
      const life = Math.min(freshFor(headers, now()) * 1000, LONGEST_MS);
      if ((status !== 200 && status !== 304) || life === 0) return;
      const before = status === 304 ? marksOf(request) : { etag: null, lastModified: null };
      const etag = headers.etag ?? before.etag;
      const lastModified = headers['last-modified'] ?? before.lastModified;
      if (known.size >= MOST_URLS) known.clear();
      known.set(request.url, { etag, lastModified, until: now() + life, url, movedPermanently });
    },
  };
}

/** True when the request carries the very marks of the answer, and there is at least one. */
function isMarked(request: HttpRequest, fresh: Marks): boolean {
  const { etag, lastModified } = marksOf(request);
  return (etag ?? lastModified) !== null && etag === fresh.etag && lastModified === fresh.lastModified;
}

function marksOf({ etag = null, lastModified = null }: HttpRequest): Marks {
  return { etag, lastModified };
}
