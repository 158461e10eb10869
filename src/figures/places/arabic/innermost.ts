import type { Sentence } from '../../rule.ts';
import { isOfAnyTown, isOneOfMany, isPlainRoad, isPlainSite, isRegion, isSite } from './kinds.ts';
import type { ArabicSpot, SpotRank } from './spots.ts';

/** Of places one inside the other the smaller, but no building where its town is named. */
export function arabicInnermost(spots: readonly ArabicSpot[], { text, start }: Sentence): ArabicSpot[] {
  const kept: ArabicSpot[] = [];
  for (const spot of spots) {
    const before = kept.at(-1);
    const between =
      before === undefined ? '' : text.slice(before.start + before.text.length - start, spot.start - start);
    const joined = before === undefined ? null : inner(before, spot, between);
    if (joined === null) kept.push(spot);
    else kept.splice(-1, 1, joined);
  }
  return kept;
}

/** Which of two is meant that stand side by side; null where neither lies in the other. */
function inner(before: ArabicSpot, spot: ArabicSpot, between: string): ArabicSpot | null {
  if (spot.start < before.start + before.text.length)
    return { ...before, rank: Math.max(before.rank, spot.rank) as SpotRank };
  if (before.rank === 0 || spot.rank === 0) return null;
  if (isOneOfMany(before.text) && spot.rank > 1 && DESCRIBED.test(between)) return { ...spot, rank: 4 };
  if (!INSIDE.test(between)) return null;
  if (before.rank === 2) return { ...before, rank: spot.rank };
  const whole = { text: before.text + between + spot.text, start: before.start, rank: 4 as const };
  if (ROAD.test(before.text) && isRegion(spot.text)) return whole;
  if (isPlainRoad(before.text) && spot.rank >= 2) return { ...spot, rank: 4 };
  const isOuter = before.rank === 1 || isPlainSite(before.text);
  if (!isOuter || (spot.rank <= 1 && !isBareSite(before.text))) return before;
  return isWithTown(before.text) && !/[،,]/.test(between) ? whole : { ...spot, rank: 4 };
}

/** "مصنع ألعاب *نارية في* كارسك": what kind of building it is may go on. */
const DESCRIBED = /^(?: (?!و|ال)\p{L}+){0,2} (?:(?:في|قرب|وسط|داخل|عند) )?$/u;

const INSIDE =
  /^[،,]?\s*(?:ب|في|وسط|قرب|داخل|على|من|أمام|قبالة|في محيط|بمحيط|في نطاق|بنطاق|بجوار|التابعة ل|بالقرب من)?\s*(?:العاصمة (?:ال\p{L}+ )?)?$/u;

/** "الطريق الساحلي *بنطاق محافظة* كارسك": a road runs through many. */
const ROAD = /^(?:ال)?طريق /u;

/** "حاجز [في الساحلية]": what stands behind one of many is its town. */
function isBareSite(text: string): boolean {
  return isSite(text) && !text.includes(' ');
}

/** "مستشفى ناصر *في مارو*": its name tells it from others of its kind, the town from others of its name. */
function isWithTown(text: string): boolean {
  return isPlainSite(text) && !isOfAnyTown(text) && text.includes(' ');
}
