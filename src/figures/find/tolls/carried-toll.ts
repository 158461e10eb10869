import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';
import { isOfOthers, toldFor } from '../../told.ts';
import { PASSED } from './toll-is-count.ts';

/**
 * A value of the count that was told right before, pointed back to by a word: "The figure rose to 15", "that number had
 * climbed to 52", "the opposition puts it at 80", "the rebels speak of 17", "one diplomat mentioned a figure of 1,500".
 */
export const carriedToll: Finder = {
  name: 'carried-toll',
  languages: ['en'],
  find: ({ items }, { drafts, told, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isBare(items, at)) return [];
      const from = pointerBefore(items, at, drafts);
      if (from < 0 || isOfOthers(items, at, drafts, isTaken)) return [];
      const measure = tollBefore(items, from, at) ?? toldFor(at, item.count, { drafts, told })?.measure ?? null;
      return measure === null ? [] : [{ at, measure, cue: at, from, to: at + 1 }];
    }),
};

/** "Estimates of *the death toll* vary: the government speaks of 28,000": what is counted, named in the sentence itself. */
function tollBefore(items: readonly Item[], from: number, at: number): Measure | null {
  if (!SPEAKS_OF.test(items[from]?.text ?? '')) return null;
  const toll = items.findLastIndex((item, i) => i < at && measureOf(item, 'toll') !== null);
  return toll < 0 ? null : measureOf(items[toll], 'toll');
}

