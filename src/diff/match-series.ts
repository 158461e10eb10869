import { type Amount, statedNumber } from '../domain/amount.ts';
import type { Name } from '../domain/figure.ts';
import type { Point, Series, SeriesState } from '../domain/series.ts';
import type { Book } from './book.ts';
import type { Claim } from './claim.ts';
import { isSameNumber } from './compare-amounts.ts';
import { digitSlip } from './digit-slip.ts';
import { isNamesake, isOfficeOf } from './namesakes.ts';
import { pointsOf } from './plausibility.ts';
import { type Relation, relateNames, wordsOf } from './relate-names.ts';
import { relateEvents } from './same-event.ts';
import { isOneEventElsewhere } from './same-event-elsewhere.ts';
import { isMonthAround, relateWindows } from './same-window.ts';
import { seriesFor } from './series-id.ts';

export interface Match {
  readonly series: Series;
  readonly isNew: boolean;
  /** Series that a new one might continue, where it was unclear which. */
  readonly mightContinue: readonly Series[];
}

/** What was claimed of each series in this check so far. */
export type FirstNumbers = ReadonlyMap<string, readonly Claim[]>;

/**
 * The series that the claim belongs to: the one it is compatible with. What is unstated joins a sole candidate; where
 * two fit equally well it joins one whose number it states, else neither.
 */
export function matchSeries(claim: Claim, book: Book, firsts: FirstNumbers): Match {
  const ranked = candidates(claim, book, firsts);
  const best = byKnownNumber(claim, ranked, firsts) ?? ranked.filter(({ rank }) => rank === ranked[0]?.rank);
  // Where two series know the claim already, nothing depends on which of them hears it again.
  const isKnown = (best[0]?.rank ?? 0) > KNOWN;
  const chosen = best.length === 1 || isKnown ? best[0] : soleByNumber(claim, best, firsts);
  if (chosen !== undefined) return { series: joined(chosen.state, claim, book), isNew: false, mightContinue: [] };
  const series = seriesFor(claim, (id) => book.state(id) !== undefined);
  return { series, isNew: true, mightContinue: best.map(({ state }) => state.series) };
}

/** Whose people or place are only concluded goes where its number is known, if that is one series alone. */
function byKnownNumber(claim: Claim, ranked: readonly Candidate[], firsts: FirstNumbers): readonly Candidate[] | null {
  if (claim.inferred.size === 0 || claim.number < 10) return null;
  const least = (ranked[0]?.rank ?? 0) - CLOSE;
  const known = ranked.filter(({ state, rank }) => {
    if (rank < least) return false;
    const amounts = [state.standing, ...(firsts.get(state.series.id) ?? [])].map((point) => point?.amount);
    return amounts.some((amount) => amount !== undefined && statedNumber(amount) === claim.number);
  });
  return known.length === 1 ? known : null;
}

interface Candidate {
  readonly state: SeriesState;
  /** Higher is closer. */
  readonly rank: number;
}

function candidates(claim: Claim, book: Book, firsts: FirstNumbers): readonly Candidate[] {
  const ranked = (states: readonly SeriesState[], less: number) =>
    states
      .filter(({ takes }) => takes === undefined)
      .map((state) => ({ state, rank: rankOf(claim, state, firsts) - less }))
      .filter(({ rank }) => rank > 0);
  const { claimant, measure } = claim;
  const own = ranked([...book.of(claimant, measure), ...book.merged(claimant, measure)], 0);
  const all = [...own, ...ranked(ofNamesake(claim, book), OTHER_NAME)].sort((a, b) => b.rank - a.rank);
  return onePerHome(all, book);
}

/** What a person merged is one candidate, under whichever of its names fits best. */
function onePerHome(candidates: readonly Candidate[], book: Book): readonly Candidate[] {
  const homes = new Set<SeriesState | undefined>();
  return candidates.filter(({ state: { series } }) => {
    const home = book.home(series.id);
    const isFirst = !homes.has(home);
    homes.add(home);
    return isFirst;
  });
}

/** The series with what the claim teaches it; a series that was merged into another learns nothing, and is that one. */
function joined({ series }: SeriesState, claim: Claim, book: Book): Series {
  const home = book.home(series.id);
  return home === undefined || home.series.id === series.id ? filledIn(series, claim) : home.series;
}

