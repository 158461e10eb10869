import type { Measure } from '../../../domain/figure.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import { soleWhole } from './told-groups.ts';

/** Groups of a whole that no number tells: "Of the dead, 12 were women and nine children", "two officers are among the hurt". */
export const ofTheDead: Finder = {
  name: 'of-the-dead',
  languages: ['en'],
  find: ({ items }, { isTaken, told, drafts }) => {
    const among = items.flatMap((item, at) =>
      item.count && !isTaken(at) ? [...amongThem(items, at, drafts), ...someOfThem(items, at)] : [],
    );
    if (among.length > 0) return among;
    const opener: Pick<Find, 'measure' | 'cue' | 'partOf'> | null =
      openerOf(items) ?? listedOf(items, told) ?? victimsOf(items, told);
    if (opener === null) return [];
    return items.flatMap((item, at): Find[] => {
      if (at < opener.cue || item.count === null || isTaken(at) || !isGroup(items, at)) return [];
      return [{ at, ...opener, from: at, to: Math.max(groupAfter(items, at).to, at + 1) }];
    });
  },
};

/** "Two officers *are among the wounded*", "1 child *among the 9 injured*", "… *are among the 40 wounded*", "*Among the 40 wounded are* eight children" */
function amongThem(items: readonly Item[], at: number, drafts: readonly Draft[]): Find[] {
  const { kind, to } = groupAfter(items, at);
  const counted = kind === 'person' ? (amongCount(items, to) ?? amongCountBefore(items, at)) : null;
  const whole = drafts.find(({ cue }) => cue === counted?.cue);
  if (counted !== null)
    return [{ at, ...counted, from: at, to, ...(whole === undefined ? {} : { partOf: anchorOf(whole) }) }];
  const measure = measureOf(items[to + 1], 'people');
  const told = /^(?:is|are|was|were)$/.test(items[to]?.text ?? '') && /^among /.test(items[to + 1]?.text ?? '');
  return kind === 'person' && told && measure !== null ? [{ at, measure, cue: to + 1, from: at, to: to + 2 }] : [];
}

/** "*Seven of the dead* came from one family", "*two of the wounded* are in intensive care" */
function someOfThem(items: readonly Item[], at: number): Find[] {
  if (items[at + 1]?.text !== 'of' || items[at + 2]?.text !== 'the' || is(items[at - 1], 'preposition')) return [];
  const measure = measureOf(items[at + 3], 'people', 'state');
  const told = measure !== null && /^(?:killed|wounded|missing)$/.test(measure);
  return told && !is(items[at + 4], 'person', 'thing') && !isNoun(items[at + 4])
    ? [{ at, measure, cue: at + 3, from: at, to: at + 4 }]
    : [];
}

/** "eleven of the dead *languages*" */
function isNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses.length === 0 && /[a-z]{3}[^s]s$/.test(item.text);
}

function amongCount(items: readonly Item[], to: number): Pick<Find, 'measure' | 'cue'> | null {
  const among = /^(?:is|are|was|were)$/.test(items[to]?.text ?? '') ? to + 1 : to;
  return items[among]?.text === 'among' ? countedBehind(items, among + 1) : null;
}

function amongCountBefore(items: readonly Item[], at: number): Pick<Find, 'measure' | 'cue'> | null {
  if (!/^(?:is|are|was|were)$/.test(items[at - 1]?.text ?? '')) return null;
  const among = items.findLastIndex(({ text }, i) => i < at && text === 'among');
  const told = among < 0 ? null : countedBehind(items, among + 1);
  return told !== null && told.cue === at - 2 ? told : null;
}

function countedBehind(items: readonly Item[], from: number): Pick<Find, 'measure' | 'cue'> | null {
  const at = items[from]?.text === 'the' ? from + 1 : from;
  if (!items[at]?.count) return null;
  const { measure, cue } = groupAfter(items, at);
  return measure === null ? null : { measure, cue };
}

/** "Of the [civilian] dead", "Of those killed" at the front of a sentence. */
function openerOf(items: readonly Item[]): { measure: Measure; cue: number } | null {
  const start = /^["“]$/.test(items[0]?.text ?? '') ? 1 : 0;
  const listed = items[start]?.text === 'the' && /^(?:were|are|include|included)$/.test(items[start + 2]?.text ?? '');
  if (!listed && !/^(?:of|among)(?: those)?$/.test(items[start]?.text ?? '')) return null;
  for (let i = start + 1; i < start + 5; i += 1) {
    const measure = measureOf(items[i], 'people', 'passive', 'state', 'happens');
    if (measure !== null && is(items[i], 'people', 'passive', 'state', 'happens')) return { measure, cue: i };
    if (items[i]?.count || items[i]?.kind !== 'word') return null;
  }
  return null;
}

/** "*Of those on the new list*, 41 were found indoors": the list of those told before. */
function listedOf(items: readonly Item[], told: readonly Draft[]): Pick<Find, 'measure' | 'cue' | 'partOf'> | null {
  const opens = /^(?:of|among)(?: those)?$/.test(items[0]?.text ?? '');
  const list = items.findIndex(
    ({ text }, i) => i > 0 && i < 6 && /^(?:list|lists|register|roll|names|cases|bodies|total)$/.test(text),
  );
  const whole = opens && list > 0 && items[list + 1]?.text === ',' ? soleWhole(told) : null;
  return whole !== null && /^(?:killed|wounded|missing|bodies)$/.test(whole.measure)
    ? { measure: whole.measure, cue: list, partOf: anchorOf(whole) }
    : null;
}

/** "*The victims were* 11 men and four children": those told before. */
function victimsOf(items: readonly Item[], told: readonly Draft[]): { measure: Measure; cue: number } | null {
  const opens = items[0]?.text === 'the' && items[1]?.text === 'victims';
  if (!opens || !/^(?:were|are|include|included)$/.test(items[2]?.text ?? '')) return null;
  const whole = soleWhole(told);
  return whole === null || !/^(?:killed|wounded|casualties)$/.test(whole.measure)
    ? null
    : { measure: whole.measure, cue: 1 };
}

/** "12 were women", "nine children" */
function isGroup(items: readonly Item[], at: number): boolean {
  const { kind, to } = groupAfter(items, at);
  if (kind === 'person')
    return is(items[at - 1], 'auxiliary', 'conjunction', 'including') || items[at - 1]?.text === ',';
  return kind === 'none' && /^(?:was|were|are|is|came)$/.test(items[Math.max(to, at + 1)]?.text ?? '');
}
