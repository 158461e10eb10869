import { renumbered } from '../diff/renumber.ts';
import type { Change, ChangeKind, Decision, ReparseRuling } from '../domain/change.ts';
import type { SeriesState } from '../domain/series.ts';
import type { ReplayReport } from './replay.ts';
import { type Difference, isSame } from './replay-compare.ts';

export interface Adoption {
  readonly decision: Decision;
  /** Whether the team hears that what it was told is not found any more. */
  readonly tell: boolean;
  readonly nextSeq: number;
  /** The series as they stand before. */
  readonly standing: readonly SeriesState[];
}

interface Adopted {
  readonly changes: readonly Change[];
  /** Only series that stand otherwise than before. */
  readonly states: readonly SeriesState[];
}

/** Pure. A line of the log for each difference; the last line about a series carries how it stands from then on. */
export function adoptionsOf(
  { differences, states }: Pick<ReplayReport, 'differences' | 'states'>,
  to: Adoption,
): Adopted {
  const numbers = new Map<number, number>();
  const lines = differences.map((difference, nth) => {
    const seq = to.nextSeq + nth;
    const { found, logged } = difference;
    if (found !== null) numbers.set(logged?.seq ?? found.seq, seq);
    return { seq, ...lineFor(difference, numbers, to) };
  });
  const now = [...states.values()].map((state) =>
    renumbered(state, ({ seq, told }) => ({ seq: numbers.get(seq) ?? seq, told })),
  );
  const moved = [...now.filter((state) => !isKnown(state, to.standing)), ...goneFrom(states, to.standing)];
  const carriers = carriersOf(lines, moved);
  const changes = lines.map(({ ruling, ...line }): Change => {
    const decision = { ...to.decision, ruling: { ...ruling, states: carriers.get(line.seq) ?? [] } };
    return { ...line, decision };
  });
  return { changes, states: moved };
}

interface Line extends Omit<Change, 'decision'> {
  readonly ruling: Omit<ReparseRuling, 'states'>;
}

function lineFor(difference: Difference, numbers: ReadonlyMap<number, number>, to: Adoption): Omit<Line, 'seq'> {
  const { at, logged, fields } = difference;
  const found = difference.found === null ? null : asIn(numbers, difference.found);
  const { by, why } = to.decision;
  const ruling = { is: 'reparse' as const, when: at, found };
  const line = { parts: [], suspect: null, against: null, outlets: [], shares: [], baseline: false, corrects: null };
  const signed = `reparsed by ${by}: ${why}`;
  if (logged === null && found !== null) {
    const { decision: _, ...change } = found;
    return { ...change, route: 'none', corrects: null, reason: `${found.reason}; ${signed}`, ruling };
  }
  if (logged === null) throw new Error('a difference has neither a logged nor a found change');
  const { series, to: value, asOf, provenance, route, baseline, seq, kind } = logged;
  const corrected = { ...line, series, asOf, provenance, to: value, from: null, corrects: seq, ruling };
  if (found === null) {
    const isTold = to.tell && route === 'team' && !baseline && VALUES.has(kind);
    const what = VALUES.has(kind) ? '' : `the ${kind} is `;
    const reason = `${what}not found again; ${signed}`;
    return { ...corrected, kind: 'retracted', route: isTold ? 'team' : 'none', reason };
  }
  const { to: now, from, parts, outlets, shares, suspect } = found;
  const reason = `found again with another ${fields.join(', ')}; ${signed}`;
  return { ...corrected, from, to: now, parts, outlets, shares, suspect, kind: 'edited', route: 'none', reason };
}

/** Kinds that bring a value, which can be taken back where it was told. */
const VALUES: ReadonlySet<ChangeKind> = new Set(['first', 'raised', 'lowered', 'edited', 'restated', 'rebased']);

/** Without its own number, and with that of the log where it points to another change. */
function asIn(numbers: ReadonlyMap<number, number>, { seq: _, ...change }: Change): Omit<Change, 'seq'> {
  const { corrects } = change;
  return { ...change, corrects: corrects === null ? null : (numbers.get(corrects) ?? corrects) };
}

function isKnown(state: SeriesState, standing: readonly SeriesState[]): boolean {
  return isSame(
    standing.find(({ series }) => series.id === state.series.id),
    state,
  );
}

/** Series that are not found any more leave nothing behind but their place in the log. */
function goneFrom(states: ReadonlyMap<string, SeriesState>, standing: readonly SeriesState[]): readonly SeriesState[] {
  return standing
    .filter(({ series, gone }) => !states.has(series.id) && gone !== true)
    .map(({ series, lastSeen }) => ({
      series,
      standing: null,
      history: [],
      held: [],
      outlets: [],
      lastSeen,
      disagreesWith: [],
      denials: [],
      stale: false,
      gone: true,
    }));
}

/** Number of a line → the series that it carries: the last line about each, else the last of all. */
function carriersOf(
  lines: readonly Line[],
  moved: readonly SeriesState[],
): ReadonlyMap<number, readonly SeriesState[]> {
  const lastAbout = new Map(lines.map(({ series, seq }) => [series.id, seq]));
  const last = lines.at(-1)?.seq ?? 0;
  return Map.groupBy(moved, ({ series }) => lastAbout.get(series.id) ?? last);
}
