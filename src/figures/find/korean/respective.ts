import type { Measure } from '../../../domain/figure.ts';
import { type Item, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isFree, isPeople } from './clause.ts';

/** "사망자와 부상자는 *각각* 12명, 30명": the first number belongs to the first noun. */
export const koRespective: Finder = {
  name: 'ko-respective',
  languages: ['ko'],
  find: (sentence, context) => {
    const { items } = sentence;
    const each = items.findIndex(({ text }) => text === '각각');
    const nouns = each < 0 ? [] : nounsBefore(items, each);
    if (nouns.length < 2) return [];
    const numbers = items.flatMap((item, at) =>
      at > each && item.count?.unit === 'people' && isPeople(sentence, at) && isFree(sentence, at, context) ? [at] : [],
    );
    if (numbers.length !== nouns.length) return [];
    return nouns.map(({ measure, cue }, i): Find => {
      const at = numbers[i] ?? each;
      return { at, measure, cue, from: i === 0 ? cue : at, to: at + 1 };
    });
  },
};

interface Noun {
  readonly measure: Measure;
  readonly cue: number;
}

/** Nouns joined by a particle or a mark, the last with that of a topic or a subject. */
function nounsBefore(items: readonly Item[], each: number): Noun[] {
  const nouns: Noun[] = [];
  let cue = /^(?:은|는|이|가|수는|수가)$/u.test(items[each - 1]?.text ?? '') ? each - 2 : each - 1;
  for (;;) {
    const measure = measureOf(items[cue], 'people', 'event', 'toll');
    if (measure === null) return nouns;
    nouns.unshift({ measure, cue });
    if (!/^(?:와|과|수와|,|·|및)$/u.test(items[cue - 1]?.text ?? '')) return nouns;
    cue -= 2;
  }
}
