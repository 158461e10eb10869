import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../span.ts';
import { isSpeaker } from './is-speaker.ts';
import { isReport } from './issued.ts';
import { isInside, nounsFrom, skipPapers, written } from './noun-span.ts';
import { speakerBefore } from './speaker-before.ts';
import { OUTLETS, SPEAKERS } from './words.ts';

/** Behind the verb («сообщил губернатор», «сообщили в полиции») or before it («Генштаб сообщил, что»). */
export function speakerOf(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  const dated = is(items[at + 2], 'weekday', 'month');
  const inside = isInside(items[at + 1]) && !dated ? 2 : 1;
  const first = behindReceiver(sentence, skipPapers(items, at + inside));
  const behind = nounsFrom(items, first);
  if (NAMES_SO.test(items[at]?.text ?? '') && INSTRUMENTAL.test(items[at + 1]?.text ?? ''))
    return speakerBefore(sentence, at, context);
  const told =
    is(items[at], 'denies') ||
    (ISSUES.test(items[at]?.text ?? '') && isReport(items, at)) ||
    (behind !== null && isReceiver(written(sentence, behind)));
  const before = told ? speakerBefore(sentence, at, context) : null;
  if (before !== null) return before;
  if (
    behind !== null &&
    (inside === 2 || opensSpeaker(items, dated ? first : at + 1)) &&
    isSpeaker(sentence, behind, context)
  )
    return behind;
  return speakerBefore(sentence, at, context);
}

/** What stands behind them is what they issue: «опубликовал *список* пострадавших». */
const ISSUES = /^(?:опублік|опублик|оприлюдн|обнарод|представ|установ|встанов)/u;

/** «яких *назвали Небесною* сотнею»: what they are called speaks to nobody. */
const NAMES_SO = /^(?:назва|назива|назыв)/u;
const INSTRUMENTAL = /(?:ою|ею|єю|ой|ей|ом|ем|им|ым)$/u;

/** «сообщил Reuters *источник* в силовых структурах», «розповів РБК-Україна *посадовець*»: who hears it may stand in front of who speaks. */
function behindReceiver(sentence: Sentence, from: number): number {
  const { items } = sentence;
  const end = nounsFrom(items, from)?.to ?? from;
  const speaker = items.findIndex((item, i) => i > from && i < end && !item.capital && SPEAKERS.test(item.text));
  return speaker > 0 && isReceiver(written(sentence, { from, to: speaker })) ? speaker : from;
}

/** «речник лікарні *сказав AFP*», «представник *розповів Суспільному*»: an outlet behind the verb hears it where somebody else speaks. */
function isReceiver(text: string): boolean {
  return OUTLETS.test(text) || /^["«“]?[A-Z]/.test(text);
}

/** «сообщил о гибели» has a theme and no speaker behind it. */
function opensSpeaker(items: readonly Item[], at: number): boolean {
  const first = items[at];
  if (is(first, 'person') && SPEAKERS.test(first?.text ?? '')) return true;
  return !is(first, 'preposition', 'conjunction', 'event', 'people', 'person') || first?.capital === true;
}
