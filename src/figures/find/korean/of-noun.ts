import type { Measure } from '../../../domain/figure.ts';
import { is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../../rule.ts';
import { isFree } from './clause.ts';
import { tailOf } from './tail.ts';
import { type Verb, verbAfter } from './verb-after.ts';

/** "부상자 중 5명은 중상이다", "사망자 가운데 3명이 어린이": the noun tells the measure, whatever the sentence before was about. */
export const koOfNoun: Finder = {
  name: 'ko-of-noun',
  languages: ['ko'],
  find: (sentence, context) =>
    sentence.items.flatMap((item, cue): Find[] => {
      const measure = is(item, 'of-them') ? measureNamed(item.text) : null;
      const at = measure === null ? -1 : sentence.items.findIndex((one, i) => i > cue && one.count !== null);
      if (measure === null || at < 0 || at > cue + 5 || !isFree(sentence, at, context)) return [];
      if (tailOf(sentence, at).counter !== '명' || hasOther(verbAfter(sentence, at), measure)) return [];
      const find: Find = { at, measure, cue, from: cue, to: tailOf(sentence, at).next };
      const whole = wholeOf(sentence, at, measure, [...context.before, ...context.drafts]);
      return [whole === null ? find : { ...find, partOf: anchorOf(whole) }];
    }),
};

/** "부상자 중 2명은 끝내 숨졌다": what became of these. */
function hasOther(verb: Verb | null, measure: Measure): boolean {
  return verb !== null && verb.measure !== measure;
}

const NOUNS: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:사망자|희생자|전사자|숨진|사망한|희생된|전사한)/u, 'killed'],
  [/^(?:부상자|다친|부상한)/u, 'wounded'],
  [/^사상자/u, 'casualties'],
  [/^(?:실종자|실종된|매몰자|매몰된)/u, 'missing'],
];

function measureNamed(text: string): Measure | null {
  return NOUNS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function wholeOf(sentence: Sentence, at: number, measure: Measure, drafts: readonly Draft[]): Draft | null {
  const size = sentence.items[at]?.count?.low ?? 0;
  const isWhole = ({ measure: other, partOf, count }: Draft) =>
    other === measure && partOf === null && (count.high ?? count.low ?? 0) >= size;
  return drafts.findLast(isWhole) ?? null;
}
