import type { Decision, LoggedChange } from '../domain/change.ts';
import type { Instant } from '../domain/time.ts';
import type { Round } from '../store/records.ts';

/** One run of the diff (a round that brought texts, or a check without any that noticed a silence), or one decision. */
export interface Moment {
  readonly at: Instant;
  readonly round: Round | null;
  /** What the log says of it, corrections by a reparse taken into account. */
  readonly logged: readonly LogLine[];
  /** Present when a person decided, and no diff ran. */
  readonly decision: { readonly decision: Decision; readonly seq: number } | null;
}

export interface LogLine extends LoggedChange {
  /** A reparse put it there: that it was told to nobody is no difference. */
  readonly isAdopted: boolean;
}

/** What happened, in its order. */
export function momentsOf(log: readonly LoggedChange[], rounds: readonly Round[]): readonly Moment[] {
  const { groups, lines, aliases } = correctedLog(log);
  const known = groups.flatMap((group): Known[] => {
    const logged = lines.get(group) ?? [];
    const { decision, corrects } = group.rows[0] ?? {};
    if (decision === undefined) return [{ group, logged, decision: null }];
    // A decision that a reparse took back, because what it was about is not found any more.
    if (logged.length === 0) return [];
    return [{ group, logged, decision: { decision, seq: nameToday(corrects ?? 0, aliases) } }];
  });
  return withRounds(inOrder(known), rounds);
}

interface Known extends Pick<Moment, 'logged' | 'decision'> {
  readonly group: Group;
}

/** Lines that were logged together. */
interface Group {
  readonly at: Instant;
  readonly rows: LoggedChange[];
}

interface Corrected {
  readonly groups: readonly Group[];
  readonly lines: ReadonlyMap<Group, readonly LogLine[]>;
  /** Number of a line that a reparse replaced → number of the line that it wrote. */
  readonly aliases: ReadonlyMap<number, number>;
}

/** The log as a reparse left it: each of its lines takes the place of the one that it corrects, at that one's time. */
function correctedLog(log: readonly LoggedChange[]): Corrected {
  const [groups, aliases] = [new Map<string, Group>(), new Map<number, number>()];
  const standing = new Map<number, { readonly line: LogLine; readonly group: Group }>();
  let decisionKey = '';
  for (const row of log) {
    const ruling = row.decision?.ruling;
    if (ruling?.is === 'reparse') {
      const before = row.corrects === null ? undefined : standing.get(row.corrects);
      if (row.corrects !== null) standing.delete(row.corrects);
      if (ruling.found === null) continue;
      const group = before?.group ?? groupOf(groups, ruling.when, ruling.when);
      const { seq, hash } = row;
      // Who was told is what it was: the correction is a line of the log and no message.
      const route = before?.line.route ?? row.route;
      standing.set(seq, { line: { ...ruling.found, seq, at: ruling.when, hash, route, isAdopted: true }, group });
      if (row.corrects !== null) aliases.set(row.corrects, seq);
      continue;
    }
    if (isFirstOfDecision(row)) decisionKey = `decision ${row.seq}`;
    const key = row.decision === undefined ? row.at : decisionKey;
    const group = groupOf(groups, key, row.at);
    group.rows.push(row);
    standing.set(row.seq, { line: { ...row, isAdopted: false }, group });
  }
  const lines = Map.groupBy(standing.values(), ({ group }) => group);
  return {
    groups: [...groups.values()],
    lines: new Map([...lines].map(([group, all]) => [group, all.map(({ line }) => line)])),
    aliases,
  };
}

function groupOf(groups: Map<string, Group>, key: string, at: Instant): Group {
  const group = groups.get(key) ?? { at, rows: [] };
  groups.set(key, group);
  return group;
}

/** A merging begins with the series that goes on; every other decision with the line that corrects. */
function isFirstOfDecision({ decision, series, corrects }: LoggedChange): boolean {
  if (decision === undefined) return false;
  const { ruling } = decision;
  return ruling?.is === 'merge' ? series.id === ruling.into : corrects !== null;
}

function nameToday(seq: number, aliases: ReadonlyMap<number, number>): number {
  const later = aliases.get(seq);
  return later === undefined ? seq : nameToday(later, aliases);
}

/** The order of the log; what only a reparse put there stands at its time. */
function inOrder(known: readonly Known[]): readonly Known[] {
  const isLogged = ({ group }: Known) => group.rows.length > 0;
  const ordered = known.filter(isLogged);
  for (const adopted of known.filter((one) => !isLogged(one))) {
    const next = ordered.findIndex(({ group }) => group.at > adopted.group.at);
    ordered.splice(next < 0 ? ordered.length : next, 0, adopted);
  }
  return ordered;
}

/** Each round goes with the lines that were logged by the same check, or stands by itself where it changed nothing. */
function withRounds(known: readonly Known[], rounds: readonly Round[]): readonly Moment[] {
  const moments: Moment[] = [];
  const earliest = earliestFrom(known);
  let next = 0;
  for (const [nth, { group, logged, decision }] of known.entries()) {
    const from = next;
    // Where a clock was put back, a decision stands before the checks that seem to be older.
    const isAhead = decision !== null && (earliest[nth] ?? '') < group.at;
    while (!isAhead && next < rounds.length && (rounds[next]?.at ?? '') <= group.at) next++;
    const passed = rounds.slice(from, next);
    const last = passed.at(-1);
    const own = last !== undefined && isOf(last, group) ? last : null;
    moments.push(...passed.filter((round) => round !== own).map(alone), { at: group.at, round: own, logged, decision });
  }
  return [...moments, ...rounds.slice(next).map(alone)];
}

/** For each of them the earliest time of itself and of what comes behind it in the log. */
function earliestFrom(known: readonly Known[]): readonly Instant[] {
  const earliest: Instant[] = [];
  for (const [nth, { group }] of [...known.entries()].reverse()) {
    const behind = earliest[nth + 1];
    earliest[nth] = behind === undefined || group.at < behind ? group.at : behind;
  }
  return earliest;
}

function alone(round: Round): Moment {
  return { at: round.at, round, logged: [], decision: null };
}

/** A check that brought no text logs silences only, and opens no round; a person's decision opens none either. */
function isOf(round: Round, { at, rows }: Group): boolean {
  if (rows[0]?.decision !== undefined) return false;
  const isSilence = rows.length > 0 && rows.every(({ kind }) => kind === 'stale');
  return !isSilence || Date.parse(at) - Date.parse(round.at) < SAME_CHECK_MS;
}

/** From the opening of a round to the end of its transaction. */
const SAME_CHECK_MS = 60_000;
