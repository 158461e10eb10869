import { isDeepStrictEqual } from 'node:util';
import type { Change, LoggedChange } from '../domain/change.ts';
import type { Instant } from '../domain/time.ts';
import type { LogLine, Moment } from './replay-moments.ts';

/** `gone`: logged, and not found again. `new`: found now, and not logged. `other`: found with other values. */
export interface Difference {
  readonly what: 'gone' | 'new' | 'other';
  readonly at: Instant;
  readonly logged: LoggedChange | null;
  readonly found: Change | null;
  /** Names of the fields that are other. */
  readonly fields: readonly string[];
}

export interface Compared {
  readonly differences: readonly Difference[];
  /** Lines of the log that were found again, by the number of what was found. */
  readonly twins: ReadonlyMap<number, LogLine>;
}

/** What one moment says now, beside what the log says of it. */
export function compare({ at, logged }: Moment, found: readonly Change[]): Compared {
  const left = Map.groupBy(found, nameOf);
  const twins = new Map<number, LogLine>();
  const differences: Difference[] = [];
  for (const row of logged) {
    const change = left.get(nameOf(row))?.shift();
    if (change === undefined) {
      differences.push({ what: 'gone', at, logged: row, found: null, fields: [] });
      continue;
    }
    twins.set(change.seq, row);
    const fields = fieldsOf(row).filter((field) => !isSame(row[field], change[field]));
    if (fields.length > 0) differences.push({ what: 'other', at, logged: row, found: change, fields });
  }
  const unlogged = [...left.values()].flat().sort((a, b) => a.seq - b.seq);
  differences.push(
    ...unlogged.map((change) => ({ what: 'new' as const, at, logged: null, found: change, fields: [] })),
  );
  return { differences, twins };
}

/** By what a change is found again: its kind, its series and its value. */
function nameOf({ kind, series, to, asOf }: Change): string {
  return `${kind}|${series.id}|${to?.low}|${to?.high}|${asOf?.to}`;
}

/** As JSON has them: what is undefined is not there. */
export function isSame(logged: unknown, found: unknown): boolean {
  return isDeepStrictEqual(logged, found) || isDeepStrictEqual(asJson(logged), asJson(found));
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function fieldsOf({ isAdopted }: LogLine): readonly (typeof FIELDS)[number][] {
  return isAdopted ? FIELDS.filter((field) => field !== 'route') : FIELDS;
}

/** What must be the same; numbers and times of recording may differ. */
const FIELDS = [
  'route',
  'from',
  'to',
  'asOf',
  'parts',
  'reason',
  'suspect',
  'baseline',
  'outlets',
  'shares',
  'provenance',
] as const;
