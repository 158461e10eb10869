import type { Group } from '../groups/group.ts';
import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import type { Draft, Sentence } from '../rule.ts';
import { heldBehind, isHeld, isTaken } from './captives.ts';
import { tailBehind } from './noun-tail.ts';
import { sparedOf } from './spared.ts';
import { addsNothing, isLife } from './tells-nobody.ts';
import { whoseBodies } from './whose-bodies.ts';

/** The nouns behind the number without what carries no meaning: "137 of [its] *soldiers*", "an additional 1,350 *children*". */
export function nounsBehind(draft: Draft): string | null {
  const { sentence, at, count, measure } = draft;
  const { items } = sentence;
  if (count.low === 0 && count.high === 0) return measure === 'captured' ? null : sparedOf(sentence, at);
  // Everybody, in words: who they were is told elsewhere.
  if (count.unit === 'fraction' && !items[at]?.count) return null;
  const group = groupAfter(items, at);
  if (group.kind === 'none' && !items[at]?.count) return singleIn(sentence, at);
  if (countsHeads(draft, group)) return whoseBodies(sentence, at, group.head);
  return describedBy(draft, group);
}

/** "a soldier": the words themselves are the number. */
function singleIn({ items, text, start }: Sentence, at: number): string | null {
  let last: Item | undefined;
  for (let i = at + 1; i < items.length && i < at + 6; i += 1) if (is(items[i], 'person')) last = items[i];
  const first = items[at + 1];
  return first === undefined || last === undefined ? null : text.slice(first.start - start, last.end - start);
}

/** "the 40 *bodies*", "22 *prisoners*": the noun that is counted tells the measure. */
function countsHeads({ measure, sentence: { items } }: Draft, { head }: Group): boolean {
  return /^(?:bodies|captured)$/.test(measure) && head >= 0 && is(items[head], 'people') && !isTaken(items, head);
}

function describedBy(draft: Draft, group: Group): string | null {
  const { sentence, at, cue, measure } = draft;
  const { items } = sentence;
  const people = namingWords(draft, group).filter(
    (item) => (!isMeasure(item, items[cue]) || isHeld(item, measure)) && !isPredicate(item, items, at, cue),
  );
  const first = people[0];
  const last = heldBehind(items, people.at(-1)) ?? people.at(-1);
  if (first === undefined || last === undefined) return null;
  if (people.every((item) => isLife(item) || (isMeasureNoun(item) && !isHeld(item, measure)))) return null;
  const tail = tailBehind(items, group.to) ?? last;
  return sentence.text.slice(first.start - sentence.start, tail.end - sentence.start);
}

function namingWords({ sentence: { items }, at, rules }: Draft, group: Group): readonly Item[] {
  // "the 11,000 soldiers *Northland* has sent": the sender is no part of their name.
  const noun = rules.includes('whom-it-sent') ? items.findIndex((item, i) => i > at && is(item, 'person')) : -1;
  // "1,700 of a planned 2,500 *officers*"
  const from = items.findLastIndex(({ count: other }, i) => i >= at && i < group.to && other?.sifted === null);
  return items
    .slice(Math.max(from, at) + 1, noun < 0 ? group.to : noun + 1)
    .filter((item) => isNaming(item) && !isAge(item, items) && !(group.kind !== 'person' && CAUSES.test(item.text)));
}

/** A word, or a designation ("30 *M23* fighters"), that is no number and no verb: not "9,000 children *to be* moved". */
function isNaming(item: Item): boolean {
  const isWord = item.kind === 'word' || (item.kind === 'code' && /^\p{L}/u.test(item.text));
  const isVerbal = is(item, 'hypothetical') && !is(item, 'person');
  return isWord && item.count === null && !isVerbal && !addsNothing(item) && !is(item, 'number-of');
}

/** "two *five-year-old* girls": how old they were. */
function isAge({ text }: Item, items: readonly Item[]): boolean {
  return /^(?:year|old)$/.test(text) && items.some((item, i) => item.text === 'year' && items[i + 1]?.text === '-');
}

/** "14 *cholera* deaths": of what, and not who. */
const CAUSES =
  /^(?:cholera|dengue|measles|malaria|ebola|covid|heat|related|road|traffic|rail|drug|workplace|combat|battle|battlefield)$/;

function isMeasure(item: Item, cue: Item | undefined): boolean {
  return (item === cue && !is(item, 'person')) || is(item, 'state') || isMeasureNoun(item);
}

function isMeasureNoun(item: Item): boolean {
  return is(item, 'people') && !is(item, 'person');
}

/** "seven of the dead *came* from one family": behind the noun for the hurt stands what is told of them. */
function isPredicate(item: Item, items: readonly Item[], at: number, cue: number): boolean {
  const isOfHurt = items[at + 1]?.text === 'of' && items[at + 2]?.text === 'the' && cue === at + 3;
  return isOfHurt && item.start > (items[cue]?.start ?? 0) && !is(item, 'person');
}
