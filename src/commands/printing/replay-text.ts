import { statedNumber } from '../../domain/amount.ts';
import type { Change } from '../../domain/change.ts';
import type { ReplayReport } from '../../replaying/replay.ts';
import type { Difference } from '../../replaying/replay-compare.ts';
import { logJson } from './log-json.ts';

/** What a replay found, for reading. */
export function replayText({ rounds, documents, same, differences }: ReplayReport): string {
  const read = `${documents} texts of ${rounds} checks read again: ${same} changes as they stand in the log`;
  if (differences.length === 0) return `${read}, nothing differs.`;
  return [`${read}, ${differences.length} differ:`, ...differences.map(line)].join('\n');
}

function line({ what, at, logged, found, fields }: Difference): string {
  const change = found ?? logged;
  const name = logged === null ? 'not in the log' : `seq ${logged.seq}`;
  const more = what === 'other' ? `: ${fields.join(', ')}` : '';
  return `  ${at}  ${what.padEnd(5)}  ${change === null ? '' : shown(change)}  (${name}${more})`;
}

function shown({ kind, series, from, to }: Change): string {
  const move = [from, to]
    .filter((amount) => amount !== null)
    .map((amount) => statedNumber(amount).toLocaleString('en-US'));
  return `${kind} ${series.id} ${move.join(' → ')}`;
}

export function replayJson({ rounds, documents, same, differences }: ReplayReport): object {
  return {
    rounds,
    documents,
    same,
    differences: differences.map(({ what, at, logged, found, fields }) => ({
      what,
      at,
      fields,
      logged: logged === null ? null : logJson(logged),
      found: found === null ? null : { ...logJson({ ...found, at, hash: '' }), seq: null, hash: null },
    })),
  };
}
