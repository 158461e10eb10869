import { addDays, type Instant } from '../domain/time.ts';
import type { OpsNotice } from '../owing/ops-notice.ts';
import type { SourceState } from '../store/records.ts';
import type { NeedsEyes } from './check-report.ts';
import type { Polled } from './poll-source.ts';
import { faultOf, isTrouble } from './source-state.ts';

/** A source's trouble is told when it begins, once more after a day, and when it is over; never in between. */
export function healthNotice(
  before: SourceState | null,
  after: SourceState,
  outcome: Polled['outcome'],
  now: Instant,
): OpsNotice | null {
  const about = `source ${after.name}`;
  const wasFailing = before !== null && before.failures > 0;
  if (after.failures === 0) {
    if (!wasFailing) return null;
    return {
      about,
      title: `Source ${after.name} is back`,
      lines: [`It had failed since ${minute(before.failingSince)}.`],
    };
  }
  const fault = faultOf(outcome);
  const lines = fault === null ? [] : [`${after.lastOutcome}: ${fault.message}`, fault.advice];
  const state = isTrouble(outcome) ? 'down' : 'in trouble';
  if (!wasFailing) return { about, title: `Source ${after.name} is ${state}`, lines };
  if (!passedADay(before, now)) return null;
  const since = `Failing since ${minute(before.failingSince)}, ${after.failures} times in a row.`;
  return { about, title: `Source ${after.name} is still ${state}`, lines: [since, ...lines] };
}

/** True at the first poll after a day of failing. */
function passedADay({ failingSince, lastPolledAt }: SourceState, now: Instant): boolean {
  if (failingSince === null) return false;
  const mark = `${addDays(failingSince.slice(0, 10), 1)}${failingSince.slice(10)}`;
  return now >= mark && (lastPolledAt ?? '') < mark;
}

function minute(instant: Instant | null): string {
  return instant === null ? 'an unknown time' : `${instant.slice(0, 16).replace('T', ' ')} UTC`;
}

/** What the reader could not be sure of in this check, as one notice. */
export function doubtNotice(doubts: readonly NeedsEyes[]): readonly OpsNotice[] {
  if (doubts.length === 0) return [];
  const shown = doubts.slice(0, MOST_DOUBTS).map(({ quote, outlet, source, url, reason }) => {
    return `“${short(quote)}” (${outlet ?? source}): ${reason}${url === null ? '' : ` — ${url}`}`;
  });
  const rest = doubts.length - shown.length;
  const lines =
    rest > 0 ? [...shown, `and ${rest} more: see \`tollwatch check\`'s table or \`explain\` on the links`] : shown;
  return [
    {
      about: 'doubts',
      title: `Needs eyes: ${doubts.length} ${doubts.length === 1 ? 'sentence' : 'sentences'} with an unread number`,
      lines,
    },
  ];
}

const MOST_DOUBTS = 8;

function short(quote: string): string {
  return quote.length <= 200 ? quote : `${quote.slice(0, 199)}…`;
}
