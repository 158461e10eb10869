import type { Bounds } from './amount.ts';
import type { Measure, Period, Role } from './figure.ts';
import type { Day, Instant } from './time.ts';

/** A figure that a source states without prose: one cell of a table or one field of a JSON row. */
export interface Statement {
  readonly measure: Measure;
  readonly bounds: Bounds;
  /** The number as it stands in the row. */
  readonly written: string;
  readonly role: Role;
  readonly claimant: string | null;
  readonly victims: string | null;
  readonly place: string | null;
  readonly asOf: Day | null;
  readonly period: Period | null;
  /** The words of the window ("since 24 February 2022"), where the configuration gives them. */
  readonly windowWords: string | null;
  /** Where the number stands in the document's text; the text is the canonical text of the row. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** One text as a source served it. The store gives it an identity and a version. */
export interface SourceDocument {
  /** Name of the source in the configuration. */
  readonly source: string;
  /**
   * What this document may be recognised by at a later poll, strongest first; already normalised, each with its
   * kind in front: `link:example.org/a`, `guid:123`, `row:2025-01-01`, `text:<hash>`. Never empty.
   */
  readonly identity: readonly string[];
  readonly url: string | null;
  readonly outlet: string | null;
  readonly title: string | null;
  /** Plain text, NFC, lines and cells kept apart. Offsets of figures refer to it. */
  readonly text: string;
  /** ISO 639-1 when the source or its configuration says so. */
  readonly lang: string | null;
  readonly published: Instant | null;
  /** Present when the source states its figures without prose; the reader then reads these and not the text. */
  readonly statements?: readonly Statement[];
}

/** A recorded version of a document. */
export interface DocumentVersion {
  /** Stable over edits: `d_` and a number. */
  readonly documentId: string;
  /** 1 for the text first seen. */
  readonly version: number;
  /** SHA-256 of the text, hex. */
  readonly textHash: string;
}
