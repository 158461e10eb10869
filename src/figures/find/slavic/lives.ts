import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/** «на шахтах оборвались 103 жизни», «обірвалося 40 життів», «втрачено 12 життів»: lives that end. Not those that are saved. */
export const slavicLives: Finder = {
  name: 'slavic-lives',
  languages: ['uk', 'ru'],
  find: ({ items }, context) =>
    items.flatMap((_, at): Find[] => {
      const noun = isFree(items, at, context) ? livesBehind(items, at) : null;
      const cue = noun === null ? null : endOf(items, at, noun);
      if (noun === null || cue === null) return [];
      return [{ at, measure: 'killed', cue, from: Math.min(cue, at), to: Math.max(noun, cue) + 1 }];
    }),
};

const LIVES = /^(?:життя|життів|життям|життями|жизнь|жизни|жизней|жизнями|жизням)$/u;

/** «103 [человеческие] жизни» */
function livesBehind(items: readonly Item[], at: number): number | null {
  for (const i of [at + 1, at + 2]) {
    if (LIVES.test(items[i]?.text.split(' ').at(-1) ?? '')) return i;
    if (!/^(?:людськ|человеч|молод|юн|дитяч|детск|невинн)/u.test(items[i]?.text ?? '')) return null;
  }
  return null;
}

const ENDS =
  /^(?:оборв|обірв|обрыва|обрива|унес|унос|забра|забира|отня|отнима|відібра|відбира|втрачен|втрат|утрат|потер|загуб|погуб|скоси|скоше|стоил|кошту|заплат|віддал|отдал|обош|обійш|обход|згас|угас|прерва|перерва)/u;

function endOf(items: readonly Item[], at: number, noun: number): number | null {
  for (const step of [-1, 1]) {
    for (let i = (step < 0 ? at : noun) + step, n = 0; n < 7; i += step, n += 1) {
      if (items[i] === undefined || /^[;:.]$/.test(items[i]?.text ?? '') || is(items[i], 'clause')) break;
      if (ENDS.test(items[i]?.text ?? '')) return i;
    }
  }
  return null;
}
