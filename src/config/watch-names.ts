import type { Watch } from '../notify/policy.ts';
import { type Catalogue, createCatalogue, type Known } from '../register/catalogue.ts';
import type { Register, RegisterAdditions } from '../register/register.ts';
import { createRegister } from '../register/resolve.ts';
import { durationMs } from './duration.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import type { WatchSettings } from './watches.ts';

/** What a watch names beside measures and kinds, and how the register finds it. */
const FIELDS = [
  { field: 'claimants', noun: 'authority', table: 'authorities', resolve: 'authority' },
  { field: 'victims', noun: 'people', table: 'peoples', resolve: 'people' },
  { field: 'places', noun: 'place', table: 'places', resolve: 'place' },
] as const;
type Field = (typeof FIELDS)[number];

const UNATTRIBUTED = 'unattributed';

interface Named {
  readonly watches: readonly WatchSettings[];
  readonly register: RegisterAdditions;
  readonly notify: readonly { readonly name: string }[];
  readonly ops?: string | undefined;
}

/** The settings as the policy wants them: names as register keys, lengths of time in milliseconds. */
export function watchesOf({ watches, register }: Pick<Named, 'watches' | 'register'>): readonly Watch[] {
  if (watches.length === 0) return [];
  const lookUp = lookUpIn(register);
  return watches.map(({ digest, claimants, victims, places, ...watch }) => ({
    ...watch,
    claimants: claimants?.map((name) => lookUp(FIELDS[0], name) ?? name),
    victims: victims?.map((name) => lookUp(FIELDS[1], name) ?? name),
    places: places?.map((name) => lookUp(FIELDS[2], name) ?? name),
    digest: digest === undefined || 'at' in digest ? digest : { everyMs: durationMs(digest.every) ?? 0 },
  }));
}

/**
 * A name that means nothing would silence what it was meant to let through: so each must be a destination, or known to the
 * register. `~words`, as the log prints keys of names that the register lacks, are taken as they are.
 */
export function watchMistakes(config: Named): readonly Mistake[] {
  if (config.watches.length === 0) return [];
  const lookUp = lookUpIn(config.register);
  const unknown = config.watches.flatMap((watch, index) =>
    FIELDS.flatMap((field) =>
      (watch[field.field] ?? []).flatMap((name, nth) =>
        lookUp(field, name) === null
          ? [{ path: ['watches', index, field.field, nth], message: unknownName(field, name, config.register) }]
          : [],
      ),
    ),
  );
  return [...unknown, ...config.watches.flatMap((watch, index) => destinationMistakes(watch, index, config))];
}

function destinationMistakes({ destinations = [] }: WatchSettings, index: number, { notify, ops }: Named) {
  const known = notify.map(({ name }) => name);
  return destinations.flatMap((name, nth): readonly Mistake[] => {
    const path = ['watches', index, 'destinations', nth];
    if (!known.includes(name)) return [{ path, message: `no destination is called '${name}'${meant(name, known)}` }];
    if (name !== ops || known.length === 1) return [];
    return [{ path, message: `'${name}' is the destination of the operators (ops) and hears no news` }];
  });
}

/** The register key of a name or of a key; null when it is neither. */
function lookUpIn(additions: RegisterAdditions): (field: Field, name: string) => string | null {
  const catalogue = createCatalogue(additions);
  const register: Register = createRegister(additions);
  return ({ table, resolve }, name) => {
    if (name.startsWith('~') || isKey(name, catalogue[table], catalogue)) return name;
    if (table === 'authorities' && name === UNATTRIBUTED) return name;
    const { key } = register[resolve](name);
    return key.startsWith('~') ? null : key;
  };
}

/** `gb-mod`, or composed of a place and what it has: `ke-police`, `ua-east`. */
function isKey(text: string, table: ReadonlyMap<string, Known>, catalogue: Catalogue): boolean {
  if (table.has(text)) return true;
  const { places, institutions, groups, directions } = catalogue;
  const cuts = [...text.matchAll(/-/g)].map(({ index }) => [text.slice(0, index), text.slice(index + 1)] as const);
  return cuts.some(
    ([place, own]) => places.has(place) && [institutions, groups, directions].some((known) => known.has(own)),
  );
}

function unknownName({ noun, table, field }: Field, name: string, additions: RegisterAdditions): string {
  const entries = [...createCatalogue(additions)[table]];
  const near = meant(
    name,
    entries.flatMap(([key, known]) => [known.name, key]),
  );
  const what = field === 'victims' ? 'group of people' : noun;
  return `the register knows no ${what} '${name}'${near === '' ? '; add it under register' : near}`;
}

function meant(wrong: string, known: readonly string[]): string {
  const near = nearest(wrong, known);
  return near === null ? '' : `, did you mean '${near}'?`;
}
