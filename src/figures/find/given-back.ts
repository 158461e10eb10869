import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Find, Finder } from '../rule.ts';

/**
 * A side's own people back from the other: "Dorland got back 94 of its soldiers", "recovered 1,000 of its citizens", "received
 * 94 in return", "of the 61 abducted 20 have been returned".
 */
export const givenBack: Finder = {
  name: 'given-back',
  languages: ['en'],
  find: ({ items }, { isTaken, drafts, before }) => {
    const swapped = [...drafts, ...before].some(({ measure }) => /^(?:released|captured)$/.test(measure));
    return items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { kind, to, measure } = groupAfter(items, at);
      if (!(kind === 'person' || kind === 'none' || isOwn(items, at)) || measure !== null) return [];
      const verb = verbBefore(items, at);
      const back = verb >= 0 && (isOwn(items, at) || (swapped && isInReturn(items, Math.max(to, at + 1))));
      const cue = back ? verb : swapped ? returnedBehind(items, Math.max(to, at + 1)) : -1;
      return cue < 0 ? [] : [{ at, measure: 'released', cue, from: Math.min(cue, at), to: Math.max(to, cue + 1) }];
    });
  },
};

const GETS = /^(?:got|gets|get|getting|recovered|recovers|regained|regains|received|receives|receiving|receive)$/;

function verbBefore(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i > at - 4 && (is(items[i], 'adverb', 'others') || items[i]?.text === 'back')) i -= 1;
  return GETS.test(items[i]?.text ?? '') ? i : -1;
}

/** "94 *of its* soldiers", "84 *of their own*"; not "94 of its tanks", "94 of its wounded". */
function isOwn(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text !== 'of' || !/^(?:its|their|his|her|our)$/.test(items[at + 2]?.text ?? '')) return false;
  return items.slice(at + 3, at + 6).some((item) => item.text === 'own' || is(item, 'person'));
}

function isInReturn(items: readonly Item[], to: number): boolean {
  return items[to]?.text === 'in' && /^(?:return|exchange)$/.test(items[to + 1]?.text ?? '');
}

/** "have been returned", "were sent back" */
function returnedBehind(items: readonly Item[], from: number): number {
  let i = is(items[from], 'of-them') ? from + 1 : from;
  const start = i;
  while (i < from + 5 && is(items[i], 'auxiliary', 'adverb')) i += 1;
  return i > start && /^(?:returned|handed back)$/.test(items[i]?.text ?? '') ? i : -1;
}
