import type { HttpResult } from '../net/http.ts';

type Trouble = Exclude<HttpResult, { kind: 'response' }>;

/** True when no byte of the request can have reached the service. What the client does not say counts as "maybe". */
export function certainlyNotSent(trouble: Trouble): boolean {
  return 'sent' in trouble && trouble.sent === 'no';
}

/** The body as a JSON object; null when it was cut short, is something else or no JSON at all. */
export function jsonBody(body: Uint8Array): { readonly [key: string]: unknown } | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(body));
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** `Retry-After` in ms: seconds or an HTTP date after the answer's own `Date`; null when absent or senseless. */
export function retryAfterMs(headers: Readonly<Record<string, string>>): number | null {
  const value = headers['retry-after']?.trim();
  if (value === undefined || value === '') return null;
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000);
  const wait = Date.parse(value) - Date.parse(headers.date ?? '');
  return Number.isFinite(wait) && wait >= 0 ? wait : null;
}
