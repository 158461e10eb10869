import { basename } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figure.ts';
import { FINDERS } from '../../src/figures/find/finders.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import type { Finder } from '../../src/figures/rule.ts';
import { createRegister } from '../../src/register/resolve.ts';
import { corpusFiles, isReadRight, type Row, readableOf, rowFigure, rowsOf } from '../corpus/rows.ts';

const register = createRegister();
const corpora = corpusFiles().map((file) => ({ name: basename(file, '.jsonl'), rows: rowsOf(file) }));
const rows = corpora.flatMap((corpus) => corpus.rows);

describe.each(corpora)('$name', (corpus) => {
  for (const row of corpus.rows) {
    test(`${row.id} ${row.text.slice(0, 90)}`, () => {
      const expected = row.figures ?? [];
      expect(
        firstRead(row)
          .map(rowFigure)
          .map((figure, i) => picked(figure, expected[i])),
      ).toEqual(expected.map(rounded));
    });
  }
});

// A pattern that keeps its place from one text to the next would make a reading depend on what was read before.
test('every row is read the same whatever was read before it', () => {
  const wrong = rows.toReversed().filter((row) => !isReadRight(row, read(row).map(rowFigure)));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

describe('finders that are only asked where a number is free', () => {
  const declared = new Map(FINDERS.map((finder) => [finder, finder.needsNoNumber]));

  afterEach(() => {
    for (const [finder, needsNoNumber] of declared) declare(finder, needsNoNumber);
  });

  // A finder that reads counts out of words and does not say so would lose figures.
  test.each(corpora)('would find nothing elsewhere: $name', (corpus) => {
    const asDeclared = corpus.rows.map((row) => JSON.stringify(firstRead(row)));
    for (const finder of FINDERS) declare(finder, true);
    const askedAlways = corpus.rows.map((row) => JSON.stringify(read(row)));
    expect(corpus.rows.filter((_, at) => asDeclared[at] !== askedAlways[at]).map(({ id }) => id)).toEqual([]);
  });

  test('are not all', () => {
    for (const finder of FINDERS) declare(finder, undefined);
    const english = rowsOf('en.jsonl').filter(({ figures = [] }) => figures.length > 0);
    expect(english.filter((row) => read(row).length === 0).length).toBeGreaterThan(5);
  });

  function declare(finder: Finder, needsNoNumber: true | undefined): void {
    Object.assign(finder, { needsNoNumber });
  }
});

test('no two rows of the corpora are the same but for their numbers', () => {
  const shapes = rows.map((row) => row.text.replace(/\p{Nd}+/gu, '0'));
  expect(repeated(shapes)).toEqual([]);
});

test('every row has an id of its own', () => {
  expect(repeated(rows.map(({ id }) => id))).toEqual([]);
});

/** Read once for all tests that compare with it: a reading takes time. */
function firstRead(row: Row): readonly Figure[] {
  const known = FIRST.get(row) ?? read(row);
  FIRST.set(row, known);
  return known;
}

const FIRST = new Map<Row, readonly Figure[]>();

function read(row: Row): readonly Figure[] {
  return readFigures(readableOf(row), { register }).figures;
}

function repeated(words: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return words.filter((word) => seen.size === seen.add(word).size);
}

/** The fields the row names, or all that matter when a figure was not expected. */
function picked(figure: object, expected: object | undefined): Record<string, unknown> {
  const fields = Object.entries(figure);
  const wanted = expected === undefined ? ['measure', 'low', 'high', 'qualifier', 'quote'] : Object.keys(expected);
  return rounded(
    Object.fromEntries(wanted.map((name) => [name, fields.find(([field]) => field === name)?.[1] ?? null])),
  );
}

/** Shares to three places: a third is 0.333. */
function rounded(figure: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figure).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ]),
  );
}
