import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { SeriesState } from '../../domain/series.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Claim } from '../claim.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { onlyGrows, pointsOf } from '../judging/plausibility.ts';
import { foldedWords, isOneName, wordsOf } from '../names/relate-names.ts';
import { isWholeGroup } from '../names/victim-groups.ts';
import { familyOf, isRare } from './event-kinds.ts';
import { relateEvents } from './same-event.ts';

/**
 * Whether a claim is about the event of a series although the two name different places, of which the register does not
 * know both: a wreck goes by the name of the ship, of the island and of the sea. `heard`: claims of this check in the series.
 */
export function isOneEventElsewhere(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const isUnknown = [claim.place, state.series.place].some((name) => name?.key.startsWith('~'));
  if (!isUnknown || claim.window.start !== null) return false;
  const goesOn = hasSameNumber(claim, state, heard) || isTold(claim, state, heard);
  return goesOn && relateEvents(claim, state, heard) !== 'apart';
}

/** One kind of event on one day with one number; a small number is enough for what seldom happens. */
function hasSameNumber(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  if (claim.number < 10 && !isSeldom(claim, state)) return false;
  const isOneDay = isDatedAlike(claim, state) || isUndated(claim);
  const sameDay = [...pointsOf(state), ...heard].filter(
    ({ asOf }) => isOneDay || daysOf(claim).some((day) => Math.abs(daysBetween(asOf.to, day)) <= 1),
  );
  return sameDay.some(({ amount }) => isSameNumber(amount, claim.amount));
}

/** "At least 32 died *on Monday*", told on Thursday: the day of the event is stated, and the number is that of the text. */
function daysOf({ asOf, incident, published }: Claim): readonly string[] {
  const told = incident?.day === asOf.to && published !== null ? [published.slice(0, 10)] : [];
  return [asOf.to, ...told];
}

/** Nobody knows of which day a text without a date is. */
function isUndated({ published, asOf }: Claim): boolean {
  return published === null && !asOf.stated;
}

/** "The ferry that sank on 3 July, killing 31": weeks later it is known by its day. */
function isDatedAlike({ incident }: Claim, { series }: SeriesState): boolean {
  if (incident === null || series.incident === null || !isRare(incident.kind) || !isRare(series.incident.kind))
    return false;
  return incident.day !== null && incident.day === series.incident.day;
}

/** The same authority goes on about what seldom happens, with a number that goes on, in a text that links the two. */
function isTold(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  if (claim.authority !== 'named' || !isSeldom(claim, state)) return false;
  const last = [...pointsOf(state), ...heard].at(-1);
  return last !== undefined && goesOn(claim, last.amount) && isLinked(claim, state, heard);
}

function isSeldom({ incident, victims }: Claim, { series }: SeriesState): boolean {
  const kinds = [incident, series.incident].flatMap((event) => (event === null ? [] : [event.kind]));
  const theirs = wordsOf(series.victims);
  const mine = wordsOf(victims);
  const isGroup = [...mine, ...theirs].some(isWholeGroup) && [...mine].every((word) => theirs.has(word));
  return isGroup || (kinds.length > 0 && kinds.every(isRare));
}

function goesOn(claim: Claim, amount: Amount): boolean {
  const last = statedNumber(amount);
  const least = onlyGrows(claim.measure, claim) ? 0.9 * last : last / 4;
  return claim.number >= least && claim.number <= Math.max(4 * last, 20);
}

/** The text names the other place as well, or comes from where the series was told before. */
function isLinked(claim: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const { document, place } = claim;
  const sources = [
    ...pointsOf(state).map(({ provenance }) => provenance.source),
    ...heard.map((other) => other.document.source),
  ];
  const isOneVoice = sources.includes(document.source) || state.outlets.includes(document.outlet ?? document.source);
  if (isOneVoice && isOfTheseDays(claim, state, heard)) return true;
  const text = foldedWords(`${document.title ?? ''} ${document.text}`);
  const mine = wordsOf(place);
  return [...wordsOf(state.series.place)].some(
    (word) => !mine.has(word) && text.some((other) => isOneName(word, other)),
  );
}

/** The next accident of which an outlet tells is hardly of one kind with the last, nor of the same days. */
function isOfTheseDays({ incident, asOf }: Claim, state: SeriesState, heard: readonly Claim[]): boolean {
  const theirs = state.series.incident;
  if (incident !== null && theirs !== null && familyOf(incident.kind) !== familyOf(theirs.kind)) return false;
  return [...pointsOf(state), ...heard].some((point) => Math.abs(daysBetween(point.asOf.to, asOf.to)) <= DAYS_OF_NEWS);
}

const DAYS_OF_NEWS = 5;
