import type { SendRequest } from '../notifier.ts';
import type { CallSlack } from './client.ts';

/**
 * Sets a sign under the message that a correction is about: a channel shows no replies, and whoever reads the wrong number
 * there must see that it did not stand. Slack keeps one such sign however often it is set, so that every try may set it.
 * Whatever comes of it, the correction goes out: it matters more than its sign.
 */
export async function markCorrected(
  channel: string,
  call: CallSlack,
  { payload, replyTo, signal }: Pick<SendRequest, 'payload' | 'replyTo' | 'signal'>,
): Promise<void> {
  if (payload.corrects !== true || replyTo?.ts === undefined) return;
  const { ts } = replyTo;
  await call({ deadlineMs: DEADLINE_MS, signal }, (client) =>
    client.reactions.add({ channel, timestamp: ts, name: SIGN }),
  );
}

const SIGN = 'warning';
const DEADLINE_MS = 5000;
