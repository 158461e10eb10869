import { statedNumber } from '../../domain/amount.ts';
import type { Name } from '../../domain/figure.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { onlyGrows } from '../judging/plausibility.ts';
import { authorityOf } from '../names/authority.ts';
import { relateVictims } from '../names/branch.ts';
import { isNamesake } from '../names/namesakes.ts';
import { foldedWords, relateNames } from '../names/relate-names.ts';
import { isKnownTo } from './known-points.ts';
import { relateEvents } from './same-event.ts';
import { relateWindows } from './same-window.ts';
import { voiceOfParty } from './voice-of-party.ts';

/** A number that nobody is named for, in a text where one authority speaks that has counted these before. */
export function asSpokenFor(claim: Claim, book: Book): Claim {
  const isPlain = claim.authority === 'none' && claim.span !== 'stretch';
  // Once told as nobody's, it stays nobody's.
  const nobodys = book.sieve(claim.measure, null);
  if (!isPlain || nobodys.withNumber(claim.amount).some((state) => isKnownTo(claim, state))) return claim;
  const claimant =
    soleSpeaker(claim, book.ofMeasure(claim.measure)) ?? ownVoice(claim, book) ?? voiceOfParty(claim, book);
  return claimant === null ? claim : { ...claim, claimant, authority: 'named' };
}

/**
 * Who speaks for a number that its text credits to nobody, where one authority alone speaks in the text and has counted
 * the same before: "raising the toll to 48. 54 are missing, the coast guard says". Null where that is not so plain.
 */
function soleSpeaker(claim: Claim, states: readonly SeriesState[]): Name | null {
  const speaker = soleClaimant(claim);
  if (speaker === null) return null;
  const isTheirs = ({ series: { claimant } }: SeriesState) =>
    claimant !== null && (claimant.key === speaker.key || isNamesake(claimant, speaker));
  return states.some((state) => isTheirs(state) && isGoneOn(claim, state)) ? speaker : null;
}

function soleClaimant({ document, figure }: Claim): Name | null {
  const names = document.figures.flatMap(({ claimant, status }) =>
    claimant !== null && status === 'asserted' ? [claimant] : [],
  );
  const [one] = names;
  const isAlone = one !== undefined && authorityOf(one) === 'named' && names.every(({ key }) => key === one.key);
  return isAlone && figure.claimant === null ? one : null;
}

/** "Our count stands at 19", in what an authority itself publishes: who names nobody there speaks itself. */
function ownVoice({ document, measure }: Claim, book: Book): Name | null {
  const { outlet, figures } = document;
  if (outlet === null || figures.some(({ claimant }) => claimant !== null)) return null;
  return book.claimants(measure).find((name) => isPublishedBy(name, outlet)) ?? null;
}

function isPublishedBy({ name, text }: Name, outlet: string): boolean {
  const theirs = new Set(foldedWords(outlet));
  return [name, text].some((own) => {
    const words = foldedWords(own);
    return words.length > 1 && words.every((word) => theirs.has(word));
  });
}

/** "The contingent has now grown to 12,000": of an army that the one who speaks has counted, and no other number than could follow. */
function isOfItsArmy(claim: Claim, { series }: SeriesState, last: number): boolean {
  if (series.incident !== null || claim.incident !== null) return false;
  const isArmy = claim.victims?.within.includes('forces') === true;
  return (
    isArmy &&
    relateVictims(claim.victims, series.victims) === 'equal' &&
    claim.number >= last / 2 &&
    claim.number <= 2 * last
  );
}

/** "41 have died since the outbreak began on 3 July": what the one who speaks counts from that very day. */
function isOfItsCount(claim: Claim, { series }: SeriesState, { amount }: Point): boolean {
  const last = statedNumber(amount);
  const isFromOneDay = claim.window.start !== null && relateWindows(claim, series) === 'equal';
  const isOfThem = [relateNames(claim.victims, series.victims), relateNames(claim.place, series.place)].every(
    (relation) => relation !== 'apart',
  );
  return isFromOneDay && series.window.start !== null && isOfThem && claim.number >= last && claim.number <= 2 * last;
}

/** The number goes on from the one that stands, of the same event, of the same army or of the same count. */
function isGoneOn(claim: Claim, state: SeriesState): boolean {
  const { series, standing } = state;
  if (standing === null) return false;
  if (series.incident === null || claim.incident === null)
    return isOfItsArmy(claim, state, statedNumber(standing.amount)) || isOfItsCount(claim, state, standing);
  if (relateNames(claim.victims, series.victims) === 'apart' || relateEvents(claim, state, []) === 'apart')
    return false;
  const last = statedNumber(standing.amount);
  if (isSameNumber(standing.amount, claim.amount)) return true;
  return onlyGrows(claim.measure, claim)
    ? claim.number >= last && claim.number <= Math.max(4 * last, 20)
    : claim.number >= last / 4;
}
