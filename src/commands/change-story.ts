import { isDeepStrictEqual } from 'node:util';
import { claimsOf } from '../diff/claims/claims-of.ts';
import { relateEvents } from '../diff/matching/same-event.ts';
import { relateWindows } from '../diff/matching/same-window.ts';
import { type Relation, relateNames } from '../diff/names/relate-names.ts';
import { rebuildStanding } from '../diff/rebuild-standing.ts';
import type { LoggedChange } from '../domain/change.ts';
import type { Figure } from '../domain/figure.ts';
import { atOnce } from '../domain/in-steps.ts';
import { standingAfter } from '../owing/past.ts';
import type { OutboxRow } from '../store/records.ts';
import type { ReadTransaction } from '../store/store.ts';

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
interface Joined {
  readonly isNew: boolean;
  readonly victims: Relation;
  readonly place: Relation;
  /** null where the text is compared in another way by now. */
  readonly window: Relation | null;
  /** null where neither tells of an event. */
  readonly event: Relation | null;
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
  const figures = change.provenance === null ? [] : await tx.figures(change.provenance.document);
  const figure = figureOf(change, figures);
  return {
    change,
    before: valueBefore(change, earlier),
    figure,
    joined: figure === null ? null : joined(figure, change, earlier, figures),
    corrects: series.find((row) => row.seq === change.corrects) ?? null,
    messages: (await tx.outboxRows({ tells: seq })).map((row) => told(row, seq)),
    corrections: later.filter((row) => row.corrects === seq),
    next: later.find((row) => row.kind !== 'reaffirmed' && standingAfter(row) !== null) ?? null,
  };
}

/** The figure of the stored reading that stands where the quote stands. */
function figureOf({ provenance, series }: LoggedChange, figures: readonly Figure[]): Figure | null {
  if (provenance === null) return null;
  const there = figures.filter(({ start, end }) => start === provenance.start && end === provenance.end);
  return there.find(({ measure }) => measure === series.measure) ?? there[0] ?? null;
}

/** The line that brought the value from which the change moves; a correction may stand between, and speak of another day. */
function valueBefore({ from }: LoggedChange, earlier: readonly LoggedChange[]): LoggedChange | null {
  const values = earlier.filter((row) => standingAfter(row) !== null);
  return values.findLast(({ to }) => from !== null && isDeepStrictEqual(to, from)) ?? values.at(-1) ?? null;
}

function joined(
  figure: Figure,
  change: LoggedChange,
  earlier: readonly LoggedChange[],
  figures: readonly Figure[],
): Joined {
  const state = rebuildStanding(earlier).get(change.series.id);
  const series = (earlier.at(-1) ?? change).series;
  const where = figure.place ?? figure.incident?.place ?? null;
  const claim = claimIn(figures, figure, change);
  const hasEvent = figure.incident !== null || series.incident !== null;
  return {
    isNew: earlier.length === 0,
    victims: relateNames(figure.victims, series.victims),
    place: relateNames(where, series.place ?? series.incident?.place ?? null),
    window: claim === undefined ? null : relateWindows(claim, series),
    event: claim === undefined || state === undefined || !hasEvent ? null : relateEvents(claim, state, []),
  };
}

/** The figure in the form in which the diff compared it. */
function claimIn(figures: readonly Figure[], figure: Figure, { provenance, at, baseline }: LoggedChange) {
  if (provenance === null) return undefined;
  const { document: version, source, url, outlet, published } = provenance;
  const text = { source, version, url, outlet, published, title: null, text: '', doubts: [], previous: null, baseline };
  const claims = atOnce(claimsOf({ ...text, figures }, at));
  return claims.find(({ figure: { start, measure } }) => start === figure.start && measure === figure.measure);
}

function told({ id, destination, state, createdAt, triedAt, seqs }: OutboxRow, seq: number): Told {
  return { id, destination, state, createdAt, triedAt, beside: seqs.filter((other) => other !== seq) };
}
