import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../span.ts';
import { isSpeaker } from './is-speaker.ts';
import { isInside, nounsFrom, skipPapers } from './noun-span.ts';
import { speakerBefore } from './speaker-before.ts';

/** Behind the verb («сообщил губернатор», «сообщили в полиции») or before it («Генштаб сообщил, что»). */
export function speakerOf(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  const dated = is(items[at + 2], 'weekday', 'month');
  const inside = isInside(items[at + 1]) && !dated ? 2 : 1;
  const first = skipPapers(items, at + inside);
  const behind = nounsFrom(items, first);
  const before = is(items[at], 'denies') ? speakerBefore(sentence, at, context) : null;
  if (before !== null) return before;
  if (
    behind !== null &&
    (inside === 2 || opensSpeaker(items, dated ? first : at + 1)) &&
    isSpeaker(sentence, behind, context)
  )
    return behind;
  return speakerBefore(sentence, at, context);
}

/** «сообщил о гибели» has a theme and no speaker behind it. */
function opensSpeaker(items: readonly Item[], at: number): boolean {
  return !is(items[at], 'preposition', 'conjunction', 'event', 'people', 'person') || items[at]?.capital === true;
}
