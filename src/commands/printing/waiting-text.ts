import type { Amount } from '../../domain/amount.ts';
import { amountWords, measureWord } from '../../notify/wording/amount-words.ts';
import { feedText } from '../../notify/wording/feed-text.ts';
import type { Waiting } from '../../reviewing/review.ts';
import { type TableStyle, wrap } from './table.ts';

/** Held values for reading, the newest first. */
export function waitingText(open: readonly Waiting[], style: TableStyle): string {
  return open.length === 0 ? 'Nothing waits for a decision.' : open.map((one) => entry(one, style)).join('\n\n');
}

function entry({ state: { series, standing }, held }: Waiting, { columns }: TableStyle): string {
  const words = (amount: Amount) => `${amountWords(amount)} ${measureWord(series.measure, amount)}`;
  const stands = standing === null ? 'nothing' : words(standing.amount);
  const { quote, url, source } = held.provenance;
  const body = [
    `Held back: ${words(held.amount)}. What stands: ${stands}. Why: ${feedText(held.reason, 400)}.`,
    `“${feedText(quote, 500)}”`,
    feedText(url ?? source, 300),
  ];
  const lines = body.flatMap((line) => wrap(line, columns - 4));
  return [`${held.seq}  ${series.id}`, ...lines.map((line) => `    ${line}`)].join('\n');
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
