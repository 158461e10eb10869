import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Finder } from '../../rule.ts';

/** Those who are left of an army, where the text has told of those sent: "some 9,500 are still there", "about 200 stayed behind". */
export const stillThere: Finder = {
  name: 'still-there',
  languages: ['en'],
  find: ({ items }, { isTaken, drafts, before }) => {
    if (![...before, ...drafts].some(({ measure }) => measure === 'deployed')) return [];
    return items.flatMap((item, at) => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { to, kind } = groupAfter(items, at);
      const end = kind === 'thing' ? -1 : behindThere(items, to);
      return end < 0 ? [] : [{ at, measure: 'deployed' as const, cue: end - 1, from: at, to: end }];
    });
  },
};

/** Index behind "are still there", "remain in place", "stayed behind", or -1. */
function behindThere(items: readonly Item[], from: number): number {
  let i = is(items[from], 'of-them') ? from + 1 : from;
  if (/^(?:remain|remained|stay|stayed) behind$/.test(items[i]?.text ?? '')) return i + 1;
  if (!/^(?:are|were|remain|remained|stay|stayed)$/.test(items[i]?.text ?? '')) return -1;
  i += 1;
  while (i < from + 4 && (is(items[i], 'adverb') || /^(?:still|now|currently|left)$/.test(items[i]?.text ?? '')))
    i += 1;
  if (/^(?:there|behind)$/.test(items[i]?.text ?? '')) return i + 1;
  return items[i]?.text === 'in' && /^(?:place|position|theatre|theater)$/.test(items[i + 1]?.text ?? '') ? i + 2 : -1;
}
