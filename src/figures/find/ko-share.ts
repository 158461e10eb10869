import { type Count, type Item, is } from '../item.ts';
import { anchorOf, type Draft, type Find, type Finder, type Sentence } from '../rule.ts';
import { isPeople, verbAfter } from './ko-clause.ts';

/** "약 3분의 1이 전사했다", "절반가량이 숨졌다", "탑승자 전원이 사망", "30%가 부상". */
export const koShare: Finder = {
  name: 'ko-share',
  languages: ['ko'],
  find: (sentence, { drafts, before }) =>
    sentence.items.flatMap((_, at): Find[] => {
      const share = shareAt(sentence, at);
      const verb = share === null ? null : verbAfter(sentence, share.last);
      if (share === null || verb === null || followsCount(sentence.items, at)) return [];
      const of = baseOf(sentence, at, drafts, before);
      const find: Find = { ...verb, at, from: at, to: verb.cue + 1, count: share.count };
      return [of === null ? find : { ...find, of: anchorOf(of) }];
    }),
};

interface Share {
  readonly count: Count;
  readonly last: number;
}

function shareAt(sentence: Sentence, at: number): Share | null {
  const { items, text, start } = sentence;
  const count = items[at]?.count;
  if (!count) return null;
  if (count.unit === 'fraction') return { count, last: at };
  const over = items[at + 2]?.count;
  if (items[at + 1]?.text !== '분의' || !over || !count.low || !over.low || over.low > count.low) return null;
  const value = over.low / count.low;
  const { numberEnd } = over;
  const written = text.slice(count.numberStart - start, numberEnd - start);
  const bounds = { low: value, high: value, qualifier: count.qualifier };
  return {
    count: { ...count, ...bounds, unit: 'fraction', numberEnd, written, rounding: 0.05, sifted: null },
    last: at + 2,
  };
}

/** "일가족 4명 전원이 숨졌다" is four, not a share. */
function followsCount(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'person') && items[at - 2]?.count != null;
}

function baseOf(sentence: Sentence, at: number, drafts: readonly Draft[], before: readonly Draft[]): Draft | null {
  const here = drafts.filter((draft) => draft.at < at && isPeople(sentence, draft.at));
  return here.toSorted((a, b) => b.at - a.at)[0] ?? before.at(-1) ?? null;
}
