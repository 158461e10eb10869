import type { SeriesState } from '../domain/series.ts';
import { amountWords, measureWord } from '../notify/wording/amount-words.ts';
import { asOfWords } from '../notify/wording/day-words.ts';
import { feedText } from '../notify/wording/feed-text.ts';
import { scopeOf } from '../notify/wording/line-one.ts';

/**
 * A standing figure as a footnote cites it: who says what, of when, where it was read, and the line of the log that holds
 * its words; null while nothing stands.
 */
export function citation({ series, standing }: SeriesState): string | null {
  if (standing === null) return null;
  const { amount, asOf, provenance, seq, editedBy } = standing;
  const who = series.claimant?.name ?? 'Unattributed';
  const says = [
    `${amountWords(amount)} ${measureWord(series.measure, amount)}`,
    ...scopeOf(series),
    asOfWords(asOf),
  ].join(', ');
  const where = [provenance.outlet ?? provenance.source, provenance.url].filter((part) => part !== null).join(', ');
  const hand = editedBy === undefined ? '' : ` Corrected by hand (${editedBy}).`;
  return feedText(`${who}: ${says}. ${where}.${hand} tollwatch log #${seq}.`, 2000);
}
