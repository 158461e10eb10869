import { groupAfter } from './groups.ts';
import { type Item, is, measureOf } from './item.ts';

/**
 * Index of the verb that puts the foreigners counted at `at` into somebody's army, or of the preposition before the army:
 * "200 Kenyans have been *recruited* into the Russian army", "1,780 Africans *in* Russian ranks". Null where nothing does.
 */
export function serviceOf(items: readonly Item[], at: number): number | null {
  const { to, head } = groupAfter(items, at);
  if (head < 0) return topicBefore(items, at);
  const end = behindTheirStates(items, to);
  if (!isForeign(items, at + 1, end)) return null;
  return serviceBehind(items, end) ?? recruitedBefore(items, at, end) ?? foundInField(items, at, end);
}

/** "citizens *of 36 African states*", "citizens *of Nepal*" */
function behindTheirStates(items: readonly Item[], to: number): number {
  if (!/^(?:of|from)$/.test(items[to]?.text ?? '')) return to;
  const state = items.findIndex(({ text }, i) => i > to && i < to + 5 && STATES.test(text));
  if (state >= 0) return state + 1;
  return /^(?:citizens|nationals)$/.test(items[to - 1]?.text ?? '') && items[to + 1]?.capital ? to + 2 : to;
}

const STATES = /^(?:states|countries|nations|nationalities)$/;
const FOREIGN = /^(?:foreign|foreigners|foreigner|mercenaries|expatriates|countries|nationalities)$/;
const NATION = /(?:s|ese|ish|i|an|ch)$/;

/** A nation by its name, "Kenyans", "Cuban citizens", or strangers as such. */
function isForeign(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from, to)
    .some(
      (item) =>
        FOREIGN.test(item.text) ||
        /^(?:citizens|nationals)$/.test(item.text) ||
        (item.capital && item.kind === 'word' && NATION.test(item.text)),
    );
}

const SERVES =
  /^(?:serve|serves|served|serving|fight|fights|fought|fighting|enlist|enlisted|enlisting|recruited|conscripted|drafted|hired|enrolled|contracted|signed|signed up|joined|join|joining|mobilised|mobilized|lured|remain|remained|still)$/;
const ARMY =
  /^(?:army|armies|military|forces|armed forces|ranks|troops|units|unit|brigade|brigades|battalion|battalions|regiment|regiments|legion|militia)$/;
/** Who serves at home is told of no war. */
const AT_HOME = /^(?:their|own|its|home|national)$/;

function serviceBehind(items: readonly Item[], from: number): number | null {
  const inside = behindAuxiliary(items, from);
  if (/^(?:in|among|within|with)$/.test(items[inside]?.text ?? '') && isArmyBehind(items, inside)) return inside;
  for (let i = from; i < items.length && i < from + REACH; i += 1) {
    const { text } = items[i] as Item;
    if (/^[;:,]$/.test(text) || is(items[i], 'says')) return null;
    if (SERVES.test(text) && (isArmyBehind(items, i + 1) || isForState(items, i + 1))) return i;
    if (GOES.test(text) && isForState(items, i + 1)) return i;
  }
  return null;
}

/** "510 Colombians *are now* in the ranks of the rebels" */
function behindAuxiliary(items: readonly Item[], from: number): number {
  let i = from;
  while (i < from + 3 && is(items[i], 'auxiliary', 'adverb')) i += 1;
  return i;
}

/** "have *gone* to fight in Dorland" */
const GOES = /^(?:gone|went|go|going|travelled|traveled|left|flown|crossed|moved)$/;

const REACH = 8;

/** "[recruited] into *the Russian army*", "[signed] contracts with *Russia's armed forces*": an army of a named country. */
function isArmyBehind(items: readonly Item[], from: number): boolean {
  const army = items.findIndex(({ text }, i) => i >= from && i < from + REACH && ARMY.test(text));
  if (army < 0) return false;
  const before = items.slice(from, army);
  if (before.some((item) => AT_HOME.test(item.text) || item.kind === 'mark' || item.count !== null)) return false;
  return before.some(isNamed) || (items[army + 1]?.text === 'of' && items.slice(army + 2, army + 5).some(isNamed));
}

