import { isJoint } from '../../clauses/joint.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** Captives given back: "handed 13 women and four children over to the Red Cross", "exchanged for eight Ruritanians". */
export const handedOver: Finder = {
  name: 'handed-over',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || groupAfter(items, at).kind !== 'person') return [];
      const cue = handsBefore(items, at) ?? exchangeBefore(items, at) ?? tradeBefore(items, at);
      return cue === null
        ? []
        : [{ at, measure: 'released', cue, from: Math.min(cue, at), to: groupAfter(items, at).to }];
    }),
};

const HANDS = /^(?:hand|hands|handed|handing|gave|gives|turned|turning)$/;
const REACH = 12;

function handsBefore(items: readonly Item[], at: number): number | null {
  let verb = at - 1;
  while (verb > at - REACH && verb >= 0 && !HANDS.test(items[verb]?.text ?? '')) verb -= 1;
  if (!HANDS.test(items[verb]?.text ?? '')) return null;
  const objects = items
    .slice(verb + 1, at)
    .every(
      (item, k) =>
        item.count !== null ||
        is(item, 'person', 'others') ||
        isJoint(items, verb + 1 + k, verb + 2 + k) ||
        item.senses.length === 0,
    );
  return objects && isGivenTo(items, at) ? verb : null;
}

/** "over", "back", "to the Red Cross", behind the last of the people. */
function isGivenTo(items: readonly Item[], at: number): boolean {
  for (let i = at + 1; i < items.length && i < at + REACH; i += 1) {
    if (/^(?:over|back)$/.test(items[i]?.text ?? '') || /^(?:over|more than)/.test(items[i]?.text ?? '')) return true;
    if (items[i]?.text === 'to' && items.slice(i + 1, i + 4).some(({ text }) => /^(?:red|icrc|crescent)$/.test(text)))
      return true;
    if (/^[.;:]$/.test(items[i]?.text ?? '') || is(items[i], 'says', 'auxiliary', 'clause')) return false;
  }
  return false;
}

/** "prisoners … are *exchanged* in Ankara *for* eight Ruritanians" */
function exchangeBefore(items: readonly Item[], at: number): number | null {
  if (!/^(?:for|against)$/.test(items[at - 1]?.text ?? '')) return null;
  for (let i = at - 2; i >= 0 && i > at - REACH; i -= 1) {
    if (TRADES.test(items[i]?.text ?? '')) return i;
    if (/^[.;]$/.test(items[i]?.text ?? '') || is(items[i], 'says')) return null;
  }
  return null;
}

const TRADES = /^(?:exchanged?|swap(?:s|ped)?|traded?|trading|exchanging|swapping)$/;

/** "trade prisoners: *32 soldiers* for two": the one side, before what it is given for. */
function tradeBefore(items: readonly Item[], at: number): number | null {
  const { to } = groupAfter(items, at);
  if (items[to]?.text !== 'for' || items[to + 1]?.count?.unit !== 'people') return null;
  const verb = items.findLastIndex(({ text }, i) => i < at && i > at - REACH && TRADES.test(text));
  return verb < 0 ? null : verb;
}
