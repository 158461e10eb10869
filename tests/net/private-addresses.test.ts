import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAddressGuard } from '../../src/net/address-guard.ts';
import { guardedConnector, PrivateAddress } from '../../src/net/guarded-connector.ts';
import type { HttpClient } from '../../src/net/http.ts';
import { createHttpClient } from '../../src/net/http-client.ts';
import { scratchFolder } from '../fakes/scratch-folder.ts';
import { httpServer, type Loopback } from './loopback.ts';

/**
 * 24 spellings of private hosts: as it stands in a URL, the address that a resolver would answer with, and whether it
 * leads to a server of this machine once the guard is told to let it.
 */
const SPELLINGS: readonly (readonly [string, string, string, 'here' | 'elsewhere'])[] = [
  ['dotted', '127.0.0.1', '127.0.0.1', 'here'],
  ['decimal', '2130706433', '127.0.0.1', 'here'],
  ['octal', '0177.0.0.01', '127.0.0.1', 'here'],
  ['hexadecimal', '0x7f000001', '0x7f000001', 'here'],
  ['short', '127.1', '127.1', 'here'],
  ['trailing dot', '127.0.0.1.', '127.0.0.1', 'here'],
  ['full-width digits', '１２７．０．０．１', '127.0.0.1', 'here'],
  ['behind a user name', 'example.org:80@127.0.0.1', '127.0.0.1', 'here'],
  ['name with trailing dot', 'localhost.', '127.0.0.1', 'here'],
  ['name in circled letters', 'ⓛⓞⓒⓐⓛⓗⓞⓢⓣ', '127.0.0.1', 'here'],
  ['unspecified', '0.0.0.0', '0.0.0.0', 'here'],
  ['private', '10.0.0.7', '10.0.0.7', 'elsewhere'],
  ['carrier-grade NAT, Alibaba metadata', '100.100.100.200', '100.100.100.200', 'elsewhere'],
  ['link-local, cloud metadata', '169.254.169.254', '169.254.169.254', 'elsewhere'],
  ['public, Azure metadata', '168.63.129.16', '168.63.129.16', 'elsewhere'],
  ['IPv6 in full', '[0:0:0:0:0:0:0:1]', '::1', 'here'],
  ['IPv6 mapped', '[::ffff:7f00:1]', '::ffff:127.0.0.1', 'here'],
  ['IPv6 compatible', '[::127.0.0.1]', '::127.0.0.1', 'elsewhere'],
  ['NAT64', '[64:ff9b::7f00:1]', '64:ff9b::127.0.0.1', 'elsewhere'],
  ['6to4', '[2002:7f00:1::]', '2002:7f00:1::', 'elsewhere'],
  ['Teredo', '[2001:0:7f00:1::1]', '2001:0:7f00:1::1', 'elsewhere'],
  ['IPv6 link-local', '[fe80::1]', 'fe80::1%lo', 'elsewhere'],
  ['unique local, AWS metadata', '[fd00:ec2::254]', 'fd00:ec2::254', 'elsewhere'],
  ['site-local', '[fec0::1]', 'fec0::1', 'elsewhere'],
];

const WAYS = ['direct', 'redirect', 'rebinding', 'mixed answers'] as const;
type Way = (typeof WAYS)[number];

const CASES = SPELLINGS.flatMap(([spelling, host, answer]) => WAYS.map((way) => ({ spelling, way, host, answer })));

/** Stands for the open internet: the one address of this machine that the guard lets pass. */
const OPEN = '127.0.0.2';

let attacker: Loopback;
let victims: readonly Loopback[];

beforeAll(async () => {
  attacker = await httpServer((request, response) => {
    response.writeHead(302, { location: String(request.headers['x-to']), connection: 'close' });
    response.end();
  }, OPEN);
  victims = [await victim('127.0.0.1'), await victim('::1')];
});

afterAll(async () => {
  await Promise.all([attacker, ...victims].map((server) => server.close()));
});

describe('24 spellings in 4 ways', () => {
  test('are 96 cases', () => expect(CASES).toHaveLength(96));

  test.each(CASES)('$spelling, $way', async ({ way, host, answer }) => {
    const before = reached();
    const result = await attempt(way, host, answer);
    expect({ kind: result.kind, reached: reached() - before }).toEqual({ kind: 'private-address', reached: 0 });
  });

  test('the attacker was asked once in every redirect and every rebinding', () => {
    expect(attacker.connections()).toBe(48);
  });

  const here = SPELLINGS.filter(([, , , where]) => where === 'here');
  test.each(here)('without the guard it would have been reached: %s', async (_, host) => {
    const before = reached();
    const client = open({ allowPrivate: ['0.0.0.0/0', '::/0'], answers: () => ['127.0.0.1'] });
    const result = await client.fetch({ url: `http://${host}:${attacker.port}/` }).finally(() => client.close());
    expect({ kind: result.kind, reached: reached() - before }).toEqual({ kind: 'response', reached: 1 });
  });
});

