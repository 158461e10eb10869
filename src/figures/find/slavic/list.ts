import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type FindContext, type Finder } from '../../rule.ts';
import { groupEnd, isFree, isVerb } from './clause.ts';

/** «убиты 89 человек: 46 друзов, 18 бедуинов и семеро гвардейцев»: behind the colon a total is broken down. */
export const slavicList: Finder = {
  name: 'slavic-list',
  languages: ['uk', 'ru'],
  find({ items }, context) {
    const colon = items.findIndex(({ text }) => /^[:(]$/.test(text));
    const whole = colon < 0 ? undefined : totalBefore(items, colon, context.drafts);
    if (whole === undefined || items.some((item, i) => i >= colon && isVerb(item) && !isInRelative(items, i)))
      return [];
    const parts = partsBehind(items, colon, context);
    if (parts.length < 2 || !addUp(items, parts, whole)) return [];
    const { measure } = whole;
    return parts.map(
      (at): Find => ({ at, measure, cue: at, from: at, to: groupEnd(items, at), partOf: anchorOf(whole) }),
    );
  },
};

/** «160 бійців і вісьмох цивільних, *яких утримували* в тюрмі»: what is told of the last of them. */
function isInRelative(items: readonly Item[], verb: number): boolean {
  const comma = items.findLastIndex(({ text }, i) => i < verb && text === ',');
  return /^(?:як(?:их|і|ий|а|ого|у)|котор(?:ых|ые|ый|ая|ого|ую)|що)$/u.test(items[comma + 1]?.text ?? '');
}

/** The figure whose people stand right before the colon. */
function totalBefore(items: readonly Item[], colon: number, drafts: readonly Draft[]): Draft | undefined {
  const last = drafts
    .filter(({ at, count }) => at < colon && count.unit === 'people')
    .toSorted((a, b) => b.at - a.at)[0];
  if (last === undefined || items.slice(last.at + 1, colon).some(({ count }) => count !== null)) return undefined;
  return colon - last.at <= 8 ? last : undefined;
}

/** Numbers of people, parted by commas and "and"; anything else ends the list. */
function partsBehind(items: readonly Item[], colon: number, context: FindContext): number[] {
  const parts: number[] = [];
  let at = colon + 1;
  while (at < items.length) {
    const end = groupEnd(items, at);
    if (!isFree(items, at, context) || end === at + 1) break;
    parts.push(at);
    at = end;
    while (at < items.length && !isSeparator(items[at]) && items[at]?.count === null) at += 1;
    while (at < items.length && isSeparator(items[at])) at += 1;
  }
  return parts;
}

function isSeparator(item: Item | undefined): boolean {
  return item?.text === ',' || item?.text === ';' || is(item, 'conjunction', 'others');
}

function addUp(items: readonly Item[], parts: readonly number[], { count }: Draft): boolean {
  const sum = parts.reduce((total, at) => total + (items[at]?.count?.low ?? items[at]?.count?.high ?? 0), 0);
  return sum <= (count.high ?? Number.POSITIVE_INFINITY) && sum > 0;
}
