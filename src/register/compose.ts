import type { Name } from '../domain/figure.ts';
import type { Catalogue, Known } from './catalogue.ts';
import type { Institution } from './data/institutions.ts';
import { adjoin, type Found, type PieceKind, piecesAt, type Sentence } from './lexicon.ts';
import type { NameContext } from './register.ts';

/** A name put together from pieces: it covers the words from where it was looked for up to, not including, `until`. */
export interface Composed {
  readonly name: Omit<Name, 'text'>;
  readonly until: number;
}

export type Compose = (catalogue: Catalogue, sentence: Sentence, at: number, context: NameContext) => Composed | null;

/** "Seoul's military", "ministry of defence of Ukraine", وزارة الصحة اللبنانية, "the police", "UNRWA": the longest that fits. */
export function composeAuthority(
  catalogue: Catalogue,
  sentence: Sentence,
  at: number,
  context: NameContext,
): Composed | null {
  const pieces = piecesAt(catalogue.lexicon, sentence, at);
  let best: Composed | null = null;
  for (const { piece, until } of pieces) {
    if (piece.kind === 'authority') {
      const title = titleAfter(catalogue, sentence, until);
      best = longer(best, { name: known(catalogue.authorities, piece.key), until: title });
    }
    if (isOwner(piece.kind)) {
      best = longer(best, officeBehind(catalogue, sentence, { key: piece.key, until }));
    }
    if (piece.kind === 'institution') {
      const owner = ownerAfter(catalogue, sentence, until);
      if (owner !== null)
        best = longer(best, {
          name: institutionOf(catalogue, owner.key, piece.key, owner.isRegion),
          until: owner.until,
        });
      else best = longer(best, { name: bareInstitution(catalogue, sentence, at, piece.key, until, context), until });
    }
  }
  return best;
}

/** "North Korean troops", "children in Gaza" only as "children", «північнокорейські військові», جنود كوريون شماليون. */
export function composePeople(
  catalogue: Catalogue,
  sentence: Sentence,
  at: number,
  context: NameContext,
): Composed | null {
  const pieces = piecesAt(catalogue.lexicon, sentence, at);
  let best: Composed | null = null;
  for (const { piece, until } of pieces) {
    if (piece.kind === 'people') best = longer(best, { name: known(catalogue.peoples, piece.key), until });
    if (piece.kind === 'adjective' && sentence.anyCase && at === 0 && until === sentence.words.length)
      best = longer(best, { name: groupOf(catalogue, piece.key, 'citizens'), until });
    if (catalogue.armed.has(piece.key) && sentence.anyCase && at === 0 && until === sentence.words.length)
      best = longer(best, { name: groupOf(catalogue, piece.key, 'fighters'), until });
    if (isOwner(piece.kind) || piece.kind === 'authority') {
      const second = follow(catalogue, sentence, until, 'group');
      if (second !== null)
        best = longer(best, { name: groupOf(catalogue, piece.key, second.piece.key), until: second.until });
    }
    if (piece.kind === 'group') {
      const owner = nationAfter(catalogue, sentence, until);
      // «погибших российских военных»: the nation is that of the people behind it.
      const owned = owner === null ? null : follow(catalogue, sentence, owner.until, 'group');
      if (owner !== null) {
        const group = owned?.piece.key ?? piece.key;
        best = longer(best, { name: groupOf(catalogue, owner.key, group), until: owned?.until ?? owner.until });
      }
      const all = owner === null ? peopleBehind(catalogue, sentence, until, piece.key) : null;
      if (all !== null) best = longer(best, { name: nation(catalogue, all.piece.key), until: all.until });
      if (owner === null) best = longer(best, { name: bareGroup(catalogue, piece.key, context), until });
    }
  }
  return best;
}

/** A place, with the direction in front and the word for its region behind: "northern Gaza", "Sumy region". */
export function composePlace(catalogue: Catalogue, sentence: Sentence, at: number): Composed | null {
  let best: Composed | null = null;
  for (const { piece, until } of piecesAt(catalogue.lexicon, sentence, at)) {
    if (piece.kind === 'place') best = longer(best, placeOf(catalogue, sentence, piece.key, until));
    if (piece.kind === 'adjective') best = longer(best, regionByAdjective(catalogue, sentence, piece.key, until));
    if (piece.kind !== 'direction') continue;
    const place = follow(catalogue, sentence, skip(sentence, until, OF), 'place');
    if (place === null) continue;
    const whole = placeOf(catalogue, sentence, place.piece.key, place.until);
    const inner = catalogue.places.get(whole.name.key);
    if (inner !== undefined)
      best = longer(best, { name: partOf(catalogue, whole.name.key, inner, piece.key), until: whole.until });
  }
  return best;
}

