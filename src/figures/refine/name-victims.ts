import type { Measure } from '../../domain/figure.ts';
import { groupAfter } from '../groups.ts';
import { type Item, is, measureOf } from '../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { appositionOf } from '../victims/apposition.ts';
import { labelOf } from '../victims/label.ts';
import { nationBefore, nationBehind, withNation } from '../victims/of-nation.ts';
import { ownCitizens, possessed } from '../victims/own-citizens.ts';
import { peopleBefore } from '../victims/people-before.ts';
import { predicateOf } from '../victims/predicate.ts';
import { suffererOf } from '../victims/sufferer.ts';
import { toldOfThem } from '../victims/told-of-them.ts';

/** Who is counted, in the words behind the number; where there are none, those of the figure it stands beside. */
export const nameVictims: Refiner = {
  name: 'name-victims',
  refine: (drafts, context) => {
    const named: Draft[] = [];
    for (const draft of drafts) named.push(draft.victims === null ? withVictims(draft, named, drafts, context) : draft);
    return named;
  },
};

function withVictims(draft: Draft, before: readonly Draft[], all: readonly Draft[], context: TextContext): Draft {
  const own = labelOf(draft) ?? appositionOf(draft) ?? predicateOf(draft) ?? wordsOf(draft) ?? suffererOf(draft);
  if (own !== null) {
    const citizens = ownCitizens(
      possessed(own, draft.sentence.text.slice(draft.count.numberEnd - draft.sentence.start)),
      draft.claimant,
      context.register,
    );
    return amend(draft, 'name-victims', { victims: citizens ?? context.register.people(own) });
  }
  const inherited = inheritedFrom(draft, before);
  const inferred = [...draft.inferred, 'victims'];
  if (inherited !== null) return amend(draft, 'name-victims', { victims: inherited, inferred });
  const around = aroundCue(draft, context) ?? nationBefore(draft, context) ?? leftBefore(draft, context);
  const isOther = isOthers(draft) && (KINDS.test(around ?? '') || isOneOfThem(around, all, draft));
  const victims = context.register.people((isOther ? null : around) ?? ANYBODY.get(context.lang) ?? 'people');
  return amend(draft, 'name-victims', { victims, inferred });
}

function leftBefore(draft: Draft, context: TextContext): string | null {
  const people = peopleBefore(draft, context);
  return people !== null && isSum(draft) && KINDS.test(people) ? null : people;
}

/** "Two women have died, *and the toll stands at* 24": only the last of them were women. */
function isSum({ rules }: Draft): boolean {
  return rules.some((rule) => /^(?:toll-is-count|sum-up|carried-toll|lives)$/.test(rule));
}

/** "killed *a postal worker* and injured two others": the others need not share the trade. */
function isOneOfThem(around: string | null, drafts: readonly Draft[], { sentence, at }: Draft): boolean {
  return drafts.some(
    ({ sentence: other, rules, start, end, at: one }) =>
      other === sentence &&
      one < at &&
      rules.includes('single-victim') &&
      around !== null &&
      sentence.text.slice(start - sentence.start, end - sentence.start).includes(around),
  );
}

/** Nobody in particular, in the words of the text. */
const ANYBODY: ReadonlyMap<string, string> = new Map([
  ['uk', 'люди'],
  ['ru', 'люди'],
]);

const EMPTY =
  /^(?:its|our|their|his|the|own|or|even|other|others|more|additional|further|new|of|them|total|reported|confirmed|underground)$/;

/** "14 *cholera* deaths": of what, and not who. */
const CAUSES =
  /^(?:cholera|dengue|measles|malaria|ebola|covid|heat|related|road|traffic|rail|drug|workplace|combat|battle|battlefield)$/;

