import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** Bodies within a toll: "(6 new martyrs + 1 martyr recovered)", "including 2 whose bodies were recovered", "شهيد 1 انتشال". */
export const recoveredPart: Finder = {
  name: 'recovered-part',
  languages: ['en', 'ar'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isPart(items, at)) return [];
      const cue = recoveryBehind(items, at);
      return cue < 0 ? [] : [{ at, measure: 'bodies', cue, from: at, to: cue + 1, role: 'recovered' }];
    }),
};

const OPENS = /^[(+[]$/;

/** Behind a bracket, a plus or "including"; "وثلاثة" goes on after another part. */
function isPart(items: readonly Item[], at: number): boolean {
  const goesOn = isJoined(items[at]);
  for (let i = at - 1; i >= Math.max(0, at - (goesOn ? 7 : 3)); i -= 1) {
    if (OPENS.test(items[i]?.text ?? '') || is(items[i], 'including')) return true;
    if (items[i]?.count && !goesOn) return false;
  }
  return false;
}

/** Arabic "and" is written in one piece with what it joins. */
function isJoined(item: Item | undefined): boolean {
  return item?.text.startsWith('و') === true && !/^و(?:جد|جدت)$/u.test(item.text);
}

const RECOVERED = /^(?:recovered|retrieved|found|انتشال|انتشالهم|انتشاله|انتشالها|منتشل|انتشلوا)$/;

function recoveryBehind(items: readonly Item[], at: number): number {
  for (let i = at + 1; i < items.length && i <= at + 6; i += 1) {
    const item = items[i];
    if (item === undefined || item.count !== null || /^[+,،)]$/.test(item.text) || isJoined(item)) return -1;
    if (RECOVERED.test(item.text)) return i;
    const body = measureOf(item, 'passive', 'people', 'event', 'active');
    if (body === 'bodies' && /recover|retriev|انتش/.test(item.text)) return i;
  }
  return -1;
}
