import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Draft, Finder } from '../../rule.ts';

/** Soldiers who are somewhere: "at least 10,000 soldiers are now in the Kursk region". Not "are in hospital". */
export const countIsThere: Finder = {
  name: 'count-is-there',
  languages: ['en'],
  find: ({ items }, { isTaken, drafts }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at) || isPlanned(items, at)) return [];
      const { to, head } = groupAfter(items, at);
      if (isThereAlready(items, at, to, drafts)) return [{ at, measure: 'deployed', cue: to, from: at, to: to + 2 }];
      if (isSentThere(items, at, to, head)) return [{ at, measure: 'deployed', cue: head, from: at, to }];
      const there = isHad(items, at) ? behindPair(items, to) : behindVerb(items, behindOrigin(items, to));
      if (
        !(MILITARY.test(items[head]?.text ?? '') || areMenOfArmy(items, at, head)) ||
        there < 0 ||
        !isPlaceAt(items, there)
      )
        return [];
      if (items.slice(there, there + 4).some(({ text }) => HELD.test(text))) return [];
      return [{ at, measure: 'deployed', cue: head, from: at, to: there }];
    }),
};

const MILITARY =
  /^(?:soldiers|troops|servicemen|service members|personnel|fighters|marines|paratroopers|peacekeepers|paramilitaries|reservists|engineers|mercenaries|sappers|combat troops)$/;

/** "remain in Russian *captivity*" */
const HELD = /^(?:captivity|hands|custody|prison|prisons|jail|jails)$/;

/** "the first 400 of *a planned 1,000* officers" */
function isPlanned(items: readonly Item[], at: number): boolean {
  return items[at - 3]?.text === 'of' && items[at - 2]?.text === 'a' && /ed$/.test(items[at - 1]?.text ?? '');
}

/** "will send 600 men, beside *the 1,400 already there*" */
function isThereAlready(items: readonly Item[], at: number, to: number, drafts: readonly Draft[]): boolean {
  const sent = drafts.some(({ measure }) => measure === 'deployed') && items[at - 1]?.text === 'the';
  return (
    sent &&
    items[to]?.text === 'already' &&
    /^(?:there|in|on|stationed|based|deployed|at)$/.test(items[to + 1]?.text ?? '')
  );
}

/** "a contingent of 600 peacekeepers", "1,200 troops arrived", "… are on their way to the border" */
function isSentThere(items: readonly Item[], at: number, to: number, head: number): boolean {
  if (LANDS.test(items[to]?.text ?? '') && /^police/.test(items[head]?.text ?? '')) return true;
  if (!MILITARY.test(items[head]?.text ?? '')) return false;
  if (items[at - 1]?.text === 'of' && /^(?:contingent|garrison|detachment|force)$/.test(items[at - 2]?.text ?? ''))
    return true;
  let verb = to;
  while (verb < to + 3 && is(items[verb], 'auxiliary', 'adverb')) verb += 1;
  if (/^(?:arrive|arrived|land|landed|assembled|massed|concentrated)$/.test(items[verb]?.text ?? '')) return true;
  if (
    /^(?:stand|stood|serve|served|serving|fight|fought|fighting|operate|operating|patrolling)$/.test(
      items[verb]?.text ?? '',
    )
  )
    return BESIDE.test(items[verb + 1]?.text ?? '');
  return items[verb]?.text === 'on' && items[verb + 2]?.text === 'way' && items[verb + 3]?.text === 'to';
}

/** "400 police officers *land in* Karsk": they come to stay, which those who "arrive" need not. */
const LANDS = /^(?:land|landed)$/;

const BESIDE = /^(?:alongside|beside|with|near|in|on|along|ready|inside|there)$/;

/** "*has* 9,870 soldiers on the ground", "*there were* 1,040 personnel in the province" */
function isHad(items: readonly Item[], at: number): boolean {
  const before = is(items[at - 1], 'adverb') ? items[at - 2] : items[at - 1];
  return (
    /^(?:has|have|had|keeps|kept|maintains|counts|sees|saw)$/.test(before?.text ?? '') ||
    (/^(?:are|were)$/.test(before?.text ?? '') &&
      items.slice(Math.max(0, at - 4), at).some(({ text }) => text === 'there'))
  );
}

/** "*The army has* 6,000 *men* in the area" */
function areMenOfArmy(items: readonly Item[], at: number, head: number): boolean {
  return (
    items[head]?.text === 'men' &&
    /^(?:army|military|force|forces|brigade|mission|navy|contingent)$/.test(items[at - 2]?.text ?? '')
  );
}

/** "11,650 soldiers *and police* on the ground": of one number. */
function behindPair(items: readonly Item[], to: number): number {
  return items[to]?.text === 'and' && is(items[to + 1], 'person') ? to + 2 : to;
}

const FIELD =
  /^(?:ground|theatre|theater|country|front|border|region|province|area|zone|field|district|city|enclave|territory|line|valley|capital|base|camp|mission|town|village|island|strip|republic|peninsula|exclave|river|ridge|heights|coast)$/;

/** "soldiers *from Chad and Niger* are in", "troops *of the regional force* remain in": index behind whose they are. */
function behindOrigin(items: readonly Item[], from: number): number {
  if (!/^(?:from|of)$/.test(items[from]?.text ?? '')) return from;
  let i = from + 1;
  while (
    i < from + 8 &&
    items[i]?.kind === 'word' &&
    !is(items[i], 'auxiliary', 'clause', 'says') &&
    items[i]?.text !== 'remain'
  )
    i += 1;
  return i;
}

/** Index behind "are now", "were already", "remain", or -1. */
function behindVerb(items: readonly Item[], from: number): number {
  if (!/^(?:are|were|remain|remained)$/.test(items[from]?.text ?? '')) return -1;
  let i = from + 1;
  while (i < from + 3 && is(items[i], 'adverb')) i += 1;
  return i;
}

/** "in Kursk", "in the Kursk region", "in the occupied part of Kursk region". */
function isPlaceAt(items: readonly Item[], i: number): boolean {
  if (/^(?:on|in|at|along)$/.test(items[i]?.text ?? '') && [i + 1, i + 2].some((k) => FIELD.test(items[k]?.text ?? '')))
    return true;
  if (!/^(?:in|inside|near|across)$/.test(items[i]?.text ?? '')) return false;
  const part = items.findIndex(({ text }, k) => k > i && k < i + 4 && /^(?:part|parts)$/.test(text));
  return isNameAt(items, part > 0 && items[part + 1]?.text === 'of' ? part + 2 : i + 1);
}

/** A name at most two words on. */
function isNameAt(items: readonly Item[], i: number): boolean {
  const name = items[i]?.text === 'the' ? i + 1 : i;
  return [items[name], is(items[name], 'adverb') ? items[name + 1] : undefined].some(
    (item) => item?.kind === 'word' && item.capital && !is(item, 'month', 'weekday'),
  );
}
