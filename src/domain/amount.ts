/** How a text bounds its number. "more than" is `over`, "n or more" `at_least`, "almost" `nearly`, "as many as" `up_to`. */
export const QUALIFIERS = ['exact', 'over', 'at_least', 'about', 'nearly', 'up_to', 'range'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** The part of an amount that the machine forms print. Never both null. */
export interface Bounds {
  /** Lower end, or null when open: "nearly 6,000" has none. */
  readonly low: number | null;
  /** Upper end, or null when open: "more than 5,000" has none. */
  readonly high: number | null;
  readonly qualifier: Qualifier;
}

/** What a number in a text says: its bounds, the words that wrote it, and how finely it was written. */
export interface Amount extends Bounds {
  /** The number as it stands in the text, without qualifier: `5,000`, `four thousand`, `a third`. */
  readonly written: string;
  /**
   * Size of the last place that was written, in the unit of the amount: 5,012 → 1, 4,700 → 100, "5,000" → 1000,
   * "dozens" → 12. The true value may lie half of it to either side when the number is a round one.
   */
  readonly rounding: number;
}

/** The number that the text states: the bound where one end is open, the point, or the middle of a range. */
export function statedNumber({ low, high }: Bounds): number {
  if (low === null) return high ?? 0;
  if (high === null) return low;
  return (low + high) / 2;
}

/** Size of the last significant place of a whole number: 4,700 → 100, 5,012 → 1, 0 → 1. */
export function placeOf(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return place;
}
