import { groupAfter } from '../groups.ts';
import { is } from '../item.ts';
import type { Sifter } from '../rule.ts';

/** "lost 14 musicians *to better-paid jobs*": they left; "lost 14 men to frostbite" have died. */
export const lostTo: Sifter = {
  name: 'lost-to',
  languages: ['en'],
  sifts(items, at) {
    if (!is(items[at - 1], 'loss') && !is(items[at - 2], 'loss')) return false;
    const { to: end, head } = groupAfter(items, at);
    if (FIGHTERS.test(items[head]?.text ?? '')) return false;
    const to = Math.max(end, at + 1);
    return items[to]?.text === 'to' && items.slice(to + 1, to + 5).some(({ text }) => RIVALS.test(text));
  },
};

const RIVALS =
  /^(?:jobs?|posts?|employers?|rivals?|competitors?|competition|clubs?|teams?|retirement|emigration|abroad|industry|sectors?|offers?|private|parties|suspensions?|transfers?|budget|cuts|layoffs)$/;

/** Whom a gang or an army loses to its rivals is dead. */
const FIGHTERS = /^(?:men|fighters|soldiers|troops|gunmen|militants|officers)$/;
