import { createHash } from 'node:crypto';
import type { LoggedChange } from '../domain/change.ts';
import type { Instant } from '../domain/time.ts';
import { type Composed, compose, type Message, notice } from '../notify/message.ts';
import { audiencesOf } from '../notify/routes.ts';
import { withCredits } from '../notify/wording/credits.ts';
import type { NewOutboxRow, OutboxRow } from '../store/records.ts';
import type { ReadTransaction, WriteTransaction } from '../store/store.ts';
import type { Audience, Destination } from './audience.ts';
import type { OpsNotice } from './ops-notice.ts';
import { oweDigest } from './owe-digest.ts';
import { pastOf } from './past.ts';
import { route } from './route.ts';

/**
 * Writes into the outbox what these freshly logged changes owe to whom. Call it in the transaction that logs them: then
 * a change without its message, or a message without its change, cannot exist.
 * @param begun names of the sources that were first read in this check
 */
export async function owe(
  tx: WriteTransaction,
  changes: readonly LoggedChange[],
  audience: Audience,
  now: Instant,
  begun: readonly string[] = [],
): Promise<void> {
  const names = audience.destinations.map(({ name }) => name);
  for (const to of audience.destinations) {
    const audiences = audiencesOf(to.name, names, audience.routes);
    if (audiences.has('team')) await oweNews(tx, changes, to, audience, now, begun);
    if (audiences.has('ops')) await oweMessages(tx, compose(changes.filter(isForOps)), to, now, now, audience);
  }
}

/** What the watches let through, each part at its own time. */
async function oweNews(
  tx: WriteTransaction,
  changes: readonly LoggedChange[],
  to: Destination,
  audience: Audience,
  now: Instant,
  begun: readonly string[],
): Promise<void> {
  const watches = audience.watches ?? [];
  const routed = await route(changes, to.name, watches, pastOf(tx, to.name), () => now);
  const told = routed.flatMap(({ change, verdict }) => (verdict.tell ? [{ change, ...verdict }] : []));
  // A baseline stays the one message that it is, whenever it goes out.
  const [gathered, single] = [true, false].map((inDigest) =>
    Map.groupBy(
      told.filter(({ change, when }) => (when === 'in the digest' && !change.baseline) === inDigest),
      ({ dueAt }) => dueAt,
    ),
  );
  for (const [dueAt, part] of single ?? [])
    await oweMessages(tx, compose(part.map(changeOf), begun), to, dueAt, now, audience);
  for (const [dueAt, part] of gathered ?? [])
    await oweDigest(tx, part.map(changeOf), to, dueAt, now, (message) => render(to, message, audience));
}

function changeOf({ change }: { readonly change: LoggedChange }): LoggedChange {
  return change;
}

function isForOps({ route: told }: LoggedChange): boolean {
  return told === 'ops';
}

async function oweMessages(
  tx: WriteTransaction,
  composed: readonly Composed[],
  to: Destination,
  dueAt: Instant,
  now: Instant,
  audience: Audience,
): Promise<void> {
  if (composed.length > 0) await tx.addOutboxRows(await rowsOf(tx, composed, to, dueAt, now, audience));
}

/** Owes the operators a notice, unless there is nobody to tell or the notice is about the one who would be told. */
export async function oweNotice(
  tx: WriteTransaction,
  text: OpsNotice,
  audience: Audience,
  now: Instant,
): Promise<void> {
  const ops = audience.destinations.find(({ name }) => name === audience.routes.ops && name !== text.about);
  if (ops === undefined) return;
  await tx.addOutboxRows(await rowsOf(tx, [notice(text.title, text.lines)], ops, now, now, audience));
}

async function rowsOf(
  tx: ReadTransaction,
  composed: readonly Composed[],
  to: Destination,
  dueAt: Instant,
  now: Instant,
  audience: Audience,
): Promise<readonly NewOutboxRow[]> {
  const rows: NewOutboxRow[] = [];
  for (const item of composed) {
    const { answers } = item;
    const beside = rows.find(({ seqs }) => answers !== null && seqs.includes(answers));
    const above = (await messageAbout(tx, answers, to.name)) ?? beside ?? null;
    rows.push({
      key: keyOf(to.name, item, now),
      destination: to.name,
      payload: render(to, item.message, audience),
      seqs: item.seqs,
      replyToKey: above === null ? null : (above.replyToKey ?? above.key),
      createdAt: now,
      // An answer to what still waits waits with it.
      dueAt: above !== null && isWaiting(above) && above.dueAt > dueAt ? above.dueAt : dueAt,
    });
  }
  return rows;
}

/** Rows that are written in this very moment have no state yet. */
function isWaiting(row: NewOutboxRow | OutboxRow): boolean {
  return !('state' in row) || row.state === 'pending';
}

function render({ notifier }: Destination, message: Message, { credits = {} }: Audience): NewOutboxRow['payload'] {
  return notifier.render(withCredits(message, credits));
}

/** The first message that told that change there; null when this destination was never told. */
async function messageAbout(tx: ReadTransaction, seq: number | null, destination: string): Promise<OutboxRow | null> {
  if (seq === null) return null;
  const [told] = await tx.outboxRows({ destination, tells: seq, limit: 1 });
  return told ?? null;
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
