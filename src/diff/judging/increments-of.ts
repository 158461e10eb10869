import { statedNumber } from '../../domain/amount.ts';
import type { Part } from '../../domain/change.ts';
import type { Figure, Measure, Window } from '../../domain/figure.ts';
import { daysBetween } from '../../domain/time.ts';
import type { Increments } from '../claim.ts';
import type { ReadDocument } from '../ledger.ts';
import { isBounded, LONGEST_PERIOD } from '../matching/bounded.ts';
import { areHandedOver } from '../matching/handed-over.ts';
import { isLastMonth, isOfMonths } from '../matching/month.ts';
import { areOtherBranches } from '../names/branch.ts';

/**
 * What the text of `total` says about the new ones among them. Only the widest total of a claimant is explained by
 * them: 96 that were recognised late belong to the count of the war, not to that since the ceasefire.
 */
export function incrementsOf(total: Figure, totals: readonly Figure[], document: ReadDocument): Increments | null {
  const { figures } = document;
  if (!totals.includes(total) || isNarrower(total, totals)) return null;
  const mine = figures.filter(
    (figure) =>
      isIncrement(figure, document) && explains(figure, total, document) && reachesTo(figure, total, document),
  );
  if (mine.length === 0) return null;
  const whole = mine.find((figure) => figure.measure !== 'bodies' && isWhole(figure, document));
  const named = mine
    .map((figure) => ({ figure, kind: figure === whole ? null : partKind(figure, whole) }))
    .flatMap(({ figure, kind }) => (kind === null ? [] : [{ figure, kind }]))
    .map(({ figure, kind }) => ({
      kind,
      value: statedNumber(figure.amount),
      inside: whole !== undefined && figure.partOf !== null && figures[figure.partOf] === whole,
    }));
  return {
    period: whole === undefined ? null : statedNumber(whole.amount),
    days: daysOf(whole?.window ?? null),
    named,
    figures: mine,
  };
}

/**
 * True when `figure` says in other words what a total of the same text says: "7 in the past 24 hours" beside the new
 * total. "3,000 more were sent in January and February" beside the 11,000 of last year is news of its own.
 */
export function isCoveredBy(figure: Figure, totals: readonly Figure[], document: ReadDocument): boolean {
  if (!isIncrement(figure, document)) return false;
  return totals.some((total) => explains(figure, total, document) && reachesTo(figure, total, document));
}

/** Days of the words of a period: "48 hours" 2, "the past day" 1; digits are the same in every language. */
function daysOf(window: Window | null): number {
  if (window === null) return 1;
  if (window.start !== null && window.end !== null) return Math.max(1, daysBetween(window.start, window.end));
  const hours = Number(HOURS.exec(window.words ?? '')?.[0] ?? 24);
  return Math.max(1, Math.round(hours / 24));
}

function isIncrement(figure: Figure, { published }: ReadDocument): boolean {
  // By how many a count was wrong is no step to the next one.
  if (figure.role === 'correction') return false;
  const day = figure.asOf?.to ?? published?.slice(0, 10) ?? null;
  return figure.unit === 'people' && figure.status === 'asserted' && isBounded(figure, day);
}

/** The sum of a period, not one part of it. */
function isWhole(figure: Figure, document: ReadDocument): boolean {
  const { figures } = document;
  const whole = figure.partOf === null ? undefined : figures[figure.partOf];
  if (whole?.measure === figure.measure && isIncrement(whole, document)) return false;
  if (figure.role === 'increment' || figure.role === 'total') return true;
  return (
    figure.role === 'same_period' && figures.some((other) => other.partOf !== null && figures[other.partOf] === figure)
  );
}

function explains(figure: Figure, total: Figure, { text }: ReadDocument): boolean {
  if (figure.claimant !== null && total.claimant !== null && figure.claimant.key !== total.claimant.key) return false;
  if (figure.incident !== null && total.incident === null) return false;
  // "Another 1,000 sappers" beside the builders are more people, and no more builders.
  if (areOtherBranches(figure.victims, total.victims)) return false;
  if (total.measure === 'killed' && areHandedOver(figure, text)) return false;
  return countsInto(figure, total.measure);
}

/** What a figure is among the new ones; null for one that only sums them up. */
function partKind({ role, measure, window }: Figure, whole: Figure | undefined): Part['kind'] | null {
  if (role !== 'increment' && role !== 'total') return role;
  if (role === 'increment' && isBefore(window, whole)) return 'retroactive';
  return measure === 'bodies' ? 'recovered' : null;
}

/** "36 were killed in February; five further deaths of December were added" */
function isBefore({ end }: Window, whole: Figure | undefined): boolean {
  const start = whole?.window.start ?? null;
  return end !== null && start !== null && end < start;
}

/** A recovered body, or one who died of wounds, counts among the killed. */
function countsInto({ measure }: Figure, total: Measure): boolean {
  return measure === total || (total === 'killed' && measure === 'bodies');
}

/** True when the stretch of the increment ends where the total stands: otherwise it is a chapter of its own. */
function reachesTo(figure: Figure, total: Figure, { published }: ReadDocument): boolean {
  const { window, role } = figure;
  if (role !== 'increment' && role !== 'total') return true;
  const end = total.asOf?.to ?? published?.slice(0, 10) ?? null;
  if (isOfMonths(window) && end !== null && total.window.start !== null)
    return role === 'increment' || isLastMonth(window, end);
  if (window.end !== null && end !== null && daysBetween(window.end, end) > 3) return false;
  if (window.start !== null && end !== null) return daysBetween(window.start, end) <= LONGEST_PERIOD;
  // "In the first months of the year" has no days to go by: a bulletin's period brings little to a total.
  if (window.words === null || HOURS.test(window.words)) return true;
  // A large number over an undated stretch is rather another running count ("since the ceasefire").
  if (role === 'total' && statedNumber(figure.amount) >= 100) return false;
  return statedNumber(figure.amount) <= statedNumber(total.amount) / 10;
}

function isNarrower(total: Figure, totals: readonly Figure[]): boolean {
  return totals.some(
    (other) =>
      other !== total &&
      other.measure === total.measure &&
      other.partOf === null &&
      (other.claimant === null || total.claimant === null || other.claimant.key === total.claimant.key) &&
      other.incident === null &&
      statedNumber(other.amount) > statedNumber(total.amount),
  );
}

/** The hours that a bulletin's period has; digits are the same in every language. */
const HOURS = /(?<!\d)(?:12|24|36|48|72|96)(?!\d)/;
