import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/** People whom rescuers seek are missing: "divers are searching for 17 fishermen", "13 villagers are still being sought". */
export const searchedFor: Finder = {
  name: 'searched-for',
  languages: ['en'],
  find: ({ items, text }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { kind, head, to } = groupAfter(items, at);
      if (!(kind === 'person' || kind === 'none') || WANTED.test(items[head]?.text ?? '')) return [];
      const cue = soughtBehind(items, Math.max(to, at + 1)) ?? searchBefore(items, at, text);
      return cue === null ? [] : [{ at, measure: 'missing', cue, from: Math.min(cue, at), to: Math.max(to, cue + 1) }];
    }),
};

/** Whom the police seek, not rescuers. */
const WANTED =
  /^(?:suspects?|attackers?|assailants?|gunm[ae]n|killers?|murderers?|bombers?|perpetrators?|kidnappers?|robbers?|terrorists?|militants?|accomplices|men|man|fugitives?|inmates?|convicts?|escapees|smugglers?|witnesses|volunteers|recruits|workers|officers|others)$/;

/** "[are] [still] being sought", "11 still sought" */
function soughtBehind(items: readonly Item[], from: number): number | null {
  let i = from;
  while (i < from + 4 && is(items[i], 'auxiliary', 'adverb')) i += 1;
  const sought =
    items[i]?.text === 'sought' || (/^(?:searched|looked)$/.test(items[i]?.text ?? '') && items[i + 1]?.text === 'for');
  return sought && i > from && !/^(?:by|over|in|as)$/.test(items[i + 1]?.text ?? '') ? i : null;
}

const RESCUERS =
  /\b(?:rescue\w*|divers?|coast ?guards?|search(?:-and-rescue)? (?:teams?|parties|crews?)|crews|boats|vessels|ships|helicopters?|firefighters|searchers|volunteers|lifeguards|navy|mountain)\b/i;
const SEARCHES = /^(?:search|searching|searched|searches|looking|look|looks|hunt|hunting|digging|comb|combing)$/;

/** "rescuers *are searching for* [at least] 17 fishermen" */
function searchBefore(items: readonly Item[], at: number, text: Sentence['text']): number | null {
  let i = at - 1;
  while ((is(items[i], 'stop', 'others', 'adverb') || items[i]?.text === 'remaining') && i > at - 4) i -= 1;
  return items[i]?.text === 'for' && SEARCHES.test(items[i - 1]?.text ?? '') && RESCUERS.test(text) ? i - 1 : null;
}
