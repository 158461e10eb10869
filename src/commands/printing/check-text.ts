import type { CheckReport, NeedsEyes, SourceReport } from '../../checking/check-report.ts';
import type { Served } from '../../deliver.ts';
import type { LoggedChange } from '../../domain/change.ts';
import type { Instant } from '../../domain/time.ts';
import { compose } from '../../notify/message.ts';
import { FULL } from '../../notify/wording/brevity.ts';
import { withDayWords } from '../../notify/wording/day-words.ts';
import { feedText } from '../../notify/wording/feed-text.ts';
import { lineOne } from '../../notify/wording/line-one.ts';
import { postOf } from '../../notify/wording/post.ts';
import { postText } from '../../notify/wording/post-text.ts';
import { count, minute } from './in-words.ts';
import { type TableStyle, table } from './table.ts';

export interface Setting extends TableStyle {
  readonly notify: readonly { readonly name: string }[];
  readonly ops?: string | undefined;
}

/** What a person sees after `check`: what moved, what needs eyes, how each source and destination fared. */
export function checkText(report: CheckReport, served: readonly Served[], setting: Setting): string {
  const blocks = [
    report.dryRun ? 'Dry run: nothing was recorded, nothing was posted.' : '',
    moved(report, setting),
    report.dryRun ? wouldPost(report) : '',
    needsEyes(report.doubts, setting),
    sourceTable(report.sources, setting),
    troubles(report.sources),
    deliveries(served, setting),
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Reaffirmations and refinements are counted, not listed: the log has them. */
const QUIET = new Set(['reaffirmed', 'refined', 'late']);

function moved({ changes, sources }: CheckReport, style: TableStyle): string {
  const baseline = changes.filter((change) => change.baseline && change.route === 'none');
  const listed = changes.filter((change) => !QUIET.has(change.kind) && !baseline.includes(change));
  const quiet = changes.filter((change) => QUIET.has(change.kind) && !baseline.includes(change));
  const rows = listed.map((change) => [
    `#${change.seq}`,
    change.kind,
    ROUTES[change.route],
    `${lineOne(change, FULL)}; ${withDayWords(change.reason)}`,
  ]);
  const lines = [
    rows.length > 0 ? table(['log', 'kind', 'for', 'what moved'], rows, style) : '',
    baseline.length > 0
      ? `Baseline: ${count(baseline.length, 'change')} recorded from ${fewNames(newSources(sources))}; told as one summary, not as news.`
      : '',
    quiet.length > 0 ? `Also recorded: ${byKind(quiet)}.` : '',
  ].filter((line) => line !== '');
  return lines.length === 0 ? 'Nothing moved.' : lines.join('\n');
}

const ROUTES = { team: 'team', ops: 'ops', none: '-' } as const;

function newSources(sources: readonly SourceReport[]): readonly string[] {
  return sources.filter(({ baseline }) => baseline).map(({ name }) => name);
}

function fewNames(names: readonly string[]): string {
  return names.length <= 5 ? names.join(', ') : `${names.length} new sources`;
}

function byKind(changes: readonly LoggedChange[]): string {
  return [...Map.groupBy(changes, ({ kind }) => kind)].map(([kind, group]) => `${group.length} ${kind}`).join(', ');
}

function wouldPost({ changes, sources }: CheckReport): string {
  const messages = compose(changes, newSources(sources)).map(
    ({ audience, message }) => `[${audience}] ${postText(postOf(message, FULL))}`,
  );
  return messages.length === 0 ? 'Nothing would be posted.' : `Would be posted:\n\n${messages.join('\n\n')}`;
}

function needsEyes(doubts: readonly NeedsEyes[], style: TableStyle): string {
  if (doubts.length === 0) return '';
  const rows = doubts
    .slice(0, MOST_DOUBTS)
    .map(({ source, outlet, quote, reason, url }) => [
      outlet === null ? source : feedText(outlet, 40),
      `“${feedText(quote, 240)}” ${reason}${url === null ? '' : ` ${feedText(url, 300)}`}`,
    ]);
  const rest = doubts.length - rows.length;
  const more = rest > 0 ? `\n… and ${rest} more in \`--json\`.` : '';
  return `Needs eyes (a casualty word and a number that no rule could join):\n${table(['outlet', 'sentence'], rows, style)}${more}`;
}

const MOST_DOUBTS = 20;

function sourceTable(sources: readonly SourceReport[], style: TableStyle): string {
  if (sources.length === 0) return 'There is no source to poll: add one under `sources:`.';
  const rows = sources.map((source) => [
    source.name,
    source.outcome,
    String(source.documents),
    String(source.figures),
    shortDue(source.dueAt),
    source.baseline
      ? ['baseline taken', ...source.notes].join('; ')
      : source.notes.map((note) => feedText(note, 200)).join('; '),
  ]);
  return table(['source', 'outcome', 'new', 'figures', 'next (UTC)', 'notes'], rows, style);
}

function shortDue(dueAt: Instant | null): string {
  return dueAt === null ? '-' : minute(dueAt);
}

function troubles(sources: readonly SourceReport[]): string {
  return sources
    .filter(({ message }) => message !== null)
    .map(
      ({ name, outcome, message, advice }) =>
        `${name}: ${outcome}: ${feedText(message ?? '', 400)}${advice === null ? '' : `\n  ${advice}`}`,
    )
    .join('\n');
}

function deliveries(served: readonly Served[], { notify, ops }: Setting): string {
  if (served.length === 0 && notify.length === 0)
    return 'No destination is set up under `notify:`: messages go nowhere.';
  return served
    .filter(({ sent, open, paused, ended }) => sent > 0 || open !== 0 || paused !== null || ended === 'busy')
    .map((one) => `${one.destination}${one.destination === ops ? ' (ops)' : ''}: ${deliveryWords(one)}`)
    .join('\n');
}

function deliveryWords({ sent, open, ended, paused }: Served): string {
  const waiting = open === null || open === 0 ? '' : `, ${count(open, 'message')} still waiting`;
  if (paused !== null) return `paused: ${paused.why}${waiting}\n  ${paused.advice}`;
  if (ended === 'busy') return 'another tollwatch is delivering there';
  return `${count(sent, 'message')} sent${waiting}${waiting === '' ? '' : ' (`tollwatch outbox list` says why)'}`;
}
