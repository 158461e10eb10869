import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { isOfWhole, isPartOfOthers, isThereAlone } from '../../part-of-others.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { soleWhole } from './told-groups.ts';

/** A breakdown without a measure of its own: "including six children", "three of them women", "of whom 12 were soldiers". */
export const partOfCount: Finder = {
  name: 'part-of-count',
  notIn: ['ko'],
  find: ({ items }, { isTaken, drafts, before }) => {
    const finds: Find[] = [];
    let open = -1;
    for (let at = 0; at < items.length; at += 1) {
      if (is(items[at], 'including') && !isOwnVerb(items, at, drafts) && !is(items[at - 1], 'not')) open = at;
      if (
        /^[;.]$/.test(items[at]?.text ?? '') ||
        isOnTop(items, at) ||
        (is(items[at], 'clause', 'says') && !is(items[at], 'preposition'))
      )
        open = -1;
      if (!items[at]?.count || isTaken(at)) continue;
      const named = namedWhole(items, at, [...before, ...drafts]);
      const one = isOneMore(items, at);
      const opened = open >= 0 || isOfThem(items, at) || named !== null || one;
      if (!opened || (named === null && !one && !mayBePart(items, at))) continue;
      if (isInHospital(items, at) || isPartOfThings(items, at)) continue;
      if (named === null && isPartOfOthers(items, at, drafts, open)) continue;
      const told = open < 0 ? null : toldBy(items, open, before);
      const all = [...before, ...drafts];
      const whole =
        named ?? deadVictims(items, at, all) ?? amongTold(items, open, told, all) ?? wholeBefore(drafts, before, at);
      const isOwn = whole !== null && (drafts.includes(whole) || whole.measure === told);
      const own = isOwn && !isOfOtherToll(items[open - 1], whole.measure) ? whole : null;
      if (own === null && told !== null) finds.push({ at, measure: told, cue: open, from: open, to: endOf(items, at) });
      if (whole === null || (own === null && told !== null)) continue;
      const from = open >= 0 && finds.every((find) => find.from !== open) ? open : at;
      finds.push({
        at,
        measure: fateOf(items, at) ?? whole.measure,
        cue: at,
        from,
        to: endOf(items, at),
        partOf: anchorOf(whole),
      });
    }
    return finds;
  },
};

/** "عدد القتلى 1,870، فيما تجاوز *عدد النازحين منهم* 600 ألف": a toll of its own, whoever stands before it. */
function isOfOtherToll(item: Item | undefined, measure: Measure): boolean {
  const told = measureOf(item, 'toll');
  return told !== null && told !== measure;
}

/** "The slide killed 629 people. *Among the victims* were 192 women": victims are whatever was told of people before. */
function toldBy(items: readonly Item[], open: number, before: readonly Draft[]): Measure | null {
  const victims = /victims$/.test(items[open]?.text ?? '') ? soleWhole(before) : null;
  const among = AMONG.find(([, words]) => words.test(items[open]?.text ?? ''))?.[0];
  return victims?.measure ?? among ?? measureOf(items[open], 'people') ?? measureOf(items[open - 1], 'people', 'toll');
}

/** "بين القتلى ست نساء": among the dead, or among the hurt, that were told before. */
const AMONG: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^و?(?:من )?بين (?:(?:ال)?قتل[ىي]|(?:ال)?شهداء|(?:ال)?وفيات|ضحايا)$/u],
  ['wounded', /^و?(?:من )?بين (?:(?:ال)?جرح[ىي]|المصابين)$/u],
];

function amongTold(items: readonly Item[], open: number, told: Measure | null, all: readonly Draft[]): Draft | null {
  const isNamed = AMONG.some(([, words]) => words.test(items[open]?.text ?? ''));
  return isNamed ? (all.findLast(({ measure, partOf }) => measure === told && partOf === null) ?? null) : null;
}

/** "6,000 men, including 1,000 sappers, *on top of* the 11,000 sent before" */
function isOnTop(items: readonly Item[], at: number): boolean {
  return items[at]?.text === 'on' && items[at + 1]?.text === 'top';
}

/** "*The battalion includes* 600 men": not what was told, which a pronoun or a noun for the count takes up. */
function isOwnVerb(items: readonly Item[], at: number, drafts: readonly Draft[]): boolean {
  if (!/^(?:include|comprise)[sd]?$/.test(items[at]?.text ?? '') || drafts.length > 0) return false;
  return !items
    .slice(0, at)
    .some((item) => TAKES_UP.test(item.text) || measureOf(item, 'people', 'toll', 'event') !== null);
}

