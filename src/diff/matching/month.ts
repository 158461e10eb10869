import type { Window } from '../../domain/figure.ts';
import { addDays, type Day, daysBetween } from '../../domain/time.ts';

/** "in March": a window of whole months of the calendar, as a monthly report counts them; "from 1 to 31 March" names its days. */
export function isOfMonths({ period, start, end, words }: Window): boolean {
  if (
    period !== 'interval' ||
    start === null ||
    end === null ||
    words === null ||
    /(?<!\d)\d{1,2}(?![\d월])/.test(words)
  )
    return false;
  return start.endsWith('-01') && addDays(end, 1).endsWith('-01');
}

/** The month that the report of `day` is about. */
export function isLastMonth({ end }: Window, day: Day): boolean {
  return end !== null && daysBetween(end, day) >= 0 && daysBetween(end, day) <= DAYS_OF_MONTH;
}

const DAYS_OF_MONTH = 31;
