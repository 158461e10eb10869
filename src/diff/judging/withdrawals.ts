import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { AsOf, Figure } from '../../domain/figure.ts';
import type { Steps } from '../../domain/in-steps.ts';
import { noLongerSaid } from '../../domain/no-longer-said.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import type { Instant } from '../../domain/time.ts';
import type { Book, Entry } from '../book.ts';
import { type Claim, provenanceOf } from '../claim.ts';
import { asOfOf } from '../claims/claim-of.ts';
import { isSameNumber } from '../compare-amounts.ts';
import { denialKey } from '../fold-change.ts';
import type { ReadDocument } from '../ledger.ts';
import type { PlacedClaim } from '../matching/place-claims.ts';
import { relateNames } from '../names/relate-names.ts';
import { isOlder } from './lateness.ts';
import { pointsOf } from './plausibility.ts';

/**
 * Numbers that an edited text no longer gives for their measure. A doubted one is dropped without a word; one that was
 * told and now stands there under another measure ("casualties", not "dead") was told wrongly, and that is told.
 */
export function recordRetractions(document: ReadDocument, book: Book): void {
  const { previous, figures } = document;
  for (const old of previous ?? []) {
    if (old.unit !== 'people' || old.status !== 'asserted' || figures.some((kept) => kept.measure === old.measure))
      continue;
    const moved = figures.find((kept) => kept.unit === 'people' && isSameNumber(kept.amount, old.amount));
    for (const state of book.of(old.claimant, old.measure)) retract(state, old, moved, document, book);
  }
}

function retract(state: SeriesState, old: Figure, moved: Figure | undefined, document: ReadDocument, book: Book): void {
  const isMine = (point: Point) =>
    point.provenance.document.documentId === document.version.documentId && isSameNumber(point.amount, old.amount);
  const held = state.held.find((point) => isMine(point) && !point.settled);
  const standing = state.standing !== null && isMine(state.standing) && moved !== undefined ? state.standing : null;
  const point = held ?? standing;
  if (point === undefined || point === null) return;
  const reason = noLongerSaid(moved?.measure ?? null);
  const entry = entryFor(state, point, { kind: 'retracted', reason, document, figure: moved ?? old, book });
  // Where the text says nothing any more, the quote is the one that it said before.
  const provenance = moved === undefined ? point.provenance : entry.provenance;
  book.write({ ...entry, provenance, route: held === undefined && point.told ? 'team' : 'none', corrects: point.seq });
}

/**
 * An authority negates a number. Told when the number was told; once, whoever relays it. "25 people, not 21": what the text
 * puts another number in the place of is corrected, and told with that number.
 */
export function* recordDenials(document: ReadDocument, batch: readonly PlacedClaim[], book: Book): Steps<void> {
  for (const figure of document.figures) {
    if (figure.status !== 'denied' || figure.unit !== 'people') continue;
    yield;
    const idsOf = (is: typeof isInPlaceOf) =>
      new Set(batch.filter(({ claim }) => is(claim, figure, document)).map(({ series }) => series.id));
    const corrected = idsOf(isInPlaceOf);
    const told = idsOf(isToldBeside);
    const meant = book
      .ofMeasure(figure.measure)
      .filter(({ series: { id } }) => (told.size === 0 || told.has(id)) && !corrected.has(id))
      .map((state) => ({ state, point: meantPoint(state, figure, document, book) }));
    // Who denies "1.2 million" speaks of whoever said so, and not of somebody's 1,214,110 that rounds to it.
    const said = meant.filter(
      ({ point }) => point != null && statedNumber(point.amount) === statedNumber(figure.amount),
    );
    for (const { state, point } of said.length > 0 ? said : meant)
      if (point !== undefined) deny(state, point, figure, document, book);
  }
}

/** "The committee says that three are missing; the province denies it": that claim, and nobody else's three. */
function isToldBeside(claim: Claim, denied: Figure, { version }: ReadDocument): boolean {
  const isOfText = claim.document.version === version && claim.measure === denied.measure;
  const isAnothers = claim.claimant !== null && claim.claimant.key !== (denied.disputedBy ?? denied.claimant)?.key;
  return isOfText && isAnothers && claim.number === statedNumber(denied.amount);
}

function isInPlaceOf(claim: Claim, denied: Figure, { version }: ReadDocument): boolean {
  const isOfText = claim.document.version === version && claim.measure === denied.measure;
  return isOfText && claim.number !== statedNumber(denied.amount);
}

/** The number of the series that is denied, if it is of these people and this place. */
function meantPoint(state: SeriesState, figure: Figure, document: ReadDocument, book: Book): Point | undefined {
  const { series } = state;
  const place = figure.place ?? figure.incident?.place ?? null;
  if (relateNames(figure.victims, series.victims) === 'apart' || relateNames(place, series.place) === 'apart')
    return undefined;
  const dated = { asOf: asOfOf(figure, document, book.now), published: document.published };
  return pointsOf(state).findLast((known) => isMeant(figure.amount, known.amount) && !isBefore(dated, known));
}

function deny(state: SeriesState, point: Point, figure: Figure, document: ReadDocument, book: Book): void {
  const { series } = state;
  const denier = figure.disputedBy ?? figure.claimant;
  const isOwn = denier !== null && denier.key === series.claimant?.key;
  const reason =
    denier === null
      ? 'the number is denied'
      : isOwn
        ? 'the claimant takes the number back'
        : `denied by ${denier.name}`;
  const entry = entryFor(state, point, { kind: isOwn ? 'retracted' : 'denied', reason, document, figure, book });
  const against =
    isOwn || denier === null
      ? null
      : { series: { ...series, claimant: denier }, amount: point.amount, provenance: null };
  if (state.denials.includes(denialKey({ against, to: entry.to }))) return;
  book.write({ ...entry, against, route: point.told && !document.baseline ? 'team' : 'none', corrects: point.seq });
}

/** Who denies "more than 1,000" speaks of a claim of 1,000, or of 1,023 told roundly, and of no 1,400. */
function isMeant(denied: Amount, known: Amount): boolean {
  const [number, other] = [statedNumber(denied), statedNumber(known)];
  return number === other || (isSameNumber(known, denied) && Math.abs(number - other) <= number / 10);
}

/** A denial negates what was said before it. */
function isBefore(denial: { readonly asOf: AsOf; readonly published: Instant | null }, point: Point): boolean {
  const { published } = point.provenance;
  if (denial.published === null || published === null) return isOlder(denial, point);
  return denial.published < published;
}

interface Withdrawal {
  readonly kind: 'retracted' | 'denied';
  readonly reason: string;
  readonly document: ReadDocument;
  readonly figure: Figure;
  readonly book: Book;
}

function entryFor(state: SeriesState, point: Point, { kind, reason, document, figure, book }: Withdrawal): Entry {
  return {
    kind,
    route: 'none',
    series: state.series,
    from: null,
    to: point.amount,
    asOf: asOfOf(figure, document, book.now),
    parts: [],
    provenance: provenanceOf({ document, figure }),
    suspect: null,
    reason,
    baseline: document.baseline,
    corrects: point.seq,
    against: null,
    outlets: [],
    shares: [],
  };
}
