import type { Figure } from '../../domain/figure.ts';
import type { Point, SeriesState } from '../../domain/series.ts';
import { dayOf } from '../../domain/time.ts';
import type { Book } from '../book.ts';
import { provenanceOf } from '../claim.ts';
import { asOfOf } from '../claims/claim-of.ts';
import { isSameNumber } from '../compare-amounts.ts';
import type { ReadDocument } from '../ledger.ts';
import { relateNames } from '../names/relate-names.ts';

/**
 * An edited text may give its new number in words that lead to another series than the old one had: the old number is
 * corrected all the same, where it still stands. To be called when the check's own moves are judged.
 */
export function recordEditsElsewhere(document: ReadDocument, book: Book): void {
  for (const [old, next] of replacedIn(document))
    for (const state of book.of(old.claimant, old.measure)) correct(state, old, next, document, book);
}

/** Of one claimant and measure one number went and one came; with several nobody knows which became which. */
function replacedIn({ previous, figures }: ReadDocument): readonly (readonly [old: Figure, next: Figure])[] {
  const [before, after] = [(previous ?? []).filter(isClaimed), figures.filter(isClaimed)];
  const gone = before.filter((old) => !after.some((kept) => isSame(kept, old)));
  const come = after.filter((next) => !before.some((old) => isSame(next, old)));
  return gone.flatMap((old) => {
    const [next, ...others] = come.filter((one) => isOfOneKind(one, old));
    const isOnly = gone.every((other) => other === old || !isOfOneKind(other, old));
    return next !== undefined && others.length === 0 && isOnly ? [[old, next] as const] : [];
  });
}

/** "An earlier version gave the number as 91" says it no longer. */
function isClaimed({ unit, status, role }: Figure): boolean {
  return unit === 'people' && status === 'asserted' && role === 'total';
}

function isSame(a: Figure, b: Figure): boolean {
  return a.measure === b.measure && isSameNumber(a.amount, b.amount);
}

function isOfOneKind(a: Figure, b: Figure): boolean {
  return (
    a.measure === b.measure && a.claimant?.key === b.claimant?.key && relateNames(a.victims, b.victims) !== 'apart'
  );
}

function correct(state: SeriesState, old: Figure, next: Figure, document: ReadDocument, book: Book): void {
  const { standing } = state;
  if (standing === null || !isMine(standing, old, document)) return;
  book.write({
    kind: 'edited',
    route: standing.told && !document.baseline ? 'team' : 'none',
    series: state.series,
    from: standing.amount,
    to: next.amount,
    asOf: asOfOf(next, document, book.now),
    parts: [],
    provenance: provenanceOf({ document, figure: next }),
    suspect: null,
    reason: 'the same text now gives another number',
    baseline: document.baseline,
    corrects: standing.seq,
    against: null,
    outlets: state.outlets,
    shares: [],
  });
}

/** An article that is carried on to another day moves on, and corrects nothing. */
function isMine({ amount, provenance }: Point, old: Figure, { version, published }: ReadDocument): boolean {
  const isOfOneDay =
    published === null || provenance.published === null || dayOf(published) === dayOf(provenance.published);
  return provenance.document.documentId === version.documentId && isSameNumber(amount, old.amount) && isOfOneDay;
}
