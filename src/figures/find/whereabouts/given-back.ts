import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/**
 * A side's own people back from the other: "Dorland got back 94 of its soldiers", "recovered 1,000 of its citizens", "received
 * 94 in return", "of the 61 abducted 20 have been returned".
 */
export const givenBack: Finder = {
  name: 'given-back',
  languages: ['en'],
  find: ({ items }, { isTaken, drafts, before }) => {
    const swapped = [...drafts, ...before].some(({ measure }) => /^(?:released|captured)$/.test(measure));
    return items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at)) return [];
      const { kind, to, measure } = groupAfter(items, at);
      if (!(kind === 'person' || kind === 'none' || isOwn(items, at)) || measure !== null) return [];
      const home = homeBehind(items, at, Math.max(to, at + 1), swapped);
      if (home >= 0 && kind === 'person')
        return [{ at, measure: 'released', cue: home, from: at, to: Math.max(to, home + 1) }];
      const over = overBehind(items, Math.max(to, at + 1));
      const isHeld =
        swapped || items.some(({ text }, i) => IN_HANDS.test(text) || (i > at && i < to && CAPTIVES.test(text)));
      if (over >= 0 && kind === 'person' && isHeld)
        return [{ at, measure: 'released', cue: over, from: at, to: over + 1 }];
      const verb = verbBefore(items, at);
      const back = verb >= 0 && (isOwn(items, at) || (swapped && isInReturn(items, Math.max(to, at + 1))));
      const cue = back ? verb : swapped ? returnedBehind(items, Math.max(to, at + 1)) : -1;
      return cue < 0 ? [] : [{ at, measure: 'released', cue, from: Math.min(cue, at), to: Math.max(to, cue + 1) }];
    });
  },
};

const GETS = /^(?:got|gets|get|getting|recovered|recovers|regained|regains|received|receives|receiving|receive)$/;

function verbBefore(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i > at - 4 && (is(items[i], 'adverb', 'others') || items[i]?.text === 'back')) i -= 1;
  return GETS.test(items[i]?.text ?? '') ? i : -1;
}

/** "has *brought* 94 soldiers *home* from captivity", "94 Dorlanders were *brought home*": soldiers and prisoners, or from where they were held. */
function homeBehind(items: readonly Item[], at: number, to: number, swapped: boolean): number {
  const isActive = /^(?:brought|brings|bringing|bring)$/.test(items[at - 1]?.text ?? '') && items[to]?.text === 'home';
  const end = isActive ? to : cameHome(items, to);
  const rest = items.slice(to, to + 14);
  const isHeld = rest.some(({ text }) => /^(?:captivity|prison|prisons|jails|exchange|swap)$/.test(text));
  const isArmed = items.slice(at + 1, to).some(({ text }) => CAPTIVES.test(text));
  const isAll = /^[,.;]$/.test(items[end + (items[end]?.text.includes(' ') ? 1 : 2)]?.text ?? '.');
  return end >= 0 && (isHeld || isArmed || (swapped && isAll)) ? end : -1;
}

/** "*were brought home*", "from the border region also *came home*": index of the verb, or -1. */
function cameHome(items: readonly Item[], to: number): number {
  for (let i = to; i < items.length && i < to + 9; i += 1) {
    const item = items[i];
    if (item?.count || item?.kind === 'mark' || is(item, 'clause', 'conjunction')) return -1;
    const words = wordsAt(items, i);
    if (/^(?:came|come|returned|returning) (?:back )?home$/.test(words)) return i;
    if (i > to && /^(?:brought|sent|flown|taken) home$/.test(words)) return i;
  }
  return -1;
}

/** "held since the spring *were also handed over*", "*have been brought back*": index of the last word of the verb, or -1. */
function overBehind(items: readonly Item[], to: number): number {
  for (let i = to; i < items.length && i < to + 12; i += 1) {
    const item = items[i];
    if (item?.count || item?.kind === 'mark' || is(item, 'conjunction', 'says')) return -1;
    if (!is(item, 'auxiliary')) continue;
    let verb = i + 1;
    while (verb < i + 5 && is(items[verb], 'auxiliary', 'adverb', 'others')) verb += 1;
    const words = wordsAt(items, verb);
    if (/^returned\b/.test(words) && items[verb - 1]?.text === 'been') return verb;
    if (/^(?:(?:handed|turned|given) over|(?:brought|given|sent|handed) back)$/.test(words))
      return words === items[verb]?.text ? verb : verb + 1;
    return -1;
  }
  return -1;
}

const IN_HANDS = /^(?:held|captivity|captive|captives|prisoners?|prisoners of war|hostages?|swaps?|exchanges?)$/;

/** One item or two, as the tables cut them. */
function wordsAt(items: readonly Item[], at: number): string {
  const text = items[at]?.text ?? '';
  return text.includes(' ') ? text : `${text} ${items[at + 1]?.text ?? ''}`;
}

const CAPTIVES =
  /^(?:soldiers|troops|servicemen|prisoners|prisoners of war|pows|defenders|captives|detainees|marines|sailors|hostages|fighters|personnel)$/;

/** "94 *of its* soldiers", "84 *of their own*"; not "94 of its tanks", "94 of its wounded". */
function isOwn(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.text !== 'of' || !/^(?:its|their|his|her|our)$/.test(items[at + 2]?.text ?? '')) return false;
  return items.slice(at + 3, at + 6).some((item) => item.text === 'own' || is(item, 'person'));
}

function isInReturn(items: readonly Item[], to: number): boolean {
  return items[to]?.text === 'in' && /^(?:return|exchange)$/.test(items[to + 1]?.text ?? '');
}

/** "have been returned", "were sent back" */
function returnedBehind(items: readonly Item[], from: number): number {
  let i = is(items[from], 'of-them') ? from + 1 : from;
  const start = i;
  while (i < from + 5 && is(items[i], 'auxiliary', 'adverb') && items[i]?.text !== 'never') i += 1;
  return i > start && /^(?:returned|handed back)$/.test(items[i]?.text ?? '') ? i : -1;
}
