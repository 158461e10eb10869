/** Who hears which of the two kinds of message; what of the news is posted is the watches' business (policy.ts). */
export interface Routes {
  /** Destination of notices to the operators; null: they go to the log and to `check`'s table only. */
  readonly ops: string | null;
}

/**
 * The destination named as `ops` hears notices alone, unless it is the only one there is; every other one hears the
 * team's news.
 */
export function audiencesOf(destination: string, all: readonly string[], { ops }: Routes): ReadonlySet<'team' | 'ops'> {
  return new Set(destination !== ops ? ['team'] : all.length === 1 ? ['team', 'ops'] : ['ops']);
}
