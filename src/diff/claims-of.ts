import { statedNumber } from '../domain/amount.ts';
import type { Change } from '../domain/change.ts';
import type { AsOf, Figure, Name } from '../domain/figure.ts';
import type { Steps } from '../domain/in-steps.ts';
import { type Day, dayOf, daysBetween, type Instant } from '../domain/time.ts';
import type { Claim, Span } from './claim.ts';
import { isSameNumber } from './compare-amounts.ts';
import { besideTotals } from './judging/beside-totals.ts';
import { incrementsOf, isCoveredBy } from './judging/increments-of.ts';
import { isToldPrecisely } from './judging/told-precisely.ts';
import type { ReadDocument } from './ledger.ts';
import { isBounded } from './matching/bounded.ts';
import { withPeriods } from './matching/unlabelled-periods.ts';
import { authorityOf } from './names/authority.ts';
import { asBranch } from './names/branch.ts';
import { foldedWords, relateNames } from './names/relate-names.ts';
import { isOfficeWord } from './names/same-person.ts';

/**
 * The claims of one document: its asserted numbers of people, each once. Shares, breakdowns and what a rise is made of
 * travel with the figure that they explain; what is hypothetical, historical or denied is no claim.
 */
export function* claimsOf(given: ReadDocument, now: Instant): Steps<readonly Claim[]> {
  const document = withPeriods(besideTotals(given));
  yield;
  const stated = document.figures.filter(
    (figure) => figure.unit === 'people' && figure.status === 'asserted' && !isLongAgo(figure, document, now),
  );
  const totals = stated.filter((figure) => !isBounded(figure, dayOfFigure(figure, document)));
  const before = beforeIn(document);
  const claims: Claim[] = [];
  for (const figure of stated) {
    yield;
    // By how many the number before was wrong.
    if (figure.role === 'correction') continue;
    if (figure.role !== 'total' && !isStandaloneIncrement(figure, document)) continue;
    if (isCoveredBy(figure, totals, document)) continue;
    claims.push({ ...claimOf(figure, document, totals, now), before: before(figure) });
  }
  const kept = yield* onePerSeries(claims.filter((claim) => !isToldPrecisely(claim, claims)));
  return kept.filter((claim) => claim.number > 0 || !kept.some((other) => isDeniedBeside(claim, other)));
}

/** "Where 222 died in 2013", in a text without a date: the reader cannot tell that the year is not the one that runs. */
function isLongAgo(
  { window: { period, start, runs }, asOf }: Figure,
  { published }: ReadDocument,
  now: Instant,
): boolean {
  const isPast = published === null && asOf === null && period === 'interval' && runs !== true && start !== null;
  return isPast && daysBetween(start, dayOf(now)) > LONG_AGO;
}

/** More days than a year that is still told of has. */
const LONG_AGO = 400;

/** "Nobody was killed" in a text that counts the killed is said of some of them. */
function isDeniedBeside(nobody: Claim, other: Claim): boolean {
  return (
    other.number > 0 &&
    other.measure === nobody.measure &&
    other.claimant?.key === nobody.claimant?.key &&
    relateNames(nobody.victims, other.victims) !== 'apart' &&
    relateNames(nobody.place, other.place) !== 'apart'
  );
}

/** A part of an increment is a claim of its own only where no increment includes it. */
function isStandaloneIncrement(figure: Figure, { figures }: ReadDocument): boolean {
  const whole = figure.partOf === null ? undefined : figures[figure.partOf];
  return whole === undefined || whole.status !== 'asserted';
}

function claimOf(
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
    window: windowOf(figure),
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

function spanOf(figure: Figure, document: ReadDocument): Span {
  if (isBounded(figure, dayOfFigure(figure, document))) return 'stretch';
  return figure.incident !== null || windowOf(figure).period === 'single-event' ? 'event' : 'total';
}

/** Whether it runs on is asked of the figure. "5 were killed" without an event: that it was one is a guess, and a guess keeps nothing apart. */
function windowOf({ window: { runs: _, ...window }, incident, inferred }: Figure): Figure['window'] {
  const isGuess = window.period === 'single-event' && incident === null && inferred.includes('window');
  return isGuess ? { ...window, period: null } : window;
}

function dayOfFigure({ asOf }: Figure, { published }: ReadDocument): Day | null {
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

/** For a figure, the number that the version before stated where this one states another. */
function beforeIn({ previous, figures }: ReadDocument): (figure: Figure) => Claim['before'] {
  if (previous === null) return () => null;
  const gone = previous.filter((old) => !figures.some((kept) => sameStatement(old, kept)));
  return (figure) => {
    const isNew = !previous.some((old) => sameStatement(old, figure));
    return isNew ? (gone.find((old) => samePlaceInText(old, figure))?.amount ?? null) : null;
  };
}

function samePlaceInText(old: Figure, figure: Figure): boolean {
  return (
    old.unit === figure.unit &&
    old.role === figure.role &&
    old.measure === figure.measure &&
    old.window.period === figure.window.period &&
    old.window.start === figure.window.start &&
    old.claimant?.key === figure.claimant?.key &&
    relateNames(old.victims, figure.victims) !== 'apart' &&
    relateNames(old.place, figure.place) !== 'apart'
  );
}

function sameStatement(a: Figure, b: Figure): boolean {
  return samePlaceInText(a, b) && statedNumber(a.amount) === statedNumber(b.amount);
}

/**
 * A text says its number in the headline, in the first line and in the body, each time with other words around it. The
 * fullest wording stands for all; a number without a claimant beside the same number with one is the same claim.
 */
function* onePerSeries(claims: readonly Claim[]): Steps<readonly Claim[]> {
  const fullestFirst = [...claims].sort((a, b) => fullness(b) - fullness(a) || a.figure.start - b.figure.start);
  const kept: Claim[] = [];
  for (const claim of fullestFirst) {
    yield;
    if (!kept.some((other) => repeats(claim, other))) kept.push(claim);
  }
  return kept.sort((a, b) => a.figure.start - b.figure.start);
}

function repeats(claim: Claim, kept: Claim): boolean {
  return (
    claim.measure === kept.measure &&
    claim.isBreakdown === kept.isBreakdown &&
    (claim.claimant === null || claim.claimant.key === kept.claimant?.key) &&
    (claim.span === kept.span || claim.window.period === null) &&
    (claim.window.start === null || claim.window.start === kept.window.start) &&
    isSameNumber(kept.amount, claim.amount) &&
    (!claim.asOf.stated || claim.asOf.to === kept.asOf.to) &&
    relateNames(claim.victims, kept.victims) !== 'apart' &&
    relateNames(claim.place, kept.place) !== 'apart'
  );
}

function fullness(claim: Claim): number {
  const fields = [claim.claimant, claim.victims, claim.place, claim.incident, claim.window.start, claim.window.period];
  return fields.filter((field) => field !== null).length + (claim.asOf.stated ? 1 : 0) - claim.inferred.size / 8;
}

const CAPTIVES: ReadonlySet<string> = new Set(['prisoners', 'pows', 'detainees', 'captives']);
