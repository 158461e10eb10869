import type { z } from 'zod';
import type { Instant } from '../domain/time.ts';
import type { HttpClient } from '../net/http.ts';
import type { Message } from './message.ts';

/** What every destination has in the configuration, whatever its kind. */
export interface DestinationCommon {
  readonly name: string;
  readonly kind: string;
}

/** A notifier kind: one module, one line in `kinds.ts`, one test. */
export interface NotifierKind<C extends DestinationCommon = DestinationCommon> {
  readonly kind: string;
  readonly config: z.ZodType<C>;
  open(config: C, deps: NotifierDeps): Notifier;
}

export interface NotifierDeps {
  readonly http: HttpClient;
  /** For the time that a signature covers. */
  readonly now: () => Instant;
  /** Where the console destination prints. */
  readonly print: (line: string) => void;
}

/** JSON that the outbox freezes when it records a change, so that a retry sends what the first try sent. */
type Payload = { readonly [key: string]: unknown };

/** JSON that names a delivered message at its destination (Slack: channel and ts). */
type MessageRef = { readonly [key: string]: string };

export interface Notifier {
  /** Pure. Keeps every limit of the destination and escapes every word that came from a feed. */
  render(message: Message): Payload;
  /**
   * What has to stand at the destination before this is posted. May be done again before each try, never throws for what
   * the network or the service does, and holds nothing up: what it could not do is left undone.
   */
  prepare?(request: Pick<SendRequest, 'payload' | 'replyTo' | 'signal'>): Promise<void>;
  /** One try. Never retries, never writes state, never throws for what the network or the service does. */
  send(request: SendRequest): Promise<SendResult>;
  /** Looks for a post whose answer was lost; absent where the service has no history to ask. */
  find?(request: FindRequest): Promise<FindResult>;
  /** After how long `send` gives up waiting, in ms; a post may be under way no longer than this. */
  readonly deadlineMs: number;
  /** How long after an unsure post `find` can be trusted, in ms. Longer than `deadlineMs` and the service's worst delay together. */
  readonly graceMs: number;
  /** Least time between two posts, in ms. */
  readonly paceMs: number;
  /** What to do with an unsure post that cannot be looked up. */
  readonly whenUnsure: 'find' | 'resend-marked' | 'drop';
}

export interface SendRequest {
  readonly payload: Payload;
  /** The outbox row's key: the same at every try; goes out as nonce, metadata or idempotency key. */
  readonly key: string;
  /** 1 for the first. */
  readonly attempt: number;
  /** True when an earlier try may have arrived: the post must say so. */
  readonly mayRepeat: boolean;
  /** Message to answer under, when it was delivered. */
  readonly replyTo: MessageRef | null;
  /** False once so much time has passed that another process may have taken over: then nothing more is posted. */
  readonly mayPost: () => boolean;
  readonly signal: AbortSignal;
}

export type SendResult =
  | { readonly result: 'sent'; readonly ref: MessageRef }
  /** It may have arrived. */
  | { readonly result: 'unknown'; readonly why: string; readonly advice?: string }
  /** It has certainly not arrived; again after that many ms (null: the outbox's own back-off). */
  | { readonly result: 'retry'; readonly afterMs: number | null; readonly why: string; readonly advice?: string }
  /** It never will as things stand: `destination` pauses the whole destination, `message` buries this one. */
  | {
      readonly result: 'refused';
      readonly scope: 'destination' | 'message';
      readonly why: string;
      readonly advice: string;
    };

export interface FindRequest {
  readonly key: string;
  readonly payload: Payload;
  readonly since: Instant;
  readonly replyTo: MessageRef | null;
  readonly signal: AbortSignal;
}

export type FindResult =
  | { readonly result: 'found'; readonly ref: MessageRef }
  | { readonly result: 'absent' }
  | { readonly result: 'unknown'; readonly why: string; readonly afterMs: number | null }
  /** Neither will a post arrive as things stand, so that the whole destination pauses. */
  | { readonly result: 'refused'; readonly why: string; readonly advice: string };
