import type { HttpRequest } from './http.ts';
import type { Hop } from './redirect.ts';

/** The request as it is first sent; null when its address is none that the web has. Pure. */
export function firstHop(request: HttpRequest, userAgent: string): Hop | null {
  if (!URL.canParse(request.url)) return null;
  const url = new URL(request.url);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  const headers = {
    'user-agent': userAgent,
    accept: request.accept ?? '*/*',
    'accept-encoding': 'gzip, br, zstd, deflate',
    ...conditions(request),
    ...credentials(url),
    ...lowerCased(request.headers ?? {}),
  };
  url.username = '';
  url.password = '';
  url.hash = '';
  return { url, method: request.method ?? 'GET', headers, body: request.body ?? null };
}

/** What the server gave us we give back only where it can stand in a header; else the whole body comes again. */
function conditions({ etag, lastModified }: HttpRequest): Readonly<Record<string, string>> {
  return {
    ...(isHeaderValue(etag) ? { 'if-none-match': etag } : {}),
    ...(isHeaderValue(lastModified) ? { 'if-modified-since': lastModified } : {}),
  };
}

function isHeaderValue(value: string | null | undefined): value is string {
  return value != null && /^[\x20-\x7e\x80-\xff]+$/.test(value) && value.length <= 1000;
}

/** User and password of the address go where a redirect can lose them. */
function credentials({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function lowerCased(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
