import type { Sifter } from '../rule.ts';

/** "the 80 *bodies that advise* the government", "nine *public bodies*": councils and boards, which nobody buries. */
export const publicBodies: Sifter = {
  name: 'public-bodies',
  languages: ['en'],
  sifts(items, at) {
    // "Two *of the three* bodies that advise the government"
    const reach = items[at + 1]?.text === 'of' ? 6 : 4;
    const noun = items.findIndex(({ text }, i) => i > at && i < at + reach && text === 'bodies');
    if (noun < 0) return false;
    if (PUBLIC.test(items[noun - 1]?.text ?? '')) return true;
    return /^(?:that|which)$/.test(items[noun + 1]?.text ?? '') && OFFICIAL.test(items[noun + 2]?.text ?? '');
  },
};

const PUBLIC =
  /^(?:public|advisory|governing|regulatory|professional|state|sports?|government|international|elected|member|standards|supervisory)$/;
const OFFICIAL =
  /^(?:advise|govern|regulate|represent|oversee|supervise|fund|report|decide|control|monitor|certify|license|inspect|audit|set|award|run|make)$/;
