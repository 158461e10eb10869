import { describe, expect, test } from 'vitest';
import { FINDERS } from '../../src/figures/find/finders.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { REFINERS } from '../../src/figures/refine/refiners.ts';
import type { Finder, Refiner, Sifter } from '../../src/figures/rule.ts';
import { SIFTERS } from '../../src/figures/sift/sifters.ts';
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

/** The rules that made its figures, and those that told its other numbers from figures. */
function rulesUsedIn(row: Row): ReadonlySet<string> {
  const { figures, numbers } = readFigures(readableOf(row), { register, fates: true });
  return new Set([...figures.flatMap(({ rules }) => rules), ...numbers.map(({ rule }) => rule)]);
}

/** Those that the rule took part in: nearly always the first of them shows what it is worth. */
function likelyFirst(spoken: readonly Row[], rule: string): readonly Row[] {
  const ranks = Map.groupBy(spoken, (row) => {
    const rules = used.get(row);
    if (rules?.has(rule)) return 'takes part';
    // The name under which every rule drops what another had made a figure of.
    return rules?.has('drop-repeats') ? 'drops' : 'none';
  });
  return (['takes part', 'drops', 'none'] as const).flatMap((rank) => ranks.get(rank) ?? []);
}
