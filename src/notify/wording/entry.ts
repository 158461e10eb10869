import { isAtOdds } from '../../domain/at-odds.ts';
import type { LoggedChange } from '../../domain/change.ts';
import { FIRST_OF_CLAIMANT, FIRST_OF_NOBODY } from '../../domain/first-reasons.ts';
import type { Message } from '../message.ts';
import { amountWords, measureWord } from './amount-words.ts';
import type { Brevity } from './brevity.ts';
import { asOfWords, withDayWords } from './day-words.ts';
import { cut, feedQuote, feedText, sentence } from './feed-text.ts';
import { claimantWords, isToldIn, lineOne, partsLine, whomAndWhere } from './line-one.ts';

/** One change, as a message tells it. */
export interface Entry {
  /** Line one, for the eye. */
  readonly news: string;
  /** Line one without signs that a screen reader skips. */
  readonly newsInWords: string;
  /** Why it moved, the parts of the increment, the shares told with it, the doubt: a line each. */
  readonly details: readonly string[];
  readonly quote: string | null;
  /** "Harbour Wire, Coast Post (1 claimant, 2 outlets)". */
  readonly outlets: string | null;
  /** "as of 28 March 2025". */
  readonly asOf: string | null;
  readonly link: { readonly url: string; readonly host: string } | null;
  /** "log #12". */
  readonly log: string;
}

export function entryOf(change: LoggedChange, brevity: Brevity): Entry {
  const { provenance, asOf } = change;
  return {
    news: lineOne(change, brevity),
    newsInWords: lineOne(change, brevity, 'words'),
    details: detailsOf(change, brevity),
    quote: quoteOf(change, brevity),
    outlets: outletsOf(change, brevity),
    asOf: asOf === null ? null : asOfWords(asOf),
    link: linkTo(provenance?.url ?? null),
    log: `log\u00a0#${change.seq}`,
  };
}

function detailsOf(change: LoggedChange, brevity: Brevity): readonly string[] {
  const shares = change.shares.map(({ quote, amount }) =>
    feedQuote(quote, amount.written, Math.max(brevity.quote, 60)),
  );
  return [
    isInLineOne(change) ? null : sentence(feedText(withDayWords(change.reason), brevity.reason)),
    change.kind === 'raised' || isToldIn(change.reason, change.parts) ? null : partsLine(change.parts),
    shares.length === 0 ? null : `In the same text: ${shares.map((quote) => `“${quote}”`).join('; ')}`,
    change.suspect === null || change.suspect === change.reason
      ? null
      : `Doubt: ${feedText(withDayWords(change.suspect), brevity.reason)}`,
    change.corrects === null ? null : `Concerns log #${change.corrects}`,
  ].filter((line) => line !== null);
}

/** Line one says already that a figure is the first, who denies it, who are at odds, and what a rise is made of. */
function isInLineOne({ kind, reason, parts, against }: LoggedChange): boolean {
  if (reason === '' || reason === FIRST_OF_CLAIMANT || reason === FIRST_OF_NOBODY) return true;
  if (kind === 'disagreement') return isAtOdds(reason);
  if (kind === 'denied') return reason === `denied by ${against?.series.claimant?.name}`;
  return kind === 'raised' && isToldIn(reason, parts);
}

function quoteOf({ provenance, to, from }: LoggedChange, brevity: Brevity): string | null {
  if (provenance === null || brevity.quote === 0) return null;
  const quote = feedQuote(provenance.quote, (to ?? from)?.written ?? '', brevity.quote);
  return quote === '' ? null : `“${quote}”`;
}

function outletsOf({ outlets, provenance }: LoggedChange, brevity: Brevity): string | null {
  const names = outlets.length > 0 ? outlets : provenance?.outlet != null ? [provenance.outlet] : [];
  if (names.length === 0) return null;
  const shown = names.slice(0, 3).map((name) => feedText(name, Math.min(brevity.name, 60)));
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return names.length === 1 ? shown.join('') : `${shown.join(', ')}${more} (1 claimant, ${names.length} outlets)`;
}

/** Only web addresses of ordinary length become links; the host is shown, so that a link cannot pose as another. */
function linkTo(url: string | null): Entry['link'] {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host, href, username, password } = new URL(url);
  const plain = (protocol === 'https:' || protocol === 'http:') && username === '' && password === '';
  return plain && href.length <= MOST_LINK ? { url: href, host: cut(host, 60) } : null;
}

/** Slack takes 3,000 in a section, Discord 2,048 in an embed's address. */
const MOST_LINK = 800;

/** For a mere list: whoever wants the quote and the link finds them in the log. */
export function briefEntry(change: LoggedChange, shape: Message['shape'], brevity: Brevity): Entry {
  const news = shape === 'baseline' ? standing(change, brevity) : lineOne(change, brevity);
  const newsInWords = shape === 'baseline' ? news : lineOne(change, brevity, 'words');
  return {
    news,
    newsInWords,
    details: [],
    quote: null,
    outlets: null,
    asOf: null,
    link: null,
    log: `log\u00a0#${change.seq}`,
  };
}

function standing({ series, to }: LoggedChange, brevity: Brevity): string {
  const who = claimantWords(series.claimant, brevity);
  const value = to === null ? series.measure : `${amountWords(to)} ${measureWord(series.measure, to)}`;
  const about = whomAndWhere(series).map((name) => feedText(name, brevity.name));
  return sentence([`${who}: ${value}`, ...about].join(', '));
}
