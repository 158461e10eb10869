import type { Name } from '../domain/figure.ts';
import type { Series } from '../domain/series.ts';
import type { Claim } from './claim.ts';

/**
 * A new series for a claim. Its id reads like the claim, `gb-mod/casualties/kp-forces/ru-kursk`; `isTaken` tells which
 * ids are in use, a number then tells apart what would read the same.
 */
export function seriesFor(claim: Claim, isTaken: (id: string) => boolean): Series {
  const readable = idOf(claim);
  let id = readable;
  for (let n = 2; isTaken(id); n++) id = `${readable}-${n}`;
  return {
    id,
    claimant: claim.claimant,
    measure: claim.measure,
    unit: 'people',
    victims: claim.victims,
    place: claim.place,
    window: windowOf(claim),
    incident: claim.incident,
    inferred: FIELDS.filter((field) => claim.inferred.has(field)),
  };
}

const FIELDS = ['victims', 'place'] as const;

function idOf(claim: Claim): string {
  const names = [claim.claimant, null, claim.victims, claim.place];
  const words = names.map((name, at) => (at === 1 ? claim.measure : slug(name, at === 0 ? 'unattributed' : 'any')));
  const tail = tailOf(claim);
  return (tail === null ? words : [...words, tail]).join('/');
}

function tailOf({ span, window, incident, asOf }: Claim): string | null {
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
