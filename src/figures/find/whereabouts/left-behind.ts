import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * Civilians who left a place or came to another country: "13,000 residents abandoned the town", "42,000 have crossed into
 * Dorland". Soldiers and tourists who do so are not displaced.
 */
export const leftBehind: Finder = {
  name: 'left-behind',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isCivilian(items, at)) return [];
      const to = Math.max(groupAfter(items, at).to, at + 1);
      const verb = verbBehind(items, to);
      const end = departure(items, verb) ?? crossing(items, verb);
      return end === null ? [] : [{ at, measure: 'displaced', cue: verb, from: at, to: end }];
    }),
};

const DWELLERS =
  /^(?:residents|inhabitants|people|persons|villagers|civilians|citizens|locals|islanders|townspeople|townsfolk|families|farmers|herders|women|children|refugees|souls|nationals)$/;

/** Dwellers, or a people by its name: "42,000 Lurans". */
function isCivilian(items: readonly Item[], at: number): boolean {
  const { head, kind } = groupAfter(items, at);
  if (kind === 'none') return (items[at]?.count?.low ?? items[at]?.count?.high ?? 0) >= 100;
  const noun = items[head];
  if (noun === undefined || noun.text === 'families') return false;
  const people = noun.capital && /(?:s|ese|ish|eans)$/.test(noun.text) && head === at + 1;
  return DWELLERS.test(noun.text) || people || (is(noun, 'person') && noun.capital);
}

const REACH = 10;

/** Behind the subject: auxiliaries, adverbs, and a place of up to a few words ("inhabitants *of nine hamlets* left"). */
function verbBehind(items: readonly Item[], from: number): number {
  for (let i = from; i < items.length && i < from + REACH; i += 1) {
    const item = items[i];
    if (VERBS.test(item?.text ?? '')) return i;
    if (item?.kind === 'mark' || is(item, 'passive', 'active', 'happens', 'clause', 'says', 'conjunction')) return -1;
  }
  return -1;
}

const VERBS =
  /^(?:left|leave|leaving|abandoned|abandon|abandoning|deserted|quit|crossed|cross|crossing|poured|streamed)$/;
const PLACES =
  /^(?:town|village|villages|city|area|areas|zone|district|districts|region|province|valley|camp|camps|site|sites|settlements|island|hamlet|hamlets|neighbourhood|neighborhood|enclave|capital|country|quarter|suburb|suburbs|coast|settlement)$/;

/** "abandoned the town", "left the combat zone" */
function departure(items: readonly Item[], verb: number): number | null {
  if (!/^(?:left|leave|leaving|abandoned|abandon|abandoning|deserted|quit)$/.test(items[verb]?.text ?? '')) return null;
  if (!/^(?:the|their|its|this)$/.test(items[verb + 1]?.text ?? '')) return null;
  const place = items.findIndex(({ text }, i) => i > verb + 1 && i < verb + 5 && PLACES.test(text));
  return place < 0 || items.slice(verb + 2, place).some((item) => is(item, 'person', 'thing')) ? null : place + 1;
}

/** "crossed into Dorland", "poured over the border" */
function crossing(items: readonly Item[], verb: number): number | null {
  if (!/^(?:crossed|cross|crossing|poured|streamed)$/.test(items[verb]?.text ?? '')) return null;
  const over = items[verb + 1]?.text === 'over' ? verb + 2 : verb + 1;
  if (items[over]?.text === 'into') return over + 2;
  if (items[over]?.text === 'to' && items[over + 1]?.capital === true) return over + 2;
  const border = items.findIndex(({ text }, i) => i > verb && i < verb + 5 && /^(?:border|frontier)$/.test(text));
  return border < 0 ? null : border + 1;
}
