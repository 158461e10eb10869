import type { Mention } from '../../register/register.ts';
import { type Item, is } from '../item.ts';
import type { Sentence } from '../rule.ts';
import type { Spot } from './spot.ts';

/** Units, storms and outlets in brackets are named after places. */
export function isOtherName({ text, start }: Spot, sentence: Sentence): boolean {
  const at = start - sentence.start;
  if (sentence.text.lastIndexOf('(', at) > sentence.text.lastIndexOf(')', at)) return true;
  return NAMED_AFTER.test(text);
}

const NAMED_AFTER =
  /\b(?:forces?|army|battalion|brigade|cyclone|hurricane|typhoon|storm|mission|ministry|council|agency|command|guard|police|front|party|organi[sz]ation|hangar|st|telegram|facebook|twitter|whatsapp)\b/i;

/** A place inside the name of an authority ("the Security Service of Ukraine") is not where it happened. */
export function isInside({ start, end }: Spot, sentence: Sentence, authorities: readonly Mention[]): boolean {
  return authorities.some((one) => start - sentence.start < one.end && end - sentence.start > one.start);
}

/**
 * Who acts, speaks or takes part is not where it happened: "*North Korea* has sent 3,000 soldiers", "*Seoul* says", "clashes
 * with *Seoul*", "*Seoul*-backed".
 */
export function isActor({ role, start, end }: Spot, { items }: Sentence): boolean {
  if (role !== 'mention') return false;
  const at = items.findIndex((item) => item.start >= start);
  if (/^(?:with|against|alongside|versus|by|between)$/.test(items[at - 1]?.text ?? '')) return true;
  let next = items.findIndex((item) => item.start >= end);
  while (next >= 0 && /^(?:has|have|had|also|now|already|likely|may|-)$/.test(items[next]?.text ?? '')) next += 1;
  if (/^['’]s$/.test(items[next]?.text ?? ''))
    return items.slice(next, next + 4).some((item) => is(item, 'person', 'says'));
  if (/^(?:backed|led|based|born|made|funded)$/.test(items[next]?.text ?? '')) return true;
  return next >= 0 && is(items[next], 'active', 'loss', 'says') && !is(items[next], 'person');
}

/** "told reporters *in Geneva*", "a deal signed *in Geneva*", "was felt *in Geneva*", "a trader born *in Geneva*". */
export function isAside(items: readonly Item[], preposition: number): boolean {
  const before = items[preposition - 1];
  if (before === undefined) return false;
  return (
    ELSEWHERE.test(before.text) ||
    (/^(?:held|stationed|deployed)$/.test(before.text) && is(items[preposition - 2], 'person'))
  );
}

const ELSEWHERE =
  /^(?:said|told|says|saying|speaking|spoke|wrote|agreed|signed|negotiated|brokered|reporters|journalists|lawmakers|parliament|conference|briefing|interview|statement|speech|talks|summit|meeting|ceremony|felt|born|raised|living|based|jailed|trained)$/;
