import type { Name } from '../../domain/figure.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isNamesake } from '../names/namesakes.ts';
import { spelt } from '../names/spelt.ts';

/** Series of the same authority under another name. */
export function ofNamesake(
  { claimant, measure }: Pick<Claim, 'claimant' | 'measure'>,
  book: Book,
): readonly SeriesState[] {
  if (claimant === null) return NONE;
  const names = namesakesOf(claimant, book.claimants(measure));
  if (names.size === 0) return NONE;
  return book.ofMeasure(measure).filter(({ series }) => series.claimant !== null && names.has(spelt(series.claimant)));
}

/** Asked several times for every claim, while those who have series stay the same. */
function namesakesOf(claimant: Name, claimants: readonly Name[]): ReadonlySet<string> {
  const memory = MEMORY.get(claimants) ?? new Map<string, ReadonlySet<string>>();
  MEMORY.set(claimants, memory);
  const known = memory.get(spelt(claimant));
  if (known !== undefined) return known;
  const others = claimants.filter((name) => name.key !== claimant.key && isNamesake(claimant, name));
  const names = new Set(others.map(spelt));
  memory.set(spelt(claimant), names);
  return names;
}

const MEMORY = new WeakMap<readonly Name[], Map<string, ReadonlySet<string>>>();
const NONE: readonly SeriesState[] = [];
