import type { Claim } from '../claim.ts';

/** The dead and the wounded of one text, each with the number that another text has of the same. */
export interface ExchangedColumns {
  readonly dead: readonly [Claim, Claim];
  readonly hurt: readonly [Claim, Claim];
}

/**
 * "9 dead, 23 injured" of one text, where another of the same check has 23 dead and 9 injured: one of the two put each number
 * into the other's column. `isOneStatement` tells whether two claims can only mean one number.
 */
export function exchangedColumns(
  claims: readonly Claim[],
  isOneStatement: (a: Claim, b: Claim) => boolean,
): readonly ExchangedColumns[] {
  const columns = columnsIn(claims);
  return columns.flatMap(({ dead, hurt }) =>
    columns
      .filter((other) => other.dead.number === hurt.number && other.hurt.number === dead.number)
      .filter((other) => isOneStatement(dead, other.dead) && isOneStatement(hurt, other.hurt))
      .map((other): ExchangedColumns => ({ dead: [dead, other.dead], hurt: [hurt, other.hurt] })),
  );
}

interface Columns {
  readonly dead: Claim;
  readonly hurt: Claim;
}

/** The dead and the wounded whom one text counts, where they are not as many. */
function columnsIn(claims: readonly Claim[]): readonly Columns[] {
  const wounded = Map.groupBy(
    claims.filter(({ measure }) => measure === 'wounded'),
    ({ document }) => document,
  );
  return claims
    .filter(({ measure }) => measure === 'killed')
    .flatMap((dead) =>
      (wounded.get(dead.document) ?? [])
        .filter(({ number, claimant }) => number !== dead.number && claimant?.key === dead.claimant?.key)
        .map((hurt) => ({ dead, hurt })),
    );
}