/** The noun group without what carries no meaning: "137 of [its] *soldiers*", "an additional 1,350 *children*". */
function wordsOf({ sentence, at, cue, count, measure, rules }: Draft): string | null {
  const { items } = sentence;
  if (count.low === 0 && count.high === 0) return measure === 'captured' ? null : nobodyOf(sentence, at);
  const group = groupAfter(items, at);
  // Everybody, in words: who they were is told elsewhere.
  if (count.unit === 'fraction' && !items[at]?.count) return null;
  if (group.kind === 'none' && !items[at]?.count) return singleWords(items, sentence.text, sentence.start, at);
  // "the 11,000 soldiers *Northland* has sent": the sender is no part of their name.
  const noun = rules.includes('whom-it-sent') ? items.findIndex((item, i) => i > at && is(item, 'person')) : -1;
  // "1,700 of a planned 2,500 *officers*"
  const from = items.findLastIndex(({ count: other }, i) => i >= at && i < group.to && other?.sifted === null);
  const words = items
    .slice(Math.max(from, at) + 1, noun < 0 ? group.to : noun + 1)
    .filter(
      (item) =>
        !EMPTY.test(item.text) &&
        !(group.kind !== 'person' && CAUSES.test(item.text)) &&
        isNaming(item) &&
        !isAge(item, items) &&
        item.count === null &&
        !isVerbal(item) &&
        !is(item, 'number-of'),
    );
  if (
    /^(?:bodies|captured)$/.test(measure) &&
    group.head >= 0 &&
    is(items[group.head], 'people') &&
    !isTaken(items, group.head)
  )
    return bodiesOf(sentence, group.head) ?? personAhead(sentence, at, group.head) ?? items[group.head]?.text ?? null;
  const people = words.filter(
    (item) => (!isMeasure(item, items[cue]) || isHeld(item, measure)) && !isPredicate(item, items, at, cue),
  );
  const first = people[0];
  const last = heldBehind(items, people.at(-1)) ?? people.at(-1);
  if (first === undefined || last === undefined) return null;
  if (
    people.every(
      (item) => (is(item, 'people') && !is(item, 'person') && !isHeld(item, measure)) || LIVES.test(item.text),
    )
  )
    return null;
  const tail = isTail(items, group.to) ? tailEnd(items, group.to) : last;
  return sentence.text.slice(first.start - sentence.start, (tail ?? last).end - sentence.start);
}

/** "took 180 soldiers *prisoner*": what they became, and not who they were. */
function isTaken(items: readonly Item[], head: number): boolean {
  return /^(?:prisoner|captive|hostage)$/.test(items[head]?.text ?? '') && is(items[head - 1], 'person');
}

/** "two *five-year-old* girls": how old they were. */
function isAge({ text }: Item, items: readonly Item[]): boolean {
  return /^(?:year|old)$/.test(text) && items.some((item, i) => item.text === 'year' && items[i + 1]?.text === '-');
}

/** "seven of the dead *came* from one family": behind the noun for the hurt stands what is told of them. */
function isPredicate(item: Item, items: readonly Item[], at: number, cue: number): boolean {
  const isOfHurt = items[at + 1]?.text === 'of' && items[at + 2]?.text === 'the' && cue === at + 3;
  return isOfHurt && item.start > (items[cue]?.start ?? 0) && !is(item, 'person');
}

/** "the bodies of nine *Colombians* killed in the war": who they were, and then what befell them. */
function personAhead({ items, text, start }: Sentence, at: number, head: number): string | null {
  const person = items.findLastIndex((item, i) => i > at && i < head && is(item, 'person'));
  const words = items.slice(at + 1, person + 1);
  const first = words.find(({ text: word }) => !EMPTY.test(word));
  if (first === undefined || words.some(({ kind, count }) => kind !== 'word' || count !== null)) return null;
  return text.slice(first.start - start, (items[person]?.end ?? first.end) - start);
}

