import type { Name } from '../domain/figure.ts';
import type { Series } from '../domain/series.ts';
import type { Claim } from './claim.ts';
import { isBoundedSeries } from './matching/bounded.ts';
import { relateNames } from './names/relate-names.ts';

/**
 * A new series for a claim. Its id reads like the claim, `gb-mod/casualties/kp-forces/ru-kursk`; `isTaken` tells which
 * ids are in use, a number then tells apart what would read the same.
 */
export function seriesFor(claim: Claim, isTaken: (id: string) => boolean): Series {
  return {
    id: freeId(claim, isTaken),
    claimant: claim.claimant,
    measure: claim.measure,
    unit: 'people',
    victims: claim.victims,
    place: claim.place,
    window: windowOf(claim),
    incident: claim.incident,
    inferred: FIELDS.filter((field) => claim.inferred.has(field)),
    ...(isNamelessPart(claim) ? { isPart: true } : {}),
  };
}

/** "11 *of the injured* are in critical condition": people of the same name, in the same place, as the whole. */
function isNamelessPart({ isBreakdown, figure, document, victims, place }: Claim): boolean {
  const whole = isBreakdown && figure.partOf !== null ? document.figures[figure.partOf] : undefined;
  if (whole === undefined) return false;
  const isThem = victims === null || relateNames(victims, whole.victims) === 'equal';
  return isThem && (place === null || relateNames(place, whole.place ?? whole.incident?.place ?? null) === 'equal');
}

/** How a series counts, for the id of another one like it. */
export function spanOf({ incident, window }: Pick<Series, 'incident' | 'window'>): Claim['span'] {
  if (isBoundedSeries(window)) return 'stretch';
  return incident === null && window.period !== 'single-event' ? 'total' : 'event';
}

/** What an id tells. */
export type Identity = Pick<
  Claim,
  'claimant' | 'measure' | 'victims' | 'place' | 'span' | 'window' | 'incident' | 'asOf'
>;

/** The id that reads like these names, with a number behind it where that is taken. */
export function freeId(identity: Identity, isTaken: (id: string) => boolean): string {
  const readable = idOf(identity);
  let id = readable;
  for (let n = 2; isTaken(id); n++) id = `${readable}-${n}`;
  return id;
}

const FIELDS = ['victims', 'place'] as const;

function idOf(claim: Identity): string {
  const names = [claim.claimant, null, claim.victims, claim.place];
  const words = names.map((name, at) => (at === 1 ? claim.measure : slug(name, at === 0 ? 'unattributed' : 'any')));
  const tail = tailOf(claim);
  return (tail === null ? words : [...words, tail]).join('/');
}

function tailOf({ span, window, incident, asOf }: Identity): string | null {
  if (span === 'event') return [incident?.kind ?? 'event', incident?.day ?? asOf.from].map(plain).join('-');
  if (span === 'total') return window.start === null ? null : `since-${window.start}`;
  if (window.start !== null && window.end !== null) return `${window.start}..${window.end}`;
  return `until-${window.end ?? asOf.to}`;
}

function windowOf({ span, window, asOf }: Claim): Series['window'] {
  if (span === 'event') return { ...window, period: 'single-event' };
  if (span === 'total') return window;
  return { ...window, period: 'interval', end: window.end ?? asOf.to };
}

function slug(name: Name | null, none: string): string {
  return name === null ? none : plain(name.key.startsWith('~') ? name.name : name.key) || none;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .slice(0, 6)
    .join('-');
}
