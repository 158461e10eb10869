import { type Item, is, measureOf } from '../../item.ts';
import { countedWord } from '../../numbers/counted-word.ts';
import type { Find, Finder } from '../../rule.ts';

/** One victim without an article, as headlines have it: "Soldier killed in Sarev blast", "Quake survivor dies in clinic". */
export const headlineVictim: Finder = {
  name: 'headline-victim',
  languages: ['en'],
  needsNoNumber: true,
  find: ({ items }, { isTaken }) =>
    items.flatMap((_, at): Find[] => (opensHeadline(items, at) && !isTaken(at) ? victimAt(items, at) : [])),
};

/** The first word, or the first behind a colon: "Nepal: quake survivor dies". */
function opensHeadline(items: readonly Item[], at: number): boolean {
  return items[at]?.kind === 'word' && (at === 0 || items[at - 1]?.text === ':');
}

const PLURAL = /(?:men|people|children|police|troops|personnel|crew|staff|elderly|[^s]s|ese|ish|french|dutch)$/;

function victimAt(items: readonly Item[], at: number): Find[] {
  const head = headFrom(items, at);
  if (head < 0) return [];
  const verb = is(items[head + 1], 'adverb') ? head + 2 : head + 1;
  const measure = measureOf(items[verb], 'passive', 'happens', 'state');
  if (measure === null || !/^(?:killed|wounded|missing|captured)$/.test(measure) || !endsThere(items, verb)) return [];
  const word = items[head];
  return [{ at, measure, cue: verb, from: at, to: verb + 1, count: countedWord(word, 1) }];
}

/** A singular noun for a person, with at most two words before it. */
function headFrom(items: readonly Item[], at: number): number {
  for (let i = at; i < at + 3; i += 1) {
    const item = items[i];
    if (is(item, 'person')) {
      if (is(items[i + 1], 'person')) continue;
      return PLURAL.test(item?.text ?? '') ? -1 : i;
    }
    if (
      item?.kind !== 'word' ||
      item.count !== null ||
      is(item, 'stop', 'single', 'no', 'preposition', 'auxiliary', 'says')
    )
      return -1;
  }
  return -1;
}

/** "killed *in* …", "dies"; not "kills two", "killed civilians". */
function endsThere(items: readonly Item[], verb: number): boolean {
  const next = items[verb + 1];
  return next === undefined || /^[,.;]$/.test(next.text) || is(next, 'preposition', 'conjunction', 'clause', 'weekday');
}
