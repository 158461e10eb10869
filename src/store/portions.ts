/** Rows in one INSERT: enough that the statement itself costs nothing, few enough for the databases' limits on parameters. */
export const ROWS_PER_INSERT = 100;

/** Values in one `in (…)`: far below what either database takes. */
export const VALUES_PER_QUERY = 500;

/** The items in lists of at most `size`, in their order. */
export function* inPortions<T>(items: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < items.length; i += size) yield items.slice(i, i + size);
}
