import { type Amount, statedNumber } from '../domain/amount.ts';
import type { Series, SeriesState } from '../domain/series.ts';
import type { Book } from './book.ts';
import type { Claim } from './claim.ts';
import { isSameNumber } from './compare-amounts.ts';
import { digitSlip } from './digit-slip.ts';
import { foldedWords, type Relation, relateNames } from './relate-names.ts';
import { relateEvents } from './same-event.ts';
import { relateWindows } from './same-window.ts';
import { seriesFor } from './series-id.ts';

export interface Match {
  readonly series: Series;
  readonly isNew: boolean;
  /** Series that a new one might continue, where it was unclear which. */
  readonly mightContinue: readonly Series[];
}

/** What was claimed in this check of a series that has no accepted value yet. */
export type FirstNumbers = ReadonlyMap<string, Claim>;

/**
 * The series that the claim belongs to: the one it is compatible with. What is unstated joins a sole candidate; where
 * two fit equally well it joins the one whose number it states, else neither.
 */
export function matchSeries(claim: Claim, book: Book, firsts: FirstNumbers): Match {
  const ranked = candidates(claim, book, firsts);
  const best = ranked.filter(({ rank }) => rank === ranked[0]?.rank);
  const chosen = best.length === 1 ? best[0] : soleByNumber(claim, best, firsts);
  if (chosen !== undefined) return { series: filledIn(chosen.state.series, claim), isNew: false, mightContinue: [] };
  const series = seriesFor(claim, (id) => book.state(id) !== undefined);
  return { series, isNew: true, mightContinue: best.map(({ state }) => state.series) };
}

interface Candidate {
  readonly state: SeriesState;
  /** Higher is closer. */
  readonly rank: number;
}

function candidates(claim: Claim, book: Book, firsts: FirstNumbers): readonly Candidate[] {
  return sameClaimant(claim, book)
    .map((state) => ({ state, rank: rankOf(claim, state, firsts) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
}

/** By register key; a name the register does not know is the same where its words are among those of the other. */
function sameClaimant(claim: Claim, book: Book): readonly SeriesState[] {
  const exact = book.of(claim.claimant, claim.measure);
  const { claimant } = claim;
  if (exact.length > 0 || claimant === null || !claimant.key.startsWith('~') || claim.authority !== 'named')
    return exact;
  const words = new Set(foldedWords(claimant.text));
  return book.ofMeasure(claim.measure).filter(({ series }) => {
    if (series.claimant === null || !series.claimant.key.startsWith('~')) return false;
    const theirs = foldedWords(series.claimant.text);
    const shared = theirs.filter((word) => words.has(word)).length;
    return shared >= 2 && shared === Math.min(words.size, theirs.length);
  });
}

/** 0: not this series. */
function rankOf(claim: Claim, state: SeriesState, firsts: FirstNumbers): number {
  const relations = relationsTo(claim, state);
  if (relations.includes('apart')) return 0;
  const rank = relations.reduce((sum, relation) => sum + WEIGHT[relation], 0);
  const exact = relations.every((relation) => relation === 'equal');
  return exact || couldContinue(claim, state, relations, firsts) ? rank : 0;
}

function relationsTo(claim: Claim, state: SeriesState): readonly Relation[] {
  const { series } = state;
  return [
    softened(relateNames(claim.victims, series.victims), claim.inferred.has('victims')),
    softened(relateNames(claim.place, series.place ?? series.incident?.place ?? null), claim.inferred.has('place')),
    relateWindows(claim, series),
    relateEvents(claim, state),
  ];
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
  if (state.standing !== null) return [state.standing.amount];
  const first = firsts.get(state.series.id);
  return [...state.held.map(({ amount }) => amount), ...(first === undefined ? [] : [first.amount])];
}

function isNear(claim: Claim, amount: Amount, isNarrower: boolean): boolean {
  const [last, next] = [statedNumber(amount), claim.number];
  if (isSameNumber(amount, claim.amount)) return true;
  const [least, most] = isNarrower ? [0.5, 6] : [0.3, 12];
  if (next >= least * last && (next <= most * last || (claim.span === 'event' && next <= 100))) return true;
  return last >= 1000 && digitSlip(next, (value) => Math.abs(value - last) <= last / 50) !== null;
}

/** Of several that fit equally well, the one whose number is stated, or the only one near it. */
function soleByNumber(claim: Claim, best: readonly Candidate[], firsts: FirstNumbers): Candidate | undefined {
  const numberOf = ({ state }: Candidate) => state.standing?.amount ?? firsts.get(state.series.id)?.amount;
  const known = (candidate: Candidate) => [...candidate.state.history.map(({ amount }) => amount), numberOf(candidate)];
  const same = best.filter((candidate) =>
    known(candidate).some((amount) => amount !== undefined && claim.number >= 10 && isSameNumber(amount, claim.amount)),
  );
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const near = best.filter((candidate) => {
    const amount = numberOf(candidate);
    return amount !== undefined && Math.abs(statedNumber(amount) - claim.number) <= claim.number / 10;
  });
  return near.length === 1 ? near[0] : undefined;
}

/** A series learns what it left open; it never unlearns and never widens. */
function filledIn(series: Series, claim: Claim): Series {
  const { victims, place, incident, window } = series;
  const learnt = {
    ...series,
    victims: victims ?? (claim.inferred.has('victims') ? null : claim.victims),
    place: place ?? (claim.inferred.has('place') ? null : claim.place),
    incident: incident === null ? claim.incident : { ...incident, day: incident.day ?? claim.incident?.day ?? null },
    window: {
      period: window.period ?? claim.window.period,
      words: window.words ?? claim.window.words,
      start: claim.span === 'total' ? (claim.window.start ?? window.start) : (window.start ?? claim.window.start),
      end: window.end,
    },
  };
  return JSON.stringify(learnt) === JSON.stringify(series) ? series : learnt;
}

const WEIGHT: Readonly<Record<Relation, number>> = { equal: 8, inside: 4, around: 4, unstated: 1, apart: 0 };
