import { type Item, is } from '../../item.ts';
import type { Draft, Find, Finder } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { isCounter } from '../../speakers/counter.ts';
import { subjectBefore } from '../../speakers/subject.ts';
import { apart, isOfOthers, toldFor } from '../../told.ts';
import { isBareNumber } from './bare-number.ts';

/**
 * Somebody else's number for what was told before, without a word for what it counts: "Aid groups *had 1,190*", "the fire
 * service *is at 38*", "hospital lists *run to 71*", "the agency *had it at 153*", "we *count two hundred*".
 */
export const rivalCount: Finder = {
  name: 'rival-count',
  languages: ['en'],
  find: (sentence, { drafts, told, isTaken }) => {
    const { items } = sentence;
    let said = false;
    return items.flatMap((item, at): Find[] => {
      if (item.count?.unit !== 'people' || isTaken(at) || !(isBareNumber(items, at) || isOfNation(items, at)))
        return [];
      const verb = standingVerb(items, at);
      const subject = verb === null ? gappedCounter(items, at, drafts, said) : counterOf(items, verb);
      if (subject === null || isOfThings(items, at) || !isCounter(items.slice(subject.from, subject.to))) return [];
      const whole = isOfOthers(items, at, drafts, isTaken) ? null : toldFor(at, item.count, { drafts, told });
      if (whole === null || apart(whole.count, item.count) > OTHER_ORDER) return [];
      said = true;
      const find: Find = { at, measure: whole.measure, cue: at, from: verb ?? at, to: at + 1, speaker: subject };
      return [verb !== null && isEarlier(items, verb, at) ? { ...find, status: 'historical' } : find];
    });
  },
};

/** "Luria speaks of 85 Zubrian dead, Zubria of *38 Lurian*": the nation alone, at the end of its clause. */
function isOfNation(items: readonly Item[], at: number): boolean {
  const [nation, next] = [items[at + 1], items[at + 2]];
  return nation?.capital === true && nation.kind === 'word' && (next === undefined || next.kind === 'mark');
}

/** "tremors, *of which* the office has logged 5,000": not of the people told before. */
function isOfThings(items: readonly Item[], at: number): boolean {
  const which = items.findLastIndex(({ text }, i) => i < at && i > at - 9 && text === 'of which');
  const noun = items[which - 1]?.text === ',' ? items[which - 2] : items[which - 1];
  return which > 0 && !is(noun, 'people', 'person', 'toll');
}

/** "the service, *which* had spoken of 22": the one that the clause belongs to; "hospital *lists* seen by the paper": the lists. */
function counterOf(items: readonly Item[], verb: number): Span | null {
  const relative = /^(?:which|who)$/.test(items[verb - 1]?.text ?? '') && items[verb - 2]?.text === ',';
  const span = subjectBefore(items, relative ? verb - 2 : verb);
  if (span === null) return placedFirst(items, verb) ?? pronounBefore(items, verb);
  if (span.from === 0 || !PARTICIPLE.test(items[span.from]?.text ?? '')) return span;
  return { from: Math.max(0, span.from - 2), to: span.from };
}

/** "In the west of the country *the medics* have counted 80": behind a place without a comma. */
function placedFirst(items: readonly Item[], verb: number): Span | null {
  const from = items.findLastIndex(({ text }, i) => i < verb && /^(?:the|an?|its|their)$/.test(text));
  const words = items.slice(from, verb);
  return from > 0 && words.length > 1 && words.every(isNounPart) ? { from, to: verb } : null;
}

/** "Off Lutia *we* counted 163" */
function pronounBefore(items: readonly Item[], verb: number): Span | null {
  return /^(?:we|they|he|she)$/.test(items[verb - 1]?.text ?? '') ? { from: verb - 1, to: verb } : null;
}

function isNounPart(item: Item): boolean {
  return item.kind === 'word' && !is(item, 'preposition', 'says', 'auxiliary', 'conjunction');
}

