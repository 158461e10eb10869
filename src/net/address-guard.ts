import ipaddr from 'ipaddr.js';

/** Says which addresses may be reached. Pure; asked for the host of a URL, for every looked-up address, for every socket. */
export interface AddressGuard {
  /** The address in a URL's host, or null where the host is a name that must be looked up first. */
  literal(hostname: string): Verdict | null;
  /** An address that `hostname` was resolved to, or that a socket is connected to. */
  address(address: string, hostname: string): Verdict;
  /** True for hosts that the user opened: their addresses and ports are the user's own choice. */
  opened(hostname: string): boolean;
}

type Verdict = 'allowed' | 'refused';

type Address = ReturnType<typeof ipaddr.process>;
type Range = readonly [Address, number];

/**
 * @param allowPrivate addresses (`10.0.0.7`), ranges (`10.0.0.0/8`) and host names that may be reached although private.
 *   A host name opens every address it resolves to. An entry that is none of these opens a host of that name.
 */
export function createAddressGuard(allowPrivate: readonly string[]): AddressGuard {
  const ranges = allowPrivate.map(rangeOf).filter((range) => range !== null);
  const names = new Set(allowPrivate.filter((entry) => rangeOf(entry) === null && entry.trim() !== '').map(nameOf));
  const opened = (address: Address) => ranges.some((range) => within(address, range));
  const judge = (text: string): Verdict => {
    const address = parse(text);
    return address !== null && (isPublic(address) || opened(address)) ? 'allowed' : 'refused';
  };
  return {
    literal: (hostname) => (isLiteral(hostname) ? judge(unbracketed(hostname)) : null),
    address: (address, hostname) => (names.has(nameOf(hostname)) ? 'allowed' : judge(address)),
    opened(hostname) {
      const address = parse(unbracketed(hostname));
      return address === null ? names.has(nameOf(hostname)) : opened(address);
    },
  };
}

/** Addresses of the open internet only. What is not known to be public is not. */
function isPublic(address: Address): boolean {
  if (address.range() !== 'unicast') return false;
  if (address.kind() === 'ipv4') return !METADATA.has(address.toString());
  return within(address, GLOBAL_UNICAST);
}

/** IANA gives out global addresses from 2000::/3 alone; what lies elsewhere and is not yet reserved is refused as well. */
const GLOBAL_UNICAST: Range = ipaddr.parseCIDR('2000::/3');

/** Azure serves machine credentials on a public address. */
const METADATA = new Set(['168.63.129.16']);

/** Strict: what the URL parser or a resolver would not write is no address. Mapped IPv4 comes out as IPv4. */
function parse(text: string): Address | null {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) return ipaddr.IPv4.parse(text);
  return ipaddr.IPv6.isValid(text) ? ipaddr.process(text) : null;
}

/** A last label of digits (or hex) never names a host: WHATWG URL, "ends in a number". */
function isLiteral(hostname: string): boolean {
  return hostname.includes(':') || /(?:^|\.)(?:\d+|0x[\da-f]*)\.?$/i.test(hostname);
}

function unbracketed(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1');
}

function rangeOf(entry: string): Range | null {
  const text = unbracketed(entry.trim());
  const address = parse(text);
  if (address !== null) return [address, address.kind() === 'ipv4' ? 32 : 128];
  return ipaddr.isValidCIDR(text) ? ipaddr.parseCIDR(text) : null;
}

function within(address: Address, [network, bits]: Range): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

function nameOf(hostname: string): string {
  return hostname.trim().toLowerCase().replace(/\.$/, '');
}
