/** What a person sees in a channel: the truth that every delivery test is judged by. */
export interface Shown {
  readonly id: string;
  /** Everything that can be read, in one string. */
  readonly text: string;
  /** Id of the message it answers under. */
  readonly under: string | null;
  /** The outbox key, where the service is told it. */
  readonly key: string | null;
  readonly payload: unknown;
  /** Names of the signs that stand under it, where the service has such. */
  readonly signs?: readonly string[];
}

/** A request as a fake service gets it, over a socket or inside the simulation. */
export interface FakeRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds since 1970 by the service's own clock. */
  readonly nowMs: number;
}

export interface FakeAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A chat service: takes requests, keeps what its channels show. */
export interface FakeService {
  /** True for a request that posts; only these are given faults. */
  isPost(request: FakeRequest): boolean;
  answer(request: FakeRequest): FakeAnswer;
  /** How it says "slow down". */
  slowDown(retryAfterSeconds: number | null): FakeAnswer;
  readonly shown: readonly Shown[];
}

export function json(body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): FakeAnswer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
