import { createHash } from 'node:crypto';
import type { LoggedChange } from '../domain/change.ts';
import type { Instant } from '../domain/time.ts';
import type { Message } from '../notify/message.ts';
import type { OutboxRow } from '../store/records.ts';
import type { WriteTransaction } from '../store/store.ts';
import type { Destination } from './audience.ts';

/** No message lists more, so that a number never has to give way; what is over goes into another one. */
const MOST_LINES = 12;

/**
 * Puts changes into the digest that is owed at `dueAt`: into the row that gathers for that instant, as long as nobody has
 * tried to post it and it has room, else into a new one.
 */
export async function oweDigest(
  tx: WriteTransaction,
  changes: readonly LoggedChange[],
  to: Destination,
  dueAt: Instant,
  now: Instant,
  render: (message: Message) => OutboxRow['payload'],
): Promise<void> {
  let left = changes;
  const open = await gathering(tx, to.name, dueAt);
  if (open !== null) {
    const added = left.slice(0, MOST_LINES - open.changes.length);
    const all = [...open.changes, ...added];
    const grown = await tx.growOutboxRow(open.key, render({ shape: 'digest', changes: all }), seqsOf(added));
    if (grown) left = left.slice(added.length);
  }
  for (let at = 0; at < left.length; at += MOST_LINES) {
    const part = left.slice(at, at + MOST_LINES);
    const key = keyOf(to.name, dueAt, part[0]);
    const payload = render({ shape: 'digest', changes: part });
    const row = { key, destination: to.name, payload, seqs: seqsOf(part), replyToKey: null, createdAt: now, dueAt };
    await tx.addOutboxRows([row]);
  }
}

/** The row that still gathers, with what is in it; its key tells it from other messages of that instant. */
async function gathering(tx: WriteTransaction, destination: string, dueAt: Instant) {
  const rows = await tx.outboxRows({ destination, state: 'pending' });
  for (const row of rows) {
    if (row.dueAt !== dueAt || row.attempts > 0 || row.seqs.length === 0 || row.seqs.length >= MOST_LINES) continue;
    const changes = await changesOf(tx, row.seqs);
    if (row.key === keyOf(destination, dueAt, changes[0])) return { key: row.key, changes };
  }
  return null;
}

async function changesOf(tx: WriteTransaction, seqs: readonly number[]): Promise<readonly LoggedChange[]> {
  const first = Math.min(...seqs);
  const rows = await tx.changes({ sinceSeq: first - 1, limit: Math.max(...seqs) - first + 1 });
  return rows.filter(({ seq }) => seqs.includes(seq));
}

function seqsOf(changes: readonly LoggedChange[]): readonly number[] {
  return changes.map(({ seq }) => seq);
}

/** Made of its first change, so that it stays the same while it gathers, and is another one in another log. */
function keyOf(destination: string, dueAt: Instant, first: LoggedChange | undefined): string {
  const facts = JSON.stringify([destination, 'digest', dueAt, first?.hash]);
  return createHash('sha256').update(facts).digest('base64url').slice(0, 24);
}
