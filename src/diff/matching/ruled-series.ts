import type { Series, SeriesState, Takes } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import { relateNames } from '../names/relate-names.ts';
import { isBoundedSeries } from './bounded.ts';

/** The series that a person's split gave claims in these very words to; null where no decision speaks of them. */
export function ruledSeries(claim: Claim, book: Book): Series | null {
  const ruled = book.ofMeasure(claim.measure).find((state) => takesIt(state, claim));
  return ruled?.series ?? null;
}

function takesIt({ takes = NONE, series }: SeriesState, claim: Claim): boolean {
  if (takes.length === 0 || (claim.span === 'stretch') !== isBoundedSeries(series.window)) return false;
  return takes.some((words) => fits(words, claim));
}

function fits({ claimant, victims, place, incident, start, source }: Takes, claim: Claim): boolean {
  return (
    (source === null || source === claim.document.source) &&
    claimant === (claim.claimant?.key ?? null) &&
    start === claim.window.start &&
    incident?.kind === claim.incident?.kind &&
    (incident?.day == null || claim.incident?.day == null || incident.day === claim.incident.day) &&
    relateNames(victims, claim.victims) === 'equal' &&
    relateNames(place, claim.place) === 'equal'
  );
}

const NONE: readonly Takes[] = [];
