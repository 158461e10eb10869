import { groupAfter } from '../../groups.ts';
import { type Count, type Item, is } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import { anchorOf, type Draft, type Find, type FindContext, type Finder, isAnchoredAt } from '../../rule.ts';
import { headBehind } from '../single/single-part.ts';

/**
 * A breakdown that only stands beside its whole: "59 fatalities, *38 adults and 21 children*", "45 dead, *six children*;",
 * "26 died, 19 of them men, *six women and one an infant*", "… *38 children and 132 women among them*".
 */
export const apposedParts: Finder = {
  name: 'apposed-parts',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }, { drafts, before, isTaken }) => {
    const isWhole = ({ partOf, count }: Draft) => partOf === null && count.unit === 'people';
    const told = before.filter((whole) => isWhole(whole) && drafts.some(({ partOf }) => isAnchoredAt(whole, partOf)));
    return [...drafts.filter(isWhole), ...told].flatMap((whole): Find[] => {
      const isHere = drafts.includes(whole);
      const parts = partsOf(items, whole, drafts, isHere ? whole.at : -1);
      const chains = [...(isHere ? [whole] : []), ...parts].map((told) =>
        chainFrom(items, openerBehind(items, told), isTaken),
      );
      const chain = chains.find(({ length }) => length > 0) ?? [];
      if (!isBreakdown(items, chain, whole, parts)) return [];
      return asPartsOf(whole, chain);
    });
  },
};

/** Each part as a figure that `whole` includes. */
export function asPartsOf(whole: Draft, parts: readonly Part[]): Find[] {
  const { measure } = whole;
  return parts.map(({ at, to, count }) => ({ at, measure, cue: at, from: at, to, count, partOf: anchorOf(whole) }));
}

/** What an earlier rule has found to be a part of the whole, in text order. */
function partsOf(items: readonly Item[], whole: Draft, drafts: readonly Draft[], from: number): readonly Draft[] {
  const anchor = anchorOf(whole);
  return drafts
    .filter(({ partOf, at }) => partOf?.numberStart === anchor.numberStart && at > from && at < items.length)
    .toSorted((a, b) => a.at - b.at);
}

