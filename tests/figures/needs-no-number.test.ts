import { afterEach, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { Finder } from '../../src/figures/rule.ts';
import { FINDERS } from '../../src/figures/rules.ts';
import { createRegister } from '../../src/register/resolve.ts';
import { corpusFiles, type Row, readableOf, rowsOf } from '../corpus/rows.ts';

const register = createRegister();
const declared = new Map(FINDERS.map((finder) => [finder, finder.needsNoNumber]));

afterEach(() => {
  for (const [finder, needsNoNumber] of declared) declare(finder, needsNoNumber);
});

// A finder that reads counts out of words and does not say so would lose figures.
test.each(corpusFiles())(
  'finders that are only asked where a number is free would find nothing elsewhere: %s',
  (file) => {
    const rows = rowsOf(file);
    const asDeclared = rows.map(read);
    for (const finder of FINDERS) declare(finder, true);
    const askedAlways = rows.map(read);
    expect(rows.filter((_, at) => asDeclared[at] !== askedAlways[at]).map(({ id }) => id)).toEqual([]);
  },
);

test('some finders need no number', () => {
  for (const finder of FINDERS) declare(finder, undefined);
  const withoutThem = rowsOf('en.jsonl')
    .filter(({ figures = [] }) => figures.length > 0)
    .map(read);
  expect(withoutThem.filter((reading) => reading === NOTHING).length).toBeGreaterThan(5);
});

const NOTHING = '[]';

function read(row: Row): string {
  return JSON.stringify(readFigures(readableOf(row), { register }).figures);
}

function declare(finder: Finder, needsNoNumber: true | undefined): void {
  Object.assign(finder, { needsNoNumber });
}
