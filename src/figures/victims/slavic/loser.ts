import { is, measureOf } from '../../item.ts';
import type { Draft, Sentence, TextContext } from '../../rule.ts';

/** «*ворог* втратив 187 осіб», «втрати *противника*: 398 осіб», «*ВСУ* недосчитались 1 500 человек» */
export function loserOf({ sentence, cue }: Pick<Draft, 'sentence' | 'cue'>): string | null {
  const { items, text, start } = sentence;
  if (!is(items[cue], 'loss') && measureOf(items[cue], 'toll') !== 'casualties') return null;
  const inside = /^(?:втрат\p{L}*|потер\p{L}*) (.+)$/iu.exec(
    text.slice((items[cue]?.start ?? start) - start, (items[cue]?.end ?? start) - start),
  );
  if (inside?.[1] !== undefined && SIDE.test(inside[1])) return inside[1];
  const near = is(items[cue], 'loss') ? [cue + 1, cue - 1, cue - 2] : [cue + 1];
  const at = near.find((i) => SIDES.test(items[i]?.text ?? ''));
  const side = items[at ?? -1];
  if (at === undefined || side === undefined) return null;
  const first = ARMY.test(side.text) && OF_STATE.test(items[at - 1]?.text ?? '') ? (items[at - 1] ?? side) : side;
  return text.slice(first.start - start, side.end - start);
}

/** «Генштаб оприлюднив *втрати ворога*. Особовий склад – 12 300»: whose list it is, in what announced it above or in the headline. */
export function announcedLoser({ sentence, rules }: Draft, { sentences, headline }: TextContext): string | null {
  if (!rules.includes('personnel-line')) return null;
  const above = sentences.slice(Math.max(0, sentence.index - FAR), sentence.index + 1).toReversed();
  for (const announcer of headline === null ? above : [...above, headline]) {
    const loser = firstLoser(announcer);
    if (loser !== null) return loser;
  }
  return null;
}

function firstLoser(sentence: Sentence): string | null {
  const losers = sentence.items.map((_, cue) => loserOf({ sentence, cue }));
  return losers.find((loser) => loser !== null) ?? null;
}

/** Lines above the entry in which its list is announced. */
const FAR = 3;

/** «втрати росіян» is one phrase of the table. */
const SIDE = /^(?:росіян|россиян|ворога|противника|російської армії|российской армии|росії|россии)$/iu;

const ARMY = /^(?:армі|арми|військ|войск)/u;

const OF_STATE = /(?:ськ|цьк|ск|цк)(?:а|ая|ої|ой|их|і|ие|ую|у)$/u;

const SIDES =
  /^(?:ворог[аи]?|враг[аи]?|противник[аи]?|неприятел[ьяи]|окупант(?:ів|и)|оккупант(?:ов|ы)|загарбник(?:ів|и)|агресор[а]?|агрессор[а]?|росіян[и]?|россиян[е]?|всу|зсу|талиб(?:ов|ы)|армі[яїю]|арми[яию]|військ[ао]?|войск[а]?|бойовик(?:ів|и)|боевик(?:ов|и))$/u;
