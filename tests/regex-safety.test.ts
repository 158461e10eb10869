import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../src/figures/words/tables.ts';
import { loopsOf } from './pattern-loops.ts';

const SRC = join(import.meta.dirname, '../src');

/** A regular expression literal, where the code may have one: behind a bracket, an operator or `return`. */
const LITERAL = /(?:[=(,:?&|[!{]|return)\s*\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/g;

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const literals: readonly Pattern[] = globSync('**/*.ts', { cwd: SRC }).flatMap((file) =>
  [...readFileSync(join(SRC, file), 'utf8').matchAll(LITERAL)].map((match) => ({
    where: file,
    source: match[1] ?? '',
    flags: match[2] ?? '',
  })),
);
const tables: readonly Pattern[] = TABLES.flatMap(({ lang, time }) =>
  [...time.interval, ...time.cumulative, ...time.asOf].map((source) => ({
    where: `words of ${lang}`,
    source,
    flags: 'iu',
  })),
);

test('no regular expression of the product can be made to backtrack without end', () => {
  expect(literals.length).toBeGreaterThan(20);
  expect(tables.length).toBeGreaterThan(15);
  const loops = [...literals, ...tables].flatMap((pattern) =>
    loopsOf(pattern.source).map((source) => ({ ...pattern, source })),
  );
  // Many patterns share a loop.
  const different = Map.groupBy(loops, ({ source, flags }) => `/${source}/${/[iu]+/.exec(flags)?.[0] ?? ''}`);
  expect(different.size).toBeGreaterThan(30);
  const risky = [...different].flatMap(([loop, [first]]) => {
    const risk = first === undefined ? null : riskOf(first);
    return risk === null ? [] : [`${risk}, ${first?.where}: ${loop}`];
  });
  expect(risky).toEqual([]);
}, 120_000);

describe('an expression that backtracks is seen', () => {
  test.each([
    ['alone', '^(a|a)*$', ''],
    ['behind and before other words', String.raw`since (?:\w+ ?)+, \d+ killed`, ''],
    ['in an alternative of a group that is not repeated', String.raw`(?:none|(?:(?:[a-z]+)-?)*)\.`, ''],
    ['in a look behind', String.raw`(?<=(?:\p{L}|ʼ)+ )dead`, 'u'],
    ['a loop in a loop', '(?<all>(?:(?:x+)y?)*) of', ''],
    ['with a bracket in a class and an escaped one', String.raw`[(\]]\((?:[)a]+|a)+\)`, ''],
    ['counted often', String.raw`(?:\d+,?){2,40} dead`, ''],
  ])('%s', (_name, source, flags) => {
    expect(loopsOf(source).map((loop) => riskOf({ source: loop, flags }))).toContain('exponential');
  });

  test('and one that does not is passed', () => {
    expect(loopsOf(String.raw`(?:\p{L}+ ){0,3}(?:killed|dead)(?: on [a-z]+)?`)).toEqual([String.raw`^(?:\p{L}+ )*$`]);
    expect(riskOf({ source: String.raw`^(?:\p{L}+ )*$`, flags: 'u' })).toBeNull();
  });
});

/** What cannot be decided in time is a risk as well. */
function riskOf({ source, flags }: Omit<Pattern, 'where'>): 'exponential' | 'undecided' | null {
  const found = checkSync(source, flags, { timeout: 20_000 });
  if (found.status === 'unknown') return 'undecided';
  return found.status === 'vulnerable' && found.complexity.type === 'exponential' ? 'exponential' : null;
}