/** Index behind the comma, colon, bracket or dash that closes what is told of the whole, or -1. */
function openerBehind(items: readonly Item[], { end }: Draft): number {
  const from = behindPredicate(
    items,
    items.findIndex((item) => item.start >= end),
  );
  for (let i = from; i >= 0 && i < items.length && i < from + 12; i += 1) {
    if (/^[,:(]$|^[–—-]$/.test(items[i]?.text ?? '')) return i + 1;
    if (items[i]?.text === 'and' && items[i + 1]?.count) return i + 1;
    if (items[i]?.count || is(items[i], 'says', 'auxiliary', 'conjunction', 'clause') || items[i]?.text === ';')
      return -1;
  }
  return -1;
}

/** "813 *were civilians*, 211 soldiers and 180 policemen": what the first part was. */
function behindPredicate(items: readonly Item[], from: number): number {
  if (!/^(?:were|are|was)$/.test(items[from]?.text ?? '')) return from;
  const { kind, to } = groupAfter(items, from);
  return kind === 'person' ? to : from;
}

export interface Part {
  readonly at: number;
  /** Index behind its noun. */
  readonly to: number;
  readonly count: Count;
  /** Its noun is one of people. */
  readonly people: boolean;
}

/** Numbers with their nouns, parted by nothing but commas and "and". */
export function chainFrom(items: readonly Item[], start: number, isTaken: FindContext['isTaken']): readonly Part[] {
  const chain: Part[] = [];
  for (let i = start; i >= 0 && opensPart(items[i]) && !isTaken(i); ) {
    const part = partAt(items, i);
    if (part === null) return [];
    chain.push(part);
    i = part.to;
    if (items[i]?.text === ',' && is(items[i + 2], 'of-them')) break;
    if (items[i]?.text === ',' && (opensPart(items[i + 1]) || items[i + 1]?.text === 'and')) i += 1;
    if (items[i]?.text === 'and') i += 1;
    else if (i === part.to) break;
  }
  return chain;
}

function opensPart(item: Item | undefined): boolean {
  return (item?.count ?? null) !== null || /^an?$/.test(item?.text ?? '');
}

/** "38 adults", "a child", "one an infant", "one a girl of 14" */
function partAt(items: readonly Item[], at: number): Part | null {
  const item = items[at];
  const count = item?.count ?? null;
  if (item === undefined || (count !== null && (count.unit !== 'people' || sizeOf(count) < 1))) return null;
  const article = count === null ? at : at + 1;
  const isOne = /^an?$/.test(items[article]?.text ?? '') && (count === null || sizeOf(count) === 1);
  const single = isOne && count === null ? headBehind(items, article) : -1;
  if (single > 0) return { at, to: single + 1, count: countedWord(item, 1), people: true };
  const { kind, to } = groupAfter(items, isOne ? article : at);
  if (kind !== 'person' && kind !== 'unknown') return null;
  // "nine prisoners, an officer among them": a rank singles out nobody.
  if (count === null && items.slice(article, to).some((word) => is(word, 'rank') || word.text === 'officer'))
    return null;
  const people = kind === 'person' || (isOne && count !== null);
  return isOne && !people ? null : { at, to: behindAge(items, to), count: count ?? countedWord(item, 1), people };
}

function behindAge(items: readonly Item[], i: number): number {
  return items[i]?.text === 'of' && items[i + 1]?.count?.sifted === 'age' ? i + 2 : i;
}

function sizeOf({ low, high }: Pick<Count, 'low' | 'high'>): number {
  return low ?? high ?? 0;
}

/** The parts fill the whole; or all count people, hold less than it, and nothing is told of them alone. */
function isBreakdown(items: readonly Item[], chain: readonly Part[], whole: Draft, parts: readonly Draft[]): boolean {
  const total = whole.count.high ?? whole.count.low ?? 0;
  const shares = [...parts.map(({ count }) => count), ...chain.map(({ count }) => count)];
  const sum = shares.reduce((all, count) => all + (count.unit === 'people' ? sizeOf(count) : 0), 0);
  const to = chain.at(-1)?.to ?? 0;
  if (chain.length === 0 || sum > total || (parts.length > 0 && isDescribed(items, chain))) return false;
  if (sum === total && chain.length > 1) return true;
  if (!chain.every(({ people }) => people)) return false;
  if (/^among(?:st)? them$/.test(items[to]?.text ?? '')) return true;
  const goesOn = items[to]?.text === 'and' && parts.some(({ at }) => at === to + 1);
  return (goesOn || isOver(items, to)) && (parts.length > 0 || isOfAnyone(items, whole));
}

/** "one of them, *a boy of 13*, critically": says who the part before it is. */
function isDescribed(items: readonly Item[], [first]: readonly Part[]): boolean {
  return first !== undefined && !items[first.at]?.count;
}

/** The list ends there; behind a comma goes on what is told of the whole, or who says so. */
function isOver(items: readonly Item[], i: number): boolean {
  const text = items[i]?.text ?? '.';
  if (/^[.;)!]$|^[–—]$/.test(text)) return true;
  return text === ',' && !is(items[i + 1], 'auxiliary', 'passive', 'happens', 'state', 'people', 'conjunction');
}

/** "12 people", "45 dead": not "18 soldiers killed, five policemen", which may be two counts. */
function isOfAnyone(items: readonly Item[], { at }: Draft): boolean {
  const { head, kind } = groupAfter(items, at);
  return kind === 'none' || is(items[head], 'people', 'state') || ANYONE.test(items[head]?.text ?? '');
}

const ANYONE =
  /^(?:people|persons|passengers|victims|lives|bodies|tourists|travellers|travelers|others|more|worshippers|pilgrims|inmates|patients)$/;
