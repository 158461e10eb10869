import { statedNumber } from '../../domain/amount.ts';
import type { ChangeKind, Decision } from '../../domain/change.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import type { Entry } from '../book.ts';

/** The line of a decision about a value: it takes it back, silently, unless the caller says more. */
export function decidedEntry(series: Series, point: Point, decision: Decision): Entry {
  return {
    kind: 'retracted',
    route: 'none',
    series,
    from: null,
    to: point.amount,
    asOf: point.asOf,
    parts: [],
    provenance: point.provenance,
    suspect: null,
    reason: `${decision.verdict} by ${decision.by}: ${decision.why}`,
    baseline: false,
    corrects: point.seq,
    against: null,
    outlets: [point.provenance.outlet ?? point.provenance.source],
    shares: [],
    decision,
  };
}

/** What a value is to the series that a decision puts it into. */
export function kindOf(state: SeriesState | undefined, { asOf, amount }: Pick<Point, 'asOf' | 'amount'>): ChangeKind {
  const standing = state?.standing ?? null;
  if (standing === null) return 'first';
  if (asOf.stated && standing.asOf.stated && asOf.to < standing.asOf.to) return 'late';
  const [before, now] = [statedNumber(standing.amount), statedNumber(amount)];
  return before === now ? 'reaffirmed' : now > before ? 'raised' : 'lowered';
}
