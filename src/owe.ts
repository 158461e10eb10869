import { createHash } from 'node:crypto';
import type { LoggedChange } from './domain/change.ts';
import type { Instant } from './domain/time.ts';
import { type Composed, compose, notice } from './notify/message.ts';
import type { Notifier } from './notify/notifier.ts';
import { type Routes, recipientOf } from './notify/routes.ts';
import type { NewOutboxRow, ReadTransaction, WriteTransaction } from './store/store.ts';

/** A destination, ready to be written for and posted to. */
export interface Destination {
  readonly name: string;
  readonly notifier: Notifier;
}

/** Who is there to be told, and what about. */
export interface Audience {
  readonly destinations: readonly Destination[];
  readonly routes: Routes;
}

/**
 * Writes into the outbox what these freshly logged changes owe to whom. Call it in the transaction that logs them: then
 * a change without its message, or a message without its change, cannot exist.
 */
export async function owe(
  tx: WriteTransaction,
  changes: readonly LoggedChange[],
  audience: Audience,
  now: Instant,
): Promise<void> {
  const names = audience.destinations.map(({ name }) => name);
  for (const { name, notifier } of audience.destinations) {
    const { audiences, wanted } = recipientOf(name, names, audience.routes);
    const meant = compose(wanted(changes)).filter((item) => audiences.has(item.audience));
    await tx.addOutboxRows(await rowsOf(tx, meant, name, notifier, now));
  }
}

/** Owes the operators a notice, unless there is nobody to tell or the notice is about the one who would be told. */
export async function oweNotice(
  tx: WriteTransaction,
  text: { readonly title: string; readonly lines: readonly string[]; readonly about: string },
  audience: Audience,
  now: Instant,
): Promise<void> {
  const ops = audience.destinations.find(({ name }) => name === audience.routes.ops && name !== text.about);
  if (ops === undefined) return;
  await tx.addOutboxRows(await rowsOf(tx, [notice(text.title, text.lines)], ops.name, ops.notifier, now));
}

async function rowsOf(
  tx: ReadTransaction,
  composed: readonly Composed[],
  destination: string,
  notifier: Notifier,
  now: Instant,
): Promise<readonly NewOutboxRow[]> {
  const rows: NewOutboxRow[] = [];
  for (const item of composed) {
    rows.push({
      key: keyOf(destination, item, now),
      destination,
      payload: notifier.render(item.message),
      seqs: item.seqs,
      replyToKey: await messageAbout(tx, item.answers, destination),
      createdAt: now,
      dueAt: now,
    });
  }
  return rows;
}

/** The first message that told that change there; null when this destination was never told. */
async function messageAbout(tx: ReadTransaction, seq: number | null, destination: string): Promise<string | null> {
  if (seq === null) return null;
  const [told] = await tx.outboxRows({ destination, tells: seq, limit: 1 });
  return told === undefined ? null : (told.replyToKey ?? told.key);
}

/**
 * The same changes never get two keys at one destination, so a message cannot be owed twice; the hashes of the log rows
 * make the key another one in another log. 24 characters, because Discord's nonce takes 25.
 */
function keyOf(destination: string, { message, seqs, audience }: Composed, now: Instant): string {
  const what =
    message.shape === 'test' || message.changes.length === 0
      ? [now, JSON.stringify(message)]
      : hashesOf(message.changes);
  const facts = JSON.stringify([destination, audience, message.shape, seqs, what]);
  return createHash('sha256').update(facts).digest('base64url').slice(0, 24);
}

function hashesOf(changes: readonly LoggedChange[]): readonly string[] {
  return changes.map((change) => change.hash);
}
