import type { Name } from '../../domain/figure.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { authorityOf } from '../names/authority.ts';
import { isBareNameOf } from '../names/namesakes.ts';
import { isKnown, relateNames } from '../names/relate-names.ts';
import { areOneKind } from './event-kinds.ts';
import { isOfOtherTown } from './other-office.ts';

/**
 * "The ministry of defence" in a paper that has credited offices of one country only, "police" where it has quoted the police of
 * that town, or of that accident: the authority that the source has named in full, whatever it counts now. Where it may be
 * another, the claim stays as it is.
 */
export function asNamedInFull(claim: Claim, book: Book): Claim {
  const { claimant, document } = claim;
  if (claimant === null || isKnown(claimant)) return claim;
  const heard = heardFrom(document.source, book);
  const alike = heard.flatMap((state) => {
    const whole = state.series.claimant;
    return whole !== null && isBareNameOf(claimant, whole) && (isKnown(whole) || isOfIts(claim, state)) ? [whole] : [];
  });
  const [whole] = alike;
  if (whole === undefined || alike.some(({ key }) => key !== whole.key) || !areOfOneCountry(heard)) return claim;
  return { ...claim, claimant: whole, authority: authorityOf(whole) };
}

/** Every town has its police: it is that of the place, or of an accident of these days, of which the source told before. */
function isOfIts({ place, incident, asOf }: Claim, { series, standing }: SeriesState): boolean {
  const { claimant } = series;
  const relation = relateNames(place, series.place);
  if (place !== null && /^(?:equal|inside|around)$/.test(relation)) return true;
  const isOneKind = incident !== null && series.incident !== null && areOneKind(incident.kind, series.incident.kind);
  const isRecent = standing !== null && Math.abs(daysBetween(standing.asOf.to, asOf.to)) <= A_WEEK;
  return isOneKind && isRecent && relation !== 'apart' && !isOfOtherTown(place, claimant);
}

const A_WEEK = 7;

/** The series whose numbers a source has told. Few offices are named in short, but a check may have thousands of series. */
function heardFrom(source: string, book: Book): readonly SeriesState[] {
  const known = HEARD.get(book) ?? bySource(book);
  HEARD.set(book, known);
  return known.get(source) ?? [];
}

const HEARD = new WeakMap<Book, ReadonlyMap<string, readonly SeriesState[]>>();

function bySource(book: Book): ReadonlyMap<string, readonly SeriesState[]> {
  const told = new Map<string, SeriesState[]>();
  for (const state of book.all()) {
    if (state.gone || state.series.claimant === null) continue;
    const points = [...state.history, ...(state.standing === null ? [] : [state.standing])];
    for (const source of new Set(points.map(({ provenance }) => provenance.source))) {
      const states = told.get(source) ?? [];
      states.push(state);
      told.set(source, states);
    }
  }
  return told;
}

/** An office of a town that no register has is of some country, too: it is left to the names. */
function areOfOneCountry(heard: readonly SeriesState[]): boolean {
  const countries = heard.flatMap(({ series }) => series.claimant?.within.findLast(isCountryKey) ?? []);
  return new Set<Name['key']>(countries).size <= 1;
}

function isCountryKey(key: string): boolean {
  return /^[a-z]{2}$/.test(key);
}
