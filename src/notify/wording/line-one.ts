import { type Amount, statedNumber } from '../../domain/amount.ts';
import { isNoLongerAtOdds } from '../../domain/at-odds.ts';
import type { Change, Part } from '../../domain/change.ts';
import type { Name } from '../../domain/figure.ts';
import { isNoLongerSaid } from '../../domain/no-longer-said.ts';
import { partWords, wholeWords } from '../../domain/part-words.ts';
import type { Series } from '../../domain/series.ts';
import { agreeing } from './agreement.ts';
import { amountWords, deltaWords, measureWord } from './amount-words.ts';
import type { Brevity } from './brevity.ts';
import { dayWords } from './day-words.ts';
import { feedText, sentence } from './feed-text.ts';

/** `sign`: "4,000 → 5,000 (+1,000)", for the eye. `words`: "from 4,000 to 5,000 (+1,000)", for screen readers. */
export type MoveStyle = 'sign' | 'words';

/** The news in one line: who says it, what moved from where to where and by how much, about whom and where. */
export function lineOne(change: Change, brevity: Brevity, style: MoveStyle = 'sign'): string {
  const news = { change, brevity, style };
  return sentence(`${opening(news)}${scope(subject(change), brevity)}${closing(change)}`);
}

/** What a garbled relay says of whom may be as wrong as its number: the claimant's own series tells it better. */
function subject({ kind, series, against }: Change): Series {
  const own = kind === 'held' ? against?.series : undefined;
  return own === undefined || scopeOf(own).length === 0 ? series : own;
}

/** What a person takes back or merges, or an outlet puts right in its text, is no act of the claimant. */
function opening(news: News): string {
  const { kind, decision, reason } = news.change;
  if (decision !== undefined && kind === 'retracted') return `Taken back here: ${says(news)}`;
  if (kind === 'retracted' && isNoLongerSaid(reason)) return `No longer in the text: ${says(news)}`;
  return decision?.ruling?.is === 'merge' ? `Merged here: ${says(news)}` : OPENINGS[kind](news);
}

/** "6 new, 1 body recovered, 96 recognised later", or null when the increment was not taken apart. */
export function partsLine(parts: readonly Part[]): string | null {
  return parts.length === 0 ? null : parts.map(partWords).join(', ');
}

/** Never an outlet, and never "confirmed": whom the text credits, or that it credits nobody. */
export function claimantWords(claimant: Name | null, brevity: Brevity): string {
  return claimant === null ? NOBODY : feedText(claimant.name, brevity.claimant);
}

interface News {
  readonly change: Change;
  readonly brevity: Brevity;
  readonly style: MoveStyle;
}

const OPENINGS: Readonly<Record<Change['kind'], (news: News) => string>> = {
  first: says,
  raised: says,
  lowered: says,
  refined: says,
  reaffirmed: repeats,
  late: says,
  edited: (news) => `Correction: ${says(news)}`,
  restated: (news) => `${who(news)} ${verb(news, 'restates', 'restated')}${asOfDay(news.change)}: ${move(news)}`,
  rebased: (news) => `${who(news)} ${verb(news, 'counts differently now', 'counted differently now')}: ${move(news)}`,
  denied: denied,
  retracted: (news) => `${who(news)} ${verb(news, 'withdraws', 'withdrawn')}: ${value(news)}`,
  held: held,
  inconsistent: (news) => `Does not add up. ${says(news)}`,
  disagreement: disagreement,
  stale: (news) => `Silence. ${who(news)}${news.change.series.claimant === null ? '' : ' last said'}: ${value(news)}`,
  resumed: (news) => `Heard again. ${says(news)}`,
};

function says(news: News): string {
  return `${saysSo(news.change.series.claimant, news.brevity)}${move(news)}`;
}

function repeats(news: News): string {
  const none = news.change.series.claimant === null;
  return none ? `${NOBODY}, repeated: ${value(news)}` : `${who(news)} ${verb(news, 'repeats', '')} ${value(news)}`;
}

function saysSo(claimant: Name | null, brevity: Brevity): string {
  return claimant === null ? `${NOBODY}: ` : `${claimantWords(claimant, brevity)} ${agreeing('says', claimant)}: `;
}

function who({ change, brevity }: News): string {
  return claimantWords(change.series.claimant, brevity);
}

/** Who denies a number is hardly ever who says it. */
function denied(news: News): string {
  const { change, brevity } = news;
  const denier = change.against?.series.claimant ?? null;
  if (denier === null) return `${who(news)} ${verb(news, 'denies', 'denied')}: ${value(news)}`;
  const says = change.series.claimant === null ? '' : ` what ${who(news)} ${verb(news, 'says', '')}`;
  return `${claimantWords(denier, brevity)} ${agreeing('denies', denier)}${says}: ${value(news)}`;
}

/** "The ministry denies: 12 killed", but "No authority named, denied: 12 killed". */
function verb({ change }: News, active: string, passive: string): string {
  const { claimant } = change.series;
  return claimant === null ? `(${passive})` : agreeing(active, claimant);
}

