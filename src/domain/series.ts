import type { Amount } from './amount.ts';
import type { DocumentVersion } from './document.ts';
import type { AsOf, Incident, Measure, Name, Unit, Window } from './figure.ts';
import type { Day, Instant } from './time.ts';

/** One claimant counting one measure of one group of people, in one place, over one window. */
export interface Series {
  /** Readable and stable: `gb-mod/casualties/kp-forces/ru-kursk`; a suffix tells apart what would read the same. */
  readonly id: string;
  /** null: unattributed. */
  readonly claimant: Name | null;
  readonly measure: Measure;
  readonly unit: Unit;
  readonly victims: Name | null;
  readonly place: Name | null;
  readonly window: Window;
  readonly incident: Incident | null;
  /** Of `victims` and `place` those that no text has stated so far; they keep nothing apart. */
  readonly inferred?: readonly string[];
  /** Opened for some of a number, whom no name tells from all of them: the count of all never goes on from it. */
  readonly isPart?: true;
}

/** Where a value came from: enough to show it to a doubter. */
export interface Provenance {
  readonly document: DocumentVersion;
  readonly source: string;
  readonly url: string | null;
  readonly outlet: string | null;
  readonly published: Instant | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** A value of a series at one as-of. */
export interface Point {
  readonly amount: Amount;
  readonly asOf: AsOf;
  readonly provenance: Provenance;
  /** The change that brought it. */
  readonly seq: number;
  /** True when a team channel was owed a message about it. */
  readonly told: boolean;
  /** Who put it there by hand, where it is not the value that was read. */
  readonly editedBy?: string;
}

/** A value that was kept back, with the reason in words. */
export interface HeldPoint extends Point {
  readonly reason: string;
  /** True once a later figure or a person decided about it. It stays a while, so that the same slip is not held twice. */
  readonly settled: boolean;
  /** It was accepted once, and the claimant put another number in its place. */
  readonly replaced?: true;
}

/** All that the diff must remember of a series. The store keeps it as it is and can rebuild it from the log. */
export interface SeriesState {
  readonly series: Series;
  readonly standing: Point | null;
  /** Accepted earlier values, oldest first, capped by the diff. */
  readonly history: readonly Point[];
  readonly held: readonly HeldPoint[];
  /** Outlets that carried the standing value, in order of appearance. */
  readonly outlets: readonly string[];
  /** When the series was last heard of. */
  readonly lastSeen: Instant;
  /** Ids of series it is at present in disagreement with. */
  readonly disagreesWith: readonly string[];
  /** Who denied which of its values, `by|number`, so that a denial is told once. */
  readonly denials: readonly string[];
  /** True from the notice that the series fell silent until it is heard of again. */
  readonly stale: boolean;
  /** Present when a person split it from another series: it takes claims in these words, and no other. */
  readonly takes?: readonly Takes[];
  /** Present when a person merged it into that series: it has no values of its own any more. */
  readonly mergedInto?: string;
  /** The present reader finds no such series: it counts as not there, and its id is free. */
  readonly gone?: true;
}

/** The words by which later claims of a split series are known: all of them must be those of the claim. */
export interface Takes {
  /** Register key; null: nobody is named. */
  readonly claimant: string | null;
  readonly victims: Name | null;
  readonly place: Name | null;
  readonly incident: Pick<Incident, 'kind' | 'day'> | null;
  /** First day of the window, where the words state it. */
  readonly start: Day | null;
  /** Name of the source in the configuration; null: whatever the source. */
  readonly source: string | null;
}
