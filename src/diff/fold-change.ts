import { statedNumber } from '../domain/amount.ts';
import type { Change } from '../domain/change.ts';
import type { AsOf } from '../domain/figure.ts';
import type { HeldPoint, Point, Series, SeriesState } from '../domain/series.ts';
import { daysBetween, type Instant } from '../domain/time.ts';

/** What a series is after one more line of the log that is about it; see `foldLine`. */
export function foldChange(before: SeriesState | undefined, change: Change, at: Instant): SeriesState {
  const state = before ?? emptyState(change.series, at);
  return { ...FOLDS[change.kind](state, change), series: change.series, lastSeen: heard(state, change, at) };
}

export function emptyState(series: Series, at: Instant): SeriesState {
  return {
    series,
    standing: null,
    history: [],
    held: [],
    outlets: [],
    lastSeen: at,
    disagreesWith: [],
    denials: [],
    stale: false,
  };
}

/** Accepted earlier values that are remembered; a daily bulletin fills it in six weeks. */
const HISTORY = 40;
/** Doubted values that are remembered. */
const HELD = 12;

type Fold = (state: SeriesState, change: Change) => SeriesState;

const FOLDS: Readonly<Record<Change['kind'], Fold>> = {
  first: accept,
  raised: accept,
  lowered: accept,
  rebased: accept,
  refined: refine,
  reaffirmed: reaffirm,
  edited: correct,
  restated: correct,
  late: remember,
  held: hold,
  retracted: retract,
  denied: (state, change) => ({ ...state, denials: [...state.denials, denialKey(change)] }),
  inconsistent: (state) => state,
  disagreement: (state, change) => ({
    ...state,
    disagreesWith: change.against ? toggled(state.disagreesWith, change.against.series.id) : state.disagreesWith,
  }),
  stale: (state) => ({ ...state, stale: true }),
  resumed: (state) => ({ ...state, stale: false }),
};

function accept(state: SeriesState, change: Change): SeriesState {
  const point = pointOf(change);
  if (point === null) return state;
  return {
    ...state,
    standing: point,
    history: state.standing === null ? state.history : inserted(state.history, state.standing),
    held: state.held.map(settle),
    outlets: change.outlets,
  };
}

function refine(state: SeriesState, change: Change): SeriesState {
  const point = pointOf(change);
  if (point === null) return state;
  const told = point.told || (state.standing?.told ?? false);
  return { ...state, standing: { ...point, told }, outlets: change.outlets };
}

/** The value holds for the later day too; a day that is stated is better than one that was concluded. */
function reaffirm(state: SeriesState, change: Change): SeriesState {
  const { standing } = state;
  const { asOf } = change;
  const carries =
    standing !== null && asOf?.stated === true && (asOf.to > standing.asOf.to || pinsDown(asOf, standing));
  return { ...state, standing: carries ? { ...standing, asOf } : standing, outlets: change.outlets };
}

/** True when `asOf` states the day that was taken from the date of publication. */
export function pinsDown(asOf: AsOf, standing: Point): boolean {
  return asOf.stated && !standing.asOf.stated && daysBetween(asOf.to, standing.asOf.to) <= 14;
}

/** Puts the corrected value in the place of the one it corrects, wherever that is. */
function correct(state: SeriesState, change: Change): SeriesState {
  const point = pointOf(change);
  if (point === null) return state;
  const settled = { ...state, held: state.held.map((held) => (held.seq === change.corrects ? settle(held) : held)) };
  if (state.standing !== null && state.standing.seq === change.corrects) {
    const held = [...settled.held, replaced(state.standing, change)].slice(-HELD);
    return { ...settled, held, standing: point, outlets: change.outlets };
  }
  const others = state.history.filter((old) => old.seq !== change.corrects);
  return others.length === state.history.length ? settled : { ...settled, history: inserted(others, point) };
}

/** The number that stood before the correction: relays go on telling it. */
function replaced(point: Point, { reason }: Change): HeldPoint {
  return { ...point, reason, settled: true, replaced: true };
}

/** A value of a known earlier day joins the history; where the day is only guessed, it would falsify it. */
function remember(state: SeriesState, change: Change): SeriesState {
  const point = pointOf(change);
  return point?.asOf.stated ? { ...state, history: inserted(state.history, point) } : state;
}

function hold(state: SeriesState, change: Change): SeriesState {
  const point = pointOf(change);
  if (point === null) return state;
  const held = { ...point, reason: change.suspect ?? change.reason, settled: false };
  return { ...state, held: [...state.held, held].slice(-HELD) };
}

function retract(state: SeriesState, change: Change): SeriesState {
  const held = state.held.map((old) => (old.seq === change.corrects ? settle(old) : old));
  if (state.standing?.seq !== change.corrects) {
    return { ...state, held, history: state.history.filter((old) => old.seq !== change.corrects) };
  }
  return { ...state, held, standing: state.history.at(-1) ?? null, history: state.history.slice(0, -1), outlets: [] };
}

function pointOf({ to, asOf, provenance, seq, route, decision }: Change): Point | null {
  if (to === null || asOf === null || provenance === null) return null;
  const editedBy = decision?.verdict === 'edited' ? { editedBy: decision.by } : {};
  return { amount: to, asOf, provenance, seq, told: route === 'team', ...editedBy };
}

/** Oldest day first; of the same day in the order of the log. */
export function inserted(history: readonly Point[], point: Point): readonly Point[] {
  const at = history.findLastIndex((old) => old.asOf.to <= point.asOf.to) + 1;
  return [...history.slice(0, at), point, ...history.slice(at)].slice(-HISTORY);
}

function settle(held: HeldPoint): HeldPoint {
  return held.settled ? held : { ...held, settled: true };
}

/** One denial of one number, whoever relays it. */
export function denialKey({ against, to }: Pick<Change, 'against' | 'to'>): string {
  return `${against?.series.claimant?.key ?? ''}|${to === null ? '' : statedNumber(to)}`;
}

export function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id].sort();
}

/** A notice about a series is not a word from it. */
function heard(state: SeriesState, change: Change, at: Instant): Instant {
  return change.provenance === null || change.kind === 'disagreement' ? state.lastSeen : at;
}