function held(news: News): string {
  const { change, brevity } = news;
  const outlet = change.provenance?.outlet ?? null;
  const own = change.against;
  if (own === null && change.series.claimant !== null)
    return `Held back: ${who(news)} ${verb(news, 'says', '')} ${move(news)}`;
  const told = outlet === null ? 'a text tells' : `${feedText(outlet, brevity.name)} tells`;
  if (own === null) return `Held back: ${told} ${move(news)}, no authority named`;
  return `Held back: ${told} ${value(news)}; ${aside(own.series, own.amount, brevity)}`;
}

function disagreement(news: News): string {
  const { change, brevity } = news;
  if (change.against === null) return says(news);
  const other = change.against;
  const opening = isNoLongerAtOdds(change.reason) ? 'No longer at odds' : 'At odds';
  const speaker = change.series.claimant === null ? `${NOBODY}:` : `${who(news)} ${verb(news, 'says', '')}`;
  return `${opening}: ${speaker} ${value(news)}; ${aside(other.series, other.amount, brevity)}`;
}

/** Another claimant's value, later in the same line. */
function aside(series: Series, amount: Amount, brevity: Brevity): string {
  const number = stated(amount, series);
  return series.claimant === null
    ? `${number} without a named authority`
    : `${claimantWords(series.claimant, brevity)} ${agreeing('says', series.claimant)} ${number}`;
}

function move(news: News): string {
  const { from, to, series, kind } = news.change;
  if (from === null || to === null || isMergedAsItStood(news.change)) return value(news);
  const step =
    news.style === 'sign'
      ? `${amountWords(from)} → ${amountWords(to)}`
      : `from ${amountWords(from)} to ${amountWords(to)}`;
  const delta = kind === 'rebased' || kind === 'refined' ? '' : `${deltaWords(from, to)}${madeOf(news)}`;
  return `${step} ${measureWord(series.measure, to)}${delta === '' ? '' : ` (${delta})`}`;
}

/** The series that goes on keeps its number. */
function isMergedAsItStood({ decision, from, to }: Change): boolean {
  return decision?.ruling?.is === 'merge' && from !== null && to !== null && amountWords(from) === amountWords(to);
}

/** "+98: 2 new, 96 recognised later": a rise is told with what it is made of. */
function madeOf({ change: { parts, reason, kind, from, to }, brevity }: News): string {
  const [part] = parts;
  if (part === undefined || kind !== 'raised' || from === null || to === null) return '';
  if (parts.length === 1 && part.value === statedNumber(to) - statedNumber(from)) return `, ${wholeWords(part)}`;
  return `: ${isToldIn(reason, parts) ? feedText(reason, brevity.reason) : partsLine(parts)}`;
}

/** The diff's own reason for a rise names its parts, and why the rest is open. */
export function isToldIn(reason: string, parts: readonly Part[]): boolean {
  return parts.length > 0 && parts.every((part) => part.kind === 'unknown' || reason.includes(partWords(part)));
}

function value({ change }: News): string {
  const amount = change.to ?? change.from;
  if (amount === null) return change.series.measure;
  return change.isMore ? `${amountWords(amount)} more ${change.series.measure}` : stated(amount, change.series);
}

function stated(amount: Amount, series: Series): string {
  return `${amountWords(amount)} ${measureWord(series.measure, amount)}`;
}

function asOfDay({ asOf }: Change): string {
  return asOf === null ? '' : ` ${dayWords(asOf)}`;
}

/** Whom the number counts and where; groups that say no more than the measure does are left out. */
export function whomAndWhere({ victims, place }: Series): readonly string[] {
  const group = victims === null || GENERIC.has(victims.key.replace(/^~/, '')) ? null : victims.name;
  return [group, place?.name].filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

function scope(series: Series, brevity: Brevity): string {
  return scopeOf(series)
    .map((name) => `, ${feedText(name, brevity.name)}`)
    .join('');
}

/** Whom the number counts, where, over which time or at which event. */
export function scopeOf(series: Series): readonly string[] {
  const { window, incident } = series;
  const about = [
    ...whomAndWhere(series),
    window.period === 'interval' ? window.words : null,
    incident === null
      ? null
      : `${incident.kind}${incident.day === null ? '' : ` of ${dayWords({ from: incident.day, to: incident.day })}`}`,
  ];
  return about.filter((name): name is string => typeof name === 'string' && name.trim() !== '');
}

function closing({ kind, isMore, decision }: Change): string {
  if (decision?.ruling?.is === 'merge') return '';
  if (kind === 'first') return isMore ? '' : ' (first figure)';
  if (kind === 'rebased') return ' (neither a rise nor a fall)';
  return kind === 'refined' ? ' (the same number, more precisely)' : '';
}

const NOBODY = 'No authority named';

/** Keys of the register: people as such, bodies, soldiers of no stated side. */
const GENERIC: ReadonlySet<string> = new Set(['people', 'bodies', 'forces']);
