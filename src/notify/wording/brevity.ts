/**
 * How much room the words around a number get. Numbers, qualifiers and steps are no part of it: no level touches them.
 * A claimant's name is whole up to 80 characters at every level; what is longer is a text that was read as a name.
 */
export interface Brevity {
  readonly quote: number;
  /** Victims, place, window, outlets. */
  readonly name: number;
  readonly claimant: number;
  /** Reasons and doubts. */
  readonly reason: number;
}

/** From all there is to the bare news; the quote goes first. */
const LEVELS: readonly Brevity[] = [
  { quote: 1500, name: 160, claimant: 160, reason: 600 },
  { quote: 500, name: 160, claimant: 160, reason: 600 },
  { quote: 240, name: 120, claimant: 160, reason: 300 },
  { quote: 120, name: 80, claimant: 160, reason: 200 },
  { quote: 60, name: 60, claimant: 120, reason: 120 },
  { quote: 0, name: 40, claimant: 120, reason: 80 },
  { quote: 0, name: 20, claimant: 80, reason: 40 },
];

/**
 * Builds at the most generous level whose result fits. What `compose` makes always fits at the last level at the latest,
 * because no message tells more changes than there is room for.
 */
export function longestThatFits<T>(build: (brevity: Brevity) => T, fits: (built: T) => boolean): T {
  for (const level of LEVELS.slice(0, -1)) {
    const built = build(level);
    if (fits(built)) return built;
  }
  return build(LEVELS.at(-1) as Brevity);
}

export const FULL: Brevity = LEVELS[0] as Brevity;