function isNamed(item: Item): boolean {
  return item.capital && item.kind === 'word' && !is(item, 'month', 'weekday');
}

/** "[fight] for Russia", "[recruited] by Moscow", "[fought] on the side of Ukraine", "[recruited] to fight in Ukraine" */
function isForState(items: readonly Item[], from: number): boolean {
  let i = from;
  if (items[i]?.text === 'to' && SERVES.test(items[i + 1]?.text ?? '')) i += 2;
  const isToFight = i > from;
  if (/^(?:on|from)$/.test(items[i]?.text ?? '')) {
    const side = items.findIndex(({ text }, k) => k > i && k < i + 4 && /^(?:side|behalf)$/.test(text));
    i = side < 0 ? i : side + 1;
  }
  const word = items[i]?.text ?? '';
  if (word === 'in' && isOnSide(items, i)) return true;
  if (!/^(?:for|by|alongside|of)$/.test(word) && !(isToFight && word === 'in')) return false;
  const next = items[i + 1];
  return next !== undefined && isNamed(next);
}

/** "fighting *in Dorland on the Lurian side*" */
function isOnSide(items: readonly Item[], from: number): boolean {
  const side = items.findIndex(({ text }, k) => k > from && k < from + 8 && text === 'side');
  return side > 0 && items.slice(from, side).every(({ kind, count }) => kind === 'word' && count === null);
}

/** "the number of Africans *fighting* for Russia has grown to 1,780": the number stands behind its verb. */
function topicBefore(items: readonly Item[], at: number): number | null {
  const before = items[at - 1];
  if (!is(before, 'amounts-to') && !COMES_TO.test(before?.text ?? '')) return null;
  const of = items.findLastIndex(({ text }, i) => i < at - 3 && /(?:^| )number of$|^of$/.test(text));
  if (of < 0 || !isForeign(items, of + 1, of + 5)) return null;
  const befallen = items
    .slice(of, at)
    .some(
      (item) =>
        measureOf(item, 'passive', 'state', 'happens', 'people') !== null &&
        !SERVES.test(item.text) &&
        measureOf(item, 'passive') !== 'deployed',
    );
  const verb = befallen ? -1 : items.findIndex(({ text }, i) => i > of && i < at && SERVES.test(text));
  return verb > 0 && (isArmyBehind(items, verb + 1) || isForState(items, verb + 1)) ? verb : null;
}

/** "has *identified* 420 foreign fighters at bases around Karsk": who are counted where they are. */
function foundInField(items: readonly Item[], at: number, to: number): number | null {
  const verb = is(items[at - 1], 'adverb') ? at - 2 : at - 1;
  const fighters = items.slice(at + 1, to).some(({ text }) => FIGHTERS.test(text));
  const isThere = /^(?:in|at|around|near|across|inside|on)$/.test(items[to]?.text ?? '');
  const isMany = (items[at]?.count?.low ?? items[at]?.count?.high ?? 0) >= 20;
  return isMany && fighters && isThere && FOUND.test(items[verb]?.text ?? '') ? verb : null;
}

const FIGHTERS = /^(?:fighters|mercenaries|soldiers|troops|recruits|contractors|combatants|instructors)$/;
const FOUND = /^(?:(?:has|have|had) )?(?:identified|counted|documented|tracked|located|listed|observed)$/;
const COMES_TO = /^(?:to|at|is|was|reached|exceeds|exceeded|hit|surpassed|passed|topped|stands at|stood at)$/;
const RECRUITS =
  /^(?:recruit|recruits|recruited|recruiting|enlist|enlists|enlisted|hired|hire|conscripted|lured|drafted)$/;
const WAR = /^(?:fight|fighting|war|front|front line|frontline|combat|battle)$/;

/** "Russia has *enlisted* more than 200 Kenyans to fight": who hires for a building site fights for nobody. */
function recruitedBefore(items: readonly Item[], at: number, to: number): number | null {
  const verb = is(items[at - 1], 'adverb') ? at - 2 : at - 1;
  if (!RECRUITS.test(items[verb]?.text ?? '')) return null;
  return items.slice(to, to + REACH).some(({ text }) => ARMY.test(text) || WAR.test(text)) ? verb : null;
}
