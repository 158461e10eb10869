import type { SendRequest } from './notifier.ts';
import { callSlack, type SlackCall } from './slack-client.ts';

/**
 * Sets a sign under the message that a correction is about: a channel shows no replies, and whoever reads the wrong number
 * there must see that it did not stand. Slack keeps one such sign however often it is set, so that every try may set it.
 * Whatever comes of it, the correction goes out: it matters more than its sign.
 */
export async function markCorrected(
  channel: string,
  call: SlackCall,
  { payload, replyTo }: Pick<SendRequest, 'payload' | 'replyTo'>,
): Promise<void> {
  if (payload.corrects !== true || replyTo?.ts === undefined) return;
  const { ts } = replyTo;
  await callSlack({ ...call, deadlineMs: DEADLINE_MS }, (client) =>
    client.reactions.add({ channel, timestamp: ts, name: SIGN }),
  );
}

const SIGN = 'warning';
const DEADLINE_MS = 5000;
