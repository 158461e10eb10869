import type { Sifter } from '../../rule.ts';

/** «*8 тысяч* зрителей покинули трибуны», «банк втратив *3 млн* клієнтів»: nobody had to flee, and nobody is dead. */
export const slavicLeavers: Sifter = {
  name: 'slavic-leavers',
  languages: ['uk', 'ru'],
  sifts(items, at) {
    if (LOSES.test(items[at - 1]?.text ?? '') && PATRONS.test(items[at + 1]?.text ?? '')) return true;
    const leaves = items.findIndex(({ text }, i) => i > at && i < at + 6 && LEAVES.test(text));
    return leaves > 0 && items.slice(leaves + 1, leaves + 4).some(({ text }) => VENUES.test(text));
  },
};

const LOSES = /^(?:втрат|потеря|лиши|позбу)/u;
const PATRONS =
  /^(?:кл[иі][єе]нт|подписчик|підписник|передплатник|абонент|зрител|глядач|избирател|виборц|читател|читач|пользовател|користувач|покупател|покупц|слушател|слухач|сторонник|прихильник)/u;

const LEAVES = /^(?:покинул|покинут|покину[влт]|залишил|полишил|оставил|покидал)/u;
const VENUES =
  /^(?:трибун|зал(?:$|[аіиуе]$)|стадион|стадіон|арен|поле$|сцен|парт|фракц|посад|должност|клуб|команд|работ|робот|матч|компан|корпорац|площадк|майданчик|турнир|турнір|концерт)/u;
