import { statedNumber } from '../../domain/amount.ts';
import { atOdds } from '../../domain/at-odds.ts';
import type { Name } from '../../domain/figure.ts';
import type { Steps } from '../../domain/in-steps.ts';
import type { Point, Series, SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Book, Entry } from '../book.ts';
import { overlap, slack } from '../compare-amounts.ts';
import { onlyGrows } from '../judging/plausibility.ts';
import { isRare } from '../matching/event-kinds.ts';
import { isNamesake } from '../names/namesakes.ts';
import { relateNames, wordsOf } from '../names/relate-names.ts';
import { spelt } from '../names/spelt.ts';
import type { CountedTogether } from './counted-together.ts';
import { isEvent, relateStates } from './relate-states.ts';

/**
 * Opens and closes disagreements of the series that moved in this check with the claims of others. Two claims are
 * compared while they speak of the same days; a claim that was left behind is neither agreed with nor contradicted.
 */
export function* settleDisagreements(moved: readonly string[], check: Checked, book: Book): Steps<void> {
  const kin = kinIn(book);
  for (const id of moved) {
    yield;
    const state = book.state(id);
    if (state?.standing == null || state.series.claimant === null) continue;
    let isTold = false;
    for (const rival of rivalsOf(state, book)) {
      yield;
      isTold = compare(id, rival.series.id, { ...check, isTold, kin }, book) || isTold;
    }
  }
}

interface Checked {
  readonly isBaseline: boolean;
  readonly together: CountedTogether;
}

/**
 * No desk follows more contradictions of one claim. A text in which hundreds of claimants each name another number would
 * open one for every pair of them.
 */
const MOST_OPEN = 12;

function hasRoom({ disagreesWith }: SeriesState): boolean {
  return disagreesWith.length < MOST_OPEN;
}

/** True when the two turned out to differ, or to agree again. One number that several contradict is told once. */
function compare(id: string, rivalId: string, told: Telling, book: Book): boolean {
  const [state, rival] = [book.state(id), book.state(rivalId)];
  if (state?.standing == null || rival?.standing == null) return false;
  const isOpen = state.disagreesWith.includes(rivalId);
  const differ = isOpen
    ? !overlap(state.standing.amount, rival.standing.amount)
    : areDisjoint(state.standing, rival.standing, state) && !isHoursAhead(state, rival);
  if (differ === isOpen || (differ && !mayOpen(state, rival, told))) return false;
  book.write(entryFor(state, state.standing, rival, rival.standing, differ, told));
  return true;
}

function mayOpen(state: SeriesState, rival: SeriesState, { kin, together }: Telling): boolean {
  if (together(state.series.id, rival.series.id)) return false;
  return hasRoom(state) && hasRoom(rival) && !hasNearer(state, rival, kin) && !hasNearer(rival, state, kin);
}

interface Telling extends Checked {
  /** A contradiction of the same number was told in this check. */
  readonly isTold: boolean;
  readonly kin: Kin;
}

/** The other series of the same claimant and measure, under whatever name of it. */
type Kin = (state: SeriesState) => readonly SeriesState[];

/** Remembers them while disagreements are settled: that moves no series to another claimant, and each is asked for often. */
function kinIn(book: Book): Kin {
  const known = new Map<string, readonly string[]>();
  const idsOf = ({ claimant, measure }: Series) =>
    book
      .ofMeasure(measure)
      .filter((other) => isOneClaimant(claimant, other.series.claimant))
      .map((other) => other.series.id);
  return ({ series }) => {
    const name = `${series.claimant === null ? '' : spelt(series.claimant)} ${series.measure}`;
    const ids = known.get(name) ?? idsOf(series);
    known.set(name, ids);
    return ids.flatMap((id) => (id === series.id ? [] : (book.state(id) ?? [])));
  };
}

function isOneClaimant(a: Name | null, b: Name | null): boolean {
  return b !== null && !isRival(a, b);
}

function rivalsOf(state: SeriesState, book: Book): readonly SeriesState[] {
  const { claimant, measure, place } = state.series;
  if (claimant === null || isForItself(claimant)) return [];
  // Claimants are few where series are many.
  if (!book.claimants(measure).some((name) => isRival(claimant, name))) return [];
  return book
    .sieve(measure)
    .near(place)
    .filter((other) => state.disagreesWith.includes(other.series.id) || (hasRoom(state) && hasRoom(other)))
    .filter((other) => isComparable(state, other) && isRival(claimant, other.series.claimant));
}

/** The same claimant has a count that lies nearer: this one is of another event, and the rival does not speak of it. */
function hasNearer(state: SeriesState, rival: SeriesState, kin: Kin): boolean {
  const distance = (other: SeriesState) => Math.abs(numberOf(other) - numberOf(rival));
  return kin(state).some(
    (other) => other.standing !== null && distance(other) < distance(state) && isComparable(other, rival),
  );
}

/** Two authorities, not two names of one. */
function isRival(a: Name | null, b: Name | null): boolean {
  return a !== null && b !== null && a.key !== b.key && !isNamesake(a, b) && !isForItself(a) && !isForItself(b);
}

/** A hospital counts whom it received, and not those who were brought to another one. */
function isForItself(name: Name): boolean {
  const known = FOR_ITSELF.get(name) ?? HOSPITAL.test(`${name.text} ${name.name}`);
  FOR_ITSELF.set(name, known);
  return known;
}

const FOR_ITSELF = new WeakMap<Name, boolean>();

