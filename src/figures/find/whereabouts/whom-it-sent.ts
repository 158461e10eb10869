import { type Item, is } from '../../item.ts';
import type { Finder } from '../../rule.ts';

/** Soldiers in front of the clause that tells who sent them: "of the 16,500 soldiers Northland has sent to Eastland", "the 400 men that it deployed". */
export const whomItSent: Finder = {
  name: 'whom-it-sent',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count?.unit !== 'people' || isTaken(at) || isOnTopOf(items, at)) return [];
      const soldiers = items.findIndex(({ text }, i) => i > at && i < at + 5 && SOLDIERS.test(text));
      if (soldiers < 0 || items.slice(at + 1, soldiers).some(({ kind }) => kind !== 'word')) return [];
      const verb = sentBehind(items, soldiers + 1);
      return verb < 0 ? [] : [{ at, measure: 'deployed' as const, cue: verb, from: at, to: verb + 1 }];
    }),
};

/** "6,000 more, *on top of the* 11,000 soldiers it sent last year": known before, and told to tell the others from them. */
function isOnTopOf(items: readonly Item[], at: number): boolean {
  const before = items
    .slice(Math.max(0, at - 4), at)
    .map(({ text }) => text)
    .join(' ');
  return /\b(?:on top of|in addition to|besides?|apart from|beyond)(?: the)?$/.test(before);
}

/** Index of the verb of the clause that begins right behind the noun, with a subject of its own; -1 where there is none. */
function sentBehind(items: readonly Item[], from: number): number {
  const subject = /^(?:that|which|who|whom)$/.test(items[from]?.text ?? '') ? from + 1 : from;
  if (!opensSubject(items[subject])) return -1;
  for (let i = subject + 1; i < subject + 7; i += 1) {
    if (SENT.test(items[i]?.text ?? '')) return isPassive(items[i - 1]) ? -1 : i;
    if (items[i]?.kind !== 'word' || is(items[i], 'conjunction', 'says', 'passive')) return -1;
  }
  return -1;
}

function opensSubject(item: Item | undefined): boolean {
  return item?.kind === 'word' && (item.capital || /^(?:the|it|they|he|she|its|their)$/.test(item.text));
}

function isPassive(item: Item | undefined): boolean {
  return /^(?:was|were|been|being|be|is|are)$/.test(item?.text ?? '');
}

const SOLDIERS =
  /^(?:soldiers|troops|servicemen|service members|personnel|fighters|marines|paratroopers|peacekeepers|mercenaries|recruits|engineers|sappers|combat troops|men|advisers|instructors)$/;
const SENT = /^(?:(?:has|have|had) )?(?:sent|deployed|dispatched|posted|stationed|committed)(?: to)?$/;
