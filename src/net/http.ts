/** One GET through the door: redirects followed, addresses guarded, body capped and decoded. */
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
}

/** `response` for every complete HTTP answer, whatever its status; the rest is trouble on the way. */
export type HttpResult =
  | {
      readonly kind: 'response';
      readonly status: number;
      /** Lower-case names. */
      readonly headers: Readonly<Record<string, string>>;
      readonly body: Uint8Array;
      /** Where the answer came from after redirects. */
      readonly url: string;
      /** True when every redirect on the way was permanent (301, 308). */
      readonly movedPermanently: boolean;
    }
  | {
      readonly kind: 'unreachable' | 'timeout' | 'too-large' | 'private-address' | 'bad-redirect' | 'blocked';
      readonly message: string;
    };

/** The only door to the network for sources and notifiers. */
export interface HttpClient {
  fetch(request: HttpRequest): Promise<HttpResult>;
  close(): Promise<void>;
}
