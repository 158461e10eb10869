import type { OutboxRow } from '../../src/store/records.ts';
import type { Shown } from '../fakes/channel.ts';
import type { Run } from './run.ts';

/** What a run came to, by what the channels show and not by what the program believes. */
export interface Verdict {
  /** Owed and never shown, or published and never logged. */
  readonly lost: readonly string[];
  /** Shown twice where it may be shown once, or twice without the mark. */
  readonly repeated: readonly string[];
  /** Still owed when everything had been calm for long. */
  readonly stuck: readonly string[];
  /** Shown otherwise than it was recorded, not under the message it answers, or without the mark on what it corrects. */
  readonly altered: readonly string[];
  /** Crash points that were passed, with how often. */
  readonly passed: ReadonlyMap<string, number>;
  /** Points at which a process died. */
  readonly crashed: ReadonlyMap<string, number>;
  /** Points that the list does not know. */
  readonly unknown: ReadonlySet<string>;
}

const CHANNELS = {
  team: 'slack.example',
  bot: 'discord.example',
  hook: 'hooks.example',
  desk: 'desk.example',
  ops: 'ops.example',
} as const;
type Channel = keyof typeof CHANNELS;

export function judge(run: Run, drained: boolean): Verdict {
  const { outbox, log } = run.store.disk;
  const rows = outbox.map((row) => ({ row, shown: shownFor(run, row) }));
  const logged = run.feed.documents.map(({ text }) => ({
    text,
    times: log.filter(({ provenance }) => provenance?.quote === text).length,
  }));
  const open = outbox.filter(({ state }) => state !== 'sent' && state !== 'dead');
  return {
    lost: [
      ...rows.filter(({ row, shown }) => shown.length === 0 && !mayBeMissing(run, row)).map(nameOf),
      ...unowed(run),
      ...logged.filter(({ times }) => drained && times === 0).map(({ text }) => `log: ${text}`),
    ],
    repeated: [
      ...rows.filter(({ row, shown }) => isRepeat(run, row, shown)).map(nameOf),
      ...logged.filter(({ times }) => times > 1).map(({ text, times }) => `log: ${text}, ${times} times`),
    ],
    stuck: drained
      ? run.heldUp
      : [...open.map((row) => `${row.destination} row ${row.id} (${row.state}, ${row.lastError})`), 'time is up'],
    altered: rows.filter(({ row, shown }) => shown.some((one) => isAltered(run, row, one))).map(nameOf),
    passed: run.fate.passed,
    crashed: run.fate.crashed,
    unknown: run.fate.unknown,
  };
}

/** Still owed: that is "stuck". Dropped where a user chose "at most once", or
 * given up aloud after ten posts to a webhook that may all have arrived: that is the promise. */
function mayBeMissing({ whenUnsure }: Run, { state, destination, attempts }: OutboxRow): boolean {
  if (destination === 'hook' && state === 'dead') return whenUnsure === 'drop' || attempts >= 10;
  return state === 'pending' || state === 'unknown' || state === 'sending';
}

/** News that some channel is not owed at all. */
function unowed({ store }: Run): readonly string[] {
  const { log, outbox } = store.disk;
  return (['team', 'bot', 'hook', 'desk'] as const).flatMap((destination) =>
    log
      .filter((change) => change.route === 'team' || change.baseline)
      .filter(
        ({ seq }) => outbox.filter((row) => row.destination === destination && row.seqs.includes(seq)).length !== 1,
      )
      .map(({ seq }) => `${destination}: #${seq} is not owed once`),
  );
}

function shownFor({ hosts }: Run, row: OutboxRow): readonly Shown[] {
  const channel = hosts.get(CHANNELS[row.destination as Channel])?.service.shown ?? [];
  if (row.destination !== 'hook') return channel.filter(({ key }) => key === row.key);
  return channel.filter(({ payload }) => sameEmbeds(payload, row.payload));
}

function isRepeat({ whenUnsure }: Run, { destination }: OutboxRow, shown: readonly Shown[]): boolean {
  if (destination !== 'hook' || whenUnsure === 'drop') return shown.length > 1;
  // The first try may arrive after the marked repeat, but only one may come without the mark.
  return shown.filter(({ text }) => !text.includes('Possible repeat')).length > 1;
}

function isAltered(run: Run, row: OutboxRow, shown: Shown): boolean {
  const parent = run.store.disk.outbox.find(({ key }) => key === row.replyToKey);
  const place =
    row.destination === 'team' || row.destination === 'desk'
      ? (parent?.ref?.ts ?? null)
      : row.destination === 'bot'
        ? (parent?.ref?.id ?? null)
        : null;
  if (shown.under !== place) return true;
  if (place !== null && row.payload.corrects === true && !isMarked(run, row, place)) return true;
  if (row.destination === 'hook' || row.destination === 'bot') return !sameEmbeds(shown.payload, row.payload);
  const { text } = shown.payload as { text?: unknown };
  // A form that Slack refuses goes out as bare text, with the key to find it by.
  return text !== row.payload.text && text !== `${row.payload.text}\n(ref ${row.key})`;
}

/** What was corrected in a thread, which a channel does not show, is marked in the channel. */
function isMarked({ hosts }: Run, { destination }: OutboxRow, id: string): boolean {
  const channel = hosts.get(CHANNELS[destination as Channel])?.service.shown ?? [];
  return channel.find((one) => one.id === id)?.signs?.includes('warning') === true;
}

/** A bot adds its key to the last footer. */
function sameEmbeds(shown: unknown, owed: unknown): boolean {
  return embedsOf(shown) === embedsOf(owed);
}

function embedsOf(payload: unknown): string {
  return JSON.stringify((payload as { embeds?: unknown }).embeds)
    .replace(/( · )?ref [\w-]{24}/, '')
    .replace(',"footer":{"text":""}', '');
}

function nameOf({ row, shown }: { readonly row: OutboxRow; readonly shown: readonly Shown[] }): string {
  return `${row.destination} row ${row.id} (${row.state}, ${row.attempts} tries${row.lastError ? `, ${row.lastError}` : ''}), shown ${shown.length}`;
}
