import type { Item } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** A time of day: "at 1430 GMT", "between 0200 and 0300", as wires and armies write it; "as of *8* a.m. on 3 July". */
export const clock: Sifter = {
  name: 'clock',
  sifts: (items, at) => {
    const { kind, count } = items[at] ?? {};
    if (kind !== 'digits' || !count) return false;
    if (HOUR.test(count.written)) return isHalfOfDay(items, at + 1);
    return TIMES.test(count.written) && (count.written.startsWith('0') || ZONE.test(items[at + 1]?.text ?? ''));
  },
};

/** "*am*", "*p.m.*", which the sentence is cut into by its points. */
function isHalfOfDay(items: readonly Item[], at: number): boolean {
  const [half, point, last] = items.slice(at, at + 3).map(({ text }) => text);
  return /^[ap]m$/.test(half ?? '') || (/^[ap]$/.test(half ?? '') && point === '.' && last === 'm');
}

const HOUR = /^(?:1[0-2]|0?[1-9])$/;
const TIMES = /^(?:[01]\d|2[0-3])[0-5]\d(?:\D{1,5}(?:[01]\d|2[0-3])[0-5]\d)?$/;
const ZONE = /^(?:gmt|utc|local|hours|hrs|hour|z)$/;
