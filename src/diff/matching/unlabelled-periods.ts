import { statedNumber } from '../../domain/amount.ts';
import type { Figure } from '../../domain/figure.ts';
import type { ReadDocument } from '../ledger.ts';
import { relateNames } from '../names/relate-names.ts';

/**
 * The document with its small numbers beside a running count taken for those of its period: a bulletin that gives "19
 * killed" above "73,269 killed since the war began" counts the 19 into these, also where the words of its day are lost.
 */
export function withPeriods(document: ReadDocument): ReadDocument {
  const counts = document.figures.filter(isRunningCount);
  if (counts.length === 0) return document;
  const figures = document.figures.map((figure) =>
    counts.some((count) => isOfItsPeriod(figure, count)) ? asPeriod(figure) : figure,
  );
  return { ...document, figures };
}

function isRunningCount({ unit, status, role, window, measure }: Figure): boolean {
  const isRunning = unit === 'people' && status === 'asserted' && role === 'total' && window.end === null;
  return isRunning && (window.start !== null || (HANDED_OVER.has(measure) && isSince(window)));
}

function isSince({ period, words }: Figure['window']): boolean {
  return period === 'cumulative' && words !== null;
}

function isOfItsPeriod(figure: Figure, count: Figure): boolean {
  const { unit, role, window, incident, measure } = figure;
  if (unit !== 'people' || role !== 'total' || figure.partOf !== null || measure !== count.measure) return false;
  if (window.words !== null || figure.status !== 'asserted') return false;
  if (incident !== null && !HANDED_OVER.has(measure)) return false;
  const most = statedNumber(count.amount) / (HANDED_OVER.has(measure) ? 1 : 10);
  if (figure.claimant?.key !== count.claimant?.key || statedNumber(figure.amount) >= most) return false;
  return relateNames(figure.victims, count.victims) !== 'apart' && isSamePlace(figure, count);
}

/** What is counted in one town only is a number of its own. */
function isSamePlace(figure: Figure, count: Figure): boolean {
  // "Another boat went down off Karsk, killing 12. More than 900 have died this year": the count has its place from the news.
  if (isPlaced(figure) && !isPlaced(count)) return false;
  return ['equal', 'unstated', 'around'].includes(relateNames(figure.place, count.place));
}

function isPlaced({ place, inferred }: Figure): boolean {
  return place !== null && !inferred.includes('place');
}

function asPeriod(figure: Figure): Figure {
  return { ...figure, incident: null, window: { ...figure.window, period: 'interval' } };
}

/** "150 came home today, 6,650 since the war began": a lot may be any share of the whole. */
const HANDED_OVER: ReadonlySet<Figure['measure']> = new Set(['released', 'bodies']);
