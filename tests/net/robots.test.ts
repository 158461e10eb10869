import { describe, expect, test } from 'vitest';
import type { HttpResult } from '../../src/net/http.ts';
import { mayFetch, parseRobots } from '../../src/net/robots.ts';
import { createRobotsGate } from '../../src/net/robots-gate.ts';

/** The file (lines joined with |), the path, whether it may be fetched. */
const FILES: readonly (readonly [string, string, boolean])[] = [
  ['', '/a', true],
  ['user-agent: *|disallow: /', '/a', false],
  ['user-agent: *|disallow:', '/a', true],
  ['user-agent: *|disallow: /private', '/private/a', false],
  ['user-agent: *|disallow: /private', '/privately', false],
  ['user-agent: *|disallow: /private/', '/private', true],
  ['user-agent: *|disallow: /a', '/b', true],
  ['User-Agent : *|Disallow : /a', '/a', false],
  ['  user-agent: *  |  disallow: /a  # not here', '/a', false],
  ['# user-agent: *|# disallow: /', '/a', true],
  ['\ufeffuser-agent: *|disallow: /', '/a', false],
  ['disallow: /', '/a', true],
  ['user-agent: other|disallow: /', '/a', true],
  ['user-agent: tollwatch|disallow: /', '/a', false],
  ['user-agent: TollWatch/1.0|disallow: /', '/a', false],
  ['user-agent: tollwatcher|disallow: /', '/a', true],
  ['user-agent: *|disallow: /||user-agent: tollwatch|allow: /', '/a', true],
  ['user-agent: tollwatch|disallow: /a||user-agent: *|disallow: /', '/b', true],
  ['user-agent: other|user-agent: tollwatch|disallow: /a', '/a', false],
  ['user-agent: tollwatch|user-agent: other|disallow: /a', '/a', false],
  ['user-agent: tollwatch|disallow: /a|user-agent: tollwatch|disallow: /b', '/b', false],
  ['user-agent: tollwatch|crawl-delay: 5|sitemap: /s.xml|disallow: /a', '/a', false],
  ['user-agent: tollwatch||user-agent: *|disallow: /a', '/a', false],
  ['user-agent: *|disallow: /a|allow: /a/b', '/a/b/c', true],
  ['user-agent: *|allow: /a/b|disallow: /a', '/a/c', false],
  ['user-agent: *|disallow: /a|allow: /a', '/a', true],
  ['user-agent: *|disallow: /*.pdf', '/files/a.pdf', false],
  ['user-agent: *|disallow: /*.pdf$', '/files/a.pdf?x=1', true],
  ['user-agent: *|disallow: /*.pdf$', '/a.pdf/b.pdf', false],
  ['user-agent: *|disallow: /a$', '/a', false],
  ['user-agent: *|disallow: /a$', '/ab', true],
  ['user-agent: *|disallow: /a*b*c', '/aXbXc', false],
  ['user-agent: *|disallow: /a*b*c', '/acb', true],
  ['user-agent: *|disallow: /a*', '/a', false],
  ['user-agent: *|disallow: *secret', '/very/secret', false],
  ['user-agent: *|disallow: /?', '/?q=1', false],
  ['user-agent: *|disallow: /*?*page=', '/list?x=1&page=2', false],
  ['user-agent: *|disallow: /사상자', '/%EC%82%AC%EC%83%81%EC%9E%90', false],
  ['user-agent: *|disallow: /%ec%82%ac', '/사', false],
  ['user-agent: *|disallow: /%7Ejoe', '/~joe', false],
  ['user-agent: *|disallow: /a%2Fb', '/a/b', true],
  ['user-agent: *|disallow: /', '/robots.txt', true],
  ['<html><body>Not found</body></html>', '/a', true],
  ['user-agent: *|disallow: /\0', '/a', true],
];

describe('robots.txt', () => {
  test.each(FILES)('%j for %s: %s', (file, path, allowed) => {
    const rules = parseRobots(file.replaceAll('|', '\n'), 'tollwatch');
    expect(mayFetch(rules, new URL(path, 'https://example.org'))).toBe(allowed);
  });

  test.each(['\r\n', '\r', '\n'])('lines end with %j', (end) => {
    expect(parseRobots(['user-agent: *', 'disallow: /a', 'allow: /b'].join(end), 'tollwatch')).toHaveLength(2);
  });

  test('patterns of nothing but stars are matched without going back', () => {
    const rules = parseRobots(`user-agent: *\ndisallow: /${'*a'.repeat(1500)}$`, 'tollwatch');
    expect(mayFetch(rules, new URL(`https://example.org/${'a'.repeat(50_000)}b`))).toBe(true);
  });
});

describe('asking for robots.txt', () => {
  const file = (status: number, text = ''): HttpResult => ({
    kind: 'response',
    status,
    headers: {},
    body: Buffer.from(text),
    url: '',
    movedPermanently: false,
  });
  const nothing = 'user-agent: *\ndisallow: /';

  test.each([
    ['rules', file(200, nothing), 'barred'],
    ['no rules', file(200), 'open'],
    ['not found', file(404, nothing), 'open'],
    ['forbidden', file(403, nothing), 'open'],
    ['too many requests', file(429), 'barred'],
    ['fault', file(503), 'barred'],
    ['unreachable', { kind: 'unreachable', message: '' } satisfies HttpResult, 'barred'],
    ['timeout', { kind: 'timeout', message: '' } satisfies HttpResult, 'barred'],
  ] as const)('%s', async (_, result, verdict) => {
    const gate = createRobotsGate(
      'tollwatch',
      async () => result,
      () => 0,
    );
    const words = await gate.barred(new URL('https://example.org/a'));
    expect(words === null ? 'open' : 'barred').toBe(verdict);
  });

  test('once a day for each host, and sooner when it could not be read', async () => {
    const asked: string[] = [];
    let now = 0;
    const gate = createRobotsGate(
      'tollwatch',
      async (url) => {
        asked.push(`${now / 3_600_000} h: ${url}`);
        return url.startsWith('https://down') ? file(500) : file(200);
      },
      () => now,
    );
    for (now = 0; now <= 25 * 3_600_000; now += 12.5 * 3_600_000) {
      await Promise.all(
        ['https://up.example/a', 'https://up.example/b', 'https://up.example:444/a'].map((url) =>
          gate.barred(new URL(url)),
        ),
      );
      await gate.barred(new URL('https://down.example/'));
    }
    expect(asked).toEqual([
      '0 h: https://up.example/robots.txt',
      '0 h: https://up.example:444/robots.txt',
      '0 h: https://down.example/robots.txt',
      '12.5 h: https://down.example/robots.txt',
      '25 h: https://up.example/robots.txt',
      '25 h: https://up.example:444/robots.txt',
      '25 h: https://down.example/robots.txt',
    ]);
  });
});
