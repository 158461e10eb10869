import { groupAfter } from '../../groups.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';

/** Captives who came out whole: "of the 62 hostages 58 *walked out unharmed*", "all 14 captives *made it home*". */
export const walkedFree: Finder = {
  name: 'walked-free',
  languages: ['en'],
  find: (sentence, { isTaken, before }) => {
    const areHeld = sentence.items.some(isOfCaptives) || before.some(({ measure }) => measure === 'captured');
    if (!areHeld) return [];
    return sentence.items.flatMap((item, at) =>
      item.count?.unit === 'people' && !isTaken(at) ? [...cameOut(sentence, at), ...letGo(sentence, at)] : [],
    );
  },
};

function isOfCaptives(item: Item): boolean {
  return measureOf(item, 'people', 'passive', 'state', 'event', 'active') === 'captured' || CAPTORS.test(item.text);
}

const CAPTORS = /^(?:captors?|kidnappers?|hostage-takers?|abductors?)$/;
const OUT =
  /^ ?(?:of (?:them|whom|these|those) )?(?:(?:have|had|has|then|later|eventually|finally|since|all|were able to|could) )*(?:(?:(?:walk|step)(?:ed)? out|(?:came|come|emerged?|returned?|go|went|got|walked|walk)(?: (?:out|home|back|away))?) (?:un(?:harmed|hurt|scathed|injured)|alive|safely|safe|in good health|free)|ma[dk]e it (?:home|back|out)|(?:walk|drive|drove)(?:ed)? (?:to freedom|away free)|regained their freedom|were safely home|are (?:safe|safely home|back with their families))\b/;
const LET = /\b(?:let|set|letting|setting)(?: go| free| loose)?(?: (?:of|another|some|only|at least))*$/i;
const GO = /^[^,.;:]{0,40}?\b(?:go|free|loose|leave|walk away)\b/;

function cameOut({ items, text, start }: Sentence, at: number): Find[] {
  if (isWhole(items, at) || is(items[at - 1], 'not')) return [];
  for (const from of new Set([at, Math.max(groupAfter(items, at).to - 1, at)])) {
    const end = items[from]?.end ?? 0;
    const verb = OUT.exec(text.slice(end - start))?.[0];
    const to = items.findIndex((item) => item.end >= end + (verb?.length ?? 0)) + 1;
    if (verb !== undefined) return [{ at, measure: 'released', cue: to - 1, from: at, to }];
  }
  return [];
}

/** "three of *the five* nurses made it home" */
function isWhole(items: readonly Item[], at: number): boolean {
  const of = is(items[at - 1], 'stop') ? at - 2 : at - 1;
  return items[of]?.text === 'of' && (items[of - 1]?.count ?? null) !== null;
}

/** "*let go* six of the eleven pilgrims", "*let* four of the nurses *go*" */
function letGo({ items, text, start }: Sentence, at: number): Find[] {
  const item = items[at];
  const before = LET.exec(text.slice(0, (item?.start ?? start) - start).trimEnd())?.[0];
  const end = Math.max(groupAfter(items, at).to, at + 1);
  if (before === undefined) return [];
  const isGone = /go|free|loose/.test(before) || GO.test(text.slice((items[at]?.end ?? 0) - start));
  return isGone && !isWhole(items, at) ? [{ at, measure: 'released', cue: at, from: at, to: end }] : [];
}
