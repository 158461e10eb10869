/** The known word that a typo most likely meant, or null when none is near (more than a third of its letters differ). */
export function nearest(wrong: string, known: readonly string[]): string | null {
  const ranked = known
    .map((word) => ({ word, distance: distance(wrong.toLowerCase(), word.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(1, Math.ceil(best.word.length / 3)) ? best.word : null;
}

/** For a name that is none of these: the one that was meant, else all of them. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const near = nearest(wrong, known);
  return near === null ? `There is: ${known.join(', ') || 'none'}.` : `Did you mean '${near}'?`;
}

/** Edits between two words; two neighbouring letters in the wrong order count as one (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = a[i - 1] !== b[j - 1];
      let cost = Math.min(at(rows, i - 1, j) + 1, (row[j - 1] ?? 0) + 1, at(rows, i - 1, j - 1) + Number(swap));
      if (swap && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, at(rows, i - 2, j - 2) + 1);
      row.push(cost);
    }
    rows.push(row);
  }
  return at(rows, a.length, b.length);
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
}
