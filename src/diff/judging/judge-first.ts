import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Measure, Window } from '../../domain/figure.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import { dayOf, daysBetween } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { isBoundedSeries } from '../matching/bounded.ts';
import { isEcho } from '../matching/echo.ts';
import { areOneKind } from '../matching/event-kinds.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { relateEvents } from '../matching/same-event.ts';
import { relateNames } from '../names/relate-names.ts';
import type { Verdict } from '../verdict.ts';
import { statedDeltas } from './increment.ts';
import { pointsOf } from './plausibility.ts';

export function judgeFirst(placed: PlacedClaim, batch: readonly PlacedClaim[], book: Book): Verdict | null {
  const { claim } = placed;
  if (claim.number === 0 || isCoveredElsewhere(claim, batch, book)) return null;
  if (isRunningCountOtherwise(claim, batch, book)) return null;
  if (isHistory(claim))
    return { kind: 'late', route: 'none', from: null, reason: `of ${claim.asOf.to}, long before the text` };
  const known =
    toldWithoutName(claim, book) ??
    toldOfStretch(claim, book) ??
    amongTheDead(claim, batch, book) ??
    toldByNeighbour(claim, book) ??
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

function reasonForFirst({ claim, mightContinue }: PlacedClaim): string {
  if (claim.isBreakdown) return 'a part of the number of the same text';
  if (claim.figure.role === 'increment') return 'more of them, on top of what was told before: not a new total';
  if (mightContinue.length > 0)
    return `first figure; it might continue ${mightContinue.join(' or ')}, the text does not say which`;
  if (claim.authority === 'none') return 'first figure; the text names no authority';
  return 'first figure of this claimant';
}

/** What a text tells of long ago is its background, though nobody has counted it here before. */
function isHistory({ asOf, window, published, span, authority }: Claim): boolean {
  const day = window.end ?? (asOf.stated ? asOf.to : null);
  if (day === null || published === null) return false;
  const isReport = span !== 'event' && authority === 'named';
  return daysBetween(day, dayOf(published)) > (isReport ? DAYS_OF_REPORT : DAYS_OF_NEWS);
}

/** The same toll was told before somebody was named for it. */
function toldWithoutName(claim: Claim, book: Book): string | null {
  if (claim.authority !== 'named' || claim.span === 'stretch') return null;
  const nameless = book
    .ofMeasure(claim.measure)
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
  const home = claim.claimant?.within.at(-1);
  if (home === undefined || claim.number < FEW) return null;
  const told = book
    .ofMeasure(claim.measure)
    .filter(({ series, standing }) => standing?.told === true && series.claimant?.within.at(-1) === home)
    .find((state) => isEcho(claim, state, []) && isOneCrowd(claim, state.series));
  return told === undefined ? null : `told before by ${told.series.claimant?.name}`;
}

/** What both say is said of one place or of one army: two numbers of nobody in particular may be any. */
function isOneCrowd({ victims, place }: Claim, series: Series): boolean {
  const isThere = place !== null && !['apart', 'unstated'].includes(relateNames(place, series.place));
  return isThere || (victims?.within.includes('forces') === true && relateNames(victims, series.victims) === 'equal');
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

/** Bodies from the wreck of an event whose dead are counted: nobody died that is not told of. */
function amongTheDead(claim: Claim, batch: readonly PlacedClaim[], book: Book): string | null {
  if (claim.measure !== 'bodies' || claim.incident === null) return null;
  const told = book
    .ofMeasure('killed')
    .some((state) => state.standing !== null && isTollOf(claim, state, state.standing.amount));
  const heard = batch.some(({ claim: other, series }) => {
    if (other.measure !== 'killed' || other.claimant?.key !== claim.claimant?.key) return false;
    if (isTollInItsText(claim, other)) return true;
    const state = book.state(series.id);
    return state !== undefined && isTollOf(claim, state, other.amount);
  });
  return told || heard ? 'these are among the dead of the event' : null;
}

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
  if (!['equal', 'inside', 'around'].includes(relateNames(bodies.place, series.place))) return false;
  return relateEvents({ ...bodies, measure: 'killed' }, state, []) !== 'apart';
}

/** "7 in the past 24 hours", or "12 more overnight", when the total moves or moved by these. */
function isCoveredElsewhere(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'stretch')
    return [isPartOfBatch, isStepOfBatch, isStepInItsText, isKnownStep, isToldOfTheSame].some((is) =>
      is(claim, batch, book),
    );
  const totals = batch
    .map((other) => other.claim)
    .filter(
      (other) => other.span !== 'stretch' && measuresOf(claim).includes(other.measure) && isOneVoice(claim, other),
    );
  if (totals.some((total) => statedNumbers(total).includes(claim.number))) return true;
  const voices = new Map([claim, ...totals].map(({ claimant }) => [claimant?.key, claimant]));
  const states = [...voices.values()].flatMap((claimant) =>
    measuresOf(claim).flatMap((measure) => book.of(claimant, measure)),
  );
  return states.some((state) => {
    if (isBoundedSeries(state.series.window)) return false;
    const known = pointsOf(state);
    const now =
      state.standing === null
        ? []
        : [state.standing].filter(({ asOf }) => Math.abs(daysBetween(asOf.to, claim.asOf.to)) <= 1);
    const ends = [...totals.map(({ number }) => number), ...now.map(({ amount }) => statedNumber(amount))];
    return known.some(({ amount }) => ends.includes(statedNumber(amount) + claim.number));
  });
}