/** "the bodies of its *fallen soldiers*" */
function bodiesOf({ items, text, start }: Sentence, head: number): string | null {
  const of = /(?:^| )of$/.test(items[head]?.text ?? '') ? head : head + 1;
  if (!/(?:^| )of$/.test(items[of]?.text ?? '')) return null;
  const person = items.findIndex((item, i) => i > of && i < of + 6 && is(item, 'person'));
  const inner = items.slice(of + 1, person + 1);
  const first = inner.find(({ text: word }) => !EMPTY.test(word));
  const last = items[person];
  if (first === undefined || last === undefined || inner.some(({ kind, count }) => kind !== 'word' || count))
    return null;
  return text.slice(first.start - start, last.end - start);
}

/** "9,000 children *to be* moved" */
function isVerbal(item: Item): boolean {
  return is(item, 'hypothetical') && !is(item, 'person');
}

/** "cost 30 *lives*": who they were is not told. */
const LIVES = /^(?:lives|souls|cases|deaths|year-olds)$/;

/** "no *civilians* were killed", "no casualties among *the crew*": who was spared. */
function nobodyOf({ items, text, start }: Sentence, at: number): string | null {
  const among = items.findIndex(({ text: word }, i) => i > at && i < at + 8 && /^(?:among|amongst)$/.test(word));
  const isOfThem = items[at + 1]?.text === 'of';
  const from = among >= 0 ? among + 1 : isOfThem ? at + 2 : at + 1;
  const head = items.findIndex((item, i) => i >= from && i < from + 5 && is(item, 'person') && !LIVES.test(item.text));
  const between = items.slice(from, head);
  if (
    head < 0 ||
    between.some(
      (item) => item.kind === 'mark' || is(item, 'preposition', 'conjunction', 'auxiliary', 'passive', 'clause'),
    )
  )
    return null;
  const first =
    between.find((item) => !EMPTY.test(item.text) && item.count === null && !is(item, 'stop')) ?? items[head];
  return first === undefined ? null : text.slice(first.start - start, (items[head]?.end ?? first.end) - start);
}

/** "released 20 elderly *hostages*": the noun belongs to what describes it, though it tells the measure. */
function heldBehind(items: readonly Item[], last: Item | undefined): Item | undefined {
  const at = last === undefined ? -1 : items.indexOf(last) + 1;
  return measureOf(items[at], 'people') === 'captured' && !isTaken(items, at) ? items[at] : undefined;
}

/** "killed three *hostages*": who they were, not what is counted. */
function isHeld(item: Item, measure: Measure): boolean {
  return isHarmed(measure) && measureOf(item, 'people') === 'captured';
}

function isHarmed(measure: Measure): boolean {
  return measure === 'killed' || measure === 'wounded';
}

function isMeasure(item: Item, cue: Item | undefined): boolean {
  return (item === cue && !is(item, 'person')) || is(item, 'state') || (is(item, 'people') && !is(item, 'person'));
}

/** "members *of the Tigray Front*", "citizens *of 36 African states*": the noun says little without what follows. */
function isTail(items: readonly Item[], at: number): boolean {
  const [noun, link] = [items[at - 1]?.text ?? '', items[at]?.text ?? ''];
  const isBody = /^(?:members|member|employees|staff|soldiers|servicemen|servicewomen|troops|personnel|fighters)$/.test(
    noun,
  );
  return (isBody && link === 'of') || (/^(?:citizens|nationals|natives)$/.test(noun) && /^(?:of|from)$/.test(link));
}

function tailEnd(items: readonly Item[], at: number): Item | undefined {
  let last: Item | undefined;
  // How many states they are from is no number of people.
  const from = items[at + 1]?.count ? at + 2 : at + 1;
  for (let i = from; i < items.length && i < at + 8; i += 1) {
    if (
      !/^(?:word|code)$/.test(items[i]?.kind ?? '') ||
      /^(?:who|that|which|whom)$/.test(items[i]?.text ?? '') ||
      (is(items[i], 'preposition', 'conjunction', 'auxiliary', 'passive', 'happens', 'adverb') &&
        items[i]?.text !== 'of')
    )
      break;
    last = items[i];
  }
  return last;
}

