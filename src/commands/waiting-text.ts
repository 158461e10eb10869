import { statedNumber } from '../domain/amount.ts';
import { feedText } from '../notify/feed-text.ts';
import type { Waiting } from '../reviewing/review.ts';

/** Held values for reading, the newest first. */
export function waitingText(open: readonly Waiting[]): string {
  return open.length === 0 ? 'Nothing waits for a decision.' : open.map(entry).join('\n');
}

function entry({ state: { series, standing }, held }: Waiting): string {
  const stands = standing === null ? 'nothing stands' : `${grouped(statedNumber(standing.amount))} stands`;
  const head = `${held.seq}  ${series.id}  ${grouped(statedNumber(held.amount))} held, ${stands}: ${held.reason}`;
  const { quote, url, source } = held.provenance;
  return [head, `    “${feedText(quote, 500)}”`, `    ${feedText(url ?? source, 300)}`].join('\n');
}

function grouped(number: number): string {
  return number.toLocaleString('en-US');
}

export function waitingJson({ state: { series, standing }, held }: Waiting): object {
  const { seq, amount, asOf, reason, provenance } = held;
  return {
    seq,
    series: series.id,
    held: amount,
    standing: standing?.amount ?? null,
    asOf,
    reason,
    quote: provenance.quote,
    url: provenance.url,
  };
}
