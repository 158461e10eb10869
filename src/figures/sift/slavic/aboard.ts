import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Sifter } from '../../rule.ts';

/** «автобус, у якому їхали *44 пасажири та два водії*, зачепив вантажівку»: who was aboard, told beside what the bus did. */
export const slavicAboard: Sifter = {
  name: 'slavic-aboard',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const ride = rideBefore(items, at);
    return ride !== null && isInside(items, ride) && items[behindJoint(items, at)]?.text === ',';
  },
};

const RIDES =
  /^(?:їха|їде|їду|еха|едет|едут|леті|лете|пливл|плыл|переб|наход|було|были|был|були|був|була|была|было|знаход)/u;
const INSIDE = /^(?:якому|якій|яких|котором|которой|которых)$/u;

/** The verb right before the number, or before the one that it is joined to. */
function rideBefore(items: readonly Item[], at: number): number | null {
  for (let i = at - 1; i >= Math.max(0, at - 5); i -= 1) {
    if (RIDES.test(items[i]?.text ?? '')) return i;
    if (items[i]?.kind !== 'word' && items[i]?.count == null) return null;
  }
  return null;
}

/** «, у якому [тоді] їхали», «, на борту которого находились» */
function isInside(items: readonly Item[], ride: number): boolean {
  return items
    .slice(Math.max(0, ride - 4), ride)
    .some(
      ({ text }, i, near) =>
        INSIDE.test(text) || (/^борту$/u.test(near[i - 1]?.text ?? '') && /^(?:як|котор)ого$/u.test(text)),
    );
}

/** Index behind the people, and behind those who are joined to them. */
function behindJoint(items: readonly Item[], at: number): number {
  const to = Math.max(groupAfter(items, at).to, at + 1);
  const next = to + 1;
  return is(items[to], 'conjunction') && items[next]?.count != null
    ? Math.max(groupAfter(items, next).to, next + 1)
    : to;
}
