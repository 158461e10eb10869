import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = join(import.meta.dirname, '../src');

/**
 * Which rooms a room may import from, beside itself. `null`: everything, as the files that stand in src/ itself. See
 * ARCHITECTURE.md.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[] | null>> = {
  domain: [],
  register: ['domain'],
  figures: ['domain', 'register'],
  diff: ['domain'],
  store: ['domain'],
  net: [],
  sources: ['domain', 'net'],
  notify: ['domain', 'net'],
  config: ['domain', 'register', 'sources', 'notify'],
  owing: ['domain', 'store', 'notify'],
  checking: ['domain', 'figures', 'diff', 'store', 'sources', 'config', 'owing', 'clock.ts'],
  delivering: ['domain', 'store', 'notify', 'owing', 'clock.ts'],
  replaying: ['domain', 'figures', 'diff', 'store', 'owing'],
  reviewing: ['domain', 'diff', 'store', 'owing'],
  commands: null,
};

/** Rooms without a clock, a network or a file: what they import must not do I/O either. */
const PURE = new Set(['domain', 'register', 'figures', 'diff']);
const PURE_PACKAGES = new Set(['zod']);

interface Import {
  readonly from: string;
  readonly what: string;
}

const imports = globSync('**/*.ts', { cwd: SRC }).flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(/\b(?:from |import |import\()'([@\w./:-]+)'/g)].map(
    ([, what]): Import => ({ from: normalize(file), what: what ?? '' }),
  ),
);

describe('import rules', () => {
  test('every import between rooms is allowed', () => {
    expect(imports.length).toBeGreaterThan(10);
    expect(imports.filter((i) => i.what.startsWith('.')).filter((i) => !allowed(i))).toEqual([]);
  });

  test('pure rooms import no package that does I/O', () => {
    const packages = imports.filter((i) => !i.what.startsWith('.') && PURE.has(roomOf(i.from)));
    expect(packages.filter((i) => !PURE_PACKAGES.has(i.what))).toEqual([]);
  });

  test('a breach is seen', () => {
    expect(allowed({ from: 'figures/a.ts', what: '../diff/diff.ts' })).toBe(false);
    expect(allowed({ from: 'sources/a.ts', what: '../notify/message.ts' })).toBe(false);
    expect(allowed({ from: 'diff/a.ts', what: '../domain/figure.ts' })).toBe(true);
    expect(allowed({ from: 'domain/a.ts', what: '../check.ts' })).toBe(false);
    expect(allowed({ from: 'owing/a.ts', what: '../checking/record-round.ts' })).toBe(false);
    expect(allowed({ from: 'checking/a.ts', what: '../app.ts' })).toBe(false);
    expect(allowed({ from: 'check.ts', what: './checking/record-round.ts' })).toBe(true);
  });
});

function allowed({ from, what }: Import): boolean {
  const room = roomOf(from);
  const target = roomOf(relative(SRC, join(SRC, dirname(from), what)));
  const may = room.endsWith('.ts') ? null : MAY_IMPORT[room];
  return may === null || target === room || (may?.includes(target) ?? false);
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file;
}
