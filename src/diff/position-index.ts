/** Where in a list what has one of some keys stands. A list that only grows, and of which nothing is ever taken out. */
export interface PositionIndex<Key> {
  add(position: number, keys: Iterable<Key>): void;
  /** The positions of everything under one of the keys, in the order of the list. */
  find(keys: Iterable<Key>): readonly number[];
}

export function openIndex<Key>(): PositionIndex<Key> {
  const positions = new Map<Key, Set<number>>();
  return {
    add(position, keys) {
      for (const key of keys) {
        const known = positions.get(key);
        if (known === undefined) positions.set(key, new Set([position]));
        else known.add(position);
      }
    },
    find(keys) {
      const found = new Set<number>();
      for (const key of keys) for (const position of positions.get(key) ?? NOWHERE) found.add(position);
      return [...found].sort((a, b) => a - b);
    },
  };
}

const NOWHERE: ReadonlySet<number> = new Set();
