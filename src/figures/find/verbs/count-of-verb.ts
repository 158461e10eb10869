import type { Measure } from '../../../domain/figure.ts';
import { predicateAfter, predicateFrom } from '../../clauses/predicate.ts';
import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { isDeclaredDeadBefore, laterDeath } from '../../later-death.ts';
import type { Finder } from '../../rule.ts';
import { tellsNoFate } from './no-fate.ts';
import { isNoSubject } from './no-subject.ts';
import { isOfOtherSubject } from './other-subject.ts';
import type { SubjectVerb } from './subject-verb.ts';

/** The people counted are the subject: "20 people were killed", "three died", "30 injured", "12 of them are missing". */
export const countOfVerb: Finder = {
  name: 'count-of-verb',
  languages: ['en'],
  find: ({ items }, context) =>
    items.flatMap((item, at) => {
      if (item.count === null || context.isTaken(at) || isNoSubject(items, at)) return [];
      const verb = verbOf(items, at);
      if (verb === null || isOfOtherSubject(items, verb) || tellsNoFate(items, verb, context)) return [];
      return [{ at, measure: fateTold(items, verb), cue: verb.cue, from: at, to: verb.cue + 1 }];
    }),
};

function verbOf(items: readonly Item[], at: number): SubjectVerb | null {
  const hurt = hurtBehind(items, at);
  const cue = hurt < 0 ? predicateAfter(items, at) : predicateFrom(items, hurt + 1);
  const measure = measureOf(items[cue], 'passive', 'happens', 'state');
  return measure === null ? null : { at, cue, measure, group: groupAfter(items, at), hurt };
}

function fateTold(items: readonly Item[], { at, cue, measure, group }: SubjectVerb): Measure {
  const isMoved = MOVED.test(items[cue]?.text ?? '') && SOLDIERS.test(items[group.head]?.text ?? '');
  if (measure === 'displaced' && isMoved) return 'deployed';
  if (laterDeath(items, cue + 1, measure) >= 0) return 'killed';
  if (measure === 'missing' && isDeclaredDeadBefore(items, at)) return 'killed';
  return isFeared(items, at, cue) ? 'missing' : measure;
}

/** "up to 500 people *could be buried*": they are sought, not laid to rest. */
function isFeared(items: readonly Item[], at: number, cue: number): boolean {
  const modal = items
    .slice(at + 1, cue)
    .some(({ text }) => /^(?:may|might|could|believed to|thought to|feared)$/.test(text));
  return items[cue]?.text === 'buried' && modal;
}

/** Soldiers who "have been moved to" a front are sent there, and not driven out. */
const MOVED = /^(?:moved|relocated|transferred|shifted)(?: to)?$/;

const SOLDIERS =
  /^(?:soldiers|troops|servicemen|fighters|marines|paratroopers|sappers|engineers|personnel|mercenaries)$/;

/** "Two more *of the injured* have died": they leave the one count for the other. */
function hurtBehind(items: readonly Item[], at: number): number {
  const of = is(items[at + 1], 'others') ? at + 2 : at + 1;
  if (items[of]?.text !== 'of') return -1;
  let noun = of + 1;
  while (noun < of + 4 && is(items[noun], 'stop', 'adverb')) noun += 1;
  return measureOf(items[noun], 'people') === 'wounded' ? noun : -1;
}
