import type { Name } from '../../domain/figure.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Institution } from '../data/institutions.ts';
import { known } from './composed.ts';

export function institutionOf(
  catalogue: Catalogue,
  ownerKey: string,
  institutionKey: string,
  isRegion = false,
): Omit<Name, 'text'> {
  const institution = catalogue.institutions.get(institutionKey);
  const seat = isRegion ? undefined : catalogue.seats.get(ownerKey);
  const owner = institution?.level === 'state' && seat !== undefined ? seat : ownerKey;
  const composed = `${owner}-${institutionKey}`;
  const key = catalogue.sameAs.get(composed) ?? composed;
  if (catalogue.authorities.has(key)) return known(catalogue.authorities, key);
  const place = catalogue.places.get(owner);
  const adjective = place?.adjective ?? owner;
  return {
    key,
    name: `${adjective} ${institution?.name ?? institutionKey}`,
    within: [owner, ...landsOf(catalogue, place?.within ?? [], institution)],
  };
}

/** What the land of an office lies in; a branch of a service lies in that of its country as well. */
function landsOf(
  { sameAs }: Catalogue,
  lands: readonly string[],
  institution: Institution | undefined,
): readonly string[] {
  const country = lands.at(-1);
  if (institution?.isService !== true || country === undefined) return lands;
  const service = `${country}-${institution.key}`;
  return [...lands.slice(0, -1), sameAs.get(service) ?? service, country];
}

/**
 * The institution of a country, named by the country or its capital; that of a smaller place only where the register knows
 * it as an authority of its own.
 */
export function composeOwned(catalogue: Catalogue, place: string, institution: string): Omit<Name, 'text'> | null {
  const country = catalogue.seats.get(place) ?? place;
  const isCountry = catalogue.places.get(country)?.within.length === 0 && country.length === 2;
  const owned = institutionOf(catalogue, isCountry ? country : place, institution);
  return isCountry || catalogue.authorities.has(owned.key) || hasArmy(catalogue, place) ? owned : null;
}

/** A republic that nobody recognises speaks as a state does. */
function hasArmy(catalogue: Catalogue, place: string): boolean {
  return catalogue.authorities.has(`${place}-military`);
}
