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
      if (isOfWounds(items, at, cue)) return [];
      if (measure === null || isPast(items, at, cue, measure) || isHarmed(items, at, measure) || isDoer(items, at, cue))
        return [];
      const death = isDeclaredDeadBefore(items, at) ? at - 1 : laterDeath(items, to, measure);
      if (death >= 0) return [{ at, measure: 'killed', cue: death, from: at, to }];
      return [{ at, measure: fateOf(items, at, to, measure), cue, from: at, to }];
    }),
};

/** "Fifteen died, nine *of wounds*": of what they died. */
function isOfWounds(items: readonly Item[], at: number, cue: number): boolean {
  const isWhole = items[at]?.count?.unit === 'people' && items[at + 1]?.text === 'of';
  return isWhole && cue === at + 2 && /^(?:wounds|injuries)$/.test(items[cue]?.text ?? '');
}

/** What the noun tells of them, or what has become of them since. */
function fateOf(items: readonly Item[], at: number, to: number, measure: Measure): Measure {
  if (measure === 'killed' && (isFound(items, at) || isBroughtBack(items, at, to))) return 'bodies';
  return measure === 'captured' && isRescued(items, at, to) ? 'released' : measure;
}

/** "*killed* 56 displaced people": their death is told, and that they had fled tells who they were. */
function isHarmed(items: readonly Item[], at: number, measure: Measure): boolean {
  const verb = measureOf(items[at - 1], 'active');
  return (measure === 'displaced' || measure === 'captured') && (verb === 'killed' || verb === 'wounded');
}

/**
 * "the fire on the Amber 3 *killed 33 people*", "two soldiers *killed four civilians*", "shelling of three villages *killed nine*": the
 * verb has people of its own, and whoever or whatever is counted before it did it; but "2 killed 5 injured in a crash".
 */
function isDoer(items: readonly Item[], at: number, cue: number): boolean {
  const isVerb = is(items[cue], 'active') && items[cue + 1]?.count?.unit === 'people';
  if (!isVerb || items[cue + 1]?.count?.sifted !== null) return false;
  // "a weaker *one* killed 41"
  if (cue === at + 1 && items[at]?.text === 'one') return true;
  const { kind, measure, to } = groupAfter(items, cue + 1);
  if (kind === 'person') return measure === null;
  // "killed *nine* and injured 12", "killed *two*."
  const next = items[to];
  // "three villagers killed *one by one*"
  if (next?.text === 'by') return false;
  return (
    cue > at + 1 &&
    kind === 'none' &&
    (next === undefined || is(next, 'conjunction', 'preposition') || /^[.,;]$/.test(next.text))
  );
}

/** "have *recovered* 34 *of the dead*": who is found was dead before. */
function isFound(items: readonly Item[], at: number): boolean {
  const found = /^(?:recover|recovers|recovered|recovering|retrieved|retrieve|exhumed|unearthed)$/;
  return items[at + 1]?.text === 'of' && found.test(items[at - 1]?.text ?? '');
}

/** "*received* 45 *of its own dead*", "45 of its dead *were returned*": an army has its dead back, and no more of them. */
function isBroughtBack(items: readonly Item[], at: number, to: number): boolean {
  const isOwn = items[at + 1]?.text === 'of' && /^(?:its|their|his|her|our)$/.test(items[at + 2]?.text ?? '');
  return isOwn && (BRINGS.test(wordsBefore(items, at)) || CAME.test(wordsFrom(items, to)));
}

const BRINGS =
  /(?:^| )(?:receiv(?:e|es|ed|ing)|(?:got|gets|get|getting|took|takes|take|taken|taking|given|handed) back|(?:brought|brings|bring|bringing) (?:home|back)|repatriated|repatriates)$/;
const CAME =
  /^(?:(?:has|have|had|was|were|been|also) ){1,3}(?:returned|come home|come back|brought home|brought back|handed over|given back|repatriated)|^(?:came|returned) home/;

/** "*rescued* 41 hostages", "41 hostages *were rescued*": of those who are held, whoever is brought out is free. */
function isRescued(items: readonly Item[], at: number, to: number): boolean {
  return RESCUES.test(wordsBefore(items, at)) || RESCUED.test(wordsFrom(items, to));
}

const RESCUES = /(?:^| )(?:rescu(?:e|es|ed|ing)|sav(?:e|es|ed|ing)|extracted|recovered)$/;
const RESCUED = /^(?:(?:has|have|had|was|were|been|also|later) ){1,3}(?:rescued|saved|extracted|recovered)\b/;

function wordsBefore(items: readonly Item[], at: number): string {
  const last = is(items[at - 1], 'adverb') ? at - 1 : at;
  return items
    .slice(Math.max(0, last - 2), last)
    .map(({ text }) => text)
    .join(' ');
}

function wordsFrom(items: readonly Item[], at: number): string {
  return items
    .slice(at, at + 4)
    .map(({ text }) => text)
    .join(' ');
}

/** "interviewed 403 *former* prisoners", "12 prisoners *passed* their exams", "90,000 refugees *have returned home*": they no longer are. */
function isPast(items: readonly Item[], at: number, cue: number, measure: Measure): boolean {
  if (measure === 'displaced') return BACK.test(items.find((item, i) => i > cue && !is(item, 'auxiliary'))?.text ?? '');
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
