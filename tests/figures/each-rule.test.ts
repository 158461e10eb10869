import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { Finder, Refiner, Sifter } from '../../src/figures/rule.ts';
import { FINDERS, REFINERS, SIFTERS } from '../../src/figures/rules.ts';
import { createRegister } from '../../src/register/resolve.ts';
import { corpusFiles, isReadRight, type Row, readableOf, readRow, rowsOf } from '../corpus/rows.ts';

const RULES: readonly (Finder | Refiner | Sifter)[] = [...SIFTERS, ...FINDERS, ...REFINERS];
const register = createRegister();
const rows = corpusFiles().flatMap(rowsOf);
const used = new Map(rows.map((row) => [row, rulesUsedIn(row)]));

// A rule whose removal no row notices is either dead or untested; `npm run score -- --without RULE` lists what one is worth.
describe('without it, the corpus is read wrong', () => {
  test.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, { languages }) => {
    const spoken = rows.filter(({ lang }) => languages?.includes(lang) !== false);
    expect(likelyFirst(spoken, name).some((row) => !isReadRight(row, readRow(row, [name])))).toBe(true);
  });
});

function rulesUsedIn(row: Row): ReadonlySet<string> {
  const { figures } = readFigures(readableOf(row), { register });
  return new Set(figures.flatMap(({ rules }) => rules));
}

/** Those that the rule took part in: nearly always the first of them shows what it is worth. */
function likelyFirst(spoken: readonly Row[], rule: string): readonly Row[] {
  const uses = (row: Row) => Number(used.get(row)?.has(rule) === true);
  return spoken.toSorted((a, b) => uses(b) - uses(a));
}
