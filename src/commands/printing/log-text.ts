import { styleText } from 'node:util';
import type { LoggedChange } from '../../domain/change.ts';
import { FULL } from '../../notify/wording/brevity.ts';
import { feedText } from '../../notify/wording/feed-text.ts';
import { lineOne } from '../../notify/wording/line-one.ts';
import { minute } from './in-words.ts';
import { type TableStyle, wrap } from './table.ts';

/** The change log for reading, oldest first: a head line, the news, why, the words, where from. */
export function logText(changes: readonly LoggedChange[], style: TableStyle): string {
  return changes.map((change) => entry(change, style)).join('\n\n');
}

/** Whether it was posted, and where, is the business of watches and the outbox: `explain` tells that. */
const MEANT_FOR = { team: 'for the team', ops: 'for the operators', none: '' } as const;

function entry(change: LoggedChange, style: TableStyle): string {
  const { seq, at, kind, route, baseline, suspect, provenance, reason, series } = change;
  const marks = [MEANT_FOR[route], baseline ? 'baseline' : ''].filter((mark) => mark !== '');
  const head = [`#${seq}`, `${minute(at)} UTC`, kind, ...marks].join(' · ');
  const body = [
    lineOne(change, FULL),
    reason,
    suspect === null || suspect === reason ? '' : `Doubted: ${feedText(suspect, 400)}`,
    provenance === null ? '' : `“${feedText(provenance.quote, 500)}”`,
    provenance === null
      ? ''
      : [provenance.outlet ?? provenance.source, provenance.url]
          .flatMap((part) => (part ? feedText(part, 300) : []))
          .join(' · '),
    series.id,
  ];
  const lines = body.filter((line) => line !== '').flatMap((line) => wrap(line, style.columns - 2));
  const title = style.colour ? styleText('bold', head, { validateStream: false }) : head;
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}
