import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { isOfOthers, toldFor } from '../../told.ts';
import { isBareNumber } from './bare-number.ts';

/**
 * A count told before, at another time: "On Friday *it read* 96", "by Wednesday *there were* 54", "at noon *they had* 12", "it is
 * *now* 14". The clause opens with the time, or its verb stands beside one.
 */
export const runningCount: Finder = {
  name: 'running-count',
  languages: ['en'],
  find: ({ items }, { drafts, told, isTaken }) =>
    items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !isBareNumber(items, at)) return [];
      const from = clauseBefore(items, at);
      if (from === null || isOfOthers(items, at, drafts, isTaken)) return [];
      const whole = toldFor(at, item.count, { drafts, told });
      return whole === null || whole.measure === 'deployed'
        ? []
        : [{ at, measure: whole.measure, cue: at, from, to: at + 1 }];
    }),
};

const COUNTS =
  /^(?:was|is|were|are|had|has|read|reads|showed|shows|said|says|counted|became|reached|stood|stands|made)$/;
const SUBJECTS = /^(?:it|they|there|he|she)$/;

/** Index of the pronoun of "on Friday it was [up] [at]", or null. */
function clauseBefore(items: readonly Item[], at: number): number | null {
  let verb = at - 1;
  while (verb > at - 4 && (is(items[verb], 'adverb') || /^(?:at|to|up|already|down)$/.test(items[verb]?.text ?? '')))
    verb -= 1;
  const held =
    items[verb]?.text === 'it' && /^(?:had|has|put|puts|have)$/.test(items[verb - 1]?.text ?? '') ? verb - 1 : verb;
  if (!COUNTS.test(items[verb]?.text ?? '') || held !== verb) return null;
  const subject = verb - 1;
  if (!SUBJECTS.test(items[subject]?.text ?? '')) return null;
  const timed =
    isTimeBefore(items, subject) || items.slice(verb, at).some(({ text }) => /^(?:now|already)$/.test(text));
  return timed ? subject : null;
}

const PREPOSITIONS = /^(?:on|by|at|in|since|a|an|two|three|late|early)$/;
const TIMES =
  /^(?:noon|midday|midnight|dawn|dusk|nightfall|lunchtime|breakfast|morning|evening|afternoon|night|then|now|today|yesterday|hour|hours|day|days|later|week|weeks|end)$/;

/** "[;] by *Wednesday*", "*today*", "an hour *later*," */
function isTimeBefore(items: readonly Item[], subject: number): boolean {
  const last = items[subject - 1]?.text === ',' ? subject - 2 : subject - 1;
  const isTime = (item: Item | undefined) =>
    is(item, 'weekday', 'month') || TIMES.test(item?.text ?? '') || item?.count?.sifted === 'date';
  if (!isTime(items[last])) return false;
  for (let i = last; i >= 0 && i > last - 6; i -= 1) {
    if (i === 0 || /^[.;,]$/.test(items[i - 1]?.text ?? '') || is(items[i - 1], 'conjunction')) return true;
    if (!isTime(items[i]) && !PREPOSITIONS.test(items[i]?.text ?? '') && items[i]?.text !== 'the' && !items[i]?.count)
      return false;
  }
  return false;
}