/** The key of the place that all words of a name spell. */
export function wholePlace(catalogue: Catalogue, sentence: Sentence): string | null {
  const whole = piecesAt(catalogue.lexicon, sentence, 0).find(
    ({ piece, until }) => piece.kind === 'place' && until === sentence.words.length,
  );
  return whole?.piece.key ?? null;
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

function longer(best: Composed | null, other: Composed | null): Composed | null {
  return other !== null && (best === null || other.until > best.until) ? other : best;
}

function known(table: ReadonlyMap<string, Known>, key: string): Omit<Name, 'text'> {
  const entry = table.get(key);
  return { key, name: entry?.name ?? key, within: entry?.within ?? [] };
}

function isOwner(kind: PieceKind): boolean {
  return kind === 'place' || kind === 'adjective';
}

/** The longest piece of `kind` at word `at`, when that word adjoins the one before. */
function follow(catalogue: Catalogue, sentence: Sentence, at: number, kind: PieceKind): Found | null {
  if (at >= sentence.words.length || !adjoin(sentence, at - 1, at)) return null;
  return piecesAt(catalogue.lexicon, sentence, at).find(({ piece }) => piece.kind === kind) ?? null;
}

const OF = new Set(['of', 'in', 'for', 'the', 'у', 'в', 'на', 'во', 'по', 'في', 'from', 'із', 'з', 'из', 'من', 'ب']);

/** "Ruritania's *own* health ministry" */
const OWN = new Set(['own', 'власне', 'власний', 'собственное', 'собственный']);

/** The first word at or after `at` that is no connecting word. */
function skip(sentence: Sentence, at: number, words: ReadonlySet<string>): number {
  let next = at;
  while (next < at + 2 && adjoin(sentence, next - 1, next) && words.has(sentence.words[next]?.forms[0] ?? ''))
    next += 1;
  return next;
}

/** In Korean the office follows the person: 젤렌스키 대통령. */
function titleAfter(catalogue: Catalogue, sentence: Sentence, until: number): number {
  if (sentence.words[until]?.script !== 'hangul') return until;
  return follow(catalogue, sentence, until, 'institution')?.until ?? until;
}

/** "Kharkiv *police*", "Khartoum *state health ministry*": the office that stands behind its land. */
function officeBehind(catalogue: Catalogue, sentence: Sentence, { key, until }: Owner): Composed | null {
  const own = follow(catalogue, sentence, skip(sentence, until, OWN), 'institution');
  if (own !== null) return { name: institutionOf(catalogue, key, own.piece.key), until: own.until };
  const region = follow(catalogue, sentence, until, 'region');
  const office = region === null ? null : follow(catalogue, sentence, region.until, 'institution');
  if (office === null) return null;
  return { name: institutionOf(catalogue, regionKey(catalogue, key), office.piece.key, true), until: office.until };
}

interface Owner {
  readonly key: string;
  readonly until: number;
  /** "The *state* of Khartoum" is no capital that speaks for its country. */
  readonly isRegion?: true;
}

/** English needs "of" or "in" between; the inflected languages put the owner right behind: «Міноборони України». */
function ownerAfter(catalogue: Catalogue, sentence: Sentence, at: number): Owner | null {
  const from = skip(sentence, at, OF);
  const script = sentence.words[at]?.script;
  if (from === at && (script === 'latin' || script === 'hangul')) return null;
  const region = follow(catalogue, sentence, from, 'region');
  const within = region === null ? null : ownerAt(catalogue, sentence, skip(sentence, region.until, OF));
  return within === null ? ownerAt(catalogue, sentence, from) : { ...within, isRegion: true };
}

const FROM = new Set(['of', 'from', 'the', 'із', 'з', 'зі', 'из', 'من']);

/** People belong to a nation ("soldiers of Ukraine", جنود أوكرانيون), not to the place behind "in". */
function nationAfter(catalogue: Catalogue, sentence: Sentence, at: number): Owner | null {
  const from = skip(sentence, at, FROM);
  const script = sentence.words[at]?.script;
  if (from === at && (script === 'latin' || script === 'hangul')) return null;
  const group = follow(catalogue, sentence, from, 'authority');
  return ownerAt(catalogue, sentence, from) ?? (group && { key: group.piece.key, until: group.until });
}

function nation(catalogue: Catalogue, key: string): Omit<Name, 'text'> {
  return known(catalogue.peoples.has(key) ? catalogue.peoples : catalogue.groups, key);
}

/** "Citizens of *36 African states*", «громадян *37 країн Африки*»: those of many countries, however many of them. */
function peopleBehind(catalogue: Catalogue, sentence: Sentence, at: number, group: string): Found | null {
  const from = skip(sentence, at, FROM);
  if (from === at && sentence.words[at - 1]?.script === 'latin') return null;
  const named = follow(catalogue, sentence, from, 'people') ?? follow(catalogue, sentence, from + 1, 'people');
  return named ?? (STRANGERS.has(group) ? strangers(sentence, from, group) : null);
}

/** Whom the number of their states makes foreigners, or leaves such. */
const STRANGERS: ReadonlySet<string> = new Set(['citizens', 'foreigners', 'mercenaries']);

/** "Citizens of *128 countries*": so many states make foreigners of all of them. */
function strangers(sentence: Sentence, at: number, group: string): Found | null {
  const [number, states] = [sentence.words[at]?.forms[0], sentence.words[at + 1]?.forms[0]];
  if (!/^\d+$/.test(number ?? '') || !STATES.test(states ?? '')) return null;
  return { piece: { kind: 'people', key: group === 'mercenaries' ? group : 'foreigners' }, until: at + 2 };
}

const STATES =
  /^(?:countries|states|nations|nationalities|країн|країни|держав|держави|стран|страны|государств|государства)$/;

/** A country, a region or a town as the owner of what is named before it. */
function ownerAt(catalogue: Catalogue, sentence: Sentence, at: number): Owner | null {
  if (at >= sentence.words.length || !adjoin(sentence, at - 1, at)) return null;
  const found = piecesAt(catalogue.lexicon, sentence, at).find(({ piece }) => isOwner(piece.kind));
  if (found === undefined) return null;
  const region = follow(catalogue, sentence, found.until, 'region');
  if (region === null) return { key: found.piece.key, until: found.until };
  return { key: regionKey(catalogue, found.piece.key), until: region.until, isRegion: true };
}

function institutionOf(
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

/** Only Korean and Ukrainian are at home in one country's press; elsewhere a bare institution is nobody's until told. */
const HOME: Readonly<Record<string, string>> = { hangul: 'kr', ukrainian: 'ua' };

function bareInstitution(
  catalogue: Catalogue,
  sentence: Sentence,
  at: number,
  key: string,
  until: number,
  context: NameContext,
): Omit<Name, 'text'> {
  const institution = catalogue.institutions.get(key);
  const told = context.country ?? HOME[tongue(sentence, at, until)];
  const country = institution?.homes === undefined ? told : homeAmong(institution.homes, told);
  const owned = country === undefined || institution?.level !== 'state' ? null : composeOwned(catalogue, country, key);
  if (owned !== null) return owned;
  return { key: `~${key}`, name: institution?.name ?? key, within: [] };
}

/** An institution that one country alone has is that country's; of several, the one told of, else the likeliest. */
function homeAmong(homes: readonly string[], told: string | undefined): string | undefined {
  if (homes.length === 1 || told === undefined) return homes.length === 1 ? homes[0] : undefined;
  return homes.includes(told) ? told : homes[0];
}

function tongue(sentence: Sentence, at: number, until: number): string {
  const word = sentence.words[at];
  if (word?.script === 'hangul') return 'hangul';
  const written = sentence.text.slice(word?.start, sentence.words[until - 1]?.end);
  return /[іїєґ]/i.test(written) ? 'ukrainian' : 'other';
}

function groupOf(catalogue: Catalogue, ownerKey: string, groupKey: string): Omit<Name, 'text'> {
  const owner = catalogue.seats.get(ownerKey) ?? ownerKey;
  const key = groupKey === 'citizens' ? owner : `${owner}-${groupKey}`;
  if (catalogue.peoples.has(key)) return known(catalogue.peoples, key);
  const place = catalogue.places.get(owner) ?? catalogue.authorities.get(owner);
  const group = catalogue.groups.get(groupKey);
  const name = `${place?.adjective ?? owner} ${group?.name ?? groupKey}`;
  const containing = (group?.within ?? []).flatMap((outer) => [`${owner}-${outer}`, outer]);
  return { key, name, within: [...new Set([owner, ...(place?.within ?? []), groupKey, ...containing])] };
}

function bareGroup(catalogue: Catalogue, key: string, context: NameContext): Omit<Name, 'text'> {
  if (context.country !== undefined && key !== 'people') return groupOf(catalogue, context.country, key);
  return known(catalogue.groups, key);
}

/** A place, and its region where the word for one follows: Kharkiv, Kharkiv region. */
function placeOf(catalogue: Catalogue, sentence: Sentence, key: string, until: number): Composed {
  const region = follow(catalogue, sentence, until, 'region');
  if (region === null) return { name: known(catalogue.places, key), until };
  return { name: known(catalogue.places, regionKey(catalogue, key)), until: region.until };
}

function regionKey(catalogue: Catalogue, key: string): string {
  return catalogue.places.has(`${key}-oblast`) ? `${key}-oblast` : key;
}

/** «Харківська область»: the adjective of a town is a place only together with the word for a region. */
function regionByAdjective(catalogue: Catalogue, sentence: Sentence, key: string, until: number): Composed | null {
  const region = follow(catalogue, sentence, until, 'region');
  if (region === null) return null;
  return { name: known(catalogue.places, regionKey(catalogue, key)), until: region.until };
}

function partOf(catalogue: Catalogue, key: string, place: Known, direction: string): Omit<Name, 'text'> {
  const name = `${catalogue.directions.get(direction) ?? direction} ${place.name}`;
  const named = [...catalogue.places].find(([, other]) => other.name === name)?.[0];
  if (named !== undefined) return known(catalogue.places, named);
  return { key: `${key}-${direction}`, name, within: [key, ...place.within] };
}