async function attempt(way: Way, host: string, answer: string) {
  const { port } = attacker;
  const attempts = {
    direct: { url: `http://${host}:${port}/`, answers: () => [answer] },
    redirect: { url: `http://${OPEN}:${port}/`, to: `http://${host}:${port}/`, answers: () => [answer] },
    rebinding: {
      url: `http://rebinding.test:${port}/`,
      to: '/again',
      answers: (call: number) => [call === 1 ? OPEN : answer],
    },
    'mixed answers': { url: `http://mixed.test:${port}/`, answers: () => [OPEN, answer] },
  };
  const { url, answers, ...rest } = attempts[way];
  const client = open({ allowPrivate: [OPEN], answers });
  return client.fetch({ url, headers: 'to' in rest ? { 'x-to': asSent(rest.to) } : {} }).finally(() => client.close());
}

/** Headers are bytes; servers put UTF-8 into them, Node writes them one byte for each character. */
function asSent(text: string): string {
  return Buffer.from(text).toString('latin1');
}

/** `answers`: what the resolver says at its first, second … question. */
function open(options: { allowPrivate: readonly string[]; answers: (call: number) => readonly string[] }): HttpClient {
  let call = 0;
  return createHttpClient({
    allowPrivate: options.allowPrivate,
    ports: [attacker.port],
    userAgent: 'tollwatch-test',
    lookup: async () => {
      call++;
      return options.answers(call).map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    },
  });
}

function victim(host: string): Promise<Loopback> {
  return httpServer((_, response) => response.end('reached'), host, attacker.port);
}

function reached(): number {
  return victims.reduce((sum, server) => sum + server.connections(), 0);
}

describe('the guard', () => {
  const guard = createAddressGuard([]);

  test.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e', '::ffff:93.184.216.34'])(
    'lets pass %s',
    (address) => expect(guard.address(address, 'example.org')).toBe('allowed'),
  );

  test.each([
    '127.0.0.1',
    '127.255.255.254',
    '0.0.0.0',
    '0.1.2.3',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.0.1',
    '169.254.0.1',
    '100.64.0.1',
    '192.0.0.192',
    '192.0.2.1',
    '198.51.100.1',
    '203.0.113.1',
    '198.18.0.1',
    '192.88.99.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '::',
    '::1',
    '::2',
    'fe80::1',
    'fc00::1',
    'fec0::1',
    'ff02::1',
    '2001:db8::1',
    '3fff::1',
    '5f00::1',
    '100::1',
    '2001::1',
    '2001:10::1',
    '2002:a00:1::',
    '64:ff9b::a00:1',
    '64:ff9b:1::1',
    '::ffff:0:a00:1',
    '::ffff:10.0.0.1',
    '1234::1',
    '4000::1',
    '',
    'x',
    '127.1',
    '1',
    '0x7f.0.0.1',
    '1.1.1.1.',
    '1.1.1',
    '[2606:4700::1111]',
    'fe80::1%eth0',
  ])('refuses "%s"', (address) => expect(guard.address(address, 'example.org')).toBe('refused'));
});

describe('what the user opened', () => {
  /** The list, the host in the URL, the looked-up address, the verdict. */
  test.each([
    [['10.0.0.0/8'], 'feeds.example', '10.1.2.3', 'allowed'],
    [['10.0.0.0/8'], 'feeds.example', '11.1.2.3', 'allowed'],
    [['10.0.0.0/8'], 'feeds.example', '192.168.1.2', 'refused'],
    [['10.0.0.7'], 'feeds.example', '10.0.0.8', 'refused'],
    [['::1'], 'feeds.example', '::1', 'allowed'],
    [['[::1]'], 'feeds.example', '::1', 'allowed'],
    [['::1'], 'feeds.example', '127.0.0.1', 'refused'],
    [['127.0.0.1'], 'feeds.example', '::ffff:127.0.0.1', 'allowed'],
    [['fd00::/8'], 'feeds.example', 'fd12::1', 'allowed'],
    [['rsshub.lan'], 'rsshub.lan', '192.168.1.2', 'allowed'],
    [['RSSHub.lan'], 'rsshub.lan.', '192.168.1.2', 'allowed'],
    [['rsshub.lan'], 'evil.rsshub.lan', '192.168.1.2', 'refused'],
    [['rsshub.lan'], 'rsshub.lan.evil.example', '192.168.1.2', 'refused'],
    [['0.0.0.0/0'], 'feeds.example', '::1', 'refused'],
    [[''], '', '127.0.0.1', 'refused'],
  ] as const)('%j: %s at %s is %s', (list, host, address, verdict) => {
    expect(createAddressGuard(list).address(address, host)).toBe(verdict);
  });
});

describe('the connected socket', () => {
  test('is refused when its peer is no allowed address, whatever the lookup said', async () => {
    const path = join(scratchFolder(), 'peer.sock');
    const server = createServer().listen(path);
    await once(server, 'listening');
    const connect = guardedConnector(createAddressGuard([]), async () => [{ address: '1.1.1.1', family: 4 }], {
      socketPath: path,
    });
    const peer = once(server, 'connection');
    const error = await new Promise((resolve) => {
      connect({ hostname: 'example.org', protocol: 'http:', port: '80' }, (...[refusal]) => resolve(refusal));
    });
    const [socket] = await peer;
    await once(socket.resume(), 'close');
    expect(error).toBeInstanceOf(PrivateAddress);
    server.close();
  });
});
