import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';

/** What befell people, counted: «зафіксовано 63 смерті», «370 ранений», «12 зникнень». */
export const slavicDeaths: Finder = {
  name: 'slavic-deaths',
  languages: ['uk', 'ru'],
  find: (sentence, context) =>
    sentence.items.flatMap((_, at, items): Find[] => {
      const cue = isFree(items, at, context) ? eventBehind(items, at) : null;
      const told = cue === null ? undefined : MEASURES.find(([word]) => word.test(items[cue]?.text ?? ''));
      if (cue === null || told === undefined) return [];
      const [, measure] = told;
      if (measure === 'casualties' && !isOfWar(sentence)) return [];
      return [{ at, measure, cue, from: at, to: cue + 1 }];
    }),
};

const MEASURES = [
  [/^(?:смерт(?:ь|и|і|ей|ям|ями|ях)|летальн)/u, 'killed'],
  [/^(?:ранени[еяйю]|поранен(?:ня|ь|ням|нями))/u, 'wounded'],
  [/^(?:зникнен|исчезновени)/u, 'missing'],
  [/^(?:втрат|потерь)$/u, 'casualties'],
  [/^(?:викраден(?:ня|ь)|похищени[еяй])/u, 'captured'],
  [/^(?:свеж|свіж)\p{L}+ могил/u, 'killed'],
] as const;

/** Enterprises have losses, too. */
function isOfWar({ text }: Sentence): boolean {
  return WAR.test(text) && !MONEY.test(text);
}

const WAR =
  /(?:військ|войск|арм[іи][їюияєе]|вторгнен|вторжен|ворог|враг|противник|солдат|бойц|бійц|загибл|погибш|поранен|ранен|фронт|(?<!\p{L})(?:росія|рф|зсу|всу|кндр)(?!\p{L}))/iu;
const MONEY =
  /(?:грн|гривен|гривн|рубл|долар|доллар|євро|евро|збитк|убытк|бюджет|компані|компани|підприєм|предприят)/iu;

/** Right behind the number, or behind one word about it: «41 [подтверждённая] смерть»; nobody who suffers it may follow. */
function eventBehind(items: readonly Item[], at: number): number | null {
  for (const i of [at + 1, at + 2]) {
    if (measureOf(items[i], 'event', 'people') !== null) return items[i + 1]?.count == null ? i : null;
    if (items[i]?.kind !== 'word' || items[i]?.senses.length !== 0 || is(items[i], 'conjunction')) return null;
  }
  return null;
}
