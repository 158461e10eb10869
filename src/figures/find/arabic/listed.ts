import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type FindContext, type Finder } from '../../rule.ts';
import { groupEnd } from './clause.ts';

/** "مقتل 1265 شخصاً: 505 مسلحين و298 مدنياً و408 من الأمن": behind the colon of a total, or "وهم", stand its parts. */
export const arListed: Finder = {
  name: 'ar-listed',
  languages: ['ar'],
  find: ({ items }, context) => {
    const whole = totalBefore(items, context);
    if (whole === null) return [];
    const parts = partsBehind(items, whole.colon, context);
    const sum = parts.reduce((all, at) => all + (items[at]?.count?.low ?? 0), 0);
    const { total } = whole;
    if (parts.length < 2 || sum > (total.count.low ?? 0)) return [];
    return parts.map((at): Find => {
      const find = { at, measure: total.measure, cue: at, from: at, to: groupEnd(items, at) };
      return { ...find, partOf: anchorOf(total) };
    });
  },
};

function totalBefore(items: readonly Item[], { drafts }: FindContext): { total: Draft; colon: number } | null {
  const colon = items.findIndex(({ text }, i) => /^(?::|و?هم)$/u.test(text) && items[i + 1]?.count != null);
  const total = drafts.findLast(({ at, count }) => at < colon && count.unit === 'people');
  return colon < 0 || total === undefined || colon - total.at > 4 ? null : { total, colon };
}

/** Further numbers of people, joined by commas and "و", none of them with a fate of its own. */
function partsBehind(items: readonly Item[], colon: number, { isTaken }: FindContext): number[] {
  const found: number[] = [];
  for (let i = colon + 1; i < items.length; i += 1) {
    const item = items[i];
    if (item === undefined || /^[.؛;]$/.test(item.text) || is(item, 'says', 'happens', 'passive', 'active')) break;
    if (item.count?.unit !== 'people' || item.count.sifted !== null || isTaken(i)) continue;
    if (is(items[i + 1], 'person') || items[i + 1]?.text === 'من') found.push(i);
  }
  return found;
}
