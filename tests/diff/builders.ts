import { diff } from '../../src/diff/diff.ts';
import type { Ledger, ReadDocument } from '../../src/diff/ledger.ts';
import { type Amount, placeOf, type Qualifier } from '../../src/domain/amount.ts';
import type { Change, LoggedChange } from '../../src/domain/change.ts';
import type { Figure, Incident, Measure, Name, Role, Status, Window } from '../../src/domain/figure.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import type { Day, Instant } from '../../src/domain/time.ts';

/** A number in the short form of the tables: 4000, '>5000', '>=34', '~4000', '<6000', '<=20', '4000-5000'. */
export type Short = number | string;

export interface FigureWords {
  readonly by?: Name | null;
  readonly of?: Name | null;
  readonly at?: Name | null;
  readonly asOf?: Day;
  readonly since?: Day;
  /** Words of a bounded period; `[from, to]` are its days where known. */
  readonly during?: string;
  readonly days?: readonly [Day, Day];
  /** The words of the period open it at an event without a day. */
  readonly runs?: true;
  readonly event?: Incident;
  readonly role?: Role;
  readonly status?: Status;
  readonly within?: number;
  readonly shareOf?: number;
  readonly deniedBy?: Name;
  readonly inferred?: readonly string[];
}

export function figure(measure: Measure, number: Short, words: FigureWords = {}): Figure {
  const amount = amountOf(number);
  return {
    measure,
    unit: words.shareOf === undefined ? 'people' : 'fraction',
    amount,
    role: words.role ?? 'total',
    status: words.status ?? 'asserted',
    victims: words.of ?? null,
    place: words.at ?? null,
    claimant: words.by ?? null,
    reporter: null,
    disputedBy: words.deniedBy ?? null,
    asOf:
      words.asOf === undefined
        ? null
        : { from: words.asOf, to: words.asOf, stated: true, words: `as of ${words.asOf}` },
    window: windowOf(words),
    incident: words.event ?? null,
    partOf: words.within ?? null,
    of: words.shareOf ?? null,
    quote: `${amount.written} ${measure}`,
    start: 0,
    end: 0,
    inferred: words.inferred ?? [],
    rules: ['built'],
  };
}

export function amountOf(number: Short): Amount {
  const [, sign = '', first = '', last] = /^(>=|<=|>|<|~)?([\d.]+)(?:-([\d.]+))?$/.exec(String(number)) ?? [];
  const value = Number(first);
  const written = value.toLocaleString('en-US');
  const rounding = placeOf(value);
  if (last !== undefined) return { low: value, high: Number(last), qualifier: 'range', written, rounding };
  return { ...BOUNDS[sign as keyof typeof BOUNDS](value), written, rounding };
}

const BOUNDS = {
  '': (value: number) => ({ low: value, high: value, qualifier: 'exact' as Qualifier }),
  '~': (value: number) => ({ low: value, high: value, qualifier: 'about' as Qualifier }),
  '>': (value: number) => ({ low: value, high: null, qualifier: 'over' as Qualifier }),
  '>=': (value: number) => ({ low: value, high: null, qualifier: 'at_least' as Qualifier }),
  '<': (value: number) => ({ low: null, high: value, qualifier: 'nearly' as Qualifier }),
  '<=': (value: number) => ({ low: null, high: value, qualifier: 'up_to' as Qualifier }),
};

function windowOf({ since, during, days, runs, event, role }: FigureWords): Window {
  if (event !== undefined) return { period: 'single-event', words: null, start: null, end: null };
  if (during !== undefined) {
    const window = { period: 'interval', words: during, start: days?.[0] ?? null, end: days?.[1] ?? null } as const;
    return runs ? { ...window, runs } : window;
  }
  if (since !== undefined) return { period: 'cumulative', words: `since ${since}`, start: since, end: null };
  return { period: role === undefined || role === 'total' ? 'cumulative' : null, words: null, start: null, end: null };
}

/** `name('sample-ministry')` is a registered name; `name('~the governor')` one that the register does not know. */
export function name(key: string, ...within: readonly string[]): Name {
  const text = key.replace(/^~/, '').replaceAll('-', ' ');
  return { key, text, name: text, within };
}

export function event(kind: string, day: Day | null, place: Name | null = null): Incident {
  return { kind, day, place };
}

