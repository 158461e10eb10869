import { isUtf8 } from 'node:buffer';

/** One request of a chain. */
export interface Hop {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export type NextHop = { readonly next: Hop; readonly permanent: boolean } | { readonly refused: string };

/**
 * Where a redirect leads, or why it is not followed; null when the answer is no redirect. Pure.
 *
 * A POST is repeated only where the server says so (307, 308). Browsers turn a POST into a GET at 301, 302 and 303: for
 * an alert that would be a page read and a message lost.
 */
export function nextHop(from: Hop, status: number, location: string | undefined): NextHop | null {
  if (!REDIRECTS.has(status) || location === undefined) return null;
  const refuse = (refused: string): NextHop => ({ refused });
  if (from.method === 'POST' && !isUntouched(status)) return refuse(`answered a post with a redirect (${status})`);
  const target = asWritten(location);
  if (!URL.canParse(target, from.url.href)) return refuse('redirects to an invalid address');
  const url = new URL(target, from.url);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse(`redirects to ${url.protocol}`);
  if (from.url.protocol === 'https:' && url.protocol === 'http:') return refuse('redirects from https to http');
  url.username = '';
  url.password = '';
  url.hash = '';
  return { next: { ...from, url, headers: headersFor(url, from) }, permanent: status === 301 || status === 308 };
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** True when the server says that it did not act on the request, and who should. */
export function isUntouched(status: number): boolean {
  return status === 307 || status === 308;
}

/** Headers come as one character for each byte; servers write addresses in UTF-8, in spite of the rules. */
function asWritten(location: string): string {
  const bytes = Buffer.from(location, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : location;
}

/** Another host gets only what says nothing about the user: no Authorization, no Cookie, no header we do not know. */
function headersFor(url: URL, from: Hop): Readonly<Record<string, string>> {
  if (sameHost(url, from.url)) return from.headers;
  return Object.fromEntries(Object.entries(from.headers).filter(([name]) => HARMLESS.has(name)));
}

const HARMLESS = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'content-type',
  'if-modified-since',
  'if-none-match',
  'user-agent',
]);

/** The step from http to https on the default ports stays on the host. */
function sameHost(a: URL, b: URL): boolean {
  return a.hostname === b.hostname && a.port === b.port;
}
