/** Headers with lower-case names. */
type Headers = Readonly<Record<string, string>>;

const DAY_S = 86_400;

/**
 * Seconds that the server asks us to wait: `Retry-After`, which is a number of seconds or a date (RFC 9110 §10.2.3), at
 * most a day; null when absent or senseless. A date counts from the answer's own `Date`, so that clocks need not agree.
 *
 * @param now milliseconds since 1970, for an answer without `Date`.
 */
export function retryAfter(headers: Headers, now: number): number | null {
  const value = headers['retry-after']?.trim() ?? '';
  const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : secondsUntil(value, headers, now);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(Math.ceil(seconds), DAY_S) : null;
}

/**
 * Seconds for which the answer may be taken as fresh, at most a day: `Cache-Control` before `Expires` (RFC 9111 §4.2),
 * less the age it already has. 0 when the server says nothing, or that it must be asked every time.
 *
 * @param now milliseconds since 1970, for an answer without `Date`.
 */
export function freshFor(headers: Headers, now: number): number {
  const control = cacheControl(headers['cache-control'] ?? '');
  if (control.has('no-store') || control.has('no-cache')) return 0;
  const maxAge = control.get('max-age');
  const life = maxAge === undefined ? secondsUntil(headers.expires ?? '', headers, now) : Number(maxAge);
  const age = Number(headers.age ?? 0);
  const left = life - (Number.isFinite(age) && age > 0 ? age : 0);
  return Number.isFinite(left) && left > 0 ? Math.min(Math.floor(left), DAY_S) : 0;
}

/** The directives of a Cache-Control header, lower-case, with their values unquoted; the first of two equal ones holds. */
export function cacheControl(header: string): ReadonlyMap<string, string> {
  const directives = new Map<string, string>();
  for (const [, name = '', quoted, plain] of header.matchAll(/([\w-]+)(?:\s*=\s*(?:"([^"]*)"|([^\s,"]*)))?/g)) {
    const key = name.toLowerCase();
    if (!directives.has(key)) directives.set(key, quoted ?? plain ?? '');
  }
  return directives;
}

/** Only dates of HTTP: `Date.parse` alone would take "5 minutes" or "-1" for one. */
function secondsUntil(date: string, headers: Headers, now: number): number {
  if (!/^[A-Z][a-z]{2,8},? .*\d{2}:\d{2}:\d{2}/.test(date)) return Number.NaN;
  const from = Date.parse(headers.date ?? '');
  return (Date.parse(date) - (Number.isNaN(from) ? now : from)) / 1000;
}
