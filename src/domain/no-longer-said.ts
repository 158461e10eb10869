import type { Measure } from './figure.ts';

/**
 * Why a number is taken back that its own text, edited since, does not give any more: the outlet put its text right, and
 * the claimant withdrew nothing.
 * @param instead the measure under which the text has the number now; null where it is gone
 */
export function noLongerSaid(instead: Measure | null): string {
  return instead === null ? GONE : `${INSTEAD}${instead}`;
}

export function isNoLongerSaid(reason: string): boolean {
  return reason === GONE || reason.startsWith(INSTEAD);
}

const GONE = 'the text no longer says so';
const INSTEAD = 'the text now says ';
