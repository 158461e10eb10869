import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { areHandedOver } from '../matching/handed-over.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { relateEvents } from '../matching/same-event.ts';
import { isNamesake } from '../names/namesakes.ts';
import { relateNames } from '../names/relate-names.ts';

/** Bodies from the wreck of an event whose dead are counted: nobody died that is not told of. */
export function amongTheDead(claim: Claim, batch: readonly PlacedClaim[], book: Book): string | null {
  if (claim.measure !== 'bodies') return null;
  if (claim.incident === null) return batch.some(({ claim: other }) => raises(claim, other)) ? AMONG : null;
  const told = book
    .ofMeasure('killed')
    .some((state) => state.standing !== null && isTollOf(claim, state, state.standing.amount));
  const heard = batch.some(({ claim: other, series }) => {
    if (other.measure !== 'killed' || other.claimant?.key !== claim.claimant?.key) return false;
    if (isTollInItsText(claim, other)) return true;
    const state = book.state(series.id);
    return state !== undefined && isTollOf(claim, state, other.amount);
  });
  return told || heard ? AMONG : null;
}

const AMONG = 'these are among the dead of the event';

/** "One more body was recovered from the cabin. That makes three dead": of a text that names no event, and counts few. */
function raises(bodies: Claim, toll: Claim): boolean {
  return (
    toll.measure === 'killed' &&
    toll.incident === null &&
    toll.document === bodies.document &&
    toll.claimant?.key === bodies.claimant?.key &&
    toll.number >= bodies.number &&
    toll.number < TOO_MANY_FOR_AN_EVENT &&
    relateNames(bodies.place, toll.place) === 'equal' &&
    !areHandedOver(bodies.figure, bodies.document.text)
  );
}

const TOO_MANY_FOR_AN_EVENT = 1000;

/** "Divers recovered seven more bodies, bringing the toll to 19": whatever day the series gives to the event. */
function isTollInItsText(bodies: Claim, toll: Claim): boolean {
  const [event, told] = [bodies.incident, toll.incident];
  if (toll.document !== bodies.document || event === null || toll.number < bodies.number) return false;
  const place = relateNames(bodies.place, toll.place);
  return told === null ? place === 'equal' : event.kind === told.kind && event.day === told.day && place !== 'apart';
}

function isTollOf(bodies: Claim, state: SeriesState, toll: Amount): boolean {
  const { series } = state;
  if (series.incident === null || statedNumber(toll) < bodies.number) return false;
  const place = relateNames(bodies.place, series.place);
  const isThere = ['equal', 'inside', 'around'].includes(place);
  // "The 112 victims were buried in Sampleton": wherever they lie, as many as died.
  const isAll = statedNumber(toll) === bodies.number;
  if (!isThere && !(isAll && (bodies.number >= SEVERAL || (place !== 'apart' && isOneTeller(bodies, series)))))
    return false;
  return relateEvents({ ...bodies, measure: 'killed' }, state, []) !== 'apart';
}

/** "Four bodies were recovered, fire officials said", in a land, after the four dead of the fire agency in one village of it. */
function isOneTeller({ claimant: a }: Claim, { claimant: b }: Series): boolean {
  return a !== null && b !== null && (a.key === b.key || isNamesake(a, b));
}

/** Below, two numbers are the same by chance. */
const SEVERAL = 10;
