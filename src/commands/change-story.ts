import { type Relation, relateNames } from '../diff/relate-names.ts';
import type { LoggedChange } from '../domain/change.ts';
import type { Figure } from '../domain/figure.ts';
import { standingAfter } from '../past.ts';
import type { OutboxRow, ReadTransaction } from '../store/store.ts';

/** All that the log, the stored readings and the outbox know about one change. */
export interface ChangeStory {
  readonly change: LoggedChange;
  /** The change that brought the value which stood before; null for the first of its series. */
  readonly before: LoggedChange | null;
  /** The figure that brought it, as it was read; null for a change that no text brought. */
  readonly figure: Figure | null;
  readonly joined: Joined | null;
  /** The change that this one corrects, releases or rejects. */
  readonly corrects: LoggedChange | null;
  readonly messages: readonly Told[];
  /** Later changes that correct it or decide about it. */
  readonly corrections: readonly LoggedChange[];
  /** The next change of its series that moved the value. */
  readonly next: LoggedChange | null;
}

/** How the names of the figure stand to those of the series as it was when the figure joined it. */
export interface Joined {
  readonly isNew: boolean;
  readonly victims: Relation;
  readonly place: Relation;
}

export interface Told extends Pick<OutboxRow, 'id' | 'destination' | 'state' | 'createdAt' | 'triedAt'> {
  /** The other changes in the same message. */
  readonly beside: readonly number[];
}

/** null when the log has no such change. */
export async function changeStory(tx: ReadTransaction, seq: number): Promise<ChangeStory | null> {
  const [change] = await tx.changes({ sinceSeq: seq - 1, limit: 1 });
  if (change?.seq !== seq) return null;
  const series = await tx.changes({ series: change.series.id });
  const earlier = series.filter((row) => row.seq < seq);
  const later = series.filter((row) => row.seq > seq);
  const figure = await figureOf(tx, change);
  return {
    change,
    before: earlier.findLast((row) => standingAfter(row) !== null) ?? null,
    figure,
    joined: figure === null ? null : joined(figure, change, earlier.at(-1) ?? null),
    corrects: series.find((row) => row.seq === change.corrects) ?? null,
    messages: (await tx.outboxRows({ tells: seq })).map((row) => told(row, seq)),
    corrections: later.filter((row) => row.corrects === seq),
    next: later.find((row) => row.kind !== 'reaffirmed' && standingAfter(row) !== null) ?? null,
  };
}

/** The figure of the stored reading that stands where the quote stands. */
async function figureOf(tx: ReadTransaction, { provenance, series }: LoggedChange): Promise<Figure | null> {
  if (provenance === null) return null;
  const figures = await tx.figures(provenance.document);
  const there = figures.filter(({ start, end }) => start === provenance.start && end === provenance.end);
  return there.find(({ measure }) => measure === series.measure) ?? there[0] ?? null;
}

function joined({ victims, place, incident }: Figure, change: LoggedChange, last: LoggedChange | null): Joined {
  const series = (last ?? change).series;
  const where = place ?? incident?.place ?? null;
  return {
    isNew: last === null,
    victims: relateNames(victims, series.victims),
    place: relateNames(where, series.place ?? series.incident?.place ?? null),
  };
}

function told({ id, destination, state, createdAt, triedAt, seqs }: OutboxRow, seq: number): Told {
  return { id, destination, state, createdAt, triedAt, beside: seqs.filter((other) => other !== seq) };
}
