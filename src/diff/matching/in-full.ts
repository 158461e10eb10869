import type { Name } from '../../domain/figure.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { authorityOf } from '../names/authority.ts';
import { isBareNameOf } from '../names/namesakes.ts';

/**
 * "The ministry of defence" in a paper that has credited offices of one country only, "police" where it has quoted the city
 * police: the authority that the source has named in full, whatever it counts now. Where it may be another, the claim stays as it is.
 */
export function asNamedInFull(claim: Claim, book: Book): Claim {
  const { claimant, document } = claim;
  if (claimant === null || !claimant.key.startsWith('~')) return claim;
  const heard = heardFrom(document.source, book);
  if (!areOfOneCountry(heard)) return claim;
  const wholes = new Map(heard.filter((name) => isBareNameOf(claimant, name)).map((name) => [name.key, name]));
  const [whole] = wholes.values();
  if (whole === undefined || wholes.size > 1) return claim;
  return { ...claim, claimant: whole, authority: authorityOf(whole) };
}

/** Everyone whom a source has credited with a number that stands. */
function heardFrom(source: string, book: Book): readonly Name[] {
  const names = [...book.all()].flatMap(({ series, standing, history }) =>
    [standing, ...history].some((point) => point?.provenance.source === source) ? (series.claimant ?? []) : [],
  );
  return [...new Map(names.map((name) => [name.key, name])).values()];
}

/** An office of a town that no register has is of some country, too: it is left to the names. */
function areOfOneCountry(names: readonly Name[]): boolean {
  return new Set(names.flatMap(({ within }) => within.findLast((key) => /^[a-z]{2}$/.test(key)) ?? [])).size <= 1;
}
