import type { HttpResult } from '../net/http.ts';
import type { SendRequest, SendResult } from './notifier.ts';
import { slackAnswer } from './slack-answer.ts';
import { callSlack, type SlackCall } from './slack-client.ts';

/**
 * Sets a sign under the message that a correction is about: a channel shows no replies, and whoever reads the wrong number
 * there must see that it did not stand. Slack keeps one such sign however often it is set, so a retry sets it again.
 * @returns null once the sign stands, or when Slack will not set it (the app may not, the message is gone): the
 * correction matters more. While nobody knows, the correction waits for its sign, but no longer than for a few tries.
 */
export async function markCorrected(
  channel: string,
  call: SlackCall,
  { payload, replyTo, attempt }: SendRequest,
): Promise<SendResult | null> {
  if (payload.corrects !== true || replyTo?.ts === undefined) return null;
  const { ts } = replyTo;
  const result = await callSlack({ ...call, deadlineMs: DEADLINE_MS }, (client) =>
    client.reactions.add({ channel, timestamp: ts, name: SIGN }),
  );
  return isAnswered(result) || attempt > MOST_TRIES ? null : notMarked(result);
}

const SIGN = 'warning';
const DEADLINE_MS = 5000;
const MOST_TRIES = 3;

function isAnswered(result: HttpResult): boolean {
  return result.kind === 'response' && result.status !== 429 && result.status < 500;
}

/** Nothing was posted, whatever became of the sign. */
function notMarked(result: HttpResult): SendResult {
  const answer = slackAnswer(result);
  const afterMs = answer.kind === 'no' && answer.refusal.result === 'retry' ? answer.refusal.afterMs : null;
  return { result: 'retry', afterMs, why: 'the message that this one corrects could not be marked yet' };
}
