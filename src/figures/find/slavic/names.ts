import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Draft, Find, Finder, Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';

/** «у списку загиблих 412 імен», «ведут список по некрологам, в нём 88 726 фамилий»: each name is one of them. */
export const slavicNames: Finder = {
  name: 'slavic-names',
  languages: ['uk', 'ru'],
  find(sentence, context) {
    const { items } = sentence;
    return items.flatMap((_, at): Find[] => {
      const named = NAMES.test(items[at + 1]?.text ?? '') || isAdded(items, at) || isGrowth(items, at);
      if (!isFree(items, at, context) || !named) return [];
      const measure = listed(sentence, context.told);
      return measure === null ? [] : [{ at, measure, cue: at + 1, from: at, to: at + 2 }];
    });
  },
};

/** «до списку загиблих додали ще чотирьох» */
function isAdded(items: readonly Item[], at: number): boolean {
  const verb = is(items[at - 1], 'others', 'adverb') ? at - 2 : at - 1;
  const { kind } = groupAfter(items, at);
  return ADDED.test(items[verb]?.text ?? '') && (kind === 'none' || kind === 'person');
}

/** «список *пополнился на* 2 140 человек» */
function isGrowth(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.text === 'на' && GREW.test(items[at - 2]?.text ?? '') && groupAfter(items, at).kind === 'person'
  );
}

const GREW = /^(?:пополнил|поповнив|поповнил|вырос|увелич|зріс|зросл|збільш)/u;

const ADDED = /^(?:дода|внес|включ|дописа|добав|занес)/u;

const NAMES =
  /^(?:імен|імені|ім[’']я|прізвищ[ае]?|имён|имен|имени|имя|фамили[йия]|записів|записи|записей|позицій|позиций)$/u;
const LISTS =
  /(?:спис|реєстр|реестр|перелік|переліч|перечн|перечен|меморіал|мемориал|книг|некролог|стел|обеліск|обелиск|стін|стен|поіменн|поименн|поимённ|(?<!\p{L})баз[аіуеы](?!\p{L}))/iu;

function listed({ items, text }: Sentence, toldBefore: readonly Draft[]): Measure | null {
  if (!LISTS.test(text)) return null;
  const told = items.find((item) => is(item, 'people', 'toll') && measureOf(item, 'people', 'toll') !== 'casualties');
  const measure = measureOf(told, 'people', 'toll');
  return measure ?? (MOURNED.test(text) ? 'killed' : (toldBefore.at(-1)?.measure ?? null));
}

const MOURNED = /(?:некролог|меморіал|мемориал|обеліск|обелиск)/iu;
