import type { Statement } from '../../domain/document.ts';
import type { Steps } from '../../domain/in-steps.ts';
import type { Day } from '../../domain/time.ts';
import { cellBounds, cellDay, cellNumber } from './cell.ts';
import type { FigureMap, JsonMap, RowCondition } from './map.ts';
import { atPath } from './path.ts';

/** One row as a text, with the figures that stand in it. */
export interface Row {
  readonly day: Day;
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** What was read of the rows, and what of them was not as the map says. */
export interface Rows {
  readonly rows: readonly Row[];
  /** Rows without a day; paths of figures that no row has. */
  readonly undated: number;
  readonly absent: readonly string[];
  /** How many of the newest rows state nothing; a renamed field leaves the older ones as they were. */
  readonly silent: number;
  /** Cells that hold something other than a count, as `path: value`. */
  readonly odd: readonly string[];
}

/** Rows between two pauses. */
const BATCH = 200;

/** Turns rows into figures by the map, step by step. A missing field is a missing figure, never a zero. */
export function* readRows(values: readonly unknown[], map: JsonMap): Steps<Rows> {
  const rows: Row[] = [];
  const odd: string[] = [];
  const days: { readonly day: Day; readonly states: boolean }[] = [];
  let undated = 0;
  for (const [index, value] of values.entries()) {
    if (index % BATCH === BATCH - 1) yield;
    if (isIgnored(value, map.ignoreWhen ?? [])) continue;
    const day = cellDay(atPath(value, map.asOf));
    odd.push(...map.figures.flatMap((figure) => oddCell(value, figure)));
    if (day === null) {
      undated++;
      continue;
    }
    const row = rowOf(value, day, map);
    rows.push(...row);
    days.push({ day, states: row.length > 0 });
  }
  const newestFirst = days.sort((a, b) => (a.day < b.day ? 1 : -1)).findIndex(({ states }) => states);
  const absent = map.figures
    .map(({ path }) => path)
    .filter((path) => values.every((row) => atPath(row, path) === undefined));
  return { rows, undated, absent, silent: Math.max(newestFirst, 0), odd };
}

function isIgnored(row: unknown, conditions: readonly RowCondition[]): boolean {
  return conditions.some(({ path, equals, missing }) => {
    const value = atPath(row, path);
    if (missing) return value === undefined || value === null;
    return (Array.isArray(equals) ? equals : [equals]).some((it) => it === value);
  });
}

function oddCell(row: unknown, { path }: FigureMap): string[] {
  const value = atPath(row, path);
  if (value === undefined || value === null || value === '' || cellNumber(value) !== null) return [];
  return [`${path}: ${JSON.stringify(value).slice(0, 40)}`];
}

/** Every figure is a line of its own, with the day in it: each must be understood without the others. */
function rowOf(value: unknown, day: Day, map: JsonMap): Row[] {
  const lines: string[] = [];
  const statements: Statement[] = [];
  let start = 0;
  for (const figure of map.figures) {
    const line = lineOf(value, day, figure);
    if (line === null) continue;
    const end = start + line.quote.length;
    statements.push({ ...describe(map, figure, day), ...line, start, end });
    lines.push(line.quote);
    start = end + 1;
  }
  return statements.length === 0 ? [] : [{ day, text: lines.join('\n'), statements }];
}

function lineOf(
  row: unknown,
  day: Day,
  { path, qualifier }: FigureMap,
): Pick<Statement, 'bounds' | 'written' | 'quote'> | null {
  const cell = cellNumber(atPath(row, path));
  if (cell === null) return null;
  const { words, ...bounds } = cellBounds(cell.value, qualifierWord(row, qualifier));
  return { bounds, written: cell.written, quote: `${day} ${path}: ${words}${cell.written}` };
}

/** The word in the row; where no row can have such a field, the word of the map itself. */
function qualifierWord(row: unknown, qualifier: string | undefined): unknown {
  return qualifier === undefined
    ? undefined
    : (atPath(row, qualifier) ?? (/^[a-z_]+$/.test(qualifier) ? qualifier : undefined));
}

function describe(
  map: JsonMap,
  figure: FigureMap,
  day: Day,
): Pick<Statement, 'measure' | 'role' | 'claimant' | 'victims' | 'place' | 'asOf' | 'period' | 'windowWords'> {
  const period = figure.period ?? map.period ?? null;
  const since = figure.since ?? (period === 'cumulative' ? map.since : undefined);
  return {
    measure: figure.measure,
    role: figure.role ?? 'total',
    claimant: figure.claimant ?? map.claimant ?? null,
    victims: figure.victims ?? map.victims ?? null,
    place: figure.place ?? map.place ?? null,
    asOf: day,
    period,
    windowWords: figure.windowWords ?? (figure.period === undefined ? map.windowWords : undefined) ?? sinceWords(since),
  };
}

function sinceWords(since: Day | undefined): string | null {
  if (since === undefined) return null;
  const date = new Date(`${since}T00:00:00Z`);
  return `since ${date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })}`;
}
