import { type Item, is } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** Whether at `at` somebody is named who belongs to victims told of beside: their driver, the pilot. */
export function isBesideVictims(items: readonly Item[], at: number, drafts: readonly Draft[]): boolean {
  const isRelated = RELATED.test(items[at]?.text ?? '') && (drafts.length > 0 || isBesideOne(items, at));
  return isRelated || isCrew(items, at);
}

/** "killed two soldiers and wounded *their driver*" */
const RELATED = /^(?:his|her|its|their)$/;

function isBesideOne(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'conjunction') && items.slice(0, at).some((item) => is(item, 'single'));
}

/** "killed 16 passengers and *the driver*", "killing *the pilot* and three others", "… and injuring six": there is one. */
function isCrew(items: readonly Item[], at: number): boolean {
  const next = items[at + 2];
  const isAlone = next?.kind !== 'word' || is(next, 'conjunction', 'preposition', 'auxiliary', 'passive');
  const isBeside =
    (is(items[at - 1], 'active') && is(next, 'conjunction') && opensCount(items, at + 3)) ||
    (is(items[at - 1], 'conjunction') &&
      items.slice(Math.max(0, at - 6), at).some(({ count }) => count?.sifted === null));
  return items[at]?.text === 'the' && CREW.test(items[at + 1]?.text ?? '') && isAlone && isBeside;
}

function opensCount(items: readonly Item[], at: number): boolean {
  return items[at]?.count != null || (is(items[at], 'active') && items[at + 1]?.count?.sifted === null);
}

const CREW =
  /^(?:driver|pilot|co-pilot|copilot|captain|skipper|gunman|attacker|assailant|bomber|shooter|guide|cyclist|motorcyclist|rider)$/;
