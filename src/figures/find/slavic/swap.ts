import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { isFree } from './clause.ts';

/** In an exchange, who is got or given is free: «каждая сторона получила по 303 бойца», «Москва вернула себе 270 военных». */
export const slavicSwap: Finder = {
  name: 'slavic-swap',
  languages: ['uk', 'ru'],
  find({ items, text }, context) {
    const swapped =
      SWAP.test(text) ||
      items.some((item) => RETURN.test(item.text)) ||
      [...context.before, ...context.told].some(({ measure }) => measure === 'released');
    if (!swapped || CLUBS.test(text)) return [];
    const finds: Find[] = [];
    items.forEach((_, at) => {
      const { kind, to, measure } = groupAfter(items, at);
      if (!isFree(items, at, context)) return;
      const inReturn = kind === 'none' ? givenInReturn(items, at) : null;
      if (inReturn !== null)
        finds.push({ at, measure: givenFirst(items, at, context), cue: inReturn, from: inReturn, to });
      if (kind !== 'person' || measure !== null) return;
      const last = finds.at(-1);
      const joint = last !== undefined && at - last.to <= 1 && is(items[at - 1], 'conjunction');
      const cue = joint ? last.cue : verbBefore(items, at);
      if (cue !== null) finds.push({ at, measure: 'released', cue, from: joint ? at : cue, to });
    });
    return finds;
  },
};

/** «*Клубы* обменялись игроками»: nobody is freed by a transfer. */
const CLUBS = /(?<!\p{L})(?:клуб|игрок|гравц|нападник|нападающ|воротар|вратар|форвард|трансфер|тренер|збірн|сборн)/iu;

const SWAP = /(?:обмін|обмен|полон|плен)/iu;
const GETS =
  /^(?:получил[аио]?|отримал[аио]|отримав|забрал[аи]?|забрав|вернул[аи]?|повернул[аи]|повернув|отдал[аи]?|віддал[аи]|віддав|передал[аи]?|передав|принял[аи]?|прийнял[аи]|прийняв|отпустил[аи]?|приїхал[аио]|приехал[аио]?|прибул[аио]|прибыл[аио]?|прилетіл[аио]|прилетел[аио]?|повернул(?:ися|ись|ось|ося)|вернул(?:ись|ось)|отправил(?:ись|ось)|направляются|вирушил[аио]|їдуть|едут|дістал(?:ися|ось|ося)|повернення|поверненню|поверненням|возвращени[еюяи])$/u;

/** «отримала 1 212 тіл, *натомість передала* Росії 27»: as many of the same kind, without their noun. */
function givenInReturn(items: readonly Item[], at: number): number | null {
  const verb = items.findLastIndex(({ text }, i) => i < at && i >= at - 3 && GETS.test(text));
  const inReturn = items.slice(Math.max(0, verb - 2), at).some(({ text }) => RETURN.test(text));
  return verb >= 0 && inReturn && items.slice(verb + 1, at).every(({ kind }) => kind === 'word') ? verb : null;
}

/** What was got before it, in this sentence or the one before: bodies where they are named so, else the living. */
function givenFirst(items: readonly Item[], at: number, { before }: FindContext): 'bodies' | 'released' {
  const isNamed = items.slice(0, at).some((item) => measureOf(item, 'people') === 'bodies');
  return isNamed || before.findLast(({ partOf }) => partOf === null)?.measure === 'bodies' ? 'bodies' : 'released';
}

const RETURN = /^(?:натомість|взамен|взамін|навзаєм)$/u;

/** «вернула [себе] 270», «получила по 303», «повернула [з російського полону] 157» */
function verbBefore(items: readonly Item[], at: number): number | null {
  const last = behindCaptivity(items, at);
  for (let i = last - 1; i >= Math.max(0, last - 4); i -= 1) {
    if (GETS.test(items[i]?.text ?? '')) return i;
    if (
      !/^(?:по|себе|собі|назад|додому|домой|ещё|еще|ще|уже|вже|натомість|взамен|навзаєм|обратно|друг|другу|один|одному|одна|одній|одной|також|также|теж|тоже)$/u.test(
        items[i]?.text ?? '',
      ) &&
      !is(items[i], 'adverb', 'others')
    )
      return null;
  }
  return null;
}

/** Index of the preposition of «з російського полону» right before the number, else the number's own. */
function behindCaptivity(items: readonly Item[], at: number): number {
  if (!/^(?:полону|плену|плена|неволі|неволи|заручництва|заложников)$/u.test(items[at - 1]?.text ?? '')) return at;
  const from = [at - 2, at - 3, at - 4].find((i) => /^(?:з|із|зі|из|с)$/u.test(items[i]?.text ?? ''));
  return from ?? at;
}
