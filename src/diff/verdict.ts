import type { Amount } from '../domain/amount.ts';
import type { Change, ChangeKind, Part, Route } from '../domain/change.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Entry } from './book.ts';
import { type Claim, provenanceOf } from './claim.ts';
import type { IncrementMismatch } from './judging/increment-mismatch.ts';

/** What the diff says about one claim. */
export interface Verdict {
  readonly kind: ChangeKind;
  readonly route: Route;
  readonly reason: string;
  readonly from: Amount | null;
  /** Where it is not the number of the claim itself. */
  readonly to?: Amount;
  readonly parts?: readonly Part[];
  readonly suspect?: string;
  readonly against?: Change['against'];
  readonly corrects?: number;
  /** More of them, on top of an earlier number. */
  readonly isMore?: boolean;
  /** The value is accepted, but its text does not add up. */
  readonly mismatch?: IncrementMismatch | null;
}

/** The line of the log for a verdict. What a source says at its baseline is told to nobody. */
export function entryFor(verdict: Verdict, claim: Claim, series: Series, state: SeriesState | undefined): Entry {
  const { baseline } = claim.document;
  return {
    kind: verdict.kind,
    route: baseline ? 'none' : verdict.route,
    series,
    from: verdict.from,
    to: verdict.to ?? claim.amount,
    asOf: claim.asOf,
    parts: verdict.parts ?? [],
    provenance: provenanceOf(claim),
    suspect: verdict.suspect ?? null,
    reason: verdict.reason,
    baseline,
    corrects: verdict.corrects ?? null,
    against: verdict.against ?? null,
    outlets: outletsAfter(verdict.kind, claim, state),
    shares: claim.shares,
    ...(verdict.isMore === true ? { isMore: true } : {}),
  };
}

export function outletOf({ document }: Claim): string {
  return document.outlet ?? document.source;
}

/** Outlets that carry the value: a value that moved starts again with the one that brought it. */
function outletsAfter(kind: ChangeKind, claim: Claim, state: SeriesState | undefined): readonly string[] {
  const outlet = outletOf(claim);
  const before = kind === 'reaffirmed' || kind === 'refined' ? (state?.outlets ?? []) : [];
  return before.includes(outlet) ? before : [...before, outlet];
}
