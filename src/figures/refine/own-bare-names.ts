import type { Name } from '../../domain/figure.ts';
import { namedInText } from '../named-in-text.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';
import { isArmed } from '../speakers/armed.ts';
import { ofCapital } from '../speakers/in-capital.ts';
import { ownMinistry } from '../speakers/own-ministry.ts';
import { publisherOf } from '../speakers/publisher.ts';
import { forcesOfSubject } from '../victims/forces-of-subject.ts';

/**
 * An institution without its country ("the JCS", "the defence ministry") is that of the country whose authorities the text
 * names, and a capital ("Seoul says") the one authority of that country that the text names too.
 */
export const ownBareNames: Refiner = {
  name: 'own-bare-names',
  refine: (drafts, context) => {
    if (drafts.every(({ claimant }) => claimant === null || isOwned(claimant))) return drafts;
    const owners = ownersIn(context);
    return drafts.map((draft) => owned(draft, owners, context));
  },
};

interface Owners {
  /** Registered authorities in the order in which the text names them. */
  readonly authorities: readonly Name[];
  /** Countries that the text names as places, in their order. */
  readonly countries: readonly string[];
  /** The smaller places that it names. */
  readonly regions: readonly string[];
  /** Countries whose soldiers it names. */
  readonly sides: readonly string[];
  /** Countries whose people it names. */
  readonly nations: readonly string[];
}

function isOwned({ key, text }: Name): boolean {
  return !key.startsWith('~') && (!key.endsWith('-government') || GOVERNMENT.test(text));
}

/** "The Ruritanian *government*" is no rebels', though these are the only others of its country that speak. */
const GOVERNMENT = /government|cabinet|правительств|кабмин|уряд|кабмін|정부|حكوم/iu;

function ownersIn(context: TextContext): Owners {
  const { findAuthorities, findPeoples, findPlaces } = context.register;
  const named = namedInText(context, (text) => findAuthorities(text)).map(({ name }) => name);
  const peoples = namedInText(context, (text) => findPeoples(text)).map(({ name }) => name);
  const places = namedInText(context, (text) => findPlaces(text)).map(({ name }) => name);
  return {
    authorities: named.filter(({ key }) => !key.startsWith('~')),
    countries: [...new Set(places.map(countryOf))],
    regions: [...new Set(places.filter(({ within }) => within.length > 0).map(({ key }) => key))],
    sides: peoples.flatMap(({ key }) => /^([a-z]{2})-forces$/.exec(key)?.[1] ?? []),
    nations: [...new Set(peoples.flatMap(({ key, within }) => [key, ...within].find(isCountryKey) ?? []))],
  };
}

function isCountryKey(key: string): boolean {
  return /^[a-z]{2}$/.test(key);
}

function countryOf({ key, within }: Name): string {
  return within.at(-1) ?? key;
}

function owned(draft: Draft, owners: Owners, context: TextContext): Draft {
  const { claimant } = draft;
  const { register } = context;
  if (claimant === null || isOwned(claimant)) return draft;
  const local = ofLand(claimant, context);
  if (local !== null) return amend(draft, 'own-bare-names', { claimant: { ...local, text: claimant.text } });
  const visitor = ofVisitor(draft, context);
  if (visitor !== null) return amend(draft, 'own-bare-names', { claimant: { ...visitor, text: claimant.text } });
  const minister = claimant.key.startsWith('~') ? ownMinistry(claimant, context) : null;
  if (minister !== null) return amend(draft, 'own-bare-names', { claimant: { ...minister, text: claimant.text } });
  const resident = ofCapital(draft, context);
  if (resident !== null) return amend(draft, 'own-bare-names', { claimant: { ...resident, text: claimant.text } });
  const publisher = ofPublisher(claimant, context);
  if (publisher !== null) return amend(draft, 'own-bare-names', { claimant: { ...publisher, text: claimant.text } });
  const name = claimant.key.startsWith('~')
    ? bareOwned(claimant, owners, (place) => register.authority(bareOf(claimant.text), { country: place }))
    : speakerOf(claimant, owners);
  if (name === null || isOfLoserAlone(name, draft, owners, context)) return draft;
  return amend(draft, 'own-bare-names', { claimant: { ...name, text: claimant.text } });
}

/** "Zubria has lost 91 soldiers, *the ministry of defence* said", of no other country: its own, or that of its enemy. */
function isOfLoserAlone(name: Name, draft: Draft, { authorities }: Owners, context: TextContext): boolean {
  if (!isArmed(name) || authorities.some((authority) => authority.key === name.key)) return false;
  const loser = draft.measure === 'deployed' ? null : forcesOfSubject(draft, context);
  return loser?.key === `${countryOf(name)}-forces`;
}

/** "Zubria holds 18 Lurian soldiers, *the Red Cross* said": who visits captives is the committee in Geneva, and no society of either land. */
function ofVisitor({ claimant, measure }: Draft, { register }: TextContext): Name | null {
  const isOfCaptives = measure === 'captured' || measure === 'released';
  return isOfCaptives && claimant?.key === '~red-cross' ? register.authority(VISITOR) : null;
}

