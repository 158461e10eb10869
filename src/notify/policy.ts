import { type Amount, statedNumber } from '../domain/amount.ts';
import type { ChangeKind, LoggedChange } from '../domain/change.ts';
import type { AsOf, Measure, Name } from '../domain/figure.ts';
import { daysBetween, type Instant } from '../domain/time.ts';
import { type Digest, nextDigest, type QuietHours, quietUntil } from './quiet-times.ts';
import { grouped } from './wording/amount-words.ts';

/** What a desk wants to hear of, and when. Names are register keys; a part that is left out asks for everything. */
export interface Watch {
  readonly name: string;
  readonly victims?: readonly string[] | undefined;
  readonly places?: readonly string[] | undefined;
  /** `unattributed` stands for figures without a claimant. */
  readonly claimants?: readonly string[] | undefined;
  readonly measures?: readonly Measure[] | undefined;
  readonly kinds?: readonly ChangeKind[] | undefined;
  /** false: nothing that is doubted. */
  readonly suspect?: boolean | undefined;
  readonly threshold?: Threshold | undefined;
  /** Destinations it speaks to; undefined: all. */
  readonly destinations?: readonly string[] | undefined;
  readonly quietHours?: QuietHours | undefined;
  readonly digest?: Digest | undefined;
}

/** A move is told when it reaches any one of these. */
export interface Threshold {
  /** People. */
  readonly absolute?: number | undefined;
  /** Of the value that was told last. */
  readonly percent?: number | undefined;
  /** People for each day between the two as-of days, at least one. */
  readonly perDay?: number | undefined;
}

/** What must be known of the past of one destination. */
export interface Past {
  /** It was told, or is owed, the change that this one corrects. */
  readonly correctsTold: boolean;
  /** The value of the series that it was told last; null when it was told none. */
  readonly lastTold: ToldValue | null;
}

export interface ToldValue {
  readonly seq: number;
  readonly amount: Amount;
  readonly asOf: AsOf | null;
}

export type Verdict =
  | {
      readonly tell: true;
      /** null where no watch speaks to the destination, and for corrections. */
      readonly watch: string | null;
      readonly when: 'now' | 'after quiet hours' | 'in the digest';
      readonly dueAt: Instant;
      readonly why: string;
    }
  | { readonly tell: false; readonly why: string };

/** A destination that no watch speaks to hears everything. */
export function watchesFor(destination: string, watches: readonly Watch[]): readonly Watch[] {
  return watches.filter(({ destinations }) => destinations === undefined || destinations.includes(destination));
}

/**
 * Pure. Whether one destination is told of a change that is routed to the team, when, and why (not), in words.
 * @param watches those that speak to the destination
 */
export function judge(change: LoggedChange, watches: readonly Watch[], past: Past, now: Instant): Verdict {
  if (past.correctsTold) {
    const why = `it corrects log #${change.corrects}, which was told here`;
    return { tell: true, watch: null, when: 'now', dueAt: now, why };
  }
  if (watches.length === 0) return { tell: true, watch: null, when: 'now', dueAt: now, why: 'no watch limits it' };
  const opinions = watches.map((watch) => ({ watch, against: objection(change, watch, past.lastTold) }));
  const [best] = opinions
    .filter(({ against }) => against === null)
    .map(({ watch }) => ({ watch, ...timeOf(watch, now) }))
    .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt));
  if (best === undefined)
    return { tell: false, why: opinions.map(({ watch, against }) => `${watch.name}: ${against}`).join('; ') };
  const { watch, when, dueAt } = best;
  return { tell: true, watch: watch.name, when, dueAt, why: `${watch.name} asks for it` };
}

/** Why this watch does not want it; null when it does. */
function objection(change: LoggedChange, watch: Watch, lastTold: ToldValue | null): string | null {
  // A disagreement concerns both sides.
  const sides = change.against === null ? [change.series] : [change.series, change.against.series];
  const off = sides.map((series) => outOfScope(series, watch));
  if (off.every((words) => words !== null)) return off[0] ?? null;
  if (watch.suspect === false && change.suspect !== null) return 'it is doubted';
  // What stood when a source was first read is one message that sets the scene, not a move.
  if (change.baseline) return null;
  if (watch.kinds !== undefined && !watch.kinds.includes(change.kind)) return `it asks for no ${change.kind} figures`;
  return watch.threshold === undefined ? null : tooSmall(change, watch.threshold, lastTold);
}