/** Where "970 were eliminated in a day" may be counted: the losses of an army are told as its dead. */
function measuresOf({ measure, number }: Claim): readonly Measure[] {
  return measure === 'killed' && number >= TELLING ? ['killed', 'casualties'] : [measure];
}

/** What nobody is named for in a text is said by who speaks in it. */
function isOneVoice(claim: Claim, other: Claim): boolean {
  if (claim.claimant?.key === other.claimant?.key) return true;
  return claim.claimant === null && claim.document === other.document;
}

/** "3 more captured", told by another outlet as a number of its own, where the text with the new total counts them into it. */
function isPartOfBatch(claim: Claim, batch: readonly PlacedClaim[]): boolean {
  return batch.some(
    ({ claim: other }) =>
      other.measure === claim.measure &&
      other.claimant?.key === claim.claimant?.key &&
      other.document !== claim.document &&
      other.number > claim.number &&
      other.asOf.to === claim.asOf.to &&
      statedNumbers(other).some((delta) => delta === claim.number) &&
      relateNames(claim.victims, other.victims) !== 'apart',
  );
}

/** One number of one claimant in one check is one claim, though one of its texts words the stretch otherwise. */
function isToldOfTheSame(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.number < 10 * TELLING || claim.span !== 'total') return false;
  return batch.some(
    ({ claim: other, series }) =>
      other.measure === claim.measure &&
      other.claimant?.key === claim.claimant?.key &&
      other.span === 'total' &&
      other.number === claim.number &&
      !batch.some((own) => own.claim.document === claim.document && own.series.id === series.id) &&
      book.state(series.id)?.standing != null &&
      relateNames(claim.victims, other.victims) !== 'apart',
  );
}

/** "3,000 more were sent", told by another outlet as 3,000 sent, where the claimant's total rises by as many in this check. */
function isStepOfBatch(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'total' || claim.number < TELLING) return false;
  return batch.some(({ claim: other, series }) => {
    if (other.measure !== claim.measure || other.claimant?.key !== claim.claimant?.key || other === claim) return false;
    return isStepTo(other.number, claim.number, book.state(series.id));
  });
}

