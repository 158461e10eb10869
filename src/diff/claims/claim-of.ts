import { statedNumber } from '../../domain/amount.ts';
import type { Change } from '../../domain/change.ts';
import type { AsOf, Figure, Name } from '../../domain/figure.ts';
import { type Day, dayOf, type Instant } from '../../domain/time.ts';
import type { Claim, Span } from '../claim.ts';
import { incrementsOf } from '../judging/increments-of.ts';
import type { ReadDocument } from '../ledger.ts';
import { isBounded } from '../matching/bounded.ts';
import { authorityOf } from '../names/authority.ts';
import { asBranch } from '../names/branch.ts';
import { foldedWords } from '../names/relate-names.ts';
import { isOfficeWord } from '../names/same-person.ts';
import { isDatedByDeed } from './dated-by-deed.ts';

/** One figure as a claim: what is compared, and what travels with it. */
export function claimOf(
  figure: Figure,
  document: ReadDocument,
  totals: readonly Figure[],
  now: Instant,
): Omit<Claim, 'before'> {
  const place = placeOf(figure);
  return {
    document,
    figure,
    measure: figure.measure,
    amount: figure.amount,
    number: statedNumber(figure.amount),
    claimant: figure.claimant,
    authority: authorityOf(figure.claimant),
    victims: isAnyCaptive(figure) ? null : asBranch(figure.victims),
    place,
    inferred: new Set(figure.inferred),
    span: spanOf(figure, document),
    window: windowOf(figure, document),
    incident: figure.incident,
    asOf: asOfOf(figure, document, now),
    published: document.published,
    isBreakdown: isBreakdown(figure, document),
    increments: incrementsOf(figure, totals, document),
    shares: sharesOf(figure, document),
    mentioned: mentionedWith(figure, document),
  };
}

/** "Coast" of the coast guard, "State Department": words of the claimant's name are no place, save a place that is known. */
function placeOf({ place, incident, claimant }: Figure): Name | null {
  const named = place ?? incident?.place ?? null;
  if (named === null || claimant === null || !named.key.startsWith('~')) return named;
  const words = foldedWords(named.text);
  if (!words.some(isOfficeWord)) return named;
  const theirs = new Set(foldedWords(claimant.text));
  return words.length > 1 && words.every((word) => theirs.has(word)) ? null : named;
}

/** Who is captured or released is a prisoner: the word says nothing about who it was. */
function isAnyCaptive({ measure, victims }: Figure): boolean {
  return (measure === 'captured' || measure === 'released') && CAPTIVES.has(victims?.key ?? '');
}

const CAPTIVES: ReadonlySet<string> = new Set(['prisoners', 'pows', 'detainees', 'captives']);

/** Over what it counts, as far as that keeps it from other claims. */
function spanOf(figure: Figure, document: ReadDocument): Span {
  if (isBounded(figure, dayOfFigure(figure, document))) return 'stretch';
  return figure.incident !== null || windowOf(figure, document).period === 'single-event' ? 'event' : 'total';
}

/**
 * Whether it runs on is asked of the figure. "5 were killed" without an event and without a day of theirs: that it was one is a
 * guess, and a guess keeps nothing apart.
 */
function windowOf(figure: Figure, document: ReadDocument): Figure['window'] {
  const { runs: _, ...window } = figure.window;
  const isGuess = window.period === 'single-event' && figure.incident === null && figure.inferred.includes('window');
  return isGuess && !isDatedByDeed(figure, document) ? { ...window, period: null } : window;
}

/** The day that a figure is of, or that it was published on. */
export function dayOfFigure({ asOf }: Figure, { published }: ReadDocument): Day | null {
  return asOf?.to ?? (published === null ? null : dayOf(published));
}

/** A month that is not over yet ends, for the comparison, on the day of publication. */
export function asOfOf({ asOf }: Figure, { published }: ReadDocument, now: Instant): AsOf {
  const day = dayOf(published ?? now);
  if (asOf === null) return { from: day, to: day, stated: false, words: null };
  const running = asOf.from !== asOf.to && asOf.from <= day && asOf.to > day;
  return running ? { ...asOf, to: day } : asOf;
}

/** "18 people, including 3 children": the same measure, of some of the same people. */
function isBreakdown(figure: Figure, { figures }: ReadDocument): boolean {
  const whole = figure.partOf === null ? undefined : figures[figure.partOf];
  return (
    whole !== undefined && whole.measure === figure.measure && figure.role === 'total' && isOneSpeaker(figure, whole)
  );
}

/** "320 were freed, the mediators said; the rebels said that 200 of them were theirs": news of the rebels. */
function isOneSpeaker({ claimant: a }: Figure, { claimant: b }: Figure): boolean {
  return a === null || b === null || a.key === b.key || a.key.startsWith('~') || b.key.startsWith('~');
}

function sharesOf(figure: Figure, { figures }: ReadDocument): Change['shares'] {
  return figures
    .filter((share) => share.unit === 'fraction' && share.of !== null && figures[share.of] === figure)
    .map(({ quote, measure, amount }) => ({ quote, measure, amount }));
}

/** What the text itself marks as past: "up from 1,500", "in January it had spoken of 4,000". */
function mentionedWith(figure: Figure, { figures }: ReadDocument): readonly number[] {
  return figures
    .filter((other) => other !== figure && other.unit === 'people' && other.measure === figure.measure)
    .filter((other) => other.status !== 'asserted' || isEarlier(other, figure))
    .map((other) => statedNumber(other.amount));
}

function isEarlier(other: Figure, figure: Figure): boolean {
  return other.asOf !== null && (figure.asOf === null || other.asOf.to < figure.asOf.to);
}
