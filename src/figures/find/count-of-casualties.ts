import type { Measure } from '../../domain/figure.ts';
import { isOfVote } from '../absent.ts';
import { groupAfter } from '../groups.ts';
import { type Item, is, measureOf } from '../item.ts';
import { isDeclaredDeadBefore, laterDeath } from '../later-death.ts';
import type { Finder } from '../rule.ts';

/** The count's own noun tells the measure: "4,700 casualties", "20 dead", "six wounded soldiers", "187 deaths". */
export const countOfCasualties: Finder = {
  name: 'count-of-casualties',
  notIn: ['ko'],
  find: ({ items }, { isTaken }) =>
    items.flatMap((item, at) => {
      if (item.count === null || isTaken(at)) return [];
      const { measure, cue, to } = groupAfter(items, at);
      if (measure === 'missing' && isOfVote(items)) return [];
      if (measure === null || isPast(items, at, cue, measure) || isHarmed(items, at, measure) || isDoer(items, at, cue))
        return [];
      const death = isDeclaredDeadBefore(items, at) ? at - 1 : laterDeath(items, to, measure);
      if (death >= 0) return [{ at, measure: 'killed', cue: death, from: at, to }];
      return [{ at, measure: isFound(items, at, measure) ? 'bodies' : measure, cue, from: at, to }];
    }),
};

/** "*killed* 56 displaced people": their death is told, and that they had fled tells who they were. */
function isHarmed(items: readonly Item[], at: number, measure: Measure): boolean {
  const verb = measureOf(items[at - 1], 'active');
  return (measure === 'displaced' || measure === 'captured') && (verb === 'killed' || verb === 'wounded');
}

/** "the fire on the Amber 3 *killed 33 people*": the number closes a name, and the verb has people of its own. */
function isDoer(items: readonly Item[], at: number, cue: number): boolean {
  const isVerb = cue === at + 1 && is(items[cue], 'active') && items[cue + 1]?.count?.unit === 'people';
  const object = isVerb ? groupAfter(items, cue + 1) : null;
  return object !== null && object.kind === 'person' && object.measure === null;
}

/** "have *recovered* 34 *of the dead*": who is found was dead before. */
function isFound(items: readonly Item[], at: number, measure: Measure): boolean {
  const found = /^(?:recover|recovers|recovered|recovering|retrieved|retrieve|exhumed|unearthed)$/;
  return measure === 'killed' && items[at + 1]?.text === 'of' && found.test(items[at - 1]?.text ?? '');
}

/** "interviewed 403 *former* prisoners", "12 prisoners *passed* their exams", "90,000 refugees *have returned home*": they no longer are. */
function isPast(items: readonly Item[], at: number, cue: number, measure: Measure): boolean {
  if (measure === 'displaced') return BACK.test(items[is(items[cue + 1], 'auxiliary') ? cue + 2 : cue + 1]?.text ?? '');
  const next = items[cue + 1];
  if (
    /^(?:prisoners|inmates)$/.test(items[cue]?.text ?? '') &&
    next !== undefined &&
    /[a-z]{2}ed$/.test(next.text) &&
    !is(next, 'passive', 'happens', 'active', 'auxiliary', 'says', 'other-fate')
  )
    return true;
  const former = items.slice(at + 1, cue).some(({ text }) => /^(?:former|ex|political|released)$/.test(text));
  return measure === 'captured' && former;
}

const BACK = /^(?:returned|returned home|came home|went home|gone home|came back|gone back|repatriated)$/;