function outOfScope({ claimant, victims, place, incident, measure }: LoggedChange['series'], watch: Watch) {
  const places = [place, incident?.place ?? null];
  if (!names([claimant], watch.claimants, 'unattributed'))
    return `${claimant?.name ?? 'nobody'} is none of its claimants`;
  if (!names(places, watch.places)) return `${place?.name ?? 'an unnamed place'} is none of its places`;
  if (!names([victims], watch.victims)) return `${victims?.name ?? 'unnamed victims'} are none of its victims`;
  if (watch.measures !== undefined && !watch.measures.includes(measure)) return `${measure} is none of its measures`;
  return null;
}

function names(present: readonly (Name | null)[], wanted: readonly string[] | undefined, absent?: string): boolean {
  if (wanted === undefined) return true;
  const keys = present.flatMap((name) => (name === null ? (absent ?? []) : [name.key, ...name.within]));
  return keys.some((key) => wanted.includes(key));
}

/**
 * Measured from what was told last, not from the log's last value: many small steps, each below the threshold, are told
 * as soon as together they reach it.
 */
function tooSmall(change: LoggedChange, threshold: Threshold, lastTold: ToldValue | null): string | null {
  const move = moveOf(change, lastTold);
  if (move === null) return null;
  const { people, from, days } = move;
  const limits = [
    limit(people, threshold.absolute, 'moved by', ''),
    from === 0 ? null : limit((100 * people) / from, threshold.percent, 'moved by', ' %'),
    limit(people / days, threshold.perDay, 'moved by', ' a day'),
  ].filter((one) => one !== null);
  if (limits.length === 0 || limits.some(({ reached }) => reached)) return null;
  return limits.map(({ words }) => words).join(', ');
}

function limit(value: number, least: number | undefined, verb: string, unit: string) {
  if (least === undefined) return null;
  return { reached: value >= least, words: `${verb} ${grouped(value)}${unit}, less than ${grouped(least)}${unit}` };
}

/** Whether the change is compared with what was told last, where there is a threshold. */
export function isMeasured({ kind }: LoggedChange): boolean {
  return kind === 'raised' || kind === 'lowered' || kind === 'edited';
}

/** null for what is news whatever its size: a denial, a new way of counting, a disagreement. A first figure moves from nothing. */
function moveOf(change: LoggedChange, lastTold: ToldValue | null) {
  const { kind, from, to, asOf } = change;
  if (to === null) return null;
  if (kind === 'first') return { people: statedNumber(to), from: 0, days: 1 };
  // What is said anew of a past day is compared with what was said of that day.
  if (!isMeasured(change) && kind !== 'restated') return null;
  const told = isMeasured(change) ? lastTold : null;
  const before = told?.amount ?? from;
  if (before === null) return null;
  const days = told?.asOf && asOf ? Math.max(1, daysBetween(told.asOf.to, asOf.to)) : 1;
  return { people: Math.abs(statedNumber(to) - statedNumber(before)), from: statedNumber(before), days };
}

function timeOf({ digest, quietHours }: Watch, now: Instant) {
  if (digest !== undefined) return { when: 'in the digest' as const, dueAt: digestAt(digest, quietHours, now) };
  const until = quietHours === undefined ? null : quietUntil(quietHours, now);
  return until === null ? { when: 'now' as const, dueAt: now } : { when: 'after quiet hours' as const, dueAt: until };
}

/** A rhythm rests in quiet hours; an hour that was named is kept. */
function digestAt(digest: Digest, quietHours: QuietHours | undefined, now: Instant): Instant {
  const at = nextDigest(digest, now);
  return 'everyMs' in digest && quietHours !== undefined ? (quietUntil(quietHours, at) ?? at) : at;
}
