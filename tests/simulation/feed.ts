import type { Diff, ReadDocument } from '../../src/diff/ledger.ts';
import type { Change } from '../../src/domain/change.ts';
import type { SourceDocument } from '../../src/domain/document.ts';
import type { Figure, Reading } from '../../src/domain/figure.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import type { Readable } from '../../src/figures/reader.ts';
import type { PollOutcome } from '../../src/sources/source.ts';
import { amount, change, name } from '../fakes/changes.ts';
import type { World } from './world.ts';

/**
 * A feed whose items say "CLAIMANT NUMBER", with a reader and a comparison just good enough for them: both are pure, so
 * no crash can come between their parts, and the real ones would only make a run slower.
 */
export class Feed {
  readonly documents: SourceDocument[] = [];
  /** Least and longest time that it takes to answer, in ms. */
  answersIn: readonly [number, number] = [50, 2000];
  readonly #world: World;

  constructor(world: World) {
    this.#world = world;
  }

  publish(claimant: string, value: number): void {
    this.documents.push({
      source: 'feed',
      identity: [`guid:${this.documents.length}`],
      url: `https://feed.example/${this.documents.length}`,
      outlet: 'Sample Wire',
      title: null,
      text: `${claimant} ${value}`,
      lang: 'en',
      published: null,
    });
  }

  /** The newest item states another number from now on; whoever was quick has seen the earlier one as well. */
  edit(value: number): void {
    const newest = this.documents.at(-1);
    if (newest === undefined) return;
    const [claimant] = newest.text.split(' ');
    this.documents[this.documents.length - 1] = { ...newest, text: `${claimant} ${value}` };
  }

  async poll(): Promise<PollOutcome> {
    await this.#world.sleep(this.#world.between(...this.answersIn));
    return { outcome: 'fresh', documents: [...this.documents], memory: {}, notes: [] };
  }
}

export function read({ text }: Readable): Reading {
  const [claimant = '', value = '0'] = text.split(' ');
  const figure: Figure = {
    measure: 'killed',
    unit: 'people',
    amount: amount(Number(value), 'exact', value),
    role: 'total',
    status: 'asserted',
    victims: null,
    place: null,
    claimant: name(claimant, claimant),
    reporter: null,
    disputedBy: null,
    asOf: null,
    window: { period: null, words: null, start: null, end: null },
    incident: null,
    partOf: null,
    of: null,
    quote: text,
    start: 0,
    end: text.length,
    inferred: [],
    rules: [],
  };
  return { lang: 'en', figures: [figure], doubts: [], numbers: [] };
}

/** Every number that is new is news; a value that is told again is none. */
export const diff: Diff = ({ ledger, documents }) => {
  const states = new Map(ledger.states);
  const changes: Change[] = [];
  for (const document of documents)
    for (const figure of document.figures) step(states, changes, ledger.nextSeq, document, figure);
  const touched = new Set(changes.map(({ series }) => series.id));
  return { changes, states: [...states.values()].filter(({ series }) => touched.has(series.id)) };
};

function step(
  states: Map<string, SeriesState>,
  changes: Change[],
  nextSeq: number,
  document: ReadDocument,
  { claimant, amount: to }: Figure,
): void {
  const seq = nextSeq + changes.length;
  const { provenance } = change({ quote: document.text, url: document.url });
  const source = provenance === null ? null : { ...provenance, document: document.version, source: document.source };
  const sample = change({ seq, claimant, measure: 'killed', to, from: null, provenance: source });
  const before = states.get(sample.series.id);
  const told = [...(before?.outlets ?? [])];
  if (told.includes(to.written)) return;
  // Every third value corrects the one before it and answers in its thread.
  const lastSeq = Number(told.at(-1)?.split('@')[1] ?? Number.NaN);
  const corrects = told.length % 3 === 2 && Number.isFinite(lastSeq) ? lastSeq : null;
  const kind = document.baseline ? 'first' : corrects === null ? 'raised' : 'edited';
  const route = document.baseline ? 'none' : 'team';
  changes.push({ ...sample, kind, route, corrects, baseline: document.baseline });
  states.set(sample.series.id, {
    series: sample.series,
    standing: null,
    history: [],
    held: [],
    outlets: [...told, to.written, `seq@${seq}`],
    lastSeen: sample.at,
    disagreesWith: [],
    denials: [],
    stale: false,
  });
}
