import type { Series } from '../../domain/series.ts';
import type { Claim } from '../claim.ts';
import { isMonthAround, isSeasonAround } from './same-window.ts';

/** A series learns what it left open, and a stated name in the place of a concluded one; it never widens. */
export function filledIn(series: Series, claim: Claim): Series {
  const { incident, window } = series;
  const victims = learnt(series, claim, 'victims');
  const place = learnt(series, claim, 'place');
  const start = startOf(claim, window);
  const isMoved = window.start !== null && start !== window.start;
  const filled = {
    ...series,
    victims: victims.name,
    place: place.name,
    incident: incident === null ? claim.incident : { ...incident, day: incident.day ?? claim.incident?.day ?? null },
    window: {
      period: window.period ?? claim.window.period,
      words: isMoved ? claim.window.words : (window.words ?? claim.window.words),
      start,
      end: window.end,
    },
    inferred: [...(victims.inferred ? ['victims'] : []), ...(place.inferred ? ['place'] : [])],
  };
  return JSON.stringify(filled) === JSON.stringify(series) ? series : filled;
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