/** Nobody and nothing is counted by a noun of its own. */
function isBare(items: readonly Item[], at: number): boolean {
  const { kind, to } = groupAfter(items, at);
  const next = items[Math.max(to, at + 1)];
  const more = kind === 'unknown' && items[to - 1]?.text === 'more' && /^["”]$/.test(next?.text ?? '');
  return (kind === 'none' || more) && !is(next, 'thing', 'money', 'percent', 'of-them') && next?.text !== 'of';
}

const POINTS = /^(?:figure|figures|number|count|tally|total|toll|estimate)$/;
const DETERMINES = /^(?:the|that|this|its|their|his|her|a)$|^['’]s$/;
const BEHIND =
  /^(?:at|as|to|of|is|was|be|been|now|stands|stood|reached|hit|passed|moved to|crept to|jumped to|read|reads)$/;

/** Index of the words that point back, or -1. */
function pointerBefore(items: readonly Item[], at: number, drafts: readonly Draft[]): number {
  const last = /^["“]$/.test(items[at - 1]?.text ?? '') ? at - 2 : at - 1;
  const verb = items[last];
  if (SPEAKS_OF.test(verb?.text ?? '') || isSaidAlone(items, at, last)) return last;
  if (isNext(items, at, drafts)) return at - 1;
  if (PASSED.test(items[at]?.text ?? '')) return nounBefore(items, last, drafts);
  if (verb?.text === 'of' && SPEAKS.test(items[last - 1]?.text ?? '')) return last - 1;
  const relative = relativeBefore(items, last);
  if (relative >= 0) return relative;
  if (!(is(verb, 'amounts-to') || BEHIND.test(verb?.text ?? '') || is(verb, 'adverb'))) return -1;
  return nounBefore(items, last, drafts);
}

/** "its *count*, which now *stands at* 1,344" */
function relativeBefore(items: readonly Item[], verb: number): number {
  if (!(is(items[verb], 'amounts-to') || /^(?:at|is|to)$/.test(items[verb]?.text ?? ''))) return -1;
  const which = items.findLastIndex(({ text }, i) => i < verb && i > verb - 5 && text === 'which');
  return which > 1 && POINTS.test(items[which - 2]?.text ?? '') ? which - 2 : -1;
}

const ADMITS =
  /^(?:said|says|say|admit|acknowledge|concede|confirm|name|give|admitted|admits|admitted to|admits to|confessed to|acknowledged|acknowledges|conceded|concedes|confirmed|confirms|named|names|gave|gives)$/;

/** Who admits the sick. */
const TREATS = /^(?:hospitals?|clinics?|wards?|infirmary)$/;

/** "the president *said* a hundred and thirty-seven", "the police *admitted to* 231": a number and nothing else. */
function isSaidAlone(items: readonly Item[], at: number, verb: number): boolean {
  const ends = /^[,.;"”]$/.test(items[at + 1]?.text ?? '.');
  const patients = /^admit/.test(items[verb]?.text ?? '') && items.slice(0, verb).some(({ text }) => TREATS.test(text));
  return ends && !patients && ADMITS.test(items[verb]?.text ?? '') && !items[at]?.count?.indefinite;
}

/** "spoke of five dead, *then of nine*", "first two, *then* five, *by nightfall* 17" */
function isNext(items: readonly Item[], at: number, drafts: readonly Draft[]): boolean {
  const then = items[at - 1]?.text === 'of' ? at - 2 : at - 1;
  const ends = /^[,.;"”]$/.test(items[at + 1]?.text ?? '.');
  const by = is(items[then - 1], 'weekday') ? then - 2 : then - 1;
  const byTime = items[by]?.text === 'by' && TIMES.test(items[then]?.text ?? '');
  return ends && (byTime || THEN.test(items[then]?.text ?? '')) && drafts.some((draft) => draft.at < at);
}

const THEN = /^(?:then|later|finally|eventually|now)$/;
const TIMES = /^(?:dawn|morning|midday|noon|afternoon|evening|nightfall|dusk|night|midnight|[a-z]+day)$/;

const SPEAKS_OF = /^(?:speaks? of|spoke of|speaking of)$/;
const SPEAKS = /^(?:speak|speaks|spoke|talk|talks|talked|speaking|talking|reports)$/;
const REACH = 7;

function nounBefore(items: readonly Item[], last: number, drafts: readonly Draft[]): number {
  const start = beforeStretch(items, last);
  for (let i = start; i > 0 && i > start - REACH; i -= 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || /^[.;:,]$/.test(item.text)) return -1;
    if (POINTS.test(item.text)) return isPointedAt(items, i) ? i - 1 : -1;
    if (/^(?:this|that)$/.test(item.text) && CORRECTS.test(items[i - 1]?.text ?? '')) return i;
    if (item.text === 'it' && isPutOrTold(items, i, drafts)) return i;
    if (is(item, 'thing', 'person', 'people', 'clause') && !is(item, 'preposition', 'adverb')) return -1;
  }
  return -1;
}

/** "brings the total *since the beginning of the year* to 118": index before the stretch that stands between, or `last`. */
function beforeStretch(items: readonly Item[], last: number): number {
  const opens = items.findLastIndex(
    ({ text }, i) => i < last && i > last - 8 && /^(?:since|this|so far|for|in)$/.test(text),
  );
  const from = items[opens]?.text === 'this' && items[opens - 1]?.text === 'so far' ? opens - 1 : opens;
  const stretch = items.slice(from, last);
  const isStretch = stretch.some((item) => /^(?:year|month|week|season)$/.test(item.text) || is(item, 'month'));
  return from > 1 &&
    isStretch &&
    POINTS.test(items[from - 1]?.text ?? '') &&
    stretch.every(({ kind }) => kind === 'word')
    ? from - 1
    : last;
}

/** "seventy had drowned; the minister *corrected this* to 63" */
const CORRECTS = /^(?:corrected|revised|raised|lowered|cut|reduced|changed|amended)$/;

/** "the figure", "that number", "the official count": an article or pronoun, at most two words before; no noun behind "of". */
function isPointedAt(items: readonly Item[], noun: number): boolean {
  const next = items[noun + 1];
  if (next?.text === 'of' && !items[noun + 2]?.count) return false;
  if (is(next, 'person', 'thing', 'people') || next?.text === 'for') return false;
  if (/^(?:total|tally)$/.test(items[noun]?.text ?? '') && /^[,;:]$/.test(items[noun - 1]?.text ?? '')) return true;
  return [noun - 1, noun - 2, noun - 3].some((i) => DETERMINES.test(items[i]?.text ?? ''));
}

/** "put *it* at 35"; "the first count was nine; *it* is now 14". */
function isPutOrTold(items: readonly Item[], it: number, drafts: readonly Draft[]): boolean {
  if (
    /^(?:had |has |have )?(?:put|puts|putting|placed|places|set|sets|raised|revised|lowered|gave|gives|narrowed|cut|brought|scaled|corrected)$/.test(
      items[it - 1]?.text ?? '',
    )
  )
    return true;
  const opens = it === 0 || /^[,;]$/.test(items[it - 1]?.text ?? '') || is(items[it - 1], 'conjunction');
  return opens && drafts.some(({ at, rules }) => at < it && rules.includes('toll-is-count'));
}
