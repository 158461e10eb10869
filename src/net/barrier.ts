import type { AddressGuard } from './address-guard.ts';
import { type Failure, failureOf } from './failure.ts';
import { isPrivateName, type Lookup, PrivateAddress } from './guarded-connector.ts';
import type { RobotsGate } from './robots-gate.ts';

/** What decides, before any connection is opened, whether an address may be asked. */
export interface Barrier {
  readonly guard: AddressGuard;
  readonly lookup: Lookup;
  /** As URLs write them: empty for the scheme's own. */
  readonly ports: ReadonlySet<string>;
  /** True when a proxy, and not the guarded connector, will open the connection. */
  readonly proxied: boolean;
  readonly robots: RobotsGate;
}

/** Why the address is not asked, or null. The connector looks at every connection again. */
export async function barred(barrier: Barrier, url: URL, askRobots: boolean): Promise<Failure | null> {
  return (await barredAddress(barrier, url)) ?? (askRobots ? await barredPage(barrier, url) : null);
}

async function barredAddress({ guard, lookup, ports, proxied }: Barrier, url: URL): Promise<Failure | null> {
  if (guard.literal(url.hostname) === 'refused') return PRIVATE;
  if (guard.opened(url.hostname)) return null;
  if (!ports.has(url.port)) return await barredPort(guard, lookup, url);
  return proxied && (await isPrivateName(guard, lookup, url.hostname)) ? PRIVATE : null;
}

const PRIVATE = failureOf(new PrivateAddress());

/** A name may stand for addresses that the user opened, on any port. */
async function barredPort(guard: AddressGuard, lookup: Lookup, { hostname, port }: URL): Promise<Failure | null> {
  const answers = guard.literal(hostname) === null ? await lookup(hostname) : [];
  if (answers.some(({ address }) => guard.address(address, hostname) === 'refused')) return PRIVATE;
  if (answers.length > 0 && answers.every(({ address }) => guard.opened(address))) return null;
  return { kind: 'blocked', words: `port ${port} is not among the ports that may be asked` };
}

async function barredPage({ robots }: Barrier, url: URL): Promise<Failure | null> {
  const words = await robots.barred(url);
  return words === null ? null : { kind: 'blocked', words };
}
