import type { SeriesState } from '../domain/series.ts';
import { daysBetween } from '../domain/time.ts';
import type { Claim, Span } from './claim.ts';
import { type Relation, wordsOf } from './relate-names.ts';

/**
 * Whether a claim is about the event of a series: kind of event, place (compared by the caller) and day. A text that
 * names no event, or no day, may go on about one that was told of lately.
 */
export function relateEvents(claim: Claim, state: SeriesState): Relation {
  const mine = natureOf(claim);
  const theirs = natureOf(state.series);
  if (mine === 'running' && theirs === 'running') return 'equal';
  if (mine === 'running' || theirs === 'running') return relateToRunning(claim, state);
  const [here, there] = [claim.incident, state.series.incident];
  if (here !== null && there !== null && familyOf(here.kind) !== familyOf(there.kind)) return 'apart';
  const kind = here?.kind ?? there?.kind ?? '';
  if (here?.day != null && there?.day != null) {
    return Math.abs(daysBetween(here.day, there.day)) <= dayTolerance(kind) ? 'equal' : 'apart';
  }
  return isRecent(claim, state, kind) ? 'unstated' : 'apart';
}

/**
 * `running`: a count that goes on, of a war or of an army's losses. `event`: of one event. `open`: the text says
 * neither, "5 killed in Kharkiv"; after some days the next such number is about something else.
 */
function natureOf(
  count: Pick<Claim, 'victims' | 'incident' | 'window'> & { span?: Span },
): 'running' | 'event' | 'open' {
  const { window, incident, victims } = count;
  if (count.span === 'stretch' || window.period === 'interval') return 'running';
  if (incident !== null || window.period === 'single-event') return 'event';
  return window.period === null && window.start === null && wordsOf(victims).size === 0 ? 'open' : 'running';
}

/**
 * An open count may be a running one told briefly, and "the toll stands at 147" may be said of an event of these days;
 * but the toll of one event is never the next value of a running count.
 */
function relateToRunning(claim: Claim, state: SeriesState): Relation {
  if (natureOf(claim) === 'event') return 'apart';
  if (natureOf(state.series) !== 'event') return 'unstated';
  if (claim.span === 'stretch' || claim.window.start !== null || wordsOf(claim.victims).size > 0) return 'apart';
  return isRecent(claim, state, state.series.incident?.kind ?? '') ? 'unstated' : 'apart';
}

/** An event is told of for days or weeks; after that the next one in the same place is another. */
function isRecent(claim: Claim, state: SeriesState, kind: string): boolean {
  const day = claim.incident?.day ?? claim.asOf.to;
  const known = [state.standing?.asOf.to, state.series.incident?.day].filter((known) => typeof known === 'string');
  const days = known.length === 0 ? [state.lastSeen.slice(0, 10)] : known;
  return days.some((told) => Math.abs(daysBetween(told, day)) <= memory(kind));
}

/** Strikes, shellings and explosions are one thing to different reporters. */
function familyOf(kind: string): string {
  return (
    FAMILIES.find((family) => family.has(kind))
      ?.values()
      .next().value ?? kind
  );
}

/** How far two datings of one event may lie apart: time zones, "overnight", the day of the report. */
function dayTolerance(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 14 : 1;
}

function memory(kind: string): number {
  return SLOW.has(familyOf(kind)) ? 45 : LONG_TOLD.has(familyOf(kind)) ? 30 : 5;
}

const FAMILIES: readonly ReadonlySet<string>[] = [
  new Set([
    'strike',
    'attack',
    'airstrike',
    'air strike',
    'missile strike',
    'drone strike',
    'shelling',
    'bombing',
    'bombardment',
    'explosion',
    'blast',
    'raid',
    'shooting',
    'massacre',
  ]),
  new Set(['earthquake', 'quake', 'tremor']),
  new Set(['flood', 'floods', 'flooding', 'rains', 'landslide', 'mudslide']),
  new Set(['storm', 'cyclone', 'hurricane', 'typhoon', 'tornado']),
  new Set(['shipwreck', 'sinking', 'capsizing', 'boat']),
  new Set(['fire', 'wildfire', 'wildfires', 'blaze']),
  new Set(['epidemic', 'outbreak', 'famine', 'heatwave', 'drought']),
];
/** Events without one day of their own. */
const SLOW = new Set(['flood', 'storm', 'epidemic', 'fire']);
/** Events whose toll goes on rising for weeks. */
const LONG_TOLD = new Set(['earthquake', 'shipwreck', 'crash', 'collapse']);