/** A word, or a designation ("30 *M23* fighters"). */
function isNaming({ kind, text }: Item): boolean {
  return kind === 'word' || (kind === 'code' && /^\p{L}/u.test(text));
}

function singleWords(items: readonly Item[], text: string, start: number, at: number): string | null {
  let last: Item | undefined;
  for (let i = at + 1; i < items.length && i < at + 6; i += 1) if (is(items[i], 'person')) last = items[i];
  const first = items[at + 1];
  return first === undefined || last === undefined ? null : text.slice(first.start - start, last.end - start);
}

/** "…, and 30 injured", "wounding 12 others": the people of the figure before; a part has those of its whole. */
function inheritedFrom(draft: Draft, before: readonly Draft[]) {
  const whole = before.find((other) => isAnchoredAt(other, draft.partOf));
  const beside = before.findLast(
    (other) =>
      other.sentence === draft.sentence &&
      other.at < draft.at &&
      !other.inferred.includes('victims') &&
      other.partOf === null,
  );
  const victims = (whole ?? beside ?? toldOfThem(draft, before))?.victims ?? null;
  const isOneKind = KINDS.test(victims?.text ?? '') || (beside?.rules.includes('single-victim') ?? false);
  if (isOthers(draft) && beside?.measure !== draft.measure && isOneKind) return null;
  if (whole === undefined && isSum(draft) && KINDS.test(victims?.text ?? '')) return null;
  if (draft.measure !== 'bodies' && /\bbod(?:y|ies)$/.test(victims?.text ?? '')) return null;
  return /^(?:person|man|woman|child|soldier|policeman)$/.test(victims?.text ?? '') ? null : victims;
}

/** "killing a woman and wounding three *others*": people, of either sex and any age. */
const KINDS = /\b(?:wom[ae]n|girls?|boys?|child(?:ren)?|infants?|bab(?:y|ies)|toddlers?|m[ae]n|teenagers?)$/i;

function isOthers({ sentence: { items }, at }: Draft): boolean {
  return /^(?:others?|more)$/.test(items[at + 1]?.text ?? '');
}

/** "*civilian* casualties", "the number of *children* killed": right beside the word that tells the measure. */
function aroundCue({ sentence, at, cue, rules }: Draft, context: TextContext): string | null {
  // Before an active verb stands who did it.
  if (cue >= at || rules.includes('verb-of-count')) return null;
  const { items } = sentence;
  let last = cue - 1;
  while (is(items[last], 'auxiliary') || /^(?:who|that)$/.test(items[last]?.text ?? '')) last -= 1;
  const before = items[last];
  // "five are in *Ukrainian captivity*": whose prisoners they are.
  const ofNation =
    /^(?:national|nationwide|official)$/.test(before?.text ?? '') || CUSTODY.test(items[cue]?.text ?? '')
      ? null
      : withNation(sentence, last, context);
  if (ofNation !== null) return ofNation;
  if (
    is(before, 'person') &&
    !is(before, 'single', 'rank') &&
    !/^(?:official|national|staff|doctors)$/.test(before?.text ?? '')
  )
    return textOf(sentence, before);
  if (OWNERS.test(before?.text ?? '')) return textOf(sentence, before);
  const counted = nationBehind(sentence, cue, context);
  if (counted !== null) return counted;
  return textOf(
    sentence,
    items.slice(cue + 1, Math.min(at, cue + 5)).find((item) => is(item, 'person') && !item.capital),
  );
}

const CUSTODY = /^(?:captivity|hands|custody|detention)$/;

/** "the *military* death toll", "the *civilian* toll" */
const OWNERS = /^(?:military|army|navy|police|civilian)$/;

function textOf(sentence: Draft['sentence'], item: Item | undefined): string | null {
  return item === undefined ? null : sentence.text.slice(item.start - sentence.start, item.end - sentence.start);
}