function isComparable(a: SeriesState, b: SeriesState): boolean {
  if (a.standing === null || b.standing === null) return false;
  if (Math.abs(daysBetween(a.standing.asOf.to, b.standing.asOf.to)) > COMPARABLE_DAYS) return false;
  const victims = relateNames(a.series.victims, b.series.victims);
  return (
    victims === 'equal' &&
    !areTheirOwn(a.series, b.series) &&
    !areAnyCaptives(a.series) &&
    !areLotAndSum(a.series, b.series) &&
    isOneGroup(a.series, b.series) &&
    isOnePlace(a, b) &&
    relateStates(a, b) &&
    !areTwoStrikes(a.series, b.series)
  );
}

/** Bodies that were handed over on one day, and all of them since the beginning. */
function areLotAndSum({ measure, window: a }: Series, { window: b }: Series): boolean {
  return measure === 'bodies' && isSince(a) !== isSince(b);
}

function isSince({ start, words }: Series['window']): boolean {
  return start !== null || words !== null;
}

/** Of what comes every day, one on each of two days are two. */
function areTwoStrikes({ incident: a }: Series, { incident: b }: Series): boolean {
  return a?.day != null && b?.day != null && a.day !== b.day && !isRare(a.kind);
}

/**
 * Events are told apart by their place: of one that names none nobody knows that it is the same. A count without a place is
 * that of a whole war, save where both count one army; what an army has lost is not what is counted of nobody in particular.
 */
function isOnePlace(a: SeriesState, b: SeriesState): boolean {
  const place = relateNames(a.series.place, b.series.place);
  const isOneEvent = isEvent(a) || isEvent(b);
  if (place === 'equal')
    return a.series.place !== null || (!isOneEvent && isArmed(a.series.victims) === isArmed(b.series.victims));
  return place === 'unstated' && !isOneEvent && wordsOf(a.series.victims).size > 0;
}

/** Two armies that speak of "servicemen" speak each of its own, or of those of the other. */
function areTheirOwn(a: Series, b: Series): boolean {
  return isArmed(a.victims) && isArmed(b.victims) && a.claimant?.within.at(-1) !== b.claimant?.within.at(-1);
}

/** Of captives of no nation each side counts those whom it freed, or got back. */
function areAnyCaptives({ measure, victims }: Series): boolean {
  return (measure === 'released' || measure === 'captured') && wordsOf(victims).size === 0;
}

/** "11 militants" are a group among "14 people", and no other count of them; soldiers are often all that is counted. */
function isOneGroup(a: Series, b: Series): boolean {
  const [group, other] = [a, b].map(({ victims }) => (isArmed(victims) && victims?.key !== 'forces' ? victims : null));
  return group?.key === other?.key;
}

function isArmed(victims: Name | null): boolean {
  return victims !== null && ARMED.has(victims.key);
}

/**
 * Of numbers that grow, a later one that is higher is ahead: the other claimant has only not spoken since. On the same
 * day, or where the later one is lower, they contradict one another; so do numbers that rise and fall, of about one day.
 */
function areDisjoint(a: Point, b: Point, state: SeriesState): boolean {
  if (overlap(a.amount, b.amount)) return false;
  const [lower, higher] = statedNumber(a.amount) < statedNumber(b.amount) ? [a, b] : [b, a];
  const days = daysBetween(lower.asOf.to, higher.asOf.to);
  const { measure } = state.series;
  const isApart = onlyGrows(measure, { span: 'total' }) ? days > 0 : Math.abs(days) > 1;
  const step = (higher.amount.low ?? higher.amount.high ?? 0) - (lower.amount.high ?? lower.amount.low ?? 0);
  return !isApart && step > Math.max(slack(a.amount), slack(b.amount));
}

/**
 * The toll of an event rises by the hour: of two offices of one country the one that gave the lower number in the morning
 * has not spoken since. The other side of a war contradicts at once.
 */
function isHoursAhead(a: SeriesState, b: SeriesState): boolean {
  const home = a.series.claimant?.within.at(-1);
  const isOneSide = home !== undefined && home === b.series.claimant?.within.at(-1);
  if (!isOneSide || !isEvent(a) || !onlyGrows(a.series.measure, { span: 'event' })) return false;
  const [lower, higher] = [a, b].toSorted((x, y) => numberOf(x) - numberOf(y)).map(({ standing }) => standing);
  const [early, late] = [lower?.provenance.published, higher?.provenance.published];
  return early != null && late != null && Date.parse(late) - Date.parse(early) >= AHEAD_MS;
}

function numberOf({ standing }: SeriesState): number {
  return standing === null ? 0 : statedNumber(standing.amount);
}

function entryFor(
  state: SeriesState,
  standing: Point,
  rival: SeriesState,
  theirs: Point,
  opens: boolean,
  { isBaseline, isTold }: Telling,
): Entry {
  return {
    kind: 'disagreement',
    route: isBaseline || isTold ? 'none' : 'team',
    series: state.series,
    from: null,
    to: standing.amount,
    asOf: standing.asOf,
    parts: [],
    provenance: standing.provenance,
    suspect: null,
    reason: atOdds(opens),
    baseline: isBaseline,
    corrects: null,
    against: { series: rival.series, amount: theirs.amount, provenance: theirs.provenance },
    outlets: state.outlets,
    shares: [],
  };
}

/** Groups of which every state has some. */
const ARMED: ReadonlySet<string> = new Set([
  'forces',
  'fighters',
  'security-forces',
  'police',
  'border-guards',
  'officers',
]);
const HOSPITAL =
  /\b(?:hospitals?|clinics?|morgues?|mortuary|medical (?:cent(?:re|er)|complex|college)|infirmary)\b|больниц|госпитал|клиник|(?<!\p{L})морг(?!\p{L})|лікарн|шпитал|клінік|مستشفى|المجمع الطبي|مجمع \S+ الطبي|병원|의료원/iu;
const AHEAD_MS = 2 * 3_600_000;
/** Beyond a week two counts are of different times. */
const COMPARABLE_DAYS = 7;
