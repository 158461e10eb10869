import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure } from '../../src/domain/figure.ts';
import { type MachineFigure, machineForm } from '../../src/domain/machine-form.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

/** A text of the corpus, and what has to be read in it. */
export interface Row {
  readonly id: string;
  readonly lang: string;
  readonly text: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  /** Expected figures in text order, each with the fields that the row is about. Absent in the quiet corpus. */
  readonly figures?: readonly Partial<RowFigure>[];
}

/** A figure in its machine form, with the keys that its names have in the register, and the kind of its event. */
export interface RowFigure extends MachineFigure {
  readonly claimantKey: string | null;
  readonly victimsKey: string | null;
  readonly placeKey: string | null;
  readonly incident: string | null;
}

/** Names of the corpus's files, sorted. */
export function corpusFiles(): readonly string[] {
  return globSync('*.jsonl', { cwd: import.meta.dirname }).sort();
}

export function rowsOf(file: string): readonly Row[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}

const register = createRegister();

/** What is read in a row, by the reader at hand. */
export function readRow(row: Row, without: readonly string[] = []): readonly RowFigure[] {
  return readFigures(readableOf(row), { register, without }).figures.map(rowFigure);
}

export function rowFigure(figure: Figure): RowFigure {
  const { claimant, victims, place, incident } = figure;
  const keys = { claimantKey: claimant?.key ?? null, victimsKey: victims?.key ?? null, placeKey: place?.key ?? null };
  return { ...machineForm(figure), ...keys, incident: incident?.kind ?? null };
}

/** The row as a reader takes it. */
export function readableOf({ text, title, outlet, published, lang }: Row) {
  const at = published === undefined ? null : new Date(published).toISOString();
  return { text, title: title ?? null, lang, published: at, outlet: outlet ?? null };
}

/** True when the figure has every field that the row names. Shares are compared to two places and a half. */
export function agrees(wanted: Partial<RowFigure>, found: RowFigure | undefined): boolean {
  if (found === undefined) return false;
  return Object.entries(wanted).every(([name, value]) => {
    const got = found[name as keyof RowFigure] ?? null;
    return typeof value === 'number' && typeof got === 'number' ? Math.abs(value - got) < 0.005 : got === value;
  });
}

/** True when exactly the row's figures were read. */
export function isReadRight({ figures = [] }: Row, found: readonly RowFigure[]): boolean {
  return figures.length === found.length && figures.every((figure, i) => agrees(figure, found[i]));
}
