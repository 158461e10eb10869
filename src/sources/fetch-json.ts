import type { z } from 'zod';
import { decodeText } from '../net/charset.ts';
import { readable, shownUrl, trouble } from './http-outcome.ts';
import type { PollRequest, SourceDeps, Trouble } from './source.ts';

/** An answer of an interface of which we rely on the shape `schema`. */
export interface JsonAnswer<T> {
  readonly value: T;
}

/** Asks an interface for JSON; what is not JSON, or not of the shape that was documented, is a trouble with a name. */
export async function fetchJson<T>(
  url: string,
  schema: z.ZodType<T>,
  deps: SourceDeps,
  { signal, now }: PollRequest,
  headers: Readonly<Record<string, string>> = {},
): Promise<JsonAnswer<T> | Trouble> {
  const request = { url, headers, accept: 'application/json', maxBytes: MAX_BYTES, signal };
  const answer = readable(await deps.http.fetch(request), url, now);
  if ('outcome' in answer) return answer;
  const text = decodeText(answer.body, answer.headers['content-type']);
  const value = text.trimStart().startsWith('<') ? PAGE : parsed(text);
  if (value === PAGE)
    return trouble('html-not-feed', `${shownUrl(url)} sent a page where JSON was expected.`, PAGE_ADVICE);
  if (value === undefined)
    return trouble('malformed', `${shownUrl(url)} sent broken or cut JSON (${text.length} characters).`);
  const shaped = schema.safeParse(value);
  if (shaped.success) return { value: shaped.data };
  return trouble('schema-changed', `${shownUrl(url)} changed its shape: ${whereOf(shaped.error)}.`, SHAPE_ADVICE);
}

/** Ten times the longest answer that these interfaces give; parsing it keeps everything else waiting. */
const MAX_BYTES = 3_000_000;

const PAGE = Symbol('page');
const PAGE_ADVICE =
  'Open the address in a browser: it may ask for a login or a consent, or the interface may have moved.';
const SHAPE_ADVICE = 'Nothing was read, so that nothing is read wrongly; look for a newer version of this program.';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function whereOf({ issues }: z.ZodError): string {
  const [first] = issues;
  return first === undefined ? 'unknown' : `${first.path.join('.') || 'the answer'}: ${first.message}`;
}
