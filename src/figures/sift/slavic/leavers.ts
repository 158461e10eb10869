import type { Sifter } from '../../rule.ts';

/** «*8 тысяч* зрителей покинули трибуны», «*двоє* депутатів залишили фракцію»: nobody had to flee. */
export const slavicLeavers: Sifter = {
  name: 'slavic-leavers',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    const leaves = items.findIndex(({ text }, i) => i > at && i < at + 6 && LEAVES.test(text));
    return leaves > 0 && items.slice(leaves + 1, leaves + 4).some(({ text }) => VENUES.test(text));
  },
};

const LEAVES = /^(?:покинул|покинут|покину[влт]|залишил|полишил|оставил|покидал)/u;
const VENUES =
  /^(?:трибун|зал(?:$|[аіиуе]$)|стадион|стадіон|арен|поле$|сцен|парт|фракц|посад|должност|клуб|команд|работ|робот|матч|компан|корпорац|площадк|майданчик|турнир|турнір|концерт)/u;
