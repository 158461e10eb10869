import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';

/** War reports' words for killing, of fighters alone: "60 mercenaries had been eliminated", "eleven soldiers fell near Dolna". */
export const eliminated: Finder = {
  name: 'eliminated',
  languages: ['en'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => (item.count?.unit === 'people' && !isTaken(at) ? lossOf(items, at) : [])),
};

const FIGHTERS =
  /^(?:soldiers?|troops|servicemen|fighters?|militants?|terrorists?|insurgents?|rebels?|gunmen|guerrillas?|mercenaries|assailants?|attackers?|jihadists?|invaders|occupiers|infiltrators|saboteurs|combatants|marines|paratroopers|commandos|peacekeepers|defenders|policemen|gendarmes|officers|paramedics|medics|firefighters|rescuers|journalists|sailors|pilots|guards|conscripts|reservists|volunteers|operatives|extremists|bandits|martyrs|men|force)$/;
const DESTROYED = /^(?:eliminated|neutralised|neutralized|liquidated|annihilated)$/;
const FELL_BESIDE =
  /^(?:in|near|at|during|on|defending|fighting|while|since|for|this|that|last|yesterday|today|overnight|alongside|[,.;])$/;
const REACH = 14;

function lossOf(items: readonly Item[], at: number): Find[] {
  const { head, to } = groupAfter(items, at);
  const ofForce = isOfForce(items, to);
  if (!FIGHTERS.test(items[head]?.text ?? '') && !isCitizens(items[head]) && ofForce < 0) return [];
  const cue = verbBehind(items, Math.max(to, ofForce), isCitizens(items[head]));
  if (cue < 0) return [];
  const find: Find = { at, measure: 'killed', cue, from: at, to: cue + 1 };
  return [...firstOnes(items, at, cue), find, ...jointBefore(items, at, cue)];
}

/** "*three Green Berets* and five soldiers fell": the subject before "and" may have any name. */
function firstOnes(items: readonly Item[], at: number, cue: number): Find[] {
  if (items[at - 1]?.text !== 'and') return [];
  const first = items.findLastIndex(({ count }, i) => i < at && i > at - 6 && count?.sifted === null);
  const { to, kind } = groupAfter(items, first);
  const joint = first >= 0 && to === at - 1 && kind !== 'thing' && kind !== 'none';
  return joint ? [{ at: first, measure: 'killed', cue, from: first, to }] : [];
}

/** Also "eleven soldiers *and four policemen* fell": the further subjects have the same verb. */
function jointBefore(items: readonly Item[], at: number, cue: number): Find[] {
  return items.flatMap((item, i): Find[] =>
    i > at && i < cue && item.count?.sifted === null && is(items[i - 1], 'conjunction')
      ? [{ at: i, measure: 'killed', cue, from: i, to: Math.max(i + 1, groupAfter(items, i).to) }]
      : [],
  );
}

/** "130 members *of the armed forces* fell", "28 more *of its servicemen*": index behind the words, or -1. */
function isOfForce(items: readonly Item[], to: number): number {
  if (items[to]?.text !== 'of' || !/^(?:the|its|their|our|his)$/.test(items[to + 1]?.text ?? '')) return -1;
  const last = items.findIndex(({ text }, i) => i > to + 1 && i < to + 5 && (FORCE.test(text) || FIGHTERS.test(text)));
  return last < 0 ? -1 : last + 1;
}

const FORCE = /^(?:army|forces|services|navy|guard|military|police|corps|brigade|battalion|regiment|unit|militia)$/;

function isCitizens(item: Item | undefined): boolean {
  return /^(?:citizens|civilians|sons|comrades|heroes)$/.test(item?.text ?? '');
}

/** "were eliminated", "fell near", "have fallen"; civilians "have fallen", but they also "fell" off ladders. */
function verbBehind(items: readonly Item[], from: number, civilians: boolean): number {
  for (let i = from; i < items.length && i < from + REACH; i += 1) {
    const item = items[i];
    // "60 assailants *“*neutralised”", "had *“*fallen on the field of honour”": only the word is quoted.
    const isQuoted = /^["“]$/.test(items[i - 1]?.text ?? '');
    const before = isQuoted ? i - 2 : i - 1;
    if (DESTROYED.test(item?.text ?? ''))
      return !civilians && (before < from || is(items[before], 'auxiliary', 'adverb')) ? i : -1;
    const followed = FELL_BESIDE.test(items[i + 1]?.text ?? '.');
    if (item?.text === 'fell') return followed && !civilians ? i : -1;
    if (item?.text === 'fallen')
      return (followed || is(items[i + 1], 'conjunction')) && /^(?:has|have|had)$/.test(items[before]?.text ?? '')
        ? i
        : -1;
    if (is(item, 'passive', 'active', 'happens', 'says', 'clause') && !is(item, 'preposition')) return -1;
    if (/^[.;:,]$/.test(item?.text ?? '')) return -1;
  }
  return -1;
}
