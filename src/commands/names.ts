import type { Name } from '../domain/figure.ts';
import type { SeriesState } from '../domain/series.ts';
import { createCatalogue, type Known } from '../register/catalogue.ts';
import type { RegisterAdditions } from '../register/register.ts';
import { createRegister } from '../register/resolve.ts';

/** Names as a person writes them on the command line; `none` names nobody. */
export interface Names {
  claimant(text: string): Name | null;
  victims(text: string): Name | null;
  place(text: string): Name | null;
}

/** A name or a key that the log has already is that one; else the register knows the key, or the name. */
export function namesIn(states: readonly SeriesState[], additions: RegisterAdditions): Names {
  const [register, catalogue] = [createRegister(additions), createCatalogue(additions)];
  const logged = (pick: (state: SeriesState) => Name | null) => states.flatMap((state) => pick(state) ?? []);
  const [claimants, victims, places] = [
    logged(({ series }) => series.claimant),
    logged(({ series }) => series.victims),
    logged(({ series }) => series.place),
  ];
  return {
    claimant: (text) => named(text, claimants, catalogue.authorities, (name) => register.authority(name)),
    victims: (text) => named(text, victims, catalogue.peoples, (name) => register.people(name)),
    place: (text) => named(text, places, catalogue.places, (name) => register.place(name)),
  };
}

function named(
  text: string,
  logged: readonly Name[],
  known: ReadonlyMap<string, Known>,
  resolve: (text: string) => Name,
): Name | null {
  if (text === 'none') return null;
  const isMeant = ({ key, name }: Name) => key === text || name.toLowerCase() === text.toLowerCase();
  const entry = known.get(text);
  const registered =
    entry === undefined ? null : { text: entry.name, key: text, name: entry.name, within: entry.within };
  return logged.find(isMeant) ?? registered ?? resolve(text);
}
