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
import { spelt } from '../names/spelt.ts';
import { isComparable } from './comparable.ts';
import type { CountedTogether } from './counted-together.ts';
import { isEvent } from './relate-states.ts';

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
    : areDisjoint(state.standing, rival.standing, state) && !isHoursAhead(state, rival) && !isLeftBehind(state, rival);
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
 * has not spoken since, and so has anybody who counts the dead of an accident. The other side of a war contradicts at once.
 */
function isHoursAhead(a: SeriesState, b: SeriesState): boolean {
  const home = a.series.claimant?.within.at(-1);
  const isOneSide = home !== undefined && home === b.series.claimant?.within.at(-1);
  const isAccident = a.series.incident !== null && isRare(a.series.incident.kind);
  if (!(isOneSide || isAccident) || !isEvent(a) || !onlyGrows(a.series.measure, { span: 'event' })) return false;
  const [lower, higher] = [a, b].toSorted((x, y) => numberOf(x) - numberOf(y)).map(({ standing }) => standing);
  const [early, late] = [lower?.provenance.published, higher?.provenance.published];
  return early != null && late != null && Date.parse(late) - Date.parse(early) >= AHEAD_MS;
}

/** The lower number is one that the higher claimant gave before: whoever still has it has only not heard of more. */
function isLeftBehind(a: SeriesState, b: SeriesState): boolean {
  const [lower, higher] = numberOf(a) < numberOf(b) ? [a, b] : [b, a];
  if (!onlyGrows(a.series.measure, { span: 'total' })) return false;
  return higher.history.some(({ amount }) => statedNumber(amount) === numberOf(lower));
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

const HOSPITAL =
  /\b(?:hospitals?|clinics?|morgues?|mortuary|medical (?:cent(?:re|er)|complex|college)|infirmary)\b|больниц|госпитал|клиник|(?<!\p{L})морг(?!\p{L})|лікарн|шпитал|клінік|مستشفى|المجمع الطبي|مجمع \S+ الطبي|병원|의료원/iu;
const AHEAD_MS = 2 * 3_600_000;
