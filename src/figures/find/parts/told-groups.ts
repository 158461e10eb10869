import { isJoint } from '../../clauses/joint.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';

/**
 * Who they were, in a sentence of its own: "The quake killed 300 people. *Forty-six were women*; *eleven were under
 * eighteen*", "left 300 dead; *46 were women*". Where the sentences before told of two measures, nobody knows of which it is a part.
 */
export const toldGroups: Finder = {
  name: 'told-groups',
  languages: ['en'],
  find: ({ items }, { drafts, told, isTaken }) => {
    const here = drafts.filter(({ partOf }) => partOf === null);
    const whole = soleWhole(here.length === 0 ? told : here);
    if (whole === null) return [];
    const { measure, count } = whole;
    let chained = -1;
    return items.flatMap((item, at): Find[] => {
      const isFree = item.count?.unit === 'people' && !isTaken(at);
      const joined = chained >= 0 && at > chained && isJoint(items, chained, at);
      const clause = isFree && opensClause(items, at) ? groupEnd(items, at) : -1;
      const to = isFree && clause < 0 && joined ? originEnd(items, at + 1) : clause;
      if (to < 0 || here.some((draft) => draft.at > at) || (item.count?.low ?? 0) >= (count.low ?? count.high ?? 0))
        return [];
      chained = to;
      return [{ at, measure, cue: at, from: at, to, partOf: anchorOf(whole) }];
    });
  },
};

export function soleWhole(told: readonly Draft[]): Draft | null {
  const wholes = told.filter(({ partOf, count }) => partOf === null && count.unit === 'people' && count.high !== 0);
  const measures = new Set(wholes.map(({ measure }) => measure));
  const whole = wholes.toSorted((a, b) => sizeOf(a) - sizeOf(b)).at(-1);
  return measures.size === 1 && whole?.measure !== 'deployed' ? (whole ?? null) : null;
}

function sizeOf({ count }: Draft): number {
  return count.low ?? count.high ?? 0;
}

function opensClause(items: readonly Item[], at: number): boolean {
  return (
    at === 0 || /^["“;]$/.test(items[at - 1]?.text ?? '') || (items[at - 1]?.text === 'and' && items[0]?.count !== null)
  );
}

/** Index behind "were women", "are under eighteen", "were children aged four and nine", or -1. */
function groupEnd(items: readonly Item[], at: number): number {
  const { kind, to } = groupAfter(items, at);
  const verb = Math.max(to, at + 1);
  const behaved = kind === 'none' || kind === 'unknown' ? behaviourEnd(items, at + 1) : -1;
  if (behaved > 0) return behaved;
  if (kind !== 'none' || !/^(?:were|are|was|is|came|come|hailed)$/.test(items[verb]?.text ?? '')) return -1;
  if (isAge(items, verb + 1)) return verb + 2;
  if (items[verb + 1]?.text === 'under' && /^(?:age|aged)$/.test(items[verb + 2]?.text ?? '')) return verb + 3;
  const origin = originEnd(items, verb + 1);
  if (origin > 0) return origin;
  const noun = groupAfter(items, verb);
  return noun.kind === 'person' &&
    (isEnd(items[noun.to]) || TOLD_OF_THEM.test(items[noun.to]?.text ?? '') || items[noun.to - 1]?.text === 'aged')
    ? noun.to
    : -1;
}

/** "Twenty-two *had no fixed address*", "eleven *worked at* the mill", "41 *were found in* their beds": index behind it, or -1. */
function behaviourEnd(items: readonly Item[], from: number): number {
  const words = items.slice(from, from + 4).map(({ text }) => text);
  return BEHAVED.test(words.join(' ')) ? from + 2 : -1;
}

const BEHAVED =
  /^(?:ha[ds] no (?:fixed|known|name|names|papers|identity|passports?|relatives|family|helmets?|life|lifejackets?|seat)|(?:had )?(?:lived|worked|slept|served|studied|taught) (?:alone|at|in|as|for|on|with|together)|(?:had )?belonged to|(?:lay|sat|stood|were lying|were sitting|were sleeping|were asleep|were trapped) (?:in|at|on|under|near)|(?:was|were) found (?:in|at|on|under|indoors|outside|outdoors|inside|near)|wore no|carried no|(?:have|has) (?:yet|still) (?:to be|not been) (?:named|identified)|remain(?:ed)? unidentified|(?:were|was) on (?:board|foot|duty|their))\b/;

/** "three were parishioners *in* their eighties", "six were members *of* one family" */
const TOLD_OF_THEM = /^(?:in|from|of|between|who|whose|under|over)$/;

/** "21 were *Swiss*", "nine came *from France*", "three *Irish*": index behind where they were from, or -1. */
function originEnd(items: readonly Item[], at: number): number {
  if (isNationality(items[at]) && isEnd(items[at + 1])) return at + 1;
  if (items[at]?.text !== 'from') return -1;
  const end = items.findIndex((item, i) => i > at + 1 && i < at + 6 && isEnd(item));
  const to = end < 0 ? items.length : end;
  return to - at < 6 && items.slice(at + 1, to).every(({ capital, text }) => capital || text === 'the') ? to : -1;
}

/** "21 were *Swiss*": by nation, as an adjective. */
function isNationality(item: Item | undefined): boolean {
  return item?.capital === true && /(?:[ei]sh|ss|ch|an|ese|[aeq]i|utch|czech|thai|greek)$/.test(item.text);
}

/** "under eighteen" is one number with its qualifier. */
function isAge(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return (
    /^(?:under|over|below|above) /.test(item?.text ?? '') &&
    (item?.count?.high ?? item?.count?.low ?? 111) < 100 &&
    isEnd(items[i + 1])
  );
}

function isEnd(item: Item | undefined): boolean {
  return (
    item === undefined ||
    /^[.,;)]$/.test(item.text) ||
    is(item, 'conjunction') ||
    /^(?:aged|between|from)$/.test(item.text)
  );
}
