import type { LookupAddress } from 'node:dns';
import type { LookupFunction, Socket } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressGuard } from './address-guard.ts';

/** Every address of a host name, as the system or the tests' own resolver knows them. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** The connection was refused by us; nothing was sent. */
export class PrivateAddress extends Error {
  readonly code = 'PRIVATE_ADDRESS';
}

/**
 * A connector that opens no connection to a forbidden address: it looks at the literal (for which the system asks no
 * resolver), at every answer of the lookup that the connection itself uses (one bad answer spoils them all), and at the
 * address that the socket ended up with.
 */
export function guardedConnector(
  guard: AddressGuard,
  lookup: Lookup,
  options: buildConnector.BuildOptions = {},
): buildConnector.connector {
  const connect = buildConnector({ allowH2: false, ...options, lookup: guardedLookup(guard, lookup) });
  return (target, callback) => {
    if (guard.literal(target.hostname) === 'refused') {
      callback(new PrivateAddress(), null);
      return;
    }
    connect(target, (...[error, socket]) => {
      if (error !== null) callback(error, null);
      else if (guard.address(peerOf(socket), target.hostname) === 'allowed') callback(null, socket);
      else {
        socket.destroy();
        callback(new PrivateAddress(), null);
      }
    });
  };
}

function guardedLookup(guard: AddressGuard, lookup: Lookup): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname).then(
      (answers) => {
        const [first] = answers;
        if (first === undefined) callback(Object.assign(new Error(), { code: 'ENOTFOUND' }), '');
        else if (answers.some(({ address }) => guard.address(address, hostname) === 'refused'))
          callback(new PrivateAddress(), '');
        else if (options.all) callback(null, [...answers]);
        else callback(null, first.address, first.family);
      },
      (error) => callback(error, ''),
    );
  };
}

/** Without the zone of a link-local address. */
function peerOf(socket: Socket): string {
  return socket.remoteAddress?.replace(/%.*$/, '') ?? '';
}

/**
 * For a connection that a proxy opens: true when the name is that of a private host, as far as this machine can tell.
 * Names that it cannot look up are left to the proxy's own judgement, except those that are private by definition.
 */
export async function isPrivateName(guard: AddressGuard, lookup: Lookup, hostname: string): Promise<boolean> {
  if (/(?:^|\.)(?:localhost|local|internal|home\.arpa|lan)\.?$/i.test(hostname)) return true;
  const answers = await lookup(hostname).catch(() => []);
  return answers.some(({ address }) => guard.address(address, hostname) === 'refused');
}