/** "The medics have counted 80, and *the government side* 75": the verb is said once. */
function gappedCounter(items: readonly Item[], at: number, drafts: readonly Draft[], before: boolean): Span | null {
  const to = /^(?:as|at|of)$/.test(items[at - 1]?.text ?? '') ? at - 1 : at;
  let from = to;
  while (from > 0 && at - from < 6 && items[from - 1]?.kind === 'word' && !is(items[from - 1], 'conjunction'))
    from -= 1;
  const joint = /^[,;]$/.test(items[from - 1]?.text ?? '') || is(items[from - 1], 'conjunction');
  const said =
    before ||
    drafts.some(
      (draft) => draft.at < from && (draft.speaker !== null || draft.rules.includes('put-at') || isSaid(items, draft)),
    );
  const verbless = !items
    .slice(from, to)
    .some((item) => is(item, 'auxiliary', 'says', 'preposition', 'passive', 'active'));
  const isNamed = from < to - 1 || (from === to - 1 && to < at && items[from]?.capital === true);
  return joint && said && verbless && isNamed ? { from, to } : null;
}

function isSaid(items: readonly Item[], { at }: Draft): boolean {
  return is(items[at - 1], 'says') || /^(?:has|had|have)$/.test(items[at - 1]?.text ?? '');
}

const PARTICIPLE =
  /^(?:seen|kept|held|drawn|shown|read(?: out)?|compiled|obtained|published|released|leaked|posted|updated|reviewed)$/;

/** Two counts of one event differ, but hardly by more than this: 12 dead and a ministry that "has 4,000" are two things. */
const OTHER_ORDER = 25;

/** How somebody's count is said to stand, up to its number. */
const STANDS = [
  '(?:has|have|had|keeps?|kept|gives?|gave|counts?|counted|lists?|listed|logs|logged|registers?|registered|records?|recorded)',
  '(?:says?|said|reports?|reported|names?|named|claims?|claimed|confirms?|confirmed|confirm|concedes?|conceded)',
  '(?:acknowledges?|acknowledged|mentions?|mentioned|cites?|cited|estimates?|estimated|recognises?|recognised|documents?|documented)',
  '(?:reckons?|reckoned|goes|went|works?|worked) with',
  '(?:collected|gathered|verified|identified|established)',
  '(?:knows?|knew|speaks?|spoke|talks?|talked|has spoken|have spoken|had spoken|speaking) of',
  '(?:is|are|was|were|stands?|stood|arrives?|arrived|stuck) at',
  '(?:says?|said|insists?|claims?|claimed) (?:there|it) (?:is|are|was|were)',
  '(?:runs?|ran|comes?|came|dropped|drops|moved|went|goes|got|climbed|rose) (?:up |down )?to',
  '(?:is|are|was|were) now at|(?:insists?|insisted|settled|settles|stands?) on|stands? by|came up with|comes up with',
  '(?:has|have|had|puts?|put|makes?|made) (?:it|them|that|this)(?: at)?',
].join('|');

const BETWEEN = '(?: (?:only|just|now|already|by then|so far|still|even|a mere|merely|officially|"|“))*';
const STANDING = new RegExp(`(?:^| )((?:${STANDS})${BETWEEN})$`);
const AUXILIARIES = /^(?:has|have|had|will|can|could|would|now|only|so far|already|itself|still|far)$/;

/** Index of the first word of the verb group right before the number, or null. */
function standingVerb(items: readonly Item[], at: number): number | null {
  const from = Math.max(0, at - 7);
  const words = items.slice(from, at).map(({ text }) => text);
  const told = STANDING.exec(words.join(' '))?.[1];
  if (told === undefined) return null;
  let verb = at;
  for (let left = told; left !== '' && verb > from; verb -= 1)
    left = left.slice(0, -(words[verb - 1 - from]?.length ?? 0)).trimEnd();
  while (verb > 0 && AUXILIARIES.test(items[verb - 1]?.text ?? '')) verb -= 1;
  return is(items[verb], 'not') || is(items[verb - 1], 'not') ? null : verb;
}

/** "the service, which *had spoken of* 22, is at 38", "*earlier* reports had said 12": what nobody holds any more. */
function isEarlier(items: readonly Item[], verb: number, at: number): boolean {
  const relative = /^(?:which|who|that)$/.test(items[verb - 1]?.text ?? '');
  const [first, second] = [items[verb]?.text ?? '', items[verb + 1]?.text ?? ''];
  const pluperfect =
    /^had /.test(first) || (first === 'had' && verb + 1 < at && !/^(?:it|them|that|only|just)$/.test(second));
  const before = items.slice(Math.max(0, verb - 5), verb);
  // What somebody had said stands in a clause of its own.
  return (relative && pluperfect) || before.some((item) => is(item, 'historical') && !/^had /.test(item.text));
}