/** Series of the same authority under another name. */
export function ofNamesake({ claimant, measure }: Claim, book: Book): readonly SeriesState[] {
  if (claimant === null) return [];
  return book
    .ofMeasure(measure)
    .filter(({ series }) => series.claimant !== null && series.claimant.key !== claimant.key)
    .filter(({ series }) => series.claimant !== null && isNamesake(claimant, series.claimant));
}

/** 0: not this series. */
function rankOf(claim: Claim, state: SeriesState, firsts: FirstNumbers): number {
  const relations = relationsTo(claim, state, firsts);
  if (isHeldAsWritten(claim, state)) return KNOWN + Math.max(1, weightOf(relations));
  if (isAnyOffice(claim, state) && !isPinned(claim, state, relations, firsts)) return 0;
  // What was held comes back to where it is held, though other claims make the series look another way now.
  if (relations.slice(0, 2).includes('apart') || (relations.includes('apart') && !isHeldIn(claim, state))) return 0;
  const rank = weightOf(relations);
  if (isKnownTo(claim, state)) return rank + KNOWN;
  const exact = relations.every((relation) => relation === 'equal');
  return exact || couldContinue(claim, state, relations, firsts) ? rank : 0;
}

function weightOf(relations: readonly Relation[]): number {
  return relations.reduce((sum, relation) => sum + WEIGHT[relation], 0);
}

/** "The ministry of emergencies" says not of which country, and every country has one. */
function isAnyOffice({ claimant }: Claim, { series }: SeriesState): boolean {
  if (claimant === null || series.claimant === null || claimant.key === series.claimant.key) return false;
  return isOfficeOf(claimant, series.claimant) || isOfficeOf(series.claimant, claimant);
}

/** Something beside the office says that it is the same: the place, the people, the number, or who publishes it. */
function isPinned(claim: Claim, state: SeriesState, relations: readonly Relation[], firsts: FirstNumbers): boolean {
  const [victims, place] = relations;
  if (place !== 'unstated' || (victims !== 'unstated' && wordsOf(claim.victims).size > 0)) return true;
  const heard = firsts.get(state.series.id) ?? [];
  const told = [...pointsOf(state), ...state.held].map(({ provenance }) => provenance.source);
  const sources = [...told, ...heard.map(({ document }) => document.source)];
  if (sources.includes(claim.document.source)) return true;
  return [...pointsOf(state), ...heard].some(({ amount }) => claim.number >= 10 && isSameNumber(amount, claim.amount));
}

/** The series has this very number for this very day: the claim comes back, whatever else has moved since. */
export function isKnownTo(claim: Claim, state: SeriesState): boolean {
  return isHeldIn(claim, state) || pointsOf(state).some((point) => isOfPoint(claim, point));
}

/** The series holds these very words back: a relay comes again under another address. */
function isHeldAsWritten(claim: Claim, { held }: SeriesState): boolean {
  return held.some((point) => isOfPoint(claim, point) && point.provenance.quote === claim.figure.quote);
}

/** The series holds this very number of this very day back. */
export function isHeldIn(claim: Claim, { held }: SeriesState): boolean {
  return held.some((point) => isOfPoint(claim, point));
}

function isOfPoint(claim: Claim, { amount, asOf }: Point): boolean {
  return asOf.to === claim.asOf.to && statedNumber(amount) === claim.number;
}

function relationsTo(claim: Claim, state: SeriesState, firsts: FirstNumbers): readonly Relation[] {
  const { series } = state;
  return [
    softened(
      relateNames(claim.victims, series.victims),
      isInferred(claim, series, 'victims') && !areTwoSides(claim.victims, series.victims),
    ),
    softened(
      relateNames(claim.place, series.place ?? series.incident?.place ?? null),
      isInferred(claim, series, 'place') || isOneEventElsewhere(claim, state, firsts.get(series.id) ?? []),
    ),
    relateWindows(claim, series),
    relateEvents(claim, state, firsts.get(state.series.id) ?? []),
  ];
}

