import type { LoggedChange } from '../../domain/change.ts';
import { speakerOf } from '../../domain/speaker-of.ts';
import { csv } from './csv.ts';

const HEADER =
  'seq,at,kind,route,series,claimant,measure,victims,place,period,window,from_low,from_high,from_qualifier,to_low,to_high,to_qualifier,as_of,parts,baseline,corrects,decided_by,quote,outlet,url,suspect,reason,hash';

/** The change log for a spreadsheet, oldest first. */
export function logCsv(changes: readonly LoggedChange[]): string {
  return csv(HEADER.split(','), changes.map(row));
}

function row(change: LoggedChange) {
  const { seq, at, kind, route, series, from, to, asOf, parts, baseline, corrects, decision } = change;
  const { provenance, suspect, reason, hash } = change;
  return [
    ...[
      seq,
      at,
      kind,
      route,
      series.id,
      speakerOf(change)?.name,
      series.measure,
      series.victims?.name,
      series.place?.name,
      series.window.period,
      series.window.words,
    ],
    ...[from?.low, from?.high, from?.qualifier, to?.low, to?.high, to?.qualifier, asOf?.to],
    ...[parts.map(({ kind, value }) => `${kind} ${value}`).join('; '), baseline, corrects, decision?.by],
    ...[provenance?.quote, provenance?.outlet, provenance?.url, suspect, reason, hash],
  ];
}