const VISITOR = 'International Committee of the Red Cross';

/** "in Lower Marrow district …, *the district administrator* said": that of the one district which the text names. */
function ofLand({ key, text }: Name, context: TextContext): Name | null {
  const [, kind, office] = LOCAL.exec(text) ?? [];
  if (office === undefined || !key.startsWith('~')) return null;
  const kinds = kind === undefined ? [...KINDS.values()].join('|') : KINDS.get(kind.toLowerCase());
  if (kinds === undefined) return null;
  const named = `${context.title ?? ''}\n${context.text}`.matchAll(
    new RegExp(`((?:\\p{Lu}[\\p{L}'’-]+ ){1,3})(?:${kinds})\\b`, 'gu'),
  );
  const lands = new Set(
    [...named].map(([, land]) => land?.replace(/^(?:In|The|From|At|And|But) |['’]s $/g, '').trim() ?? ''),
  );
  const [land] = lands;
  return land === undefined || lands.size > 1 ? null : context.register.authority(`${office} of ${land}`);
}

/** "the district administrator", "the provincial governor", "its governor": the kind of land and the office. */
const LOCAL =
  /^(?:the |its |their )?(?:(district|provincial|regional|state|county|municipal) )?(?:acting |deputy )?(administrator|governor|mayor|prefect|police chief|coroner|sheriff)$/i;

const KINDS: ReadonlyMap<string, string> = new Map([
  ['district', 'district'],
  ['provincial', 'province'],
  ['regional', 'region|oblast'],
  ['state', 'state'],
  ['county', 'county|County'],
  ['municipal', 'municipality'],
]);

/** "The Ministry of Defence reports", in the bulletin of the Ministry of Defence of Ruritania: its own name, cut short. */
function ofPublisher(claimant: Name, context: TextContext): Name | null {
  const publisher = claimant.key.startsWith('~') ? publisherOf(context) : null;
  if (publisher === null || publisher.key.startsWith('~')) return null;
  const own = context.register.authority(bareOf(claimant.text), { country: countryOf(publisher) });
  return own.key === publisher.key ? publisher : null;
}

/** "*The enclave's* health ministry": the text says elsewhere which one. */
function bareOf(text: string): string {
  return text.replace(
    /^(?:the )?(?:(?:besieged|coastal|breakaway|disputed|Palestinian) )?(?:enclave|territory|strip|country|kingdom|province|region|island|republic)['’]s /i,
    '',
  );
}

/** The same institution with its country elsewhere in the text; else that of the only country that speaks, or is named. */
function bareOwned({ key }: Name, owners: Owners, of: (place: string) => Name): Name | null {
  const { authorities, countries, regions, nations } = owners;
  const local = regions.flatMap((region) => [of(region)].filter(({ within }) => within.includes(region)));
  if (new Set(local.map((name) => name.key)).size === 1) return local[0] ?? null;
  const speaking = [...new Set(authorities.map(countryOf))];
  const known = [...speaking, ...countries].map(of).filter((name) => name.key !== key && !name.key.startsWith('~'));
  const same = known.find((name) => authorities.some((authority) => authority.key === name.key));
  if (same !== undefined) return same;
  const likeliest = of(NO_COUNTRY);
  if (!likeliest.key.startsWith('~') && !isArmed(likeliest))
    return ofOneOfFew(likeliest, [...speaking, ...countries, ...nations], of);
  const sole = speaking.length > 0 ? speaking : countries;
  const name = new Set(known.map((one) => one.key)).size === 1 || sole.length === 1 ? (known[0] ?? null) : null;
  return name === null || (speaking.length === 0 && isOfOtherSide(name, owners)) ? null : name;
}

/** Few countries have such an office ("the National Intelligence Service"): the one that the text tells of, else the likeliest. */
function ofOneOfFew(likeliest: Name, told: readonly string[], of: (place: string) => Name): Name | null {
  const own = told
    .map((country) => ({ country, name: of(country) }))
    .filter(({ country, name }) => name.within.includes(country));
  const keys = new Set(own.map(({ name }) => name.key));
  return keys.size > 1 ? null : (own[0]?.name ?? likeliest);
}

/** A key that no country has. */
const NO_COUNTRY = '';

/** The front runs through one country, and the soldiers that are counted there are another's: either army may speak. */
function isOfOtherSide(name: Name, { sides }: Owners): boolean {
  return isArmed(name) && sides.length > 0 && !sides.includes(countryOf(name));
}

/** The one authority of the state that the text names beside its capital; one of a town does not speak for it. */
function speakerOf({ within }: Name, { authorities }: Owners): Name | null {
  const state = within.at(-1);
  const isOfState = ({ within: around }: Name) => around.filter((key) => !key.startsWith('~')).join() === state;
  const speakers = authorities.filter((name) => isOwned(name) && isOfState(name));
  return new Set(speakers.map(({ key }) => key)).size === 1 ? (speakers[0] ?? null) : null;
}
