import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { isPartOfOthers } from '../../part-of-others.ts';
import { anchorOf, type Draft, type Find, type FindContext, type Finder } from '../../rule.ts';
import { fateOf } from './fate-of-part.ts';
import { isInHospital, isPartOfThings, mayBePart } from './may-be-part.ts';
import { isOfThem, isOneMore } from './of-them.ts';
import { closesPart, opensPart } from './opens-part.ts';
import { amongTold, deadVictims, isOfOtherToll, namedWhole, toldBy, wholeBefore } from './whole-of.ts';

/** A breakdown without a measure of its own: "including six children", "three of them women", "of whom 12 were soldiers". */
export const partOfCount: Finder = {
  name: 'part-of-count',
  notIn: ['ko'],
  find: ({ items }, context) => {
    const finds: Find[] = [];
    let open = -1;
    for (let at = 0; at < items.length; at += 1) {
      if (opensPart(items, at, context.drafts)) open = at;
      if (closesPart(items, at)) open = -1;
      const find = items[at]?.count && !context.isTaken(at) ? partAt(items, at, open, context) : null;
      if (find === null) continue;
      const isQuoted = find.partOf !== undefined && finds.some(({ from }) => from === find.from);
      finds.push(isQuoted ? { ...find, from: at } : find);
    }
    return finds;
  },
};

function partAt(items: readonly Item[], at: number, open: number, { drafts, before }: FindContext): Find | null {
  const all = [...before, ...drafts];
  const named = namedWhole(items, at, all);
  if (named === null && !isUnnamedPart(items, at, open, drafts)) return null;
  if (isInHospital(items, at) || isPartOfThings(items, at) || isSaved(items, at)) return null;
  const told = open < 0 ? null : toldBy(items, open, before);
  const whole =
    named ?? deadVictims(items, at, all) ?? amongTold(items, open, told, all) ?? wholeBefore(drafts, before, at);
  const isOwn = whole !== null && (drafts.includes(whole) || whole.measure === told);
  const to = endOf(items, at);
  if (told !== null && !(isOwn && !isOfOtherToll(items[open - 1], whole.measure)))
    return { at, measure: told, cue: open, from: open, to };
  if (whole === null) return null;
  const measure = fateOf(items, at) ?? whole.measure;
  return { at, measure, cue: at, from: open < 0 ? at : open, to, partOf: anchorOf(whole) };
}

/** "كان يقل 75 شخصاً، *أنقذ منهم 12*": some of those aboard, and none of the missing. */
function isSaved(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'of-them') && is(items[at - 2], 'other-fate');
}

/** Opened by "including" or "of them", where no words name the whole by its number. */
function isUnnamedPart(items: readonly Item[], at: number, open: number, drafts: readonly Draft[]): boolean {
  const isOne = isOneMore(items, at);
  if (open < 0 && !isOne && !isOfThem(items, at)) return false;
  return (isOne || mayBePart(items, at)) && !isPartOfOthers(items, at, drafts, open);
}

function endOf(items: readonly Item[], at: number): number {
  const { to } = groupAfter(items, at);
  if (!is(items[to], 'of-them')) return Math.max(to, at + 1);
  return is(items[to + 1], 'person') ? to + 2 : to + 1;
}
