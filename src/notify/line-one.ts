import { type Amount, statedNumber } from '../domain/amount.ts';
import type { Change, Part } from '../domain/change.ts';
import type { Name } from '../domain/figure.ts';
import type { Series } from '../domain/series.ts';
import { amountWords, deltaWords, grouped, measureWord, signed } from './amount-words.ts';
import type { Brevity } from './brevity.ts';
import { dayWords } from './day-words.ts';
import { feedText } from './feed-text.ts';

/** `sign`: "4,000 → 5,000 (+1,000)", for the eye. `words`: "from 4,000 to 5,000 (+1,000)", for screen readers. */
export type MoveStyle = 'sign' | 'words';

/** The news in one line: who says it, what moved from where to where and by how much, about whom and where. */
export function lineOne(change: Change, brevity: Brevity, style: MoveStyle = 'sign'): string {
  const news = { change, brevity, style };
  return `${OPENINGS[change.kind](news)}${scope(change.series, brevity)}${closing(change)}`;
}

/** "+96: 2 same period, 94 retroactive", or null when the increment was not taken apart. */
export function partsLine(parts: readonly Part[]): string | null {
  if (parts.length === 0) return null;
  const whole = parts.reduce((sum, part) => sum + part.value, 0);
  return `${signed(whole)}: ${parts.map((part) => `${grouped(part.value)}\u00a0${PART_WORDS[part.kind]}`).join(', ')}`;
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
  reaffirmed: says,
  late: says,
  edited: (news) => `Correction: ${says(news)}`,
  restated: (news) => `${who(news)} ${verb(news, 'restates', 'restated')}${asOfDay(news.change)}: ${move(news)}`,
  rebased: (news) => `${who(news)} ${verb(news, 'counts differently now', 'counted differently now')}: ${move(news)}`,
  denied: (news) => `${who(news)} ${verb(news, 'denies', 'denied')}: ${value(news)}`,
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

function saysSo(claimant: Name | null, brevity: Brevity): string {
  return claimant === null ? `${NOBODY}: ` : `${claimantWords(claimant, brevity)} says: `;
}

function who({ change, brevity }: News): string {
  return claimantWords(change.series.claimant, brevity);
}

/** "The ministry denies: 12 killed", but "No authority named, denied: 12 killed". */
function verb({ change }: News, active: string, passive: string): string {
  return change.series.claimant === null ? `(${passive})` : active;
}

function held(news: News): string {
  const { change, brevity } = news;
  const outlet = change.provenance?.outlet ?? null;
  if (change.against === null) return `Held back. ${says(news)}`;
  const told = outlet === null ? 'told' : `told by ${feedText(outlet, brevity.name)}`;
  const own = change.against;
  return `Held back. ${value(news)} ${told}, but ${saysSo(own.series.claimant, brevity)}${stated(own.amount, own.series)}`;
}

function disagreement(news: News): string {
  const { change, brevity } = news;
  if (change.against === null) return says(news);
  const other = change.against;
  return `${saysSo(change.series.claimant, brevity)}${value(news)}; ${saysSo(other.series.claimant, brevity)}${stated(other.amount, other.series)}`;
}

function move(news: News): string {
  const { from, to, series, kind } = news.change;
  if (from === null || to === null) return value(news);
  const step =
    news.style === 'sign'
      ? `${amountWords(from)} → ${amountWords(to)}`
      : `from ${amountWords(from)} to ${amountWords(to)}`;
  const delta = kind === 'rebased' ? '' : deltaWords(from, to);
  return `${step} ${measureWord(series.measure, to)}${delta === '' ? '' : ` (${delta})`}`;
}

function value({ change }: News): string {
  const amount = change.to ?? change.from;
  return amount === null ? change.series.measure : stated(amount, change.series);
}

function stated(amount: Amount, series: Series): string {
  return `${amountWords(amount)} ${measureWord(series.measure, amount)}`;
}

function asOfDay({ asOf }: Change): string {
  return asOf === null ? '' : ` ${dayWords(asOf)}`;
}

function scope(series: Series, brevity: Brevity): string {
  const { victims, place, window, incident } = series;
  const about = [
    victims?.name,
    place?.name,
    window.period === 'interval' ? window.words : null,
    incident === null
      ? null
      : `${incident.kind}${incident.day === null ? '' : ` of ${dayWords({ from: incident.day, to: incident.day })}`}`,
  ];
  return about
    .filter((name): name is string => typeof name === 'string' && name.trim() !== '')
    .map((name) => `, ${feedText(name, brevity.name)}`)
    .join('');
}

function closing({ kind, from, to }: Change): string {
  if (kind === 'first') return ' (first figure)';
  if (kind === 'rebased') return ' (neither a rise nor a fall)';
  if (
    kind === 'reaffirmed' ||
    (kind === 'refined' && from !== null && to !== null && statedNumber(from) === statedNumber(to))
  )
    return ' (the same number)';
  return '';
}

const NOBODY = 'No authority named';

const PART_WORDS = {
  same_period: 'same period',
  retroactive: 'retroactive',
  recovered: 'recovered',
  died_of_wounds: 'died of wounds',
  correction: 'correction',
  unknown: 'unexplained',
} as const;
