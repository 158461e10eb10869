import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { TABLES } from '../../src/figures/words/tables.ts';

const FIGURES = join(import.meta.dirname, '../../src/figures');

/** A regular expression literal, where the code may have one: behind a bracket, an operator or `return`. */
const LITERAL = /(?:[=(,:?&|[!{]|return)\s*\/((?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([a-z]*)/g;

const literals = globSync('**/*.ts', { cwd: FIGURES }).flatMap((file) =>
  [...readFileSync(join(FIGURES, file), 'utf8').matchAll(LITERAL)].map((match) => ({
    where: file,
    source: match[1] ?? '',
    flags: match[2] ?? '',
  })),
);
const tables = TABLES.flatMap(({ lang, time }) =>
  [...time.interval, ...time.cumulative, ...time.asOf].map((source) => ({
    where: `words of ${lang}`,
    source,
    flags: 'iu',
  })),
);

test('no regular expression of the reader can be made to backtrack without end', () => {
  expect(literals.length).toBeGreaterThan(20);
  expect(tables.length).toBeGreaterThan(15);
  const repeating = [...literals, ...tables].filter(
    ({ source }) => (source.match(/[*+]|\{\d*,\d*\}/g) ?? []).length > 1,
  );
  expect(repeating.length).toBeGreaterThan(5);
  const risky = repeating.flatMap(({ where, source, flags }) => {
    return isExponential(source, flags) ? [`${where}: /${source}/`] : [];
  });
  expect(risky).toEqual([]);
}, 120_000);

test('an expression that backtracks is seen', () => {
  expect(isExponential('^(a|a)*$', '')).toBe(true);
});

/** An expression that the checker cannot decide in time is no proof of anything and passes. */
function isExponential(source: string, flags: string): boolean {
  const found = checkSync(source, flags, { timeout: 300 });
  return found.status === 'vulnerable' && found.complexity.type === 'exponential';
}
