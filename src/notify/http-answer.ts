import type { HttpTrouble } from '../net/http.ts';
import { retryAfter } from '../net/waiting.ts';
import type { SendResult } from './notifier.ts';

/** What it says about a post when no answer came: certainly not sent, or nobody knows. */
export function withoutAnswer(service: string, trouble: HttpTrouble): Exclude<SendResult, { result: 'sent' }> {
  const why = `${service} ${NO_ANSWER[trouble.kind]}`;
  if (trouble.kind === 'private-address' || trouble.kind === 'blocked') {
    const advice = 'If the address is right, allow its host under `network.allowPrivate`.';
    return { result: 'refused', scope: 'destination', why, advice };
  }
  const hint =
    ADVICE[trouble.kind] ?? 'It is tried again by itself; if it lasts, look at the status page of the service.';
  if (trouble.sent !== 'no') return { result: 'unknown', why, advice: hint };
  const afterMs = trouble.retryAfter === undefined ? null : trouble.retryAfter * 1000;
  return { result: 'retry', afterMs, why, advice: hint };
}

const NO_ANSWER: Readonly<Record<HttpTrouble['kind'], string>> = {
  unreachable: 'cannot be reached',
  timeout: 'did not answer in time',
  'too-large': 'answered more than an answer should be',
  'private-address': 'lies at a private address',
  'bad-redirect': 'sent us in circles or to an unsafe address',
  blocked: 'is blocked',
  malformed: 'gave a damaged answer',
  'rate-limited': 'asked to be left alone for a while',
};

const ADVICE: Partial<Record<HttpTrouble['kind'], string>> = {
  unreachable: 'Check the address, the name resolution and the network of this machine.',
  'bad-redirect': 'Put the final address into the configuration.',
};

/** The body as a JSON object; null when it was cut short, is something else or no JSON at all. */
export function jsonBody(body: Uint8Array): { readonly [key: string]: unknown } | null {
  const value = jsonValue(body);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

/** What the body says in JSON; null when it was cut short or is no JSON at all. */
export function jsonValue(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return null;
  }
}

/** `Retry-After` in ms; null when absent or senseless, as a date is in an answer without a `Date` of its own. */
export function retryAfterMs(headers: Readonly<Record<string, string>>): number | null {
  const seconds = retryAfter(headers, Number.NaN);
  return seconds === null ? null : seconds * 1000;
}