export interface DocumentWords {
  /** `source#document`; the same again is a new version of the same document. */
  readonly from: string;
  readonly published?: Instant | Day | null;
  readonly figures: readonly Figure[];
  readonly baseline?: boolean;
}

/** One poll of a storyline: when, and what it found. */
export interface Poll {
  readonly at: Instant | Day;
  readonly found: readonly DocumentWords[];
}

export interface Told {
  readonly log: readonly LoggedChange[];
  readonly states: ReadonlyMap<string, SeriesState>;
}

export interface TellOptions {
  readonly baseline?: boolean;
  /** The ledger lists its series by their ids, as the store gives them, instead of as they were opened. */
  readonly byId?: boolean;
  /** Where the states are kept; a new map when absent. */
  readonly states?: Map<string, SeriesState>;
}

/** Runs the polls one after the other through the diff, as `check` would, and returns the whole log. */
export function tell(polls: readonly Poll[], start: TellOptions = {}): Told {
  const states = start.states ?? new Map<string, SeriesState>();
  const log: LoggedChange[] = [];
  const versions = new Map<string, { version: number; figures: readonly Figure[] }>();
  polls.forEach(({ at, found }, nth) => {
    const now = instant(at);
    const ledger: Ledger = { states: start.byId ? sortedById(states) : states, nextSeq: log.length + 1 };
    const isBaseline = nth === 0 && start.baseline === true;
    const documents = found.map((words) => readDocument(words, isBaseline, now, versions));
    const result = diff({ ledger, documents, now });
    for (const change of result.changes) log.push({ ...change, at: now, hash: '' });
    for (const state of result.states) states.set(state.series.id, state);
  });
  return { log, states };
}

function sortedById(states: ReadonlyMap<string, SeriesState>): ReadonlyMap<string, SeriesState> {
  return new Map([...states].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function readDocument(
  words: DocumentWords,
  isBaseline: boolean,
  now: Instant,
  versions: Map<string, { version: number; figures: readonly Figure[] }>,
): ReadDocument {
  const [source = ''] = words.from.split('#');
  const known = versions.get(words.from);
  const version = (known?.version ?? 0) + 1;
  const { text, figures } = textOf(words.figures);
  versions.set(words.from, { version, figures });
  return {
    source,
    version: { documentId: words.from, version, textHash: text },
    url: `https://${source}.example/${words.from.split('#')[1] ?? ''}`,
    outlet: source,
    title: null,
    published: words.published === null ? null : instant(words.published ?? now),
    text,
    figures,
    doubts: [],
    previous: known?.figures ?? null,
    baseline: words.baseline ?? isBaseline,
  };
}

/** A text of nothing but the quotes, so that every quote stands where it says. */
function textOf(figures: readonly Figure[]): { readonly text: string; readonly figures: readonly Figure[] } {
  let text = '';
  const placed = figures.map((given) => {
    const start = text.length;
    text += `${given.quote}. `;
    return { ...given, start, end: start + given.quote.length };
  });
  return { text, figures: placed };
}

function instant(value: Instant | Day): Instant {
  return value.length === 10 ? `${value}T09:00:00.000Z` : value;
}

/** One line per change: `kind! claimant measure from → to`; `!` is a change that the team is told. */
export function lines(log: readonly Change[]): readonly string[] {
  return log.map(({ kind, route, series, from, to }) => {
    const mark = route === 'team' ? '!' : '';
    const move = from === null ? short(to) : `${short(from)} → ${short(to)}`;
    return `${kind}${mark} ${series.claimant?.text ?? 'nobody'} ${series.measure} ${move}`;
  });
}

/** The lines that the team is told. */
export function alerts(log: readonly Change[]): readonly string[] {
  return lines(log.filter(({ route }) => route === 'team')).map((line) => line.replace('!', ''));
}

function short(amount: Amount | null): string {
  if (amount === null) return '-';
  const { low, high, qualifier } = amount;
  if (low !== null && high !== null)
    return low === high ? `${qualifier === 'about' ? '~' : ''}${low}` : `${low}-${high}`;
  if (high === null) return `${qualifier === 'over' ? '>' : '>='}${low}`;
  return `${qualifier === 'nearly' ? '<' : '<='}${high}`;
}
