import { statedNumber } from '../../domain/amount.ts';
import { FIRST_OF_CLAIMANT, FIRST_OF_NOBODY } from '../../domain/first-reasons.ts';
import { dayOf, daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { LOSSES } from '../losses.ts';
import { isOfNature } from '../matching/event-kinds.ts';
import { ofNeighbour } from '../matching/of-neighbour.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { relateNames } from '../names/relate-names.ts';
import type { Verdict } from '../verdict.ts';
import { amongTheDead } from './among-the-dead.ts';
import { isCoveredElsewhere } from './covered-elsewhere.ts';
import { toldOfAccident } from './told-of-accident.ts';
import { toldOfCaptives } from './told-of-captives.ts';
import { isRunningCountOtherwise, toldOfStretch } from './told-of-stretch.ts';

export function judgeFirst(placed: PlacedClaim, batch: readonly PlacedClaim[], book: Book): Verdict | null {
  const { claim } = placed;
  if (claim.number === 0 || isCoveredElsewhere(claim, batch, book)) return null;
  if (isRunningCountOtherwise(claim, batch, book)) return null;
  const quiet = noNews(claim);
  if (quiet !== null) return { kind: 'first', route: 'none', from: null, reason: quiet };
  if (isHistory(claim))
    return { kind: 'late', route: 'none', from: null, reason: `of ${claim.asOf.to}, long before the text` };
  if (isOldPrint(claim, book))
    return {
      kind: 'late',
      route: 'none',
      from: null,
      reason: `printed on ${claim.published?.slice(0, 10)}, long before what its claimant told since`,
    };
  const known =
    toldWithoutName(claim, book) ??
    toldOfStretch(claim, book) ??
    amongTheDead(claim, batch, book) ??
    toldByNeighbour(claim, book) ??
    toldOfAccident(claim, batch, book) ??
    toldOfCaptives(claim, book) ??
    toldOtherwise(claim);
  if (known !== null)
    return { kind: 'first', route: 'none', from: null, reason: `the number is known already, ${known}` };
  return {
    kind: 'first',
    route: claim.isBreakdown ? 'none' : 'team',
    from: null,
    reason: reasonForFirst(placed),
    isMore: claim.figure.role === 'increment' && !claim.isBreakdown,
  };
}

/** Why nobody is told of a number that is a claim all the same; null where it may be news. */
function noNews(claim: Claim): string | null {
  if (isTotalOfWar(claim)) return 'a round number of a long count, which nobody is credited with';
  if (isSentToHelp(claim)) return 'sent to help in a disaster, of which the same text tells';
  return isAside(claim) ? 'nobody’s number, beside that of an authority' : null;
}

function reasonForFirst({ claim, mightContinue }: PlacedClaim): string {
  if (claim.isBreakdown) return 'a part of the number of the same text';
  if (claim.figure.role === 'increment') return 'more of them, on top of what was told before: not a new total';
  if (mightContinue.length > 0)
    return `first figure; it might continue ${mightContinue.join(' or ')}, the text does not say which`;
  if (claim.authority === 'none') return FIRST_OF_NOBODY;
  return FIRST_OF_CLAIMANT;
}

/** "The war has killed tens of thousands since April 2023", "thousands came home in a year, experts say": everybody knows, and nobody says. */
function isTotalOfWar({ authority, inferred, amount, window, asOf }: Claim): boolean {
  const isSaid = authority === 'named' && !inferred.has('claimant');
  const isRound = amount.high === null && !/\p{Nd}/u.test(amount.written);
  const isLong =
    window.start === null ? A_YEAR.test(window.words ?? '') : daysBetween(window.start, asOf.to) > LONG_COUNT;
  return !isSaid && isRound && isLong;
}

/** "1,900 soldiers were sent to clear up", in the report on a flood: who helps has come to no harm, and threatens nobody. */
function isSentToHelp({ measure, document }: Claim): boolean {
  return (
    measure === 'deployed' && document.figures.some(({ incident }) => incident !== null && isOfNature(incident.kind))
  );
}

/** "61,000 have been killed, the president said; some put it at 100,000": what nobody is named for is told beside him, and is no news. */
function isAside({ document, authority, measure, span, number, figure }: Claim): boolean {
  if (authority !== 'none' || span !== 'total' || number < A_WAR || figure.role !== 'total') return false;
  return document.figures.some(
    (other) =>
      other.measure === measure &&
      other.status === 'asserted' &&
      other.unit === 'people' &&
      other.claimant !== null &&
      statedNumber(other.amount) >= A_WAR &&
      statedNumber(other.amount) !== number &&
      relateNames(other.victims, figure.victims) !== 'apart',
  );
}

/** Below, a number may be that of one event. */
const A_WAR = 1000;
/** What a text tells of long ago is its background, though nobody has counted it here before. */
function isHistory({ asOf, window, published, span, authority }: Claim): boolean {
  const day = window.end ?? (asOf.stated ? asOf.to : null);
  if (day === null || published === null) return false;
  const days = daysBetween(day, dayOf(published));
  if (authority === 'none' && span === 'stretch') return days > DAYS_OF_STRETCH;
  const isReport = span !== 'event' && authority === 'named';
  return days > (isReport ? DAYS_OF_REPORT : DAYS_OF_NEWS);
}

/** An article comes back into a feed whose claimant has told its losses anew for months: no news of today. */
function isOldPrint({ claimant, published, measure }: Claim, book: Book): boolean {
  if (published === null || claimant === null) return false;
  return LOSSES.filter((other) => other !== measure)
    .flatMap((other) => book.of(claimant, other))
    .some(({ standing }) => {
      const since = standing?.provenance.published ?? null;
      return since !== null && daysBetween(dayOf(published), dayOf(since)) > DAYS_OF_NEWS;
    });
}

/** The same toll was told before somebody was named for it. */
function toldWithoutName(claim: Claim, book: Book): string | null {
  if (claim.authority !== 'named' || claim.span === 'stretch') return null;
  const nameless = book
    .sieve(claim.measure, null)
    .withNumber(claim.amount)
    .filter(({ series, standing }) => series.claimant === null && standing?.told === true)
    .find(
      ({ series, standing }) =>
        standing !== null &&
        isSameNumber(standing.amount, claim.amount) &&
        Math.abs(daysBetween(standing.asOf.to, claim.asOf.to)) <= 7 &&
        relateNames(claim.victims, series.victims) !== 'apart' &&
        !['apart', 'unstated'].includes(relateNames(claim.place, series.place)),
    );
  return nameless === undefined ? null : 'told before without an authority';
}

/** Another office of the same state told as many of the same people: that this one says so too moves nothing. */
function toldByNeighbour(claim: Claim, book: Book): string | null {
  const told = ofNeighbour(claim, [], book).find(({ standing }) => standing?.told === true);
  return told === undefined ? null : `told before by ${told.series.claimant?.name}`;
}

/** The text said so before under another measure, "dead" for "casualties": what was told of it is taken back, and no more. */
function toldOtherwise({ document, figure, number, measure }: Claim): string | null {
  const before = document.previous?.find(
    (old) =>
      old.measure !== measure &&
      old.unit === 'people' &&
      old.status === 'asserted' &&
      statedNumber(old.amount) === number,
  );
  const isStill = document.figures.some(
    (other) => other !== figure && other.measure === before?.measure && other.claimant?.key === figure.claimant?.key,
  );
  return before === undefined || isStill ? null : `the text said ${before.measure} before`;
}

const A_YEAR =
  /^(?:over|in) (?:the|a|one|the past|the last) year$|^за (?:этот |цей |прошедший |минулий |последний |останній )?(?:год|рік)$|^(?:지난 )?1년 ?(?:간|동안)$|^خلال (?:عام|سنة)$/iu;
/** Days after which a war is told of as what goes on. */
const LONG_COUNT = 60;
/** A half-yearly report comes out months after its last day; of an event one hears within weeks. */
const DAYS_OF_REPORT = 200;
const DAYS_OF_NEWS = 45;
/** "In October clashes had left 60 dead", in December: of a stretch that is over nobody is credited with news. */
const DAYS_OF_STRETCH = 30;
