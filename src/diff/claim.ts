import type { Amount } from '../domain/amount.ts';
import type { Change, Part } from '../domain/change.ts';
import type { AsOf, Figure, Incident, Measure, Name, Window } from '../domain/figure.ts';
import type { Provenance } from '../domain/series.ts';
import type { Instant } from '../domain/time.ts';
import type { ReadDocument } from './ledger.ts';
import type { Authority } from './names/authority.ts';

/** One number that one document states, brought into the form in which it is compared. */
export interface Claim {
  readonly document: ReadDocument;
  readonly figure: Figure;
  readonly measure: Measure;
  readonly amount: Amount;
  /** The number that the text states, see `statedNumber`. */
  readonly number: number;
  readonly claimant: Name | null;
  readonly authority: Authority;
  readonly victims: Name | null;
  readonly place: Name | null;
  /** Fields of `victims`, `place` that are only concluded; they never keep two claims apart. */
  readonly inferred: ReadonlySet<string>;
  readonly span: Span;
  readonly window: Window;
  readonly incident: Incident | null;
  /** From the text, else the day of publication, else the day of the check. */
  readonly asOf: AsOf;
  readonly published: Instant | null;
  /** "including 3 children": told with the figure that includes it. */
  readonly isBreakdown: boolean;
  /** What the same text says the new ones are; null where it says nothing. */
  readonly increments: Increments | null;
  readonly shares: Change['shares'];
  /** Numbers that the same text gives for the same measure as past ones ("up from 1,500"). */
  readonly mentioned: readonly number[];
  /** What the version before this one stated in its place, when that was another number. */
  readonly before: Amount | null;
}

/** `total`: a running count or a level. `event`: the toll of one event. `stretch`: a count that begins and ends. */
export type Span = 'total' | 'event' | 'stretch';

/** The stated makings of a rise. */
export interface Increments {
  /** All that the text counts for its period, "7 in the past 24 hours"; null when it gives no such sum. */
  readonly period: number | null;
  /** How many days that period has; 1 when the words do not say. */
  readonly days: number;
  /** Parts named one by one. `inside`: within `period`. */
  readonly named: readonly (Part & { readonly inside: boolean })[];
  /** The figures they come from, for provenance. */
  readonly figures: readonly Figure[];
}

export function provenanceOf({ document, figure }: Pick<Claim, 'document' | 'figure'>): Provenance {
  return {
    document: document.version,
    source: document.source,
    url: document.url,
    outlet: document.outlet,
    published: document.published,
    quote: figure.quote,
    start: figure.start,
    end: figure.end,
  };
}

/** What the same authority says of the same measure elsewhere in the text. */
export function othersInText({ document, figure }: Claim): readonly Figure[] {
  return document.figures.filter(
    (other) =>
      other !== figure &&
      other.measure === figure.measure &&
      other.status === 'asserted' &&
      other.claimant?.key === figure.claimant?.key,
  );
}
