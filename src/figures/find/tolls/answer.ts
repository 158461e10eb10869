import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Finder } from '../../rule.ts';

/** "How many were hurt? *At least eight*, say the prosecutors": a number that opens the answer counts what the question asked for. */
export const answer: Finder = {
  name: 'answer',
  languages: ['en', 'uk', 'ru'],
  find: ({ items }, { asked, isTaken }) => {
    const at = asked === null ? -1 : openingNumber(items);
    if (asked === null || at < 0 || isTaken(at) || items[at]?.count?.unit !== 'people') return [];
    const { kind, measure, to } = groupAfter(items, at);
    if (measure !== null || !/^(?:none|person)$/.test(kind)) return [];
    return [{ at, measure: asked, cue: at, from: at, to: Math.max(to, at + 1) }];
  },
};

/** Behind a dash, a quotation mark, "yes", "so far" and the like; -1 where the sentence opens otherwise. */
function openingNumber(items: readonly Item[]): number {
  const at = items.findIndex(({ count }) => count !== null);
  const opens = items
    .slice(0, at)
    .every((item) => item.kind === 'mark' || is(item, 'adverb', 'others') || YES.test(item.text));
  return opens && at < 6 ? at : -1;
}

const YES =
  /^(?:yes|currently|officially|так|да|поки|пока|що|что|офіційно|официально|наразі|сейчас|зараз|на|сьогодні|сегодня|сейчас)$/u;
