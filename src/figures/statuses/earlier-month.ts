import { dayIn } from '../day-in.ts';
import type { Draft, TextContext } from '../rule.ts';
import { isOneEvent } from '../windows/of-event.ts';

/**
 * "*In December*, 38 people were killed *when a ferry* sank", "*Two months before that* 78 drowned", below the news of a day: one
 * earlier event, told to set off that of the day. A report that names no day tells its months one by one.
 */
export function isOfEarlierMonth({ sentence, start }: Draft, context: TextContext): boolean {
  const { text, items, index } = sentence;
  const before = text.slice(0, start - sentence.start);
  if (index === 0 || /\b(?:has|have|since)\b/.test(before) || !isNewsOfDay(context)) return false;
  if (MONTHS_BEFORE.test(text)) return true;
  const month = OPENING_MONTH.exec(text)?.[1];
  if (month === undefined || !isLongBefore(month, context)) return false;
  return (
    WHEN.test(text) || items.some((item, i) => isOneEvent(item, items, i) && !/^the$/.test(items[i - 1]?.text ?? ''))
  );
}

/** The first sentences, or the headline, name a day as news does. */
function isNewsOfDay({ headline, sentences }: TextContext): boolean {
  return [headline, ...sentences.slice(0, LEAD)].some((sentence) => sentence !== null && DAY.test(sentence.text));
}

const LEAD = 2;
const DAY =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|yesterday|overnight|last night|this (?:morning|afternoon|evening))\b/i;

/** Not this month, and not the one before. */
function isLongBefore(month: string, { published }: TextContext): boolean {
  const day = dayIn(month, published);
  if (day === null || published === null) return false;
  return monthsOf(published) - monthsOf(day) > 1 || /last year/.test(month);
}

function monthsOf(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

const OPENING_MONTH =
  /^In ((?:January|February|March|April|May|June|July|August|September|October|November|December)(?: last year| of last year)?),? /;
const MONTHS_BEFORE =
  /^(?:An?|One|Two|Three|Four|Five|Six|Several|A few|Some|\d{1,2}) (?:weeks?|months?|years?) (?:before that|earlier),? /;
const WHEN = /\bwhen (?:an?|one|their|his|her|its) \p{L}/u;
