import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { nounBehind } from './clause.ts';

/**
 * A relative clause tells what became of them, and then their number: "الذين سقطوا في المعركة عددهم 310", "أما الذين لا يعرف مصيرهم
 * فعددهم، بحسب مكتب المختطفين، 2558", "من لا يزال مصيرهم مجهولا باتوا 22", "عدد الذين لا يزال مصيرهم مجهولا 22".
 */
export const arWhoTheyAre: Finder = {
  name: 'ar-who-they-are',
  languages: ['ar'],
  find: ({ items }, context) =>
    items.flatMap((item, who): Find[] => {
      const told = WHO.test(item.text) ? fateBehind(items, who) : null;
      const at = told === null ? -1 : numberBehind(items, told.cue, is(items[who - 1], 'number-of'), context);
      return told === null || at < 0 ? [] : [{ at, ...told, from: who, to: at + 1 }];
    }),
};

const WHO = /^(?:الذين|اللواتي|اللائي|اللاتي|من)$/u;
const REACH = 8;

/** The verb or state of the clause, with no number before it. */
function fateBehind(items: readonly Item[], who: number): { measure: Measure; cue: number } | null {
  for (let cue = who + 1; cue <= who + REACH; cue += 1) {
    const item = items[cue];
    if (item === undefined || item.count !== null || item.kind === 'mark' || is(item, 'says')) return null;
    const isTheirs = is(item, 'state') || /(?:وا|هم|هن)(?: |$)/u.test(item.text);
    const measure = isTheirs ? measureOf(item, 'happens', 'passive', 'state', 'loss') : null;
    if (measure !== null) return { measure, cue };
  }
  return null;
}

const NUMBERED = /^[وف]?(?:عددهم|عددهن|باتوا|صاروا|اصبحوا|بلغوا|يبلغون|هم)$/u;

/** Right behind "عددهم" or an insertion after it; where "عدد" opened the clause, behind the clause. */
function numberBehind(items: readonly Item[], cue: number, opened: boolean, { isTaken }: FindContext): number {
  let numbered = opened;
  for (let i = cue + 1; i < items.length && i <= cue + 2 * REACH; i += 1) {
    const item = items[i];
    if (NUMBERED.test(item?.text ?? '')) numbered = true;
    if (numbered && /^[،,]$/u.test(item?.text ?? '')) i = asideEnd(items, i);
    else if (item?.count != null) return isFree(items, i, isTaken) && numbered ? i : -1;
    else if (item === undefined || item.kind === 'mark' || is(item, 'says')) return -1;
  }
  return -1;
}

function asideEnd(items: readonly Item[], comma: number): number {
  const end = items.findIndex(({ text }, i) => i > comma && /^[،,]$/u.test(text));
  return end < 0 || end > comma + REACH ? items.length : end;
}

function isFree(items: readonly Item[], at: number, isTaken: FindContext['isTaken']): boolean {
  return (
    items[at]?.count?.unit === 'people' && !isTaken(at) && nounBehind(items, at) < 0 && !is(items[at + 1], 'thing')
  );
}
