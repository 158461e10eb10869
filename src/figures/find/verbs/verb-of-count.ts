import type { Measure } from '../../../domain/figure.ts';
import { isJoint } from '../../clauses/joint.ts';
import { isPassiveVoice } from '../../clauses/passive-voice.ts';
import type { Group } from '../../groups/group.ts';
import { groupAfter } from '../../groups.ts';
import { type Count, type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { speakTogether } from '../../told-by.ts';
import { everyLoss, lossAmong } from './bare-loss.ts';
import { mayPrecedeObject } from './before-object.ts';
import { mayBeObject } from './may-be-object.ts';

/** "The strike killed 20 people", "killing five soldiers and three civilians", "sent 3,000 more soldiers". */
export const verbOfCount: Finder = {
  name: 'verb-of-count',
  languages: ['en'],
  find: ({ items }, { isTaken, told }) =>
    items.flatMap((_, verb) => {
      const measure = measureOf(items[verb], 'active', 'loss');
      if (measure === null || !isActive(items, verb)) return [];
      const isDeadly =
        items.slice(0, verb).some((item) => measureOf(item, 'event', 'people') === 'killed') && told.length === 0;
      return objectsOf(items, verb, measure, isTaken, isDeadly ? everyLoss : lossAmong(told));
    }),
};

function isActive(items: readonly Item[], verb: number): boolean {
  if (isPassiveVoice(items, verb)) return false;
  // "the massacre", "a release": a noun; but "that of the wounded 140".
  if (/^(?:the|an?)$/.test(items[verb - 1]?.text ?? '') && !is(items[verb], 'passive')) return false;
  const next = items[verb + 1];
  return next?.text !== 'of' && !isParted(next) && !is(items[verb], 'person', 'thing');
}

/** "44 *wounded, 16* out of contact", "2,880 *injured and 700* dead": nothing parts a verb from its object. */
function isParted(next: Item | undefined): boolean {
  return next?.text === ',' || is(next, 'conjunction');
}

const REACH = 12;

function objectsOf(
  items: readonly Item[],
  verb: number,
  measure: Measure,
  isTaken: (at: number) => boolean,
  bareLoss: (count: Count) => Measure,
): Find[] {
  const finds: Find[] = [];
  let joint = verb + 1;
  for (let i = verb + 1; i < items.length && i < joint + REACH; i += 1) {
    const count = items[i]?.count ?? null;
    if (count === null) {
      const member = finds.length > 0 ? behindOne(items, joint, i) : i;
      if (member > i) {
        joint = member;
        i = member - 1;
        continue;
      }
      if (finds.length === 0 ? !mayPrecedeObject(items, i) : !isJoint(items, joint, i + 1)) break;
      continue;
    }
    const group = groupAfter(items, i);
    if (finds.length > 0 && items[Math.max(group.to, i + 1)]?.text === 'never') break;
    if (isTaken(i) || !mayBeObject(items, i, group, measure, finds.length > 0 || is(items[i - 1], 'conjunction')))
      break;
    // "lost 300 men, *48 of them* officers"
    const isPart = finds.length > 0 && is(items[i + 1], 'of-them');
    const isBareLoss = is(items[verb], 'loss') && group.kind === 'none' && !isPart;
    const told = isBareLoss ? bareLoss(count) : ofBodies(measure, group);
    finds.push({ at: i, measure: told, cue: verb, from: finds.length === 0 ? verb : i, to: Math.max(group.to, i + 1) });
    joint = Math.max(group.to, i + 1);
    i = joint - 1;
  }
  return finds;
}

/** "killed three soldiers*, a policeman* and two children": index behind one of the list whom no number tells, or `i`. */
function behindOne(items: readonly Item[], joint: number, i: number): number {
  if (!is(items[i], 'single') || !isJoint(items, joint, i) || speakTogether(items, i)) return i;
  const noun = items.findIndex((item, k) => k > i && k < i + 4 && is(item, 'person'));
  const isListed = noun > 0 && /^(?:,|and)$/.test(items[noun + 1]?.text ?? '');
  return isListed && items.slice(i + 1, noun).every(({ kind, count }) => kind === 'word' && count === null)
    ? noun + 1
    : i;
}

/** "handed over four *coffins*", "released 14 *bodies* to the families": the dead, not captives. */
function ofBodies(measure: Measure, group: Group): Measure {
  return measure === 'released' && group.measure === 'bodies' ? 'bodies' : measure;
}
