import type { Sifter } from '../rule.ts';

/** "a hall *built for 300*", "the ferry, *licensed to carry 120*", "a ward *with room for 40*": how many would fit, and not who was there. */
export const capacity: Sifter = {
  name: 'capacity',
  languages: ['en'],
  sifts(items, at) {
    const before = items.slice(Math.max(0, at - 6), at).map(({ text }) => text);
    return FITS.test(before.join(' '));
  },
};

const FITS =
  /\b(?:(?:built|designed|intended|meant|equipped|certified|approved|licen[cs]ed|planned) (?:for|to (?:hold|carry|house|take|seat|accommodate))|(?:room|space|places|beds|capacity|berths|seats) (?:for|of))$/;
