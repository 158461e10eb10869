import { groupAfter } from './groups.ts';
import { type Item, is } from './item.ts';
import type { Draft } from './rule.ts';

/**
 * Parts of people of whom nothing was told: "39 were rescued, *eight of them* by helicopter", "11 people, *four of them*
 * gunmen, were detained", "the pickers, *most of them* migrants"; and "there were 200 *of them* on board".
 */
export function isPartOfOthers(items: readonly Item[], at: number, drafts: readonly Draft[], open: number): boolean {
  if (items.slice(at + 2, at + 6).some(({ text }) => ALIVE.test(text)) && is(items[at + 1], 'of-them')) return true;
  const first = open >= 0 ? open : at;
  const whole = items.findLastIndex(({ count }, i) => i < first && count !== null && count.sifted !== 'date');
  const told = drafts.some((draft) => draft.at <= first);
  if (whole < 0) return open < 0 && !told && items[at - 1]?.text === ',' && isPeople(items[at - 2]);
  if (drafts.some((draft) => draft.at === whole)) return false;
  if (items.slice(Math.max(0, whole - 4), whole).some(({ text }) => ABOARD.test(text))) return true;
  const sifted = items[whole]?.count?.sifted;
  if (sifted === 'other-fate') return true;
  // "more than 50 *were in hospital*, two of them in intensive care"
  const hasVerb = items.slice(whole, first).some((item) => is(item, 'auxiliary', 'other-fate'));
  const isTold = drafts.some(({ cue }) => cue > whole && cue <= first);
  if (sifted === null && hasVerb && !isTold && is(items[at + 1], 'of-them')) return true;
  const apposed = items[groupAfter(items, whole).to]?.text === ',' && groupAfter(items, whole).to === first - 1;
  return sifted === null && (apposed || (open < 0 && isOfWhole(items, at)));
}

/** "وعلى *متنه* 70 شخصا، بينهم تسع نساء": of those who sailed. */
const ABOARD = /^متن(?:ه|ها|هما|هم)$/u;

/** "200 of them *on board*", "three in four of those are *back*" */
const ALIVE = /^(?:aboard|on board|back|home|alive|safe|unharmed|unhurt|returned)$/;

function isPeople(item: Item | undefined): boolean {
  return is(item, 'person') || /[a-z]{3}ers$/.test(item?.text ?? '');
}

/** "Of the 60 dead, *22* were civilians": the whole opens the sentence. */
export function isOfWhole(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.text !== ',') return false;
  for (let i = at - 2; i >= 0 && i > at - 9; i -= 1) {
    if (items[i]?.text === 'of') return i === 0 || items[i - 1]?.kind === 'mark';
    if (items[i]?.text === ',') return false;
  }
  return false;
}

/** "56 people, *21 in Karsk alone*": of them. */
export function isThereAlone(items: readonly Item[], at: number): boolean {
  if (!/^[,(–—-]$|^with$/.test(items[at - 1]?.text ?? '') || !/^(?:in|on|at|near)$/.test(items[at + 1]?.text ?? ''))
    return false;
  const end = items.findIndex(({ kind, text }, i) => i > at + 1 && i < at + 8 && (kind === 'mark' || text === 'alone'));
  return items[end]?.text === 'alone';
}
