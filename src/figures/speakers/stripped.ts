import { type Item, is } from '../item.ts';
import type { Span } from '../span.ts';
import { isOffice } from './offices.ts';
import { beforeSaidIn } from './said-in.ts';

/** "figures published by X", "a report from X", "the latest data of X" credit X. A day at the front or the end is no part of a name. */
export function stripped(items: readonly Item[], { from, to }: Span): Span {
  let last = to;
  // "*There* the army admits to 12"
  if (/^(?:there|here)$/.test(items[from]?.text ?? '') && items[from + 1]?.text === 'the')
    return stripped(items, { from: from + 1, to });
  while (last > from && (isOfTime(items[last - 1]) || /^['’]s?$/.test(items[last - 1]?.text ?? ''))) last -= 1;
  last = beforeSaidIn(items, from, last);
  // "according to the institute's *annual* report": the noun is read as a verb of its own.
  if (EDITION.test(items[last - 1]?.text ?? '') && /^['’]s?$/.test(items[last - 2]?.text ?? '') && last - 2 > from)
    return { from, to: last - 2 };
  const owner = ownerOfDocument(items, from, last);
  if (owner > from) return { from, to: owner };
  if (isOfOffice(items, from, last)) return { from, to: last - 1 };
  while (last > from + 1 && /^(?:the|an?)$/.test(items[last - 1]?.text ?? '')) last -= 1;
  const wrapping = items.findIndex(
    (item, i) => i >= from && i < Math.min(last - 2, from + 5) && WRAPPING.test(item.text),
  );
  const source = sourceIn(items, wrapping, last);
  if (source >= 0 && source < last - 1) return { from: source + 1, to: endOfSource(items, source, last) };
  if (/^neighbou?ring$/.test(items[from]?.text ?? '') && last > from + 1) return { from: from + 1, to: last };
  const times = behindTimes(items, from);
  if (times > from && times < last) return { from: times, to: last };
  if (LENGTH.test(items[from]?.text ?? '') && last > from + 1) return { from: from + 1, to: last };
  return { from: isPastStretch(items, from) ? from + 2 : from, to: last };
}

/** "an analysis of hospital records *by* X", else the first word that leads on: "a report *from* X". */
function sourceIn(items: readonly Item[], wrapping: number, to: number): number {
  if (wrapping < 0) return -1;
  const obtained = items.findIndex(
    ({ text }, i) =>
      i > wrapping && i < Math.min(to, wrapping + 4) && text === 'from' && GOT.test(items[i - 1]?.text ?? ''),
  );
  if (obtained >= 0) return obtained;
  const author = items.findIndex(({ text }, i) => i > wrapping && i < Math.min(to, wrapping + 8) && text === 'by');
  if (author >= 0) return author;
  return items.findIndex((item, i) => i > wrapping && i < wrapping + 4 && SOURCE.test(item.text));
}

/** "figures *obtained* from the council by this newspaper": who asked for them counts nobody. */
const GOT = /^(?:obtained|received|requested|gathered|collected)$/;

function endOfSource(items: readonly Item[], source: number, to: number): number {
  const asked =
    items[source]?.text === 'from' ? items.findIndex(({ text }, i) => i > source && i < to && text === 'by') : -1;
  return asked < 0 ? to : asked;
}

/** "*nearly double* the government's figure": index behind how many times it is. */
function behindTimes(items: readonly Item[], from: number): number {
  const at = /^(?:nearly|almost|about|roughly|over)$/.test(items[from]?.text ?? '') ? from + 1 : from;
  return /^(?:double|twice|triple|treble|half)$/.test(items[at]?.text ?? '') ? at + 1 : from;
}

/** "In the past 24 *hours* hospitals received": the end of a stretch. */
const LENGTH = /^(?:hours?|days?|weeks?|months?)$/;

/** "The Rescue Service *late on Tuesday*". */
function isOfTime(item: Item | undefined): boolean {
  return (
    is(item, 'weekday', 'adverb', 'preposition') || /^(?:late|early|earlier|later|first|last)$/.test(item?.text ?? '')
  );
}

/** "*The ministry*'s figures show", "*the ministry*'s latest bulletin": where the name of whose it is ends; -1 where none is named. */
function ownerOfDocument(items: readonly Item[], from: number, to: number): number {
  if (!DOCUMENT.test(items[to - 1]?.text ?? '')) return -1;
  const mark = EDITION.test(items[to - 2]?.text ?? '') ? to - 3 : to - 2;
  const isOwner = mark > from && /^['’]s?$/.test(items[mark]?.text ?? '') && !is(items[mark - 1], 'weekday', 'month');
  return isOwner ? mark : -1;
}

const EDITION =
  /^(?:latest|newest|new|own|daily|weekly|monthly|quarterly|annual|yearly|mid-year|official|evening|morning)$/;
const DOCUMENT =
  /^(?:figures|data|numbers|statistics|tally|count|records|bulletin|update|briefing|situation report|report|survey|review|yearbook|note)$/;

/** "according to *health ministry* figures", "*UN* data show" */
function isOfOffice(items: readonly Item[], from: number, to: number): boolean {
  const isNoun = /^(?:figures|data|statistics|records|numbers|bulletin|update)$/.test(items[to - 1]?.text ?? '');
  const owner = items[to - 2];
  return (
    isNoun &&
    to - from > 1 &&
    owner?.text !== 'official' &&
    !items.slice(from, to).some(({ text }) => text === 'and') &&
    (isOffice(owner?.text ?? '') || /^(?:UN|WHO|UNICEF|un)$/.test(owner?.text ?? ''))
  );
}

const WRAPPING =
  /^(?:investigation|inquiry|study|survey|analysis|assessment|review|database|figures|data|numbers|statistics|estimates?|reports?|statements?|sources|officials|information|records|tally|count|bulletins?|updates?|communiqu[eé]s?)$/;

const SOURCE = /^(?:from|of|by|released by|published by|compiled by|collected by|provided by|issued by)$/;

/** "*Last week* the army said": when it was said, not who. */
function isPastStretch(items: readonly Item[], at: number): boolean {
  return (
    /^(?:last|this|earlier)$/.test(items[at]?.text ?? '') && /^(?:week|month|year)$/.test(items[at + 1]?.text ?? '')
  );
}
