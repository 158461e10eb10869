import { is, measureOf } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** «*ворог* втратив 187 осіб», «втрати *противника*: 398 осіб», «*ВСУ* недосчитались 1 500 человек» */
export function loserOf({ sentence: { items, text, start }, cue }: Draft): string | null {
  if (!is(items[cue], 'loss') && measureOf(items[cue], 'toll') !== 'casualties') return null;
  const inside = /^(?:втрат\p{L}*|потер\p{L}*) (.+)$/iu.exec(
    text.slice((items[cue]?.start ?? start) - start, (items[cue]?.end ?? start) - start),
  );
  if (inside?.[1] !== undefined && SIDE.test(inside[1])) return inside[1];
  const at = [cue + 1, cue - 1, cue - 2].find((i) => SIDES.test(items[i]?.text ?? ''));
  const side = items[at ?? -1];
  if (at === undefined || side === undefined) return null;
  const first = ARMY.test(side.text) && OF_STATE.test(items[at - 1]?.text ?? '') ? (items[at - 1] ?? side) : side;
  return text.slice(first.start - start, side.end - start);
}

/** «втрати росіян» is one phrase of the table. */
const SIDE = /^(?:росіян|россиян|ворога|противника|російської армії|российской армии|росії|россии)$/iu;

const ARMY = /^(?:армі|арми|військ|войск)/u;

const OF_STATE = /(?:ськ|цьк|ск|цк)(?:а|ая|ої|ой|их|і|ие|ую|у)$/u;

const SIDES =
  /^(?:ворог[аи]?|ворога|противник[аи]?|неприятел[ьяи]|окупант(?:ів|и)|оккупант(?:ов|ы)|загарбник(?:ів|и)|агресор[а]?|агрессор[а]?|росіян[и]?|россиян[е]?|всу|зсу|талиб(?:ов|ы)|армі[яїю]|арми[яию]|військ[ао]?|войск[а]?|бойовик(?:ів|и)|боевик(?:ов|и))$/u;
