import { decodeText } from './charset.ts';
import type { HttpResult } from './http.ts';
import { mayFetch, parseRobots, type RobotsRule } from './robots.ts';

/** Asks the robots.txt of a host, and remembers it. */
export interface RobotsGate {
  /** null when the page may be fetched, else why not. */
  barred(url: URL): Promise<string | null>;
}

/** A cached copy may be used for a day (RFC 9309 §2.4); one that could not be read is asked for again sooner. */
const KEPT_MS = 24 * 3_600_000;
const RETRY_MS = 15 * 60_000;
const MOST_HOSTS = 500;

interface Known {
  readonly until: number;
  /** null when the file could not be read: then nothing may be fetched (RFC 9309 §2.3.1.4). */
  readonly rules: readonly RobotsRule[] | null;
}

export function createRobotsGate(
  productToken: string,
  fetch: (url: string) => Promise<HttpResult>,
  now: () => number,
): RobotsGate {
  const known = new Map<string, Promise<Known>>();
  const rulesOf = async (origin: string): Promise<Known> => {
    const kept = known.get(origin);
    if (kept !== undefined && (await kept).until > now()) return kept;
    const renewed = known.get(origin);
    if (renewed !== undefined && renewed !== kept) return renewed;
    if (known.size >= MOST_HOSTS) known.clear();
    const asked = fetch(`${origin}/robots.txt`).then((result) => learn(result, productToken, now()));
    known.set(origin, asked);
    return asked;
  };
  return {
    async barred(url) {
      const { rules } = await rulesOf(url.origin);
      if (rules === null) return 'the host’s robots.txt cannot be read at the moment, so its pages are not asked for';
      return mayFetch(rules, url) ? null : 'the host’s robots.txt asks not to be read here';
    },
  };
}

/** No file means no rules; a fault of the server means none of its pages (RFC 9309 §2.3.1). */
function learn(result: HttpResult, productToken: string, now: number): Known {
  if (result.kind !== 'response' || result.status >= 500 || result.status === 429)
    return { until: now + RETRY_MS, rules: null };
  const text = result.status === 200 ? decodeText(result.body, 'text/plain; charset=utf-8') : '';
  return { until: now + KEPT_MS, rules: parseRobots(text, productToken) };
}
