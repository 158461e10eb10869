import { type Amount, statedNumber } from '../../domain/amount.ts';
import type { Incident } from '../../domain/figure.ts';
import type { Series } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isMonthAround, isSeasonAround } from './same-window.ts';

/**
 * A series learns what it left open, and a stated name in the place of a concluded one; it never widens. `known`: the numbers that it
 * has.
 */
export function filledIn(series: Series, claim: Claim, known: readonly Amount[]): Series {
  const { incident, window } = series;
  const victims = learnt(series, claim, 'victims');
  const place = learnt(series, claim, 'place');
  const start = startOf(claim, window);
  const isMoved = window.start !== null && start !== window.start;
  const filled = {
    ...series,
    victims: victims.name,
    place: place.name,
    incident: incident === null ? claim.incident : learntEvent(incident, claim, known),
    window: {
      period: isCountedOn(series, claim) ? 'cumulative' : (window.period ?? claim.window.period),
      words: isMoved ? claim.window.words : (window.words ?? claim.window.words),
      start,
      end: window.end,
    },
    inferred: [...(victims.inferred ? ['victims'] : []), ...(place.inferred ? ['place'] : [])],
  };
  return JSON.stringify(filled) === JSON.stringify(series) ? series : filled;
}

/** The dead of a first day that is no event by name, from whom an authority counts on, are a count that runs. */
function isCountedOn({ incident, window }: Series, claim: Claim): boolean {
  return incident === null && window.period === 'single-event' && claim.window.period === 'cumulative';
}

/** Its day, and what it hit; a number below the known ones may be that of one blow among several. */
function learntEvent(incident: Incident, claim: Claim, known: readonly Amount[]): Incident {
  const day = incident.day ?? claim.incident?.day ?? null;
  const isPart = known.some((amount) => claim.number < statedNumber(amount));
  const targets = new Set([...(incident.targets ?? []), ...(isPart ? [] : (claim.incident?.targets ?? []))]);
  return { ...incident, day, ...(targets.size > 0 ? { targets: [...targets].sort() } : {}) };
}

/** A running count starts where its last report says; a month alone says less than the day that is known. */
function startOf({ span, window }: Claim, known: Series['window']): Series['window']['start'] {
  const isVaguer = isMonthAround(window, known.start) || isSeasonAround(window, known.start);
  const newer = span === 'total' && !isVaguer;
  return newer ? (window.start ?? known.start) : (known.start ?? window.start);
}

function learnt(series: Series, claim: Claim, field: 'victims' | 'place') {
  const isOpen = series[field] === null || (series.inferred?.includes(field) ?? false);
  const isStated = claim[field] !== null && !claim.inferred.has(field);
  return isOpen && isStated
    ? { name: claim[field], inferred: false }
    : { name: series[field], inferred: isOpen && series[field] !== null };
}
