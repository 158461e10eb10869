import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/** A row of a table under its header: "By district (dead / injured / missing)", then "Port Belo: 44 / 207 / 12". */
export const tableRow: Finder = {
  name: 'table-row',
  find: ({ items }, { columns, isTaken }) => {
    if (columns === null) return [];
    const cells = cellsOf(items);
    if (cells === null || cells.length !== columns.length) return [];
    return cells.flatMap((at, k): Find[] => {
      const measure = columns[k] ?? null;
      return measure === null || at < 0 || isTaken(at) ? [] : [{ at, measure, cue: at, from: at, to: at + 1 }];
    });
  },
};

const BAR = /^[/|]$/;

/** The measures that a header parts by slashes or bars, null for a column of something else; null for any other line. */
export function columnsOf({ items }: Sentence): readonly (Measure | null)[] | null {
  if (
    !items.some(({ text }) => BAR.test(text)) ||
    items.some(({ count }) => count !== null && count.sifted === null && count.low !== null && count.low > 9)
  )
    return null;
  const cells = split(inner(items));
  const columns = cells.map((cell) =>
    measureOf(
      cell.findLast((item) => is(item, ...CUES)),
      ...CUES,
    ),
  );
  const told = columns.filter((measure) => measure !== null);
  if (told.length < 2 || cells.some((cell) => cell.length > 4)) return null;
  return columns[0] === null ? columns.slice(1) : columns;
}

const CUES = ['people', 'passive', 'state', 'toll', 'event'] as const;

/** Within the brackets where there are some. */
function inner(items: readonly Item[]): readonly Item[] {
  const from = items.findIndex(({ text }) => text === '(');
  const to = items.findLastIndex(({ text }) => text === ')');
  return from >= 0 && to > from ? items.slice(from + 1, to) : items;
}

function split(items: readonly Item[]): Item[][] {
  const cells: Item[][] = [[]];
  for (const item of items) {
    if (BAR.test(item.text)) cells.push([]);
    else cells.at(-1)?.push(item);
  }
  return cells.filter((cell, i) => cell.length > 0 || (i > 0 && i < cells.length - 1));
}

/** Items of the row's numbers, -1 for a dash; null where the line is no row. */
function cellsOf(items: readonly Item[]): number[] | null {
  if (!items.some(({ text }) => BAR.test(text))) return null;
  const label = items.findIndex(({ count, text }) => count !== null || text === '|');
  const named =
    items[0]?.text === '|'
      ? items.slice(items.findIndex(({ text }, i) => i > 0 && text === '|'))
      : items.slice(Math.max(0, label));
  const cells = split(named);
  const numbers = cells.map((cell) => (cell.length === 1 && cell[0]?.count ? items.indexOf(cell[0]) : -1));
  const dashes = cells.every((cell) => cell.length === 1 && (cell[0]?.count || /^[–—-]$/.test(cell[0]?.text ?? '')));
  return dashes ? numbers : null;
}
