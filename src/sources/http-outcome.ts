import type { Instant } from '../domain/time.ts';
import { describeUrl } from '../net/describe-url.ts';
import type { HttpResponse, HttpResult } from '../net/http.ts';
import { retryAfter } from '../net/waiting.ts';
import type { Trouble, TroubleKind } from './source.ts';

/**
 * An answer that a source can read (2xx and 304), or the trouble that it means.
 * @param url what was asked for
 */
export function readable(result: HttpResult, url: string, now: Instant): HttpResponse | Trouble {
  if (result.kind !== 'response') {
    // The door's message begins with the address already, and with that of the hop where it ended.
    return { ...trouble(result.kind, result.message), retryAfter: result.retryAfter ?? null };
  }
  if ((result.status >= 200 && result.status < 300) || result.status === 304) return result;
  const kind = kindOfStatus(result.status);
  return {
    ...trouble(kind, `${shownUrl(url)} answered with status ${result.status}.`),
    retryAfter:
      retryAfter(result.headers, Date.parse(now)) ?? secondsToReset(result.headers['x-rate-limit-reset'], now),
  };
}

/** A trouble with the advice that belongs to its kind, or a better one. */
export function trouble(outcome: TroubleKind, message: string, advice: string = ADVICE[outcome]): Trouble {
  return { outcome, message, advice, retryAfter: null };
}

/** An address or a file's path without what may be secret: user, password, query, fragment, keys in the path. */
export function shownUrl(url: string): string {
  return URL.canParse(url) ? describeUrl(url) : (url.split('?')[0] ?? url);
}

/** X says when its window ends, in seconds since 1970; it sends no `Retry-After`. */
function secondsToReset(value: string | undefined, now: Instant): number | null {
  if (value === undefined || !/^\d{9,11}$/.test(value)) return null;
  return Math.max(0, Math.ceil(Number(value) - Date.parse(now) / 1000));
}

function kindOfStatus(status: number): TroubleKind {
  const known = STATUS.get(status);
  if (known !== undefined) return known;
  if (status >= 500) return 'server-error';
  return status >= 400 ? 'blocked' : 'bad-redirect';
}

const STATUS = new Map<number, TroubleKind>([
  [401, 'auth-required'],
  [404, 'not-found'],
  [407, 'auth-required'],
  [408, 'timeout'],
  [410, 'gone'],
  [400, 'schema-changed'],
  [413, 'too-large'],
  [422, 'schema-changed'],
  [429, 'rate-limited'],
]);

const ADVICE: Readonly<Record<TroubleKind, string>> = {
  moved: 'Put the new address into the configuration.',
  'not-found': 'Open the address in a browser; if it is gone there too, look for the new one on the publisher’s site.',
  gone: 'The publisher took it down for good: remove the source or look for its successor.',
  'html-not-feed':
    'A web page came instead of data: look for the address of the feed itself, or for a login or consent wall; a source of kind `page` reads pages.',
  'not-a-feed': 'Check that the address is that of an RSS, Atom or JSON feed.',
  malformed: 'The answer is broken; it is tried again at the next poll. If it lasts, tell the publisher.',
  'rate-limited': 'Poll less often (`every:`); the server’s own waiting time is kept.',
  blocked: 'The server refuses us: check the address in a browser, poll less often, or ask the publisher for access.',
  'auth-required': 'Credentials are missing or wrong: check the source’s token or the address.',
  'server-error': 'The publisher’s server has a fault; it is tried again at the next poll.',
  unreachable: 'Check the address, the name resolution and the network of this machine.',
  timeout: 'The server is too slow at the moment; it is tried again at the next poll.',
  'too-large': 'The answer is larger than a feed should be: look for a shorter one (latest items only).',
  'private-address': 'The address lies in a private network; allow it under `network.allowPrivate` if that is meant.',
  'bad-redirect':
    'The server sends us in circles or to an unsafe address: put the final address into the configuration.',
  'schema-changed': 'The publisher changed the shape of the data: adapt the source’s settings to the new one.',
  'no-such-file': 'Check the path; relative ones start at the folder of the configuration.',
};
