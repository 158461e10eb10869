import { statedNumber } from '../../domain/amount.ts';
import type { Name } from '../../domain/figure.ts';
import type { SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { pointsOf } from '../judging/plausibility.ts';
import { isAnyOfficeOf } from '../names/namesakes.ts';
import { foldedWords, isCountry, isKnown, isOneName, type Relation, wordsOf } from '../names/relate-names.ts';
import { hasCompany } from './company.ts';
import { isRare } from './event-kinds.ts';
import type { FirstNumbers } from './first-numbers.ts';

/** Whether another office of the same name, or one of another region, keeps the series. */
export function isOtherOffice(claim: Claim, state: SeriesState): boolean {
  if (isAbroad(claim, state) || isBeyondRegion(claim, state)) return true;
  const { claimant, place, inferred } = state.series;
  const isUntold = place === null || inferred?.includes('place') === true;
  const isOfName = isUntold && claim.claimant?.key !== claimant?.key && !claim.inferred.has('place');
  return isOfName && isOfOtherTown(claim.place, claimant);
}

/** "Police", in Marrow, after the Karsk police: the name of the office tells its town where the event had none. */
export function isOfOtherTown(place: Name | null, office: Name | null): boolean {
  const town = office === null || isKnown(office) ? undefined : TOWN.exec(office.text)?.[1]?.toLowerCase();
  return place !== null && town !== undefined && ![...wordsOf(place)].some((word) => isOneName(word, town));
}

/** No level, and no people. */
const TOWN =
  /^(?:the )?(?!(?:State|National|Federal|Provincial|Regional|Local|Military|Border|Traffic|Royal)\b|\p{L}+(?:ian|ish|ese|ani)\b)(\p{Lu}[\p{L}-]+) (?:city |town |county )?(?:police|fire|sheriff|hospital|mayor)\b/u;

/** "The ministry", of no country by its words, counts in one country what the same office of another counts at home. */
function isAbroad({ claimant, place }: Claim, { series }: SeriesState): boolean {
  if (claimant === null || series.claimant === null || claimant.key === series.claimant.key) return false;
  const [mine, theirs] = [homeOf(claimant) ?? homeOf(place), homeOf(series.claimant) ?? homeOf(series.place)];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** The disaster agency of a province counts no dead of the whole country: who does so is another one. */
function isBeyondRegion({ claimant, place, inferred }: Claim, { series }: SeriesState): boolean {
  if (place === null || inferred.has('place') || claimant?.key === series.claimant?.key) return false;
  return (series.claimant?.within.indexOf(place.key) ?? -1) > 0;
}

/** The country that a name lies in, or is; null where no register says. */
function homeOf(name: Name | null): string | null {
  if (name === null) return null;
  const home = name.within.at(-1) ?? name.key;
  return /^[a-z]{2}$/.test(home) ? home : null;
}

/** "The ministry of emergencies" says not of which country, and every country has one; "police" are those of any town. */
export function isAnyOffice({ claimant, authority }: Claim, { series }: SeriesState): boolean {
  if (claimant === null || series.claimant === null) return false;
  if (claimant.key === series.claimant.key) return authority === 'vague';
  return isAnyOfficeOf(claimant, series.claimant) || isAnyOfficeOf(series.claimant, claimant);
}

/** Something beside the office says that it is the same: the place, the people, the event, the numbers, or who publishes it. */
export function isPinned(
  claim: Claim,
  state: SeriesState,
  relations: readonly Relation[],
  firsts: FirstNumbers,
  book: Book,
): boolean {
  const [victims, place] = relations;
  if (isOneDisaster(claim, state) || hasCompany(claim, state, firsts, book) || isOfItsText(claim, state)) return true;
  if (place !== 'unstated' || (victims !== 'unstated' && (isOfOneOnly(claim) || isNextNumber(claim, state))))
    return true;
  const heard = firsts.get(state.series.id) ?? [];
  const told = [...pointsOf(state), ...state.held].map(({ provenance }) => provenance.source);
  const sources = [...told, ...heard.map(({ document }) => document.source)];
  if (sources.includes(claim.document.source)) return true;
  return [...pointsOf(state), ...heard].some(({ amount }) => claim.number >= 10 && isSameNumber(amount, claim.amount));
}

/** The people tell whose office it is; but the losses of an army are counted by its own ministry and by that of its enemy. */
function isOfOneOnly({ victims }: Claim): boolean {
  return wordsOf(victims).size > 0 && victims?.within.includes('forces') !== true;
}

/** The number is one that the count may well have come to these days. */
function isNextNumber({ number }: Claim, { standing }: SeriesState): boolean {
  const last = standing === null ? 0 : statedNumber(standing.amount);
  return last >= TELLING && number >= last && number <= 2 * last;
}

/** Below, the counts of two enemies are near each other by chance. */
const TELLING = 20;

/** The text, whose number has no place of its own, names that of the series, which is no country. */
function isOfItsText({ place, document }: Claim, { series }: SeriesState): boolean {
  if (place !== null || series.place === null || isCountry(series.place)) return false;
  const text = foldedWords(`${document.title ?? ''} ${document.text}`);
  return [...wordsOf(series.place)].some((word) => text.some((other) => isOneName(word, other)));
}

/** Two floods in one week, of two countries, would each name its own. */
function isOneDisaster({ incident }: Claim, { series }: SeriesState): boolean {
  return incident !== null && series.incident !== null && isRare(incident.kind) && isRare(series.incident.kind);
}
