import { type Item, is, measureOf } from './item.ts';

const HAVING =
  /^(?:suffered|suffering|sustained|sustaining|received|receiving|with|from|for|had|has|have|lost|losing|broke)$/;
const REACH = 5;

/**
 * Index of the harm that the people named before item `from` have ("were treated *for* minor *burns*"), or -1. Between them
 * stand verbs and adverbs only, so that the harm of somebody else is not theirs.
 */
export function harmBehind(items: readonly Item[], from: number): number {
  const start = behindMembers(items, from);
  let reach = start + REACH;
  for (let i = start; i < items.length && i < reach; i += 1) {
    const item = items[i];
    if (item === undefined || item.kind !== 'word' || item.count !== null) return -1;
    if (item.capital || /^(?:hospitals?|clinic|intensive|care|on|at|the|spot|scene|site)$/.test(item.text)) reach += 1;
    if (HAVING.test(item.text)) {
      const harm = nounBehind(items, i);
      if (harm >= 0) return harm;
    }
    if (endsSearch(item)) return -1;
  }
  return -1;
}

/** "four others*, including two children,* were treated": index behind some of them, who are named in between. */
function behindMembers(items: readonly Item[], from: number): number {
  if (items[from]?.text !== ',' || !is(items[from + 1], 'including')) return from;
  const close = items.findIndex(({ text }, i) => i > from + 1 && i < from + 8 && text === ',');
  return close > 0 && is(items[close + 1], 'auxiliary') ? close + 1 : from;
}

/** "were *evacuated* with gunshot wounds" goes on; another fate does not. */
function endsSearch(item: Item): boolean {
  if (measureOf(item, 'passive') === 'displaced' || is(item, 'preposition', 'adverb')) return false;
  return is(item, 'not', 'passive', 'happens', 'active', 'clause');
}

/** "a *broken* collarbone", "a *crushed* pelvis" */
function isBroken(items: readonly Item[], i: number): boolean {
  const next = items[i + 1];
  const harmed = /^(?:broken|fractured|crushed|shattered|severed|dislocated|sprained|punctured|ruptured)$/.test(
    items[i]?.text ?? '',
  );
  return harmed && next?.kind === 'word' && !is(next, 'thing', 'preposition');
}

/** "gunshot *and* blast injuries" */
function isPairOfHarms(items: readonly Item[], and: number): boolean {
  return items[and]?.text === 'and' && items.slice(and + 1, and + 3).some((item) => is(item, 'harm'));
}

/** "suffered [serious head] injuries", "lost a limb" */
function nounBehind(items: readonly Item[], verb: number): number {
  for (let i = verb + 1; i < items.length && i < verb + REACH; i += 1) {
    if (is(items[i], 'harm')) return i;
    if (isBroken(items, i)) return i + 1;
    if (items[i]?.text === 'minor' || isPairOfHarms(items, i)) continue;
    // "two had died of their wounds": what they had is behind them.
    if (measureOf(items[i], 'happens') === 'killed') return -1;
    if (items[i]?.kind !== 'word' || is(items[i], 'no', 'clause', 'conjunction', 'person')) return -1;
  }
  return -1;
}
