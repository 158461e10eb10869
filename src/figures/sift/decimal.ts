import type { Sifter } from '../rule.ts';

/** Nobody is half a person: a magnitude of 8.8, "1.5 civilians for each fighter". Shares have a unit of their own. */
export const decimal: Sifter = {
  name: 'decimal',
  sifts: (items, at) => {
    const count = items[at]?.count;
    return count?.unit === 'people' && [count.low, count.high].some(isBroken);
  },
};

/** Of any size: "2.2 million" is no whole number by an error of reckoning alone. */
function isBroken(end: number | null): boolean {
  return end !== null && Math.abs(end - Math.round(end)) > 0.001;
}