const TAKES_UP =
  /^(?:it|they|this|that|these|those|which|victims|figures?|numbers?|tolls?|totals?|counts?|tally|sum|list|estimate)$/;

/** "Five people died. Two *of the five* were children", "*Of the five* two were alone": the whole is named by its number. */
function namedWhole(items: readonly Item[], at: number, told: readonly Draft[]): Draft | null {
  const of = isOfWhole(items, at) ? 0 : at + 1;
  const number = items[of]?.text === 'of' && items[of + 1]?.text === 'the' ? items[of + 2] : undefined;
  if (!number?.count || is(items[of + 3], 'person', 'thing')) return null;
  const { low, high } = number.count;
  return told.findLast(({ count, partOf }) => partOf === null && count.low === low && count.high === high) ?? null;
}

/** "253 were injured, 61 of them *flown to hospitals*": where they are cared for is told, and no lot of its own. */
function isInHospital(items: readonly Item[], at: number): boolean {
  const verb = is(items[at + 2], 'auxiliary') ? at + 3 : at + 2;
  const isCarried = /^(?:taken|flown|rushed|airlifted|admitted|transferred|brought|moved|sent|evacuated)(?: to)?$/.test(
    items[verb]?.text ?? '',
  );
  return (
    is(items[at + 1], 'of-them') &&
    isCarried &&
    items.slice(verb + 1, verb + 5).some(({ text }) => /^(?:hospitals?|clinics?)$/.test(text))
  );
}

/** "12 of them", "of whom 12", "of them 393". */
function isOfThem(items: readonly Item[], at: number): boolean {
  if (isOfWhole(items, at) || isThereAlone(items, at) || isAmongThem(items, at)) return true;
  return (
    isMostOfThem(items, at) ||
    is(items[at + 1], 'of-them') ||
    is(items[at - 1], 'of-them') ||
    (items[at - 1]?.text === ',' && is(items[at - 2], 'of-them'))
  );
}

/** "counted *12 Malvians among them*": behind its noun, at the end of the clause. */
function isAmongThem(items: readonly Item[], at: number): boolean {
  const { to, kind } = groupAfter(items, at);
  return kind !== 'none' && items[to]?.text === 'among them' && !items[to + 1]?.text.match(/^\p{L}|^\p{Nd}/u);
}

/** "26 were shot, *one a Dorland national*", "nine dead, *one a girl of 14*": an apposition that singles one out. */
function isOneMore(items: readonly Item[], at: number): boolean {
  if (items[at]?.text !== 'one' || !/^(?:,|and)$/.test(items[at - 1]?.text ?? '')) return false;
  return (
    /^an?$/.test(items[at + 1]?.text ?? '') &&
    items.slice(at + 2, at + 5).some((item) => is(item, 'person') || item.capital)
  );
}

/** "most of them *pensioners*": the number itself ends in "of". */
function isMostOfThem(items: readonly Item[], at: number): boolean {
  if (!/ of$/.test(items[at]?.text ?? '') || !/^(?:them|whom)$/.test(items[at + 1]?.text ?? '')) return false;
  if (/^(?:for|with)$/.test(items[at + 2]?.text ?? '') && is(items[at + 3], 'harm')) return true;
  return [at + 2, at + 3].some((i) => is(items[i], 'person'));
}

function mayBePart(items: readonly Item[], at: number): boolean {
  const group = groupAfter(items, at);
  if (
    group.kind === 'thing' ||
    isMet(items, at) ||
    isOfThings(items, at) ||
    (is(items[at - 1], 'preposition') && !is(items[at - 1], 'including') && !isAccounted(items, at)) ||
    (is(items[group.head], 'rank') && !/^(?:police|prison|security|customs)$/.test(items[group.head - 1]?.text ?? ''))
  )
    return false;
  if (group.kind === 'none' && is(items[at + 1], 'preposition') && !isOfThem(items, at))
    return items[at + 1]?.text !== 'of';
  return group.kind === 'person' || group.kind === 'unknown' || isOfThem(items, at);
}

