/** Why two claimants are told side by side: their numbers came to exclude each other, or no longer do. */
export function atOdds(opens: boolean): string {
  return opens ? OPENS : CLOSES;
}

export function isNoLongerAtOdds(reason: string): boolean {
  return reason === CLOSES;
}

/** The reason is one of these two, and says no more. */
export function isAtOdds(reason: string): boolean {
  return reason === OPENS || reason === CLOSES;
}

const OPENS = 'the two claimants contradict one another';
const CLOSES = 'the two claimants no longer contradict one another';
