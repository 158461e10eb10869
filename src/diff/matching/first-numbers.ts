import type { Amount } from '../../domain/amount.ts';
import type { Claim } from '../claim.ts';
import { numberKey, numberLookups } from '../compare-amounts.ts';

/** What was claimed of each series, by its id, in this check so far. */
export interface FirstNumbers {
  get(id: string): readonly Claim[] | undefined;
  has(id: string): boolean;
  /** The series for which such a number was claimed, and maybe others. */
  idsWithNumber(amount: Amount): Iterable<string>;
  add(id: string, claim: Claim): void;
}

export function openFirstNumbers(): FirstNumbers {
  const claims = new Map<string, Claim[]>();
  const byNumber = new Map<number, Set<string>>();
  return {
    get: (id) => claims.get(id),
    has: (id) => claims.has(id),
    idsWithNumber: (amount) => numberLookups(amount)?.flatMap((key) => [...(byNumber.get(key) ?? [])]) ?? claims.keys(),
    add(id, claim) {
      const known = claims.get(id) ?? [];
      claims.set(id, [...known, claim]);
      const key = numberKey(claim.amount);
      byNumber.set(key, (byNumber.get(key) ?? new Set()).add(id));
    },
  };
}