/** "[300 have joined the army.] The ministry has *helped 14 of them* reach the embassy": what was done for some tells no part of a fate. */
function isMet(items: readonly Item[], at: number): boolean {
  const verb = is(items[at - 1], 'adverb') ? at - 2 : at - 1;
  return isOfThem(items, at) && MET.test(items[verb]?.text ?? '');
}

const MET =
  /^(?:helped|helping|assisted|assisting|aided|advised|visited|met|interviewed|questioned|contacted|spoken to|spoke to|photographed)$/;

/** "civilians *accounting for* 190 of them" */
function isAccounted(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.text === 'for' &&
    /^(?:account(?:s|ed|ing)?|responsible|blamed)$/.test(items[at - 2]?.text ?? '') &&
    isOfThem(items, at)
  );
}

/** "49 attacks, including three in May": the whole before it counts no people; not "40 hurt *in eight towns*, among them two boys". */
function isOfThings(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= 0; i -= 1) {
    const sifted = items[i]?.count?.sifted;
    if (sifted === 'thing' && (STRETCH.test(items[i + 1]?.text ?? '') || is(items[i - 1], 'preposition'))) continue;
    if (sifted === 'thing') return true;
    if (sifted === null) return false;
  }
  return false;
}

/** "40 were killed in *24 hours*, 12 of them in Karsk" */
const STRETCH = /^(?:minutes?|hours?|days?|nights?|weeks?|months?|years?)$/;

function endOf(items: readonly Item[], at: number): number {
  const { to } = groupAfter(items, at);
  if (!is(items[to], 'of-them')) return Math.max(to, at + 1);
  return is(items[to + 1], 'person') ? to + 2 : to + 1;
}

/** "94 drones, 31 of them over the sea": the things before it are the whole; not "145 people *across eight towns*, 110 of them". */
function isPartOfThings(items: readonly Item[], at: number): boolean {
  const last = items.findLastIndex(
    ({ count }, i) =>
      i < at &&
      count !== null &&
      !STRETCH.test(items[i + 1]?.text ?? '') &&
      !(count.sifted === 'thing' && /^(?:in|across|over|throughout|at)$/.test(items[i - 1]?.text ?? '')),
  );
  const isThings = items[last]?.count?.sifted === 'thing' || DOWNED.test(items[last + 1]?.text ?? '');
  return isThings && groupAfter(items, at).kind !== 'person';
}

/** «о 102 *сбитых* за ночь дронах, 41 из них — над областью» */
const DOWNED = /^(?:сбит|збит|перехвачен|перехоплен)\p{L}{2}$/u;

/** "4,800 casualties, some 610 of them *deaths*", "40 of these are *fatal*": what became of those. */
function fateOf(items: readonly Item[], at: number): Measure | null {
  const behind = items.slice(at + 1, at + 5).findIndex((item) => is(item, 'of-them'));
  if (behind < 0) return null;
  const next = at + 2 + behind;
  const noun = is(items[next], 'auxiliary') ? items[next + 1] : items[next];
  return FATES.find(([, words]) => words.test(noun?.text ?? ''))?.[0] ?? null;
}

const FATES: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(?:deaths?|dead|fatal|fatally|fatalities|mortal)$/],
  ['wounded', /^(?:injuries|wounded|injured|wounds)$/],
  ['missing', /^missing$/],
  ['captured', /^(?:prisoners|captives|captured)$/],
];

/** "killed nine and injured 174. Four *of the victims* were children": victims are the dead, where there are any. */
function deadVictims(items: readonly Item[], at: number, told: readonly Draft[]): Draft | null {
  if (items[at + 1]?.text !== 'of the victims') return null;
  const number = items[at]?.count?.low ?? items[at]?.count?.high ?? 0;
  return (
    told.findLast(
      ({ measure, partOf, count }) =>
        measure === 'killed' && partOf === null && (count.high ?? count.low ?? 0) > number,
    ) ?? null
  );
}

/** The nearest figure of people before it that is no part itself; else the last one of the sentence before. */
function wholeBefore(drafts: readonly Draft[], before: readonly Draft[], at: number): Draft | null {
  const here = drafts.filter((draft) => draft.at < at && draft.partOf === null).toSorted((a, b) => b.at - a.at);
  if (here[0] !== undefined) return here[0];
  const whole = before.filter((draft) => draft.partOf === null);
  // "98 were killed, up from 61. Fourteen of them": of those of now.
  return whole.findLast(({ status }) => status === 'asserted') ?? whole.at(-1) ?? null;
}
