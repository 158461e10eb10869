import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import type { AddressGuard } from './address-guard.ts';
import { guardedConnector, type Lookup } from './guarded-connector.ts';
import type { Hop } from './redirect.ts';

/** The connections of a client. */
export interface Dispatchers {
  /** The one to send this request with. */
  for(hop: Hop): Dispatcher;
  /** Ends every connection at once. */
  destroy(): Promise<void>;
}

/** The total deadline is the client's; undici's own limits start anew with every byte, so they are off. */
const LIMITS = { pipelining: 1, allowH2: false, headersTimeout: 0, bodyTimeout: 0, maxHeaderSize: 32_768 };

/** At most this many at a time to one host. */
const CONNECTIONS = 4;

/**
 * Through the proxy goes what the user did not open. The guard looks at our own connections; the proxy opens its own,
 * and looks the names up itself.
 */
export function openDispatchers(guard: AddressGuard, lookup: Lookup, proxy: string | null): Dispatchers {
  const connect = guardedConnector(guard, lookup);
  const keeping = new Agent({ ...LIMITS, connections: CONNECTIONS, connect });
  const single = new Agent({
    ...LIMITS,
    connections: CONNECTIONS,
    connect,
    keepAliveTimeout: 1,
    keepAliveMaxTimeout: 1,
  });
  const proxied = proxy === null ? null : new ProxyAgent({ ...LIMITS, uri: proxy, proxyTunnel: true });
  return {
    for({ url, method }) {
      if (proxied !== null && !guard.opened(url.hostname)) return proxied;
      // A post on a kept connection may meet a server that is just leaving it, and nobody could say whether it arrived.
      return method === 'POST' ? single : keeping;
    },
    destroy: async () => {
      await Promise.all([keeping, single, proxied].map((dispatcher) => dispatcher?.destroy()));
    },
  };
}
