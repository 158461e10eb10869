import type { Route } from '../domain/change.ts';
import { atOnce, type Breathe, inSteps, type Steps } from '../domain/in-steps.ts';
import type { Instant } from '../domain/time.ts';
import { type Book, type Entry, openBook } from './book.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims/claims-of.ts';
import { isOwnText, mismatchesIn } from './judging/arithmetic.ts';
import { withDayOfReport } from './judging/day-of-report.ts';
import { recordEditsElsewhere } from './judging/edited-elsewhere.ts';
import { judge } from './judging/judge.ts';
import { byTime } from './judging/lateness.ts';
import { onlyGrows } from './judging/plausibility.ts';
import { recordDenials, recordRetractions } from './judging/withdrawals.ts';
import type { Diff, DiffRequest, DiffResult, ReadDocument } from './ledger.ts';
import { type PlacedClaim, placeClaims } from './matching/place-claims.ts';
import { datedBack } from './matching/printed-before.ts';
import { countedTogether } from './rivals/counted-together.ts';
import { settleDisagreements } from './rivals/disagreement.ts';
import { resumption, silence } from './staleness.ts';
import { entryFor } from './verdict.ts';

/**
 * What the documents of one check change. All of them are compared as one batch: first every claim finds its series,
 * then each series takes its claims in the order of the days they speak of. Pure; no order of documents matters.
 */
export const diff: Diff = (request) => atOnce(comparison(request));

/** The same, step by step: one text may claim hundreds of numbers, and `breathe` lets everything else run in between. */
export function diffInSteps(request: DiffRequest, breathe: Breathe): Promise<DiffResult> {
  return inSteps(comparison(request), breathe);
}

function* comparison({ ledger, documents, now }: DiffRequest): Steps<DiffResult> {
  const book = openBook(ledger, now);
  const read = [...documents].sort(byContent);
  const perDocument: (readonly Claim[])[] = [];
  for (const document of read) perDocument.push(datedBack(yield* claimsOf(document, now), book));
  const batch = yield* placeClaims(perDocument.flat().sort(byTimeAndContent), book);

  for (const document of read) recordRetractions(document, book);
  const moved = yield* judgeAll(batch, book);
  for (const document of read) recordEditsElsewhere(document, book);
  yield* recordMismatches(perDocument, batch, book);
  for (const document of read) yield* recordDenials(document, batch, book);
  const isBaseline = documents.every(({ baseline }) => baseline);
  yield* settleDisagreements(moved, { isBaseline, together: countedTogether(batch) }, book);
  recordSilences(book, now);
  return book.result();
}

/** Judges the batch series by series and returns the ids of those whose standing value moved. */
function* judgeAll(batch: readonly PlacedClaim[], book: Book): Steps<readonly string[]> {
  const moved = new Set<string>();
  const late = new Set<string>();
  // What slipped tells nothing about the others.
  const sound = batch.filter(({ slipOf }) => slipOf === null);
  for (const claims of Map.groupBy([...batch].sort(inOrder), ({ series }) => series.id).values()) {
    for (const given of [...claims].sort(inTurn)) {
      yield;
      const placed = withDayOfReport(given, book.state(given.series.id));
      const verdict = judge(placed, sound, book);
      if (verdict === null || (verdict.kind === 'late' && isRepeated(placed, late))) continue;
      recordResumption(placed, book);
      const state = book.state(placed.series.id);
      // What is doubted teaches its series nothing.
      const series = verdict.kind === 'held' && state !== undefined ? state.series : placed.series;
      book.write(entryFor(verdict, placed.claim, series, state));
      if (verdict.mismatch) {
        const { why, amount } = verdict.mismatch;
        book.write({ ...inconsistent(placed, why, 'ops', book), to: amount });
      }
      // A part, and what another office has told already, contradict nobody.
      const isQuiet = verdict.kind === 'first' && verdict.route === 'none' && !placed.claim.document.baseline;
      if (MOVES.has(verdict.kind) && !isQuiet) moved.add(placed.series.id);
    }
  }
  return [...moved];
}

/** One late number of a check is one line, however many texts bring it. */
function isRepeated({ claim, series }: PlacedClaim, seen: Set<string>): boolean {
  const name = `${series.id} ${claim.number}`;
  const isKnown = seen.has(name);
  seen.add(name);
  return isKnown;
}

function inOrder(a: PlacedClaim, b: PlacedClaim): number {
  return byTimeAndContent(a.claim, b.claim);
}

/**
 * Day by day. Of one day the number that the day ended with comes first, so that a check which finds three tolls of
 * one morning tells the last: the highest of what only grows, else the latest. Of one text the higher, for the lower counts some of them.
 * A slip comes behind the number that it was made of.
 */
function inTurn(a: PlacedClaim, b: PlacedClaim): number {
  if ((a.slipOf === null) !== (b.slipOf === null)) return a.slipOf === null ? -1 : 1;
  if (a.claim.asOf.to !== b.claim.asOf.to) return a.claim.asOf.to < b.claim.asOf.to ? -1 : 1;
  const grows = onlyGrows(a.claim.measure, a.claim);
  if (grows && a.claim.number !== b.claim.number) return b.claim.number - a.claim.number;
  if (!grows && a.claim.number !== b.claim.number) {
    return byTime(b.claim, a.claim) || b.claim.number - a.claim.number;
  }
  // What a new source says as well takes no news from another.
  if (a.claim.document.baseline !== b.claim.document.baseline) return a.claim.document.baseline ? 1 : -1;
  return byTimeAndContent(a.claim, b.claim);
}

function* recordMismatches(
  perDocument: readonly (readonly Claim[])[],
  batch: readonly PlacedClaim[],
  book: Book,
): Steps<void> {
  const placedOf = new Map(batch.map((placed) => [placed.claim, placed]));
  for (const claims of perDocument) {
    for (const { claim, why } of yield* mismatchesIn(claims)) {
      const placed = placedOf.get(claim);
      if (placed === undefined || claim.document.previous !== null) continue;
      book.write(inconsistent(placed, why, isOwnText(claim) ? 'team' : 'ops', book));
    }
  }
}

function inconsistent({ claim, series }: PlacedClaim, why: string, route: Route, book: Book): Entry {
  const state = book.state(series.id);
  const entry = entryFor({ kind: 'inconsistent', route, reason: why, suspect: why, from: null }, claim, series, state);
  return { ...entry, outlets: state?.outlets ?? [] };
}

function recordResumption({ series }: PlacedClaim, book: Book): void {
  const state = book.state(series.id);
  const entry = state === undefined ? null : resumption(state);
  if (entry !== null) book.write(entry);
}

function recordSilences(book: Book, now: Instant): void {
  for (const { series } of book.all()) {
    const state = book.state(series.id);
    const entry = state === undefined ? null : silence(state, now);
    if (entry !== null) book.write(entry);
  }
}

function byTimeAndContent(a: Claim, b: Claim): number {
  return byTime(a, b) || byContent(a.document, b.document) || a.figure.start - b.figure.start;
}

/** By what a document says, never by the order in which it was found or the number it got. */
function byContent(a: ReadDocument, b: ReadDocument): number {
  const key = (document: ReadDocument) =>
    `${document.published ?? '~'}|${document.source}|${document.version.textHash}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}

const MOVES: ReadonlySet<string> = new Set(['first', 'raised', 'lowered', 'rebased', 'edited', 'retracted']);
