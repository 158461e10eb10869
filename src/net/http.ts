/** One request through the door: redirects followed, addresses guarded, body capped and decoded. */
export interface HttpRequest {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** For a conditional GET. */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  readonly accept?: string;
  /** Decoded bytes, after which the answer is `too-large`. Default 10 MB. */
  readonly maxBytes?: number;
  /** Total, from the first byte sent to the last byte read. Default 30 s. */
  readonly deadlineMs?: number;
  readonly signal?: AbortSignal;
  /** Ask the host's robots.txt first, at every hop; what it forbids is `blocked`. For pages, not for feeds and APIs. */
  readonly robots?: boolean;
}

/** `response` for every complete HTTP answer, whatever its status; the rest is trouble on the way. */
export type HttpResult = HttpResponse | HttpTrouble;

export interface HttpResponse {
  readonly kind: 'response';
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded: no gzip, br, zstd or deflate is left. */
  readonly body: Uint8Array;
  /** Where the answer came from after redirects. */
  readonly url: string;
  /** True when there was a redirect and every one on the way was permanent (301, 308). */
  readonly movedPermanently: boolean;
}

export interface HttpTrouble {
  /**
   * Every kind is also the name of a source's trouble. `malformed`: the answer's encoding is damaged. `rate-limited`: the
   * host asked to be left alone for a while which is not over, so nothing was asked.
   */
  readonly kind:
    | 'unreachable'
    | 'timeout'
    | 'too-large'
    | 'private-address'
    | 'bad-redirect'
    | 'blocked'
    | 'malformed'
    | 'rate-limited';
  /** What happened, in words, without any secret part of the address. */
  readonly message: string;
  /**
   * `no`: no byte of the request left for the server it was meant for (name unknown, refused connection, failed TLS).
   * `maybe`: it was written, and the server may have acted on it. Absent counts as `maybe`.
   */
  readonly sent?: 'no' | 'maybe';
  /** Seconds until the host may be asked again; with `rate-limited`. */
  readonly retryAfter?: number;
}

/** The only door to the network for sources and notifiers. */
export interface HttpClient {
  fetch(request: HttpRequest): Promise<HttpResult>;
  close(): Promise<void>;
}
