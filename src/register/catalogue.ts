import { atOnce, type Steps } from '../domain/in-steps.ts';
import { AUTHORITIES } from './data/authorities.ts';
import { COUNTRIES } from './data/countries.ts';
import { DIRECTIONS, REGION_WORDS } from './data/directions.ts';
import { DISASTER_AGENCIES } from './data/disaster-agencies.ts';
import { GROUPS } from './data/groups.ts';
import { INSTITUTIONS, type Institution } from './data/institutions.ts';
import { KOREAN_PLACES } from './data/korean-places.ts';
import { nationalsOf, slavicNationalsOf } from './data/nationals.ts';
import { PEOPLES } from './data/peoples.ts';
import { PLACES } from './data/places.ts';
import { addAlias, createLexicon, type Lexicon, type PieceKind } from './lexicon.ts';
import type { RegisterAdditions, RegisterEntry } from './register.ts';

/** What the register prints of a key, without the aliases. */
export interface Known {
  readonly name: string;
  readonly within: readonly string[];
  /** How it reads in front of a noun: Ukrainian, Kharkiv. */
  readonly adjective: string;
}

/** All the data in the form in which it is looked up. */
export interface Catalogue {
  readonly lexicon: Lexicon;
  readonly places: ReadonlyMap<string, Known>;
  readonly authorities: ReadonlyMap<string, Known>;
  readonly peoples: ReadonlyMap<string, Known>;
  readonly institutions: ReadonlyMap<string, Institution>;
  readonly groups: ReadonlyMap<string, Known>;
  readonly directions: ReadonlyMap<string, string>;
  /** Composed keys that are another key's: `kr-military` speaks as `kr-jcs`. */
  readonly sameAs: ReadonlyMap<string, string>;
  /** Authorities that are armed groups. */
  readonly armed: ReadonlySet<string>;
  /** Capital city to country: `kr-seoul` to `kr`. */
  readonly seats: ReadonlyMap<string, string>;
}

export function createCatalogue(additions: RegisterAdditions = {}): Catalogue {
  return atOnce(catalogueInSteps(additions));
}

/** The same, with a place for a pause behind every few names. */
export function* catalogueInSteps(additions: RegisterAdditions = {}): Steps<Catalogue> {
  const lexicon = createLexicon();
  const places = new Map<string, Known>();
  const authorities = new Map<string, Known>();
  const peoples = new Map<string, Known>();
  const seats = new Map<string, string>();
  const sameAs = new Map<string, string>();

  for (const { key, name, adjective, names, adjectives, capital } of COUNTRIES) {
    yield;
    places.set(key, { name, within: [], adjective });
    addAll(lexicon, split(names), 'place', key);
    addAll(lexicon, split(adjectives), 'adjective', key);
    const nationals = nationalsOf({ key, name, adjective });
    addAll(
      lexicon,
      nationals.map((plural) => `=${plural}`),
      'people',
      key,
    );
    addAll(lexicon, slavicNationalsOf({ adjectives }), 'people', key);
    if (nationals[0] !== undefined) peoples.set(key, { name: nationals[0], within: [], adjective });
    const seat = capitalKey(key, capital);
    if (seat === null) continue;
    places.set(seat, { name: split(capital)[0] ?? '', within: [key], adjective: split(capital)[0] ?? '' });
    seats.set(seat, key);
    addAll(lexicon, split(capital), 'place', seat);
  }
  for (const { key, name, within, names, adjectives } of [...PLACES, ...KOREAN_PLACES]) {
    yield;
    places.set(key, { name, within, adjective: name });
    addAll(lexicon, split(names), 'place', key);
    addAll(lexicon, split(adjectives ?? ''), 'adjective', key);
  }
  for (const { key, name, within, aliases, also } of [...AUTHORITIES, ...DISASTER_AGENCIES]) {
    yield;
    authorities.set(key, { name, within: [...officesOf(also, within), ...within], adjective: name });
    addAll(lexicon, split(aliases), 'authority', key);
    for (const other of also ?? []) sameAs.set(other, key);
  }
  for (const { key, name, within, aliases } of PEOPLES) {
    yield;
    peoples.set(key, { name, within, adjective: name });
    addAll(lexicon, split(aliases), 'people', key);
  }
  for (const { key, aliases } of INSTITUTIONS) {
    yield;
    addAll(lexicon, split(aliases), 'institution', key);
  }
  for (const { key, aliases } of GROUPS) {
    yield;
    addAll(lexicon, split(aliases), 'group', key);
  }
  for (const { key, aliases } of DIRECTIONS) addAll(lexicon, split(aliases), 'direction', key);
  for (const word of split(REGION_WORDS)) addAlias(lexicon, word, { kind: 'region', key: 'region' });

  addEntries(lexicon, authorities, 'authority', additions.authorities);
  addEntries(lexicon, peoples, 'people', additions.peoples);
  addEntries(lexicon, places, 'place', additions.places);

  return {
    lexicon,
    places,
    authorities,
    peoples,
    sameAs,
    armed: new Set(AUTHORITIES.flatMap(({ key, armed }) => (armed ? [key] : []))),
    seats,
    institutions: new Map(INSTITUTIONS.map((institution) => [institution.key, institution])),
    groups: new Map(GROUPS.map(({ key, name, within }) => [key, { name, within, adjective: name }])),
    directions: new Map(DIRECTIONS.map(({ key, name }) => [key, name])),
  };
}

/** What an authority with a name of its own is beside the others: `pk-ndma` is the `~disaster-agency` of its country. */
function officesOf(also: readonly string[] = [], within: readonly string[] = []): readonly string[] {
  const named = also.map((key) => key.slice(key.indexOf('-') + 1));
  const offices = named.filter((office) => !within.some((outer) => outer.endsWith(`-${office}`)));
  return INSTITUTIONS.filter(({ key }) => offices.includes(key)).map(({ key }) => `~${key}`);
}

function split(aliases: string): string[] {
  return aliases.split('|').filter((alias) => alias !== '');
}

function addAll(lexicon: Lexicon, aliases: readonly string[], kind: PieceKind, key: string): void {
  for (const alias of aliases) addAlias(lexicon, alias, { kind, key });
}

/** `ua-kyiv`: made of the country and the first, English, name of its capital. */
function capitalKey(country: string, capital: string): string | null {
  const first = split(capital)[0];
  if (first === undefined) return null;
  const ascii = first
    .normalize('NFD')
    .replace(/[\p{M}’=]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');
  return `${country}-${ascii}`;
}

function addEntries(
  lexicon: Lexicon,
  known: Map<string, Known>,
  kind: PieceKind,
  entries: readonly RegisterEntry[] = [],
): void {
  for (const { key, name, aliases, within } of entries) {
    const before = known.get(key);
    known.set(key, { name, within: within ?? before?.within ?? [], adjective: name });
    addAll(lexicon, [name, ...aliases], kind, key);
  }
}
