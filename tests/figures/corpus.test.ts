import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineForm } from '../../src/domain/machine-form.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const CORPUS = join(import.meta.dirname, '../corpus');
const register = createRegister();

interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly title?: string;
  readonly published?: string;
  /** Expected figures in text order, each with the fields that the row is about. Absent in the quiet corpus. */
  readonly figures?: readonly Record<string, unknown>[];
}

for (const file of globSync('*.jsonl', { cwd: CORPUS }).sort()) {
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

test('no two rows of the corpora are the same but for their numbers', () => {
  const shapes = globSync('*.jsonl', { cwd: CORPUS }).flatMap((file) =>
    rowsOf(file).map((row) => row.text.replace(/\p{Nd}+/gu, '0')),
  );
  expect(shapes.filter((shape, i) => shapes.indexOf(shape) !== i)).toEqual([]);
});

function rowsOf(file: string): Row[] {
  const lines = readFileSync(join(CORPUS, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

function readRow({ text, title, published, lang }: Row) {
  const at = published === undefined ? null : new Date(published).toISOString();
  return readFigures({ text, title: title ?? null, lang, published: at, outlet: null }, { register }).figures.map(
    machineForm,
  );
}

/** The fields the row names, or all that matter when a figure was not expected. */
function picked(figure: object, expected: Record<string, unknown> | undefined): Record<string, unknown> {
  const fields = Object.entries(figure);
  const wanted = expected === undefined ? ['measure', 'low', 'high', 'qualifier', 'quote'] : Object.keys(expected);
  return rounded(
    Object.fromEntries(wanted.map((name) => [name, fields.find(([field]) => field === name)?.[1] ?? null])),
  );
}

/** Shares to three places: a third is 0.333. */
function rounded(figure: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(figure).map(([name, value]) => [
      name,
      typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
    ]),
  );
}
