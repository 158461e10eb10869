import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check } from '../src/check.ts';
import type { OpenSource } from '../src/checking/check-request.ts';
import { systemClock } from '../src/clock.ts';
import { diff } from '../src/diff/diff.ts';
import type { SourceDocument } from '../src/domain/document.ts';
import { readFigures } from '../src/figures/read-figures.ts';
import type { Readable } from '../src/figures/reader.ts';
import { createRegister } from '../src/register/resolve.ts';
import { replay } from '../src/replaying/replay.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Store } from '../src/store/store.ts';
import { inTurns } from './measure.ts';
import { casualtyNews, mixedNews } from './news.ts';
import { table } from './table.ts';

export interface ReplayBench {
  readonly corpora: readonly {
    readonly texts: string;
    readonly documents: number;
    /** Characters of a document, on average. */
    readonly length: number;
    readonly changes: number;
    /** Changes that came out other than they were logged. */
    readonly differ: number;
    /** Stored documents per second of the clock, and of processor time. */
    readonly wall: number;
    readonly cpu: number;
  }[];
}

/** How fast stored documents are replayed: what feeds bring (headline and teaser), and whole articles. */
export async function benchReplay(rounds: number): Promise<ReplayBench> {
  const corpora = [
    { texts: 'teasers, mixed news', stored: teasers(mixedNews(800_000)) },
    { texts: 'teasers, casualty-dense', stored: teasers(casualtyNews(200_000)) },
    { texts: 'articles, mixed news', stored: mixedNews(800_000) },
  ];
  const measured: ReplayBench['corpora'][number][] = [];
  for (const { texts, stored } of corpora) measured.push({ texts, ...(await replayed(stored, Math.min(rounds, 5))) });
  return { corpora: measured };
}

/** Every paragraph of an article as a text of its own. */
function teasers(articles: readonly string[]): readonly string[] {
  return articles.flatMap((article) => article.split('\n\n'));
}

async function replayed(texts: readonly string[], rounds: number) {
  const folder = mkdtempSync(join(tmpdir(), 'tollwatch-bench-'));
  try {
    await using store = await openStore(folder);
    await record(texts, store);
    const report = await replay({ store, read, diff });
    if (report.documents !== texts.length) throw new Error(`${report.documents} of ${texts.length} texts replayed`);
    const run = async () => void (await replay({ store, read, diff }));
    const [timing] = await inTurns([{ name: 'replay', run }], rounds);
    const perSecond = (ms: number | undefined) => (1000 * texts.length) / (ms ?? Number.NaN);
    return {
      documents: texts.length,
      length: texts.reduce((sum, { length }) => sum + length, 0) / texts.length,
      changes: report.same,
      differ: report.differences.length,
      wall: perSecond(timing?.wall),
      cpu: perSecond(timing?.cpu),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const register = createRegister();

const read = (document: Readable) => readFigures(document, { register });

const SOURCES = 20;
const TEXTS_A_CHECK = 25;
const START = Date.parse('2031-01-01T00:00:00Z');
const RHYTHM_MS = 20 * 60_000;

/** As checks would have recorded them, one every twenty minutes. */
async function record(texts: readonly string[], store: Store): Promise<void> {
  for (let first = 0; first < texts.length; first += TEXTS_A_CHECK) {
    const now = new Date(START + (first / TEXTS_A_CHECK) * RHYTHM_MS).toISOString();
    const found = texts.slice(first, first + TEXTS_A_CHECK).map((text, i) => documentOf(text, first + i, now));
    await check({
      store,
      sources: Array.from({ length: SOURCES }, (_, i) => sourceOf(i, found, now)),
      read,
      readerVersion: 'bench',
      diff,
      audience: { destinations: [], routes: { ops: null } },
      clock: { ...systemClock, now: () => now },
      holder: 'bench',
      reason: 'bench',
      dryRun: false,
      signal: new AbortController().signal,
    });
  }
}

function documentOf(text: string, nth: number, now: string): SourceDocument {
  const source = `sample-${nth % SOURCES}`;
  return {
    source,
    identity: [`guid:${nth}`],
    url: `https://${source}.example/${nth}`,
    outlet: `Sample ${nth % SOURCES}`,
    title: text.slice(0, 60),
    text,
    lang: null,
    published: now,
  };
}

function sourceOf(i: number, found: readonly SourceDocument[], now: string): OpenSource {
  const name = `sample-${i}`;
  const settings = { kind: 'text' as const, name, path: '-' };
  const documents = found.filter(({ source }) => source === name);
  const poll = async () =>
    documents.length === 0
      ? { outcome: 'unchanged' as const, memory: {}, notes: [] }
      : { outcome: 'fresh' as const, documents, memory: {}, notes: [] };
  return { settings, source: { poll }, nextDue: () => now } as unknown as OpenSource;
}

export function replayTables({ corpora }: ReplayBench): string {
  const rows = corpora.map(({ texts, documents, length, changes, differ, wall, cpu }) => [
    texts,
    documents.toLocaleString('en-US'),
    length.toFixed(0),
    changes.toLocaleString('en-US'),
    String(differ),
    wall.toFixed(0),
    cpu.toFixed(0),
  ]);
  const head = ['stored', 'documents', 'characters', 'changes', 'differ', 'a second', 'of one core'];
  return `Stored documents replayed per second, medians\n\n${table(head, rows)}\n`;
}