/** Two armies stay two, however the text was understood. */
function areTwoSides(a: Name | null, b: Name | null): boolean {
  return isSide(a) && isSide(b) && a?.key !== b?.key;
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
function softened(relation: Relation, isInferred: boolean): Relation {
  return relation === 'apart' && isInferred ? 'unstated' : relation;
}

/**
 * Where the wording leaves room, the number must be one that the same count can have: the toll of one strike is not
 * the next value of the toll of a war.
 */
function couldContinue(
  claim: Claim,
  state: SeriesState,
  relations: readonly Relation[],
  firsts: FirstNumbers,
): boolean {
  // A number that the series had before belongs to it, however far it has moved on since.
  if ([...state.history, ...state.held].some(({ amount }) => isSameNumber(amount, claim.amount))) return true;
  const references = referencesOf(state, firsts);
  // Two stretches that are not surely the same are the same only where they have the same number.
  if (claim.span === 'stretch') return references.some((amount) => isSameNumber(amount, claim.amount));
  const isNarrower = relations.includes('inside');
  return references.some((amount) => isNear(claim, amount, isNarrower));
}

/** The numbers that the series is known by: the accepted one, else what was held back or claimed first. */
function referencesOf(state: SeriesState, firsts: FirstNumbers): readonly Amount[] {
  const known = state.standing === null ? state.held : [state.standing];
  return [...known, ...(firsts.get(state.series.id) ?? [])].map(({ amount }) => amount);
}

function isNear(claim: Claim, amount: Amount, isNarrower: boolean): boolean {
  const [last, next] = [statedNumber(amount), claim.number];
  if (isSameNumber(amount, claim.amount)) return true;
  const [least, most] = isNarrower ? [0.5, 6] : [0.3, 12];
  if (next >= least * last && (next <= most * last || (claim.span === 'event' && next <= 100))) return true;
  return last >= 100 && digitSlip(next, (value) => Math.abs(value - last) <= last / 50) !== null;
}

/** Of several that fit equally well, one whose number is stated (it is no news to either), or the only one near it. */
function soleByNumber(claim: Claim, best: readonly Candidate[], firsts: FirstNumbers): Candidate | undefined {
  const numberOf = ({ state }: Candidate) => state.standing?.amount ?? firsts.get(state.series.id)?.[0]?.amount;
  const known = (candidate: Candidate) => [...candidate.state.history.map(({ amount }) => amount), numberOf(candidate)];
  const same = best.filter((candidate) =>
    known(candidate).some((amount) => amount !== undefined && claim.number >= 10 && isSameNumber(amount, claim.amount)),
  );
  if (same.length > 0) return same[0];
  const near = best.filter((candidate) => {
    const amount = numberOf(candidate);
    return amount !== undefined && Math.abs(statedNumber(amount) - claim.number) <= claim.number / 10;
  });
  if (near.length > 0) return near.length === 1 ? near[0] : undefined;
  // One was opened a moment ago, for another number of the same check.
  const older = best.filter(
    ({ state }) => state.standing !== null && claim.number >= statedNumber(state.standing.amount),
  );
  return older.length === 1 && best.every(({ state }) => state === older[0]?.state || state.standing === null)
    ? older[0]
    : undefined;
}

/** A series learns what it left open, and a stated name in the place of a concluded one; it never widens. */
function filledIn(series: Series, claim: Claim): Series {
  const { incident, window } = series;
  const victims = learnt(series, claim, 'victims');
  const place = learnt(series, claim, 'place');
  const filled = {
    ...series,
    victims: victims.name,
    place: place.name,
    incident: incident === null ? claim.incident : { ...incident, day: incident.day ?? claim.incident?.day ?? null },
    window: {
      period: window.period ?? claim.window.period,
      words: window.words ?? claim.window.words,
      start: startOf(claim, window),
      end: window.end,
    },
    inferred: [...(victims.inferred ? ['victims'] : []), ...(place.inferred ? ['place'] : [])],
  };
  return JSON.stringify(filled) === JSON.stringify(series) ? series : filled;
}

/** A running count starts where its last report says; a month alone says less than the day that is known. */
function startOf({ span, window }: Claim, known: Series['window']): Series['window']['start'] {
  const newer = span === 'total' && !(known.start !== null && isMonthAround(window, known.start));
  return newer ? (window.start ?? known.start) : (known.start ?? window.start);
}

function learnt(series: Series, claim: Claim, field: 'victims' | 'place') {
  const isOpen = series[field] === null || (series.inferred?.includes(field) ?? false);
  const isStated = claim[field] !== null && !claim.inferred.has(field);
  return isOpen && isStated
    ? { name: claim[field], inferred: false }
    : { name: series[field], inferred: isOpen && series[field] !== null };
}

const WEIGHT: Readonly<Record<Relation, number>> = { equal: 8, inside: 4, around: 4, unstated: 1, apart: 0 };
/** Of two that fit equally well, the one under the same name. */
const OTHER_NAME = 0.5;
/** Of two that differ in one name only, one is not much closer than the other. */
const CLOSE = 4;
/** More than any sum of weights. */
const KNOWN = 100;
