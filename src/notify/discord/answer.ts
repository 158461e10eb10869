import type { HttpResult } from '../../net/http.ts';
import { jsonBody, retryAfterMs, withoutAnswer } from '../http-answer.ts';
import type { SendResult } from '../notifier.ts';

/** Sorts an answer to a post: sent (with the message's id), certainly not, or nobody knows. */
export function discordPosted(answer: HttpResult, advice: string): SendResult {
  if (answer.kind !== 'response') return withoutAnswer('Discord', answer);
  if (answer.status >= 200 && answer.status < 300) return posted(answer.body);
  return discordRefusal(answer, advice);
}

/** Any other answer than success. */
export function discordRefusal(
  { status, headers, body }: Extract<HttpResult, { kind: 'response' }>,
  advice: string,
): Exclude<SendResult, { result: 'sent' }> {
  const said = jsonBody(body);
  const why = `Discord answered HTTP ${status}${typeof said?.code === 'number' ? ` (${said.code})` : ''}`;
  if (status === 429) return { result: 'retry', afterMs: waitMs(said, headers), why };
  if (status >= 500) return { result: 'unknown', why };
  if (status === 400) {
    return { result: 'refused', scope: 'message', why, advice: 'Please report this as a defect, with the log number.' };
  }
  return { result: 'refused', scope: 'destination', why, advice };
}

function posted(body: Uint8Array): SendResult {
  const said = jsonBody(body);
  if (typeof said?.id !== 'string') return { result: 'unknown', why: 'Discord’s answer was cut or names no message' };
  return { result: 'sent', ref: { id: said.id, channel: String(said.channel_id ?? '') } };
}

/** The JSON is more exact than the header; without either, the longest secondary limit that was seen. */
function waitMs(said: { readonly [key: string]: unknown } | null, headers: Readonly<Record<string, string>>): number {
  const seconds = said?.retry_after;
  if (typeof seconds === 'number' && Number.isFinite(seconds) && seconds >= 0) return Math.ceil(seconds * 1000);
  return retryAfterMs(headers) ?? 60_000;
}
