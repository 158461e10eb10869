import { z } from 'zod';
import type { Instant } from '../../domain/time.ts';
import type { FindResult } from '../notifier.ts';
import type { Refusal, SlackAnswer } from './answer.ts';

/** One page of a channel's history or of a thread. */
export type SlackPage =
  | { readonly kind: 'page'; readonly messages: readonly SlackMessage[]; readonly next: string | null }
  | { readonly kind: 'trouble'; readonly trouble: Exclude<FindResult, { result: 'found' | 'absent' }> };

/** What stands in a message in another form carries no key. */
const slackMessage = z.object({
  ts: z.string(),
  text: z.string().optional().catch(undefined),
  metadata: z
    .object({ event_payload: z.object({ key: z.unknown() }) })
    .optional()
    .catch(undefined),
  blocks: z
    .array(z.object({ block_id: z.string().optional().catch(undefined) }))
    .optional()
    .catch(undefined),
});
type SlackMessage = z.infer<typeof slackMessage>;
const slackMessages = z.array(slackMessage);

interface Search {
  readonly key: string;
  /** When the post was tried, by our clock. */
  readonly since: Instant;
  /** A history runs from new to old and may be left early; a thread runs the other way. */
  readonly newestFirst: boolean;
}

/**
 * Reads page after page until the post is found, or until it cannot come any more. "Absent" is said only when every page
 * that could hold it was read: a search that stopped half-way knows nothing.
 */
export async function searchPages(
  search: Search,
  read: (cursor: string | null) => Promise<SlackPage>,
): Promise<FindResult> {
  let cursor: string | null = null;
  for (let count = 1; count <= MOST_PAGES; count++) {
    const page: SlackPage = await read(cursor);
    if (page.kind === 'trouble') return page.trouble;
    const hit = page.messages.find((message) => carries(message, search.key));
    if (hit !== undefined) return { result: 'found', ref: { ts: hit.ts } };
    if (page.next === null || (count >= LEAST_PAGES && isPast(page.messages, search))) return { result: 'absent' };
    cursor = page.next;
  }
  return { result: 'unknown', why: `not among the newest ${MOST_PAGES} pages, and there are more`, afterMs: null };
}

export function slackPage(answer: SlackAnswer): SlackPage {
  if (answer.kind === 'no-thread') return { kind: 'page', messages: [], next: null };
  if (answer.kind === 'bad-payload') return unknown(`Slack said ${answer.code}`);
  if (answer.kind === 'no') return refused(answer.refusal);
  const { messages, response_metadata: more } = answer.body;
  // What cannot be read says nothing about what the channel shows: it may be the very message.
  const read = slackMessages.safeParse(messages);
  if (!read.success) return unknown('Slack listed no messages');
  const next = (more as { next_cursor?: unknown } | undefined)?.next_cursor;
  return { kind: 'page', messages: read.data, next: typeof next === 'string' && next !== '' ? next : null };
}

function unknown(why: string, afterMs: number | null = null): SlackPage {
  return { kind: 'trouble', trouble: { result: 'unknown', why, afterMs } };
}

function refused(refusal: Refusal): SlackPage {
  const { result, why } = refusal;
  if (result === 'retry') return unknown(why, refusal.afterMs);
  // Without the scope for a history the app may post all the same.
  if (result !== 'refused' || why.endsWith(' missing_scope')) return unknown(why);
  return { kind: 'trouble', trouble: { result, why, advice: refusal.advice } };
}

const MOST_PAGES = 40;

/** Our clock may have been wrong by years when the post was tried, so the newest pages are read whatever it says. */
const LEAST_PAGES = 10;
const CLOCK_DOUBT_MS = 3_600_000;

function isPast(messages: readonly SlackMessage[], { since, newestFirst }: Search): boolean {
  const oldest = Number(messages.at(-1)?.ts ?? Number.NaN) * 1000;
  return newestFirst && oldest < Date.parse(since) - CLOCK_DOUBT_MS;
}

function carries(message: SlackMessage, key: string): boolean {
  return (
    message.metadata?.event_payload?.key === key ||
    message.blocks?.[0]?.block_id === key ||
    (message.text?.endsWith(`(ref ${key})`) ?? false)
  );
}
