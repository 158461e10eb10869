import { statedNumber } from '../../domain/amount.ts';
import type { Name } from '../../domain/figure.ts';
import type { Series, SeriesState } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { branchOf, relateVictims } from '../names/branch.ts';
import {
  areFoes,
  areOfTwoScripts,
  foldedWords,
  isCountry,
  isNation,
  isOneName,
  type Relation,
  relateNames,
  wordsOf,
} from '../names/relate-names.ts';
import { isPartGroup } from '../names/victim-groups.ts';
import { referencesOf } from './could-continue.ts';
import { isRare } from './event-kinds.ts';
import type { FirstNumbers } from './first-numbers.ts';
import { isGoneOnFrom } from './gone-on-from.ts';
import { relateEvents } from './same-event.ts';
import { isOneEventElsewhere } from './same-event-elsewhere.ts';

/** How the people of a claim, and its place, stand to those of a series. */
export function relateNamesOf(claim: Claim, state: SeriesState, firsts: FirstNumbers): readonly Relation[] {
  const { series } = state;
  const heard = firsts.get(series.id) ?? [];
  const isPlain = branchOf(claim.victims) === null && branchOf(series.victims) === null;
  return [
    softened(
      isPlain || hasNumber(claim, state, heard)
        ? relateNames(claim.victims, series.victims)
        : relateVictims(claim.victims, series.victims),
      () =>
        isInferred(claim, series, 'victims') &&
        branchOf(claim.victims) === branchOf(series.victims) &&
        !areTwoSides(claim.victims, series.victims) &&
        !isOfPart(claim, series),
    ),
    softened(
      relateNames(claim.place, series.place ?? series.incident?.place ?? null),
      () =>
        (isInferred(claim, series, 'place') && !isOtherStrike(claim, state)) ||
        isOneEventElsewhere(claim, state, heard) ||
        areRecruits(claim, series) ||
        isGoneOnFrom(claim, state) ||
        (isEventInOtherScript(claim, state, firsts) && relateEvents(claim, state, heard) !== 'apart'),
    ),
  ];
}

/** Who serves in a foreign army: one outlet names the country of that army, another the one where it fights. */
function areRecruits({ measure, victims, place }: Claim, series: Series): boolean {
  return measure === 'deployed' && isCountry(victims) && isCountry(place) && isCountry(series.place);
}

/** Nine sappers of one outlet are the nine soldiers of another. */
function hasNumber(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  return [...pointsOf(state), ...state.held, ...heard].some(({ amount }) => isSameNumber(amount, claim.amount));
}

/**
 * The hospital of an Arabic report and the town of an English one cannot be told apart by their letters: by their numbers
 * they can.
 */
function isEventInOtherScript({ incident, place, number }: Claim, state: SeriesState, firsts: FirstNumbers): boolean {
  if (incident === null || state.series.incident === null || !areOfTwoScripts(place, state.series.place)) return false;
  const known = referencesOf(state, firsts).map(statedNumber);
  return number >= 10 && known.some((last) => Math.abs(number - last) <= 0.15 * last);
}

/** A toll that does not say whose is no count of the children alone. */
function isOfPart({ victims }: Claim, series: Series): boolean {
  const isStated = series.inferred?.includes('victims') !== true;
  return isStated && wordsOf(victims).size === 0 && [...wordsOf(series.victims)].some(isPartGroup);
}

/**
 * What comes every day and is told of another place, in a text that does not name the one of the series, is another strike,
 * though its place is only concluded.
 */
function isOtherStrike(claim: Claim, { series }: SeriesState): boolean {
  const { incident, document, place } = claim;
  if (incident === null || series.incident === null || place === null || series.place === null) return false;
  if (isRare(incident.kind) || series.inferred?.includes('place') === true) return false;
  const text = foldedWords(`${document.title ?? ''} ${document.text}`);
  return ![...wordsOf(series.place)].some((word) => text.some((other) => isOneName(word, other)));
}

/** Two armies stay two, and so do two peoples, and an army and those whom it fights, however the text was understood. */
function areTwoSides(a: Name | null, b: Name | null): boolean {
  if (isNation(a) && isNation(b)) return a?.key !== b?.key;
  return areFoes(a, b) || (isSide(a) && isSide(b) && a?.key !== b?.key);
}

function isSide(name: Name | null): boolean {
  return name !== null && !name.key.startsWith('~') && name.within.includes('forces');
}

/** What nobody is named for is kept apart by a concluded place, too, where its event is known: it has nothing else to go by. */
function isInferred(claim: Claim, { inferred, incident }: Series, field: 'victims' | 'place'): boolean {
  if (field === 'place' && claim.claimant === null && (claim.incident === null) !== (incident === null)) return false;
  return claim.inferred.has(field) || (inferred?.includes(field) ?? false);
}

/** What is only concluded never keeps two claims apart. */
function softened(relation: Relation, isInferred: () => boolean): Relation {
  return relation === 'apart' && isInferred() ? 'unstated' : relation;
}
