import type { z } from 'zod';
import type { SourceDocument } from '../domain/document.ts';
import type { Instant } from '../domain/time.ts';
import type { HttpClient } from '../net/http.ts';
import type { ArticleReader } from './article/reader.ts';

/** What every source has in the configuration, whatever its kind. */
export interface SourceCommon {
  readonly name: string;
  readonly kind: string;
  readonly outlet?: string | undefined;
  readonly lang?: string | undefined;
}

/** A source kind: one module, one line in `kinds.ts`, one test. */
export interface SourceKind<C extends SourceCommon = SourceCommon> {
  readonly kind: string;
  /** Every field described: validation, the editor's schema and the reference page come from it. */
  readonly config: z.ZodType<C>;
  open(config: C, deps: SourceDeps): Source;
}

/** What a source is handed; it opens nothing by itself. */
export interface SourceDeps {
  readonly http: HttpClient;
  /** Folder that relative file names are resolved against: that of the configuration. */
  readonly baseDir: string;
  /** All of standard input, for a `text` source that reads from it. */
  readonly stdin?: () => Promise<string>;
  /** Finds the article in a page, in a worker; without it the main part of the page is taken as it is. */
  readonly articles?: Pick<ArticleReader, 'read'>;
}

export interface Source {
  /**
   * Asks once. Trouble in the world is a value; a thrown error is a bug and ends only this source's check.
   */
  poll(request: PollRequest): Promise<PollOutcome>;
}

export interface PollRequest {
  readonly now: Instant;
  /** What the last successful poll returned as `memory` (ETag, last id …), or null at the first. */
  readonly memory: Memory | null;
  readonly signal: AbortSignal;
}

/** JSON that a source wants back at its next poll. Stored in the same transaction as its documents. */
export type Memory = { readonly [key: string]: string | number | boolean | null | readonly string[] };

/** What came of a poll. Only `fresh` carries documents. */
export type PollOutcome =
  | {
      readonly outcome: 'fresh';
      readonly documents: readonly SourceDocument[];
      readonly memory: Memory;
      readonly notes: readonly string[];
      readonly fault?: Fault;
    }
  | { readonly outcome: 'unchanged'; readonly memory: Memory }
  | { readonly outcome: 'empty'; readonly memory: Memory; readonly notes: readonly string[]; readonly fault?: Fault }
  | Trouble;

/**
 * What is wrong with an answer that could be read all the same: it breaks off, or holds nothing where something ought to be.
 * What it brought is recorded; the source counts as not well.
 */
export interface Fault {
  /** What is wrong, one sentence. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly advice: string;
}

export const TROUBLES = [
  'moved',
  'not-found',
  'gone',
  'html-not-feed',
  'not-a-feed',
  'malformed',
  'rate-limited',
  'blocked',
  'auth-required',
  'server-error',
  'unreachable',
  'timeout',
  'too-large',
  'private-address',
  'bad-redirect',
  'schema-changed',
  'no-such-file',
] as const;
export type TroubleKind = (typeof TROUBLES)[number];

/** A poll that brought nothing, classified, with what the user can do about it. */
export interface Trouble {
  readonly outcome: TroubleKind;
  /** What happened, with the address as far as it is no secret. */
  readonly message: string;
  /** What to do next, one sentence. */
  readonly advice: string;
  /** Seconds the server asked us to wait. */
  readonly retryAfter: number | null;
}
