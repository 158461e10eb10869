import type { LoggedChange } from '../domain/change.ts';

/** What a destination is to be told, before it is put into that destination's form. */
export type Message = Shape & {
  /** Licences and credits that the sources ask for, a line each. */
  readonly credits?: readonly string[];
};

type Shape =
  /** Changes of one claimant found in one check. */
  | { readonly shape: 'changes'; readonly claimant: string | null; readonly changes: readonly LoggedChange[] }
  /** More claimants than a channel wants one by one. */
  | { readonly shape: 'summary'; readonly changes: readonly LoggedChange[] }
  /** What gathered while a destination was kept quiet. */
  | { readonly shape: 'digest'; readonly changes: readonly LoggedChange[] }
  /** What stood when a source was first read. */
  | { readonly shape: 'baseline'; readonly sources: readonly string[]; readonly changes: readonly LoggedChange[] }
  /** Answers under the message that it corrects. */
  | { readonly shape: 'correction'; readonly changes: readonly LoggedChange[] }
  /** A claimant's own text that does not add up. */
  | { readonly shape: 'doubt'; readonly changes: readonly LoggedChange[] }
  /** Two claimants whose numbers exclude each other, or no longer do. */
  | { readonly shape: 'disagreement'; readonly changes: readonly LoggedChange[] }
  /** For the operators: held values, sources down or back, dead letters. */
  | {
      readonly shape: 'ops';
      readonly title: string;
      readonly lines: readonly string[];
      readonly changes: readonly LoggedChange[];
    }
  | { readonly shape: 'test'; readonly destination: string };

/** A message with its audience, and with the earlier change under whose message it belongs. */
export interface Composed {
  readonly audience: 'team' | 'ops';
  readonly message: Message;
  /** Numbers of the changes it tells; empty for a notice without changes. */
  readonly seqs: readonly number[];
  /** Number of the change that it corrects, answers or releases; null for news. */
  readonly answers: number | null;
}

/** With more claimants than this in one check, one summary takes the place of their messages. */
const MOST_CLAIMANTS = 5;

/** No message tells more changes than this, so that a number never has to give way; more make another message. */
const MOST_CHANGES = 5;
const MOST_SUMMARY_LINES = 12;

/**
 * Pure. What one check's changes become, oldest change first; changes that nobody is told make no message.
 * @param begun names of the sources that were first read in this check, whether or not a figure stands in them
 */
export function compose(changes: readonly LoggedChange[], begun: readonly string[] = []): readonly Composed[] {
  const inOrder = changes.toSorted((a, b) => a.seq - b.seq);
  const team = inOrder.filter((change) => change.route === 'team' && !change.baseline);
  const news = team.filter((change) => change.corrects === null && aside(change) === null);
  const own = new Set(news.map(({ seq }) => seq));
  const [earlier, ownCorrections] = [false, true].map((isOwn) =>
    corrections(team.filter(({ corrects }) => corrects !== null && own.has(corrects) === isOwn)),
  );
  return [
    ...baseline(
      inOrder.filter((change) => change.baseline && change.kind === 'first' && change.route !== 'ops'),
      begun,
    ),
    ...(earlier ?? []),
    ...asides(team, 'doubt'),
    ...(claimantsOf(news).size > MOST_CLAIMANTS ? summaries(news) : perClaimant(news)),
    // A number is told before somebody denies it in the same check.
    ...(ownCorrections ?? []),
    // What two claimants say stands before that they contradict one another.
    ...asides(team, 'disagreement'),
    ...forOperators(inOrder.filter((change) => change.route === 'ops')),
  ];
}

/** A notice for the operators that stands on no change: a broken destination, a dead letter, a silent source. */
export function notice(title: string, lines: readonly string[]): Composed {
  return { audience: 'ops', message: { shape: 'ops', title, lines, changes: [] }, seqs: [], answers: null };
}

function baseline(changes: readonly LoggedChange[], begun: readonly string[]): readonly Composed[] {
  if (changes.length === 0) return [];
  const sources = [...new Set([...begun, ...changes.flatMap((change) => change.provenance?.source ?? [])])];
  return [told({ shape: 'baseline', sources, changes })];
}

function corrections(changes: readonly LoggedChange[]): readonly Composed[] {
  const groups = Map.groupBy(changes, (change) => change.corrects);
  return [...groups].flatMap(([answers, group]) =>
    chunks(group, MOST_CHANGES).map((part) => told({ shape: 'correction', changes: part }, answers)),
  );
}

function asides(changes: readonly LoggedChange[], shape: 'doubt' | 'disagreement'): readonly Composed[] {
  return changes
    .filter((change) => change.corrects === null && aside(change) === shape)
    .map((change) => told({ shape, changes: [change] }));
}

function aside({ kind }: LoggedChange): 'doubt' | 'disagreement' | null {
  if (kind === 'inconsistent') return 'doubt';
  return kind === 'disagreement' ? 'disagreement' : null;
}

function perClaimant(changes: readonly LoggedChange[]): readonly Composed[] {
  const groups = Map.groupBy(changes, claimantKey);
  return [...groups.values()].flatMap((group) =>
    chunks(group, MOST_CHANGES).map((part) =>
      told({ shape: 'changes', claimant: part[0]?.series.claimant?.name ?? null, changes: part }),
    ),
  );
}

function summaries(changes: readonly LoggedChange[]): readonly Composed[] {
  return chunks(changes, MOST_SUMMARY_LINES).map((part) => told({ shape: 'summary', changes: part }));
}

function forOperators(changes: readonly LoggedChange[]): readonly Composed[] {
  const groups = Map.groupBy(changes, ({ kind }) => OPS_TITLES[kind] ?? 'For a look');
  return [...groups].flatMap(([title, group]) =>
    chunks(group, MOST_CHANGES).map((part) => ({
      ...told({ shape: 'ops', title, lines: [], changes: part }),
      audience: 'ops' as const,
    })),
  );
}

function told(message: Extract<Message, { changes: unknown }>, answers: number | null = null): Composed {
  return { audience: 'team', message, seqs: message.changes.map((change) => change.seq), answers };
}

function claimantsOf(changes: readonly LoggedChange[]): ReadonlySet<string> {
  return new Set(changes.map(claimantKey));
}

function claimantKey(change: LoggedChange): string {
  return change.series.claimant?.key ?? '';
}

function chunks<T>(items: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

const OPS_TITLES: Partial<Record<LoggedChange['kind'], string>> = {
  held: 'Held back until somebody has looked',
  inconsistent: 'A text that does not add up',
  stale: 'Silent for longer than usual',
  resumed: 'Heard again',
};
