import type { HttpTrouble } from '../net/http.ts';
import type { SendResult } from './notifier.ts';

/** What it says about a post when no answer came: certainly not sent, or nobody knows. */
export function withoutAnswer(service: string, trouble: HttpTrouble): Exclude<SendResult, { result: 'sent' }> {
  const why = `${service}: ${trouble.kind}`;
  if (trouble.kind === 'private-address' || trouble.kind === 'blocked') {
    const advice = 'If the address is right, allow its host under `network.allowPrivate`.';
    return { result: 'refused', scope: 'destination', why, advice };
  }
  if (trouble.sent !== 'no') return { result: 'unknown', why };
  return { result: 'retry', afterMs: trouble.retryAfter === undefined ? null : trouble.retryAfter * 1000, why };
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