/** "Nine of the missing were declared dead", in the text that raises the toll of the event from 74 to 83. */
function isStepInItsText(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  return batch.some(({ claim: total, series }) => {
    if (total.document !== claim.document || total.measure !== claim.measure || total.number <= claim.number)
      return false;
    if (claim.claimant !== null && claim.claimant.key !== total.claimant?.key) return false;
    return isOfEvent(claim, series) && isStepTo(total.number, claim.number, book.state(series.id));
  });
}

function isOfEvent({ incident }: Claim, series: Series): boolean {
  if (series.incident === null) return false;
  return incident === null || areOneKind(incident.kind, series.incident.kind);
}

function isStepTo(total: number, step: number, state: SeriesState | undefined): boolean {
  return state !== undefined && pointsOf(state).some(({ amount }) => statedNumber(amount) + step === total);
}

/** "193 came home", after the text that counted these 193 into its total of the day. */
function isKnownStep(claim: Claim, _: readonly PlacedClaim[], book: Book): boolean {
  if (claim.number < TELLING) return false;
  return book.of(claim.claimant, claim.measure).some((state) => {
    const known = pointsOf(state);
    const isOfDay = ({ asOf }: Point) => Math.abs(daysBetween(asOf.to, claim.asOf.to)) <= 1;
    return known.some(
      (point, at) =>
        at > 0 &&
        isOfDay(point) &&
        statedNumber(known[at - 1]?.amount ?? point.amount) + claim.number === statedNumber(point.amount),
    );
  });
}

/** "The 11,000 sent last year" beside, or after, 11,000 sent: the running count under words of a stretch. */
function isRunningCountOtherwise(claim: Claim, batch: readonly PlacedClaim[], book: Book): boolean {
  if (claim.span !== 'stretch' || !isSpokenStretch(claim)) return false;
  const running = batch.filter((other) => other.claim.span !== 'stretch' && other.claim.measure === claim.measure);
  return (
    running.some(
      (other) =>
        other.claim.claimant?.key === claim.claimant?.key && isSamePeople(claim, other.claim, other.claim.amount),
    ) ||
    book
      .of(claim.claimant, claim.measure)
      .some((state) => !isBoundedSeries(state.series.window) && isStandingOf(claim, state))
  );
}

/** The other way round: the running count has the number that was told of a stretch. */
function toldOfStretch(claim: Claim, book: Book): string | null {
  if (claim.span === 'stretch') return null;
  const stretch = book
    .of(claim.claimant, claim.measure)
    .find(
      ({ series, standing }) =>
        standing?.told === true &&
        isSpoken(series.window, claim.number) &&
        isBoundedSeries(series.window) &&
        isSamePeople(claim, series, standing.amount),
    );
  return stretch === undefined ? null : `told before as those of “${stretch.series.window.words}”`;
}

function isStandingOf(claim: Claim, { series, standing }: SeriesState): boolean {
  return standing !== null && isSamePeople(claim, series, standing.amount);
}

function isSamePeople(claim: Claim, { victims, place }: Pick<Series, 'victims' | 'place'>, amount: Amount): boolean {
  return (
    isSameNumber(amount, claim.amount) &&
    relateNames(claim.victims, victims) !== 'apart' &&
    (claim.inferred.has('place') || relateNames(claim.place, place) !== 'apart')
  );
}

function isSpokenStretch({ figure, window, number }: Claim): boolean {
  return figure.role === 'total' && isSpoken(window, number);
}

/** A stretch told in words without days or hours, with a number that is no chance. */
function isSpoken({ start, words }: Window, number: number): boolean {
  return start === null && words !== null && !/\d/.test(words) && number >= TELLING;
}

function statedNumbers({ increments }: Claim): readonly number[] {
  if (increments === null) return [];
  return [...statedDeltas(increments), ...increments.named.map(({ value }) => value)];
}

/** Below, two counts share a number by chance. */
const TELLING = 100;
const FEW = 10;
/** A half-yearly report comes out months after its last day; of an event one hears within weeks. */
const DAYS_OF_REPORT = 200;
const DAYS_OF_NEWS = 45;
