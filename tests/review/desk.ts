import { rmSync } from 'node:fs';
import { check } from '../../src/check.ts';
import type { OpenSource } from '../../src/checking/check-request.ts';
import { systemClock } from '../../src/clock.ts';
import { diff } from '../../src/diff/diff.ts';
import { rebuildStanding } from '../../src/diff/rebuild-standing.ts';
import type { LoggedChange } from '../../src/domain/change.ts';
import type { SourceDocument } from '../../src/domain/document.ts';
import type { Figure, Reading } from '../../src/domain/figure.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import type { Instant } from '../../src/domain/time.ts';
import type { Readable } from '../../src/figures/reader.ts';
import type { Audience } from '../../src/owing/audience.ts';
import { reparse } from '../../src/replaying/reparse.ts';
import { type ReplayReport, replay } from '../../src/replaying/replay.ts';
import { type Asked, review } from '../../src/reviewing/review.ts';
import { openStore } from '../../src/store/open-store.ts';
import { verifyLog } from '../../src/store/verify-log.ts';
import type { DocumentWords } from '../diff/builders.ts';
import { makeFolder } from '../fakes/make-folder.ts';

/** A desk whose texts are their figures, so that a reader may be changed by a function; the state is a real one. */
export interface Desk extends AsyncDisposable {
  check(at: Instant, found: readonly DocumentWords[]): Promise<void>;
  decide(at: Instant, asked: Asked): Promise<readonly LoggedChange[]>;
  replay(): Promise<ReplayReport>;
  reparse(at: Instant, tell?: boolean): Promise<readonly LoggedChange[]>;
  /** From now on the reader gives these figures for a text. */
  read(alter: Alter): void;
  log(): Promise<readonly LoggedChange[]>;
  states(): Promise<readonly SeriesState[]>;
  /** What the log alone gives. */
  rebuilt(): Promise<readonly SeriesState[]>;
  /** Texts of the messages that are owed. */
  owed(): Promise<readonly string[]>;
  isSound(): Promise<boolean>;
}

export type Alter = (figures: readonly Figure[]) => readonly Figure[];

/** @param names sources, each of which is polled at every check */
export async function openDesk(names: readonly string[] = ['wire', 'post', 'blog']): Promise<Desk> {
  const folder = makeFolder();
  const store = await openStore(folder);
  let alter: Alter = (figures) => figures;
  const read = ({ text }: Readable): Reading => ({
    lang: 'en',
    figures: alter(figuresIn(text)),
    doubts: [],
    numbers: [],
  });
  const audience: Audience = { destinations: [destination()], routes: { ops: null } };
  return {
    async check(at, found) {
      const sources = names.map((name) =>
        sourceOf(
          name,
          found.filter(({ from }) => from.startsWith(`${name}#`)),
          at,
        ),
      );
      const request = { readerVersion: 'desk', holder: 'desk', reason: 'check', dryRun: false };
      const clock = { ...systemClock, now: () => at };
      const signal = new AbortController().signal;
      await check({ ...request, store, sources, read, diff, audience, clock, signal });
    },
    decide: (at, asked) => review({ store, audience, now: at }, asked),
    replay: () => replay({ store, read, diff }),
    async reparse(at, tell = false) {
      const signature = { by: 'A. Sample', why: 'a better reader' };
      return (await reparse({ store, read, diff, readerVersion: 'desk', audience, now: () => at, tell, ...signature }))
        .logged;
    },
    read(next) {
      alter = next;
    },
    log: () => store.read((tx) => tx.changes({})),
    states: () => store.read((tx) => tx.seriesStates()),
    rebuilt: async () => sortedById(rebuildStanding(await store.read((tx) => tx.changes({}))).values()),
    owed: () =>
      store.read(async (tx) =>
        (await tx.outboxRows()).map(({ payload }) => String((payload as { text?: unknown }).text)),
      ),
    isSound: async () => (await verifyLog(store)).ok,
    async [Symbol.asyncDispose]() {
      await store[Symbol.asyncDispose]();
      rmSync(folder, { recursive: true });
    },
  };
}

function sortedById(states: Iterable<SeriesState>): readonly SeriesState[] {
  return [...states].sort((a, b) => (a.series.id < b.series.id ? -1 : 1));
}

/** A line for each figure: its quote, and behind it the figure itself. */
function textOf(figures: readonly Figure[]): string {
  return figures.map((figure) => `${figure.quote}\t${JSON.stringify(figure)}`).join('\n');
}

function figuresIn(text: string): readonly Figure[] {
  let start = 0;
  return text.split('\n').flatMap((line) => {
    const [quote = '', json] = line.split('\t');
    const at = start;
    start += line.length + 1;
    return json === undefined ? [] : [{ ...(JSON.parse(json) as Figure), quote, start: at, end: at + quote.length }];
  });
}

function sourceOf(name: string, found: readonly DocumentWords[], at: Instant): OpenSource {
  const documents = found.map((words): SourceDocument => documentOf(name, words, at));
  const poll = async () => ({ outcome: 'fresh' as const, documents, memory: {}, notes: [] });
  const settings = { kind: 'text' as const, name, path: '-' };
  return { settings, source: { poll }, nextDue: () => at } as unknown as OpenSource;
}

function documentOf(source: string, { from, published, figures }: DocumentWords, at: Instant): SourceDocument {
  const shared = { source, url: `https://${source}.example/${from}`, outlet: source, title: null, lang: 'en' };
  const day = published === undefined ? at : published;
  const instant = day !== null && day.length === 10 ? `${day}T09:00:00.000Z` : day;
  return { ...shared, identity: [`guid:${from}`], text: textOf(figures), published: instant };
}

/** Writes a message as the kinds of its changes and their numbers. */
function destination(): Audience['destinations'][number] {
  const render = (message: { shape: string; changes?: readonly LoggedChange[] }) => ({
    text: `${message.shape}: ${(message.changes ?? []).map(({ kind, to }) => `${kind} ${to?.written ?? ''}`).join(', ')}`,
  });
  return { name: 'desk', notifier: { render, whenUnsure: 'repeat' } } as unknown as Audience['destinations'][number];
}
