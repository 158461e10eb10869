import type { Sifter } from '../rule.ts';

/** A time of day in four digits, as wires and armies write it: "at 1430 GMT", "between 0200 and 0300". */
export const clock: Sifter = {
  name: 'clock',
  sifts: (items, at) => {
    const { kind, count } = items[at] ?? {};
    if (kind !== 'digits' || !count || !TIMES.test(count.written)) return false;
    return count.written.startsWith('0') || ZONE.test(items[at + 1]?.text ?? '');
  },
};

const TIMES = /^(?:[01]\d|2[0-3])[0-5]\d(?:\D{1,5}(?:[01]\d|2[0-3])[0-5]\d)?$/;
const ZONE = /^(?:gmt|utc|local|hours|hrs|hour|z)$/;
