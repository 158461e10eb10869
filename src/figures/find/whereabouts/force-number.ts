import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** How many soldiers are somewhere, told as a number that moves: "the number of Dorland troops in Vessia has fallen to 11,400". */
export const forceNumber: Finder = {
  name: 'force-number',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !MOVES_TO.test(textBefore(items, at))) return [];
      const from = numberBefore(items, at);
      const head = from < 0 ? -1 : soldiersIn(items, from, at);
      return head < 0 ? [] : [{ at, measure: 'deployed', cue: head, from, to: at + 1 }, ...oldValue(items, at, head)];
    }),
};

const MOVES_TO =
  /\b(?:risen|rose|grown|grew|increased|climbed|fallen|fell|dropped|shrunk|shrank|declined|decreased|swollen|come down|gone up|gone down) to$/;
const SOLDIERS =
  /^(?:troops|soldiers|servicemen|personnel|combat troops|peacekeepers|mercenaries|fighters|marines|paratroopers|reservists|sappers|engineers)$/;
const REACH = 16;

/** "has fallen to 11,400 *from 12,500* in November" */
function oldValue(items: readonly Item[], at: number, cue: number): Find[] {
  if (items[at + 1]?.text !== 'from' || items[at + 2]?.count?.unit !== 'people') return [];
  return [{ at: at + 2, measure: 'deployed', cue, from: at + 1, to: at + 3, status: 'historical' }];
}

function textBefore(items: readonly Item[], at: number): string {
  return items
    .slice(Math.max(0, at - 3), at)
    .map(({ text }) => text)
    .join(' ');
}

function numberBefore(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0 && i > at - REACH; i -= 1) {
    if (is(items[i], 'number-of') || items[i]?.text === 'number') return i;
    if (items[i]?.count !== null || items[i]?.kind === 'mark') return -1;
  }
  return -1;
}

/** The soldiers that are numbered, where nothing says what befell them. */
function soldiersIn(items: readonly Item[], from: number, at: number): number {
  const head = items.findIndex(({ text }, i) => i > from && i < at && SOLDIERS.test(text));
  const befallen = items.slice(from, at).some((item) => isFate(item));
  return befallen ? -1 : head;
}

/** "Fallen" before "to" is a verb of moving. */
function isFate(item: Item): boolean {
  return !/^fallen/.test(item.text) && measureOf(item, 'people', 'passive', 'state', 'event', 'happens') !== null;
}
