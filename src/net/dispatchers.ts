import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { guardedConnector, type Lookup } from './guarded-connector.ts';
import type { Hop } from './redirect.ts';

/** The connections of a client. */
export interface Dispatchers {
  /** The one to send this request with. */
  for(hop: Hop): Dispatcher;
  /** The same, on a connection that no request has used before. */
  anew(hop: Hop): Dispatcher;
  /** Ends every connection at once. */
  destroy(): Promise<void>;
}

/** The total deadline is the client's; undici's own limits start anew with every byte, so they are off. */
const LIMITS = { connections: 4, allowH2: false, headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: 32_768 };

/** For undici this means that a connection is closed after its request. */
const ONE_REQUEST = { pipelining: 0 };

/**
 * Through the proxy goes what the user did not open. The guard looks at our own connections; the proxy opens its own,
 * and looks the names up itself.
 */
export function openDispatchers(guard: AddressGuard, lookup: Lookup, proxy: string | null): Dispatchers {
  const connect = guardedConnector(guard, lookup);
  const keeping = new Agent({ ...LIMITS, connect });
  const single = new Agent({ ...LIMITS, ...ONE_REQUEST, connect });
  const proxied = proxy === null ? null : new ProxyAgent({ ...LIMITS, ...ONE_REQUEST, uri: proxy, proxyTunnel: true });
  const anew = ({ url }: Hop) => (proxied === null || guard.opened(url.hostname) ? single : proxied);
  return {
    anew,
    // A post on a kept connection may meet a server that is just leaving it, and nobody could say whether it arrived.
    for: (hop) => (hop.method === 'POST' || anew(hop) !== single ? anew(hop) : keeping),
    destroy: async () => {
      await Promise.all([keeping, single, proxied].map((dispatcher) => dispatcher?.destroy()));
    },
  };
}
