import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { corpusFiles, isReadRight, readRow, rowsOf } from '../corpus/rows.ts';

for (const file of corpusFiles()) {
  describe(basename(file, '.jsonl'), () => {
    for (const row of rowsOf(file)) {
      test(`${row.id} ${row.text.slice(0, 90)}`, () => {
        const read = readRow(row);
        const expected = row.figures ?? [];
        expect(read.map((figure, i) => picked(figure, expected[i]))).toEqual(expected.map(rounded));
      });
    }
  });
}

// A pattern that keeps its place from one text to the next would make a reading depend on what was read before.
test('every row is read the same whatever was read before it', () => {
  const rows = corpusFiles().flatMap(rowsOf).toReversed();
  expect(rows.filter((row) => !isReadRight(row, readRow(row))).map(({ id }) => id)).toEqual([]);
});

test('no two rows of the corpora are the same but for their numbers', () => {
  const shapes = corpusFiles().flatMap((file) => rowsOf(file).map((row) => row.text.replace(/\p{Nd}+/gu, '0')));
  expect(shapes.filter((shape, i) => shapes.indexOf(shape) !== i)).toEqual([]);
});

test('every row has an id of its own', () => {
  const ids = corpusFiles().flatMap((file) => rowsOf(file).map(({ id }) => id));
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

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
