import type { Status } from '../../domain/figure.ts';
import { isEarlierNumber } from '../earlier-number.ts';
import { type Item, is } from '../item.ts';
import { isOld, SAYS_LAST } from '../old-event.ts';
import { isReckoned } from '../reckoned.ts';
import { amend, type Draft, type Refiner, type TextContext } from '../rule.ts';
import { isTimeUnit } from '../time-unit.ts';

/** Marks what is not asserted: denied, future or feared, or background to an older event. */
export const setStatus: Refiner = {
  name: 'set-status',
  refine: (drafts, context) => drafts.map((draft) => marked(draft, context)),
};

function marked(draft: Draft, context: TextContext): Draft {
  if (draft.status !== 'asserted') return draft;
  const status = statusOf(draft, context);
  return status === 'asserted' ? draft : amend(draft, 'set-status', { status });
}

function statusOf(draft: Draft, context: TextContext): Status {
  const { items } = draft.sentence;
  const lead = leadOf(draft);
  const zero = draft.count.low === 0 && draft.count.high === 0;
  if (
    !zero &&
    ([...lead, items[draft.cue]].some((item) => is(item, 'denies')) ||
      isNegated(items, draft) ||
      isUnknown(lead) ||
      isDisclaimed(draft, context))
  )
    return 'denied';
  const open = [...lead, ...verbGroup(draft)].filter(isOpen);
  if (
    isAsked(draft) ||
    isSupposed(draft) ||
    open.some(({ text }) => !(/^(?:could|might)$/.test(text) && isEstimate(draft)))
  )
    return 'hypothetical';
  if (isEarlierNumber(draft) || lead.some(isPast) || verbGroup(draft).some(({ text }) => text === 'had stood at'))
    return 'historical';
  return isOld(draft, context) ? 'historical' : 'asserted';
}

/** "The true figure *could be* between 185 and 269": an estimate of what has happened, which "could rise to 300" is not. */
function isEstimate({ sentence: { items }, at, rules }: Draft): boolean {
  if (!rules.some((rule) => rule === 'carried-toll' || rule === 'toll-is-count')) return false;
  const before = items.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  return /\b(?:could|might) (?:well |actually |in fact |even )?(?:be|have been|exceed|have exceeded)(?: as high as| close to| at| in excess of)?$/.test(
    before.join(' '),
  );
}

/** Not "the office *will confirm* 22", "which *would bring the toll to* 40": said now, or a sum of what has happened. */
function isOpen(item: Item, i: number, words: readonly Item[]): boolean {
  if (mayGrow(item, i, words)) return true;
  if (!is(item, 'hypothetical') || isReckoned(words, i) || isCause(words, i)) return false;
  const verb = (is(words[i + 1], 'adverb') ? words[i + 2] : words[i + 1])?.text ?? '';
  if (item.text === 'to be' && /^(?:named|identified|quoted)$/.test(verb)) return false;
  if (item.text === 'expected to' && /^(?:live|survive|recover|pull through)$/.test(verb)) return false;
  if (/^(?:will|can)$/.test(item.text)) return !ADMITS.test(verb);
  // "could not verify reports of 29 dead": the reports are there.
  if (item.text === 'could' && /^(?:not|n't)$/.test(words[i + 1]?.text ?? '') && CHECKS.test(words[i + 2]?.text ?? ''))
    return false;
  return !(item.text === 'would' && SUMS_UP.test(verb) && /^(?:which|that|this)$/.test(words[i - 1]?.text ?? ''));
}

/** "유독가스 유출 *우려로* 280명이 대피했다": what was feared made them go. */
function isCause(words: readonly Item[], i: number): boolean {
  return words[i]?.text === '우려' && /^(?:로|에|속에|때문에)$/u.test(words[i + 1]?.text ?? '');
}

/** "the toll *may rise* to 300" is to come; "300 *may have died*" is a claim. */
function mayGrow(item: Item, i: number, words: readonly Item[]): boolean {
  const next = (is(words[i + 1], 'adverb') || words[i + 1]?.text === 'still' ? words[i + 2] : words[i + 1])?.text ?? '';
  return item.text === 'may' && /^(?:reach|rise|climb|grow|increase|go|swell|jump|mount|soar)(?: |$)/.test(next);
}

/** Not "*Two days after the quake*, the agency gives 8,500 dead": when it was said; nor "which *had spoken of* 25, is at 21". */
function isPast(item: Item, i: number, words: readonly Item[]): boolean {
  if (!is(item, 'historical')) return false;
  if (item.text === 'at first') return isOfFirstCount(words, i);
  if (item.text === 'had spoken of') return !words.slice(i).some(({ text }) => text === ',');
  if (COMPARES.test(item.text) && isTold(words.slice(i + 1))) return false;
  if (/^had /.test(item.text) && words.slice(0, i).some(({ text }, k) => text === 'as' && words[k + 1]?.text === 'of'))
    return false;
  if (item.text === 'previous' && isStretch(words, i + 1)) return false;
  if (item.text === 'century' && words.slice(Math.max(0, i - 5), i).some((word) => is(word, 'since'))) return false;
  if (item.text === 'earlier' && /^(?:counting|including)$/.test(words[i - 1]?.text ?? '')) return false;
  if (/^(?:initial|initially|early)$/.test(item.text) && words.slice(i).some(({ text }) => SAYS_NOW.test(text)))
    return false;
  return (
    !/ (?:after|before) the$/.test(item.text) || !words.slice(i, i + 6).some(({ text }) => /^(?:,|that)$/.test(text))
  );
}

/** "*At first* it spoke of five dead, *then* of nine"; "at first light" is a time of day. */
function isOfFirstCount(words: readonly Item[], at: number): boolean {
  const behind = words.slice(at + 1);
  return !/^(?:light|glance|sight)$/.test(behind[0]?.text ?? '') && !behind.some(({ text }) => text === 'then');
}

/** "was *not aware of any figure of* 700 dead": who says so gives no such number. */
function isUnknown(lead: readonly Item[]): boolean {
  return UNAWARE.test(lead.map(({ text }) => text).join(' '));
}

const UNAWARE =
  /\b(?:(?:not|n't|never) (?:been )?(?:aware|heard|known|seen) of|no (?:knowledge|record|evidence|indication|proof) (?:of|that)|unaware of)\b[^,;]*$/;

/** "in the *previous 24 hours*": how long, and not which number. */
function isStretch(words: readonly Item[], at: number): boolean {
  const unit = (words[at]?.count ?? null) === null ? words[at] : words[at + 1];
  return isTimeUnit(unit);
}

/** "Initial reports *suggest* that 20 were killed": there is nothing newer. */
const SAYS_NOW = /^(?:say|says|suggest|suggests|indicate|indicates|put|puts|speak of|speaks of|point to|points to)$/;

/** "up from *12*, with 18 wounded": only the next number is the old one. */
function isTold(words: readonly Item[]): boolean {
  const old = words.findIndex(({ count }) => count !== null);
  return old >= 0 && words.slice(old).some(({ text }) => text === ',');
}

const COMPARES = /^(?:up|down|revised) from$|^compare[ds]? (?:with|to)$|^as against$|^instead of$|^rather than$/;

const CHECKS = /^(?:verify|confirm|corroborate|independently|substantiate)$/;
const ADMITS = /^(?:confirm|admit|acknowledge|concede|say)$/;
const SUMS_UP = /^(?:bring|put|take|raise|mean|imply|make|give|amount|translate)$/;

/** The words of the clause before the figure: back to a semicolon, another figure's verb, "where" or the start. */
function leadOf({ sentence: { items, lexicon }, at, cue }: Draft): readonly Item[] {
  if (SAYS_LAST.has(lexicon.table.lang)) return [];
  const first = Math.min(at, cue);
  for (let i = first - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (/^[;:؛]$/.test(item?.text ?? '') || (is(item, 'says') && (is(items[i - 1], 'conjunction') || isJoined(item))))
      return items.slice(i + 1, first);
    if (item?.text === '،' && is(items[i + 1], 'clause')) return items.slice(i + 1, first);
    if (item?.text === ',' && !is(items[i + 1], 'adverb', 'preposition') && isAfterVerb(items, i))
      return items.slice(i + 1, first);
    if (item?.text === ',' && CONTRAST.test(items[i + 1]?.text ?? '')) return items.slice(i + 1, first);
    if (givesReason(items, i) || isBesides(items, i) || item?.text === 'where' || first - i > 22)
      return items.slice(i + 1, first);
  }
  return items.slice(0, first);
}

/** «Тарсія заперечує вербування, *хоча* воюють близько тисячі» */
const CONTRAST = /^(?:хоча|хотя|однак|однако|але|но|проте|втім|впрочем)$/u;

/** "the toll could rise further *as* 200 are missing", "fear the toll will climb, *with* 60 buried": why, and that is known. */
function givesReason(items: readonly Item[], i: number): boolean {
  if (!/^(?:as|because|since|with|given that|after)$/.test(items[i]?.text ?? '')) return false;
  const toll = items.findLastIndex((item, k) => k < i && is(item, 'toll', 'number-of'));
  return toll >= 0 && items.slice(toll, i).some((item) => is(item, 'hypothetical', 'amounts-to'));
}

/** "350 will be deployed, *in addition to* the 140 already there": what there is besides is there. */
function isBesides(items: readonly Item[], i: number): boolean {
  return (
    /^(?:addition|top)$/.test(items[i - 1]?.text ?? '') &&
    items[i]?.text === (items[i - 1]?.text === 'top' ? 'of' : 'to')
  );
}

/** "*وقال* إن خسائره …": the conjunction is a letter of the verb. */
function isJoined(item: Item | undefined): boolean {
  return /^[وف]\p{Script=Arabic}/u.test(item?.text ?? '') && !is(item, 'hypothetical');
}

/** A comma behind a measure word closes what was said before. */
function isAfterVerb(items: readonly Item[], comma: number): boolean {
  return items
    .slice(Math.max(0, comma - 8), comma)
    .some((item) => is(item, 'passive', 'active', 'happens', 'people', 'state'));
}

/** What stands between number and verb, and the auxiliaries before a verb that precedes its number. */
function verbGroup({ sentence: { items }, at, cue, rules }: Draft): readonly Item[] {
  if (cue > at) return items.slice(at + 1, cue + 1);
  const behindToll = rules.includes('toll-is-count') ? items.slice(cue + 1, at) : [];
  const before = items.slice(Math.max(0, cue - 4), cue);
  const parted = before.findLastIndex(({ text }) => /^[;:]$/.test(text));
  return [...before.slice(parted + 1), ...behindToll];
}

/** "Can you confirm that 12 are dead?" claims nothing. */
function isAsked({ sentence: { text, lexicon } }: Draft): boolean {
  return lexicon.table.lang === 'en' && /\?["”’']?\s*$/.test(text);
}

/** "*An exercise in Karsk assumed* 200 dead": in a world that was made up. */
function isSupposed({ sentence: { text, start }, start: from }: Draft): boolean {
  return SUPPOSED.test(text.slice(0, from - start));
}

const SUPPOSED =
  /\b(?:exercise|drill|simulation|war ?game|tabletop|model)\b(?: (?:in|at|near|on|by|for) [^,.;:]{1,30})? (?:assum|imagin|envisag|suppos|posit)(?:es|ed|s)\b[^,.;:]*$/i;

const HEARSAY =
  /(?:^| )(?:report|reports|figure|figures|number|numbers|claim|claims|post|posts|rumour|rumours|rumor|rumors|allegation|allegations|stories|story|videos?|message|messages|announcement|assertion|assertions|information|footage|tweet|tweets|caption|quote)$/;
const UNTRUE =
  /^(?:wrong|incorrect|misleading|exaggerated|inaccurate|invented|unfounded|made up|nonsense|withdrawn|mistaken|old)$/;
/** "is *pure fabrication*", "was nothing but *enemy propaganda*" */
const FALSEHOOD =
  /^(?:fabrications?|falsehoods?|inventions?|fantas(?:y|ies)|fiction|lies?|hoax(?:es)?|myths?|propaganda|disinformation|misinformation|nonsense|rubbish|slander)$/;

/** "*Reports* that 300 people had drowned *are untrue*": the denial stands behind. A named office's claim stays its claim. */
function isDisclaimed({ sentence: { items }, at, cue }: Draft, { title }: TextContext): boolean {
  const told = items.slice(0, Math.min(at, cue)).findLast(({ text }) => HEARSAY.test(text));
  if (told === undefined || isOwned(items, items.indexOf(told))) return false;
  if (SOCIAL.test(told.text) && CHECKED.test(title ?? '')) return true;
  const last = Math.max(at, cue);
  const behind = items
    .slice(last + 1)
    .map(({ text }) => text)
    .join(' ');
  if (REFUTED.test(behind)) return true;
  const isCalled = items
    .slice(Math.max(0, items.indexOf(told) - 4), items.indexOf(told))
    .some(({ text }) => CALLS.test(text));
  if (isCalled && CALLED_FALSE.test(behind)) return true;
  return items.some((item, i) => {
    if (i <= last) return false;
    if (FALSEHOOD.test(item.text)) return isPredicate(items, last, i);
    return isVerb(items, i - 1) && (is(item, 'denies') || UNTRUE.test(item.text));
  });
}

/** A noun that closes what "is" or "amounts to" begins: "are *nothing but wartime propaganda*". */
function isPredicate(items: readonly Item[], last: number, noun: number): boolean {
  const words = items.slice(Math.max(last + 1, noun - 5), noun);
  const verb = words.findLastIndex(({ text }, i) => isVerb(words, i) || /^(?:remains?|amounts? to)$/.test(text));
  return (
    verb >= 0 &&
    !/\b(?:not|no|never|and|as|that)\b|[,;:]/.test(
      words
        .slice(verb)
        .map(({ text }) => text)
        .join(' '),
    )
  );
}

/** "The figure of 790 *has nothing to do with reality*" */
const REFUTED =
  /\b(?:has|have|had) nothing to do with (?:the )?(?:reality|truth|facts)\b|\b(?:does|do|did) not correspond (?:to|with) (?:the )?(?:reality|truth|facts)\b|\bbears? no (?:relation|resemblance) to (?:the )?(?:reality|truth|facts)\b/;

/** "*called* the claim of 40 dead *false*", "*described* reports of 40 dead *as a fabrication*" */
const CALLS = /^(?:call(?:s|ed|ing)?|brand(?:s|ed|ing)?|label(?:s|led|ling)?|describe[sd]?|describing)$/;
const CALLED_FALSE =
  /\b(?:false|untrue|fake|fabricated|baseless|incorrect|wrong|nonsense|exaggerated|made up|invented|unfounded|propaganda|an? (?:\p{Ll}+ )?(?:lie|fabrication|hoax|invention|fantasy)|lies)(?: |[.,;]|$)/u;

/** "*Malvia's* claim", not "this *morning's* message". */
function isOwned(items: readonly Item[], claim: number): boolean {
  const owner = items[claim - 2];
  return (
    /^['’]s?$/.test(items[claim - 1]?.text ?? '') &&
    !is(owner, 'weekday', 'thing') &&
    !/^(?:morning|evening|afternoon|today|yesterday)$/.test(owner?.text ?? '')
  );
}

/** "are", "were simply", "proved", "turned out to be". */
function isVerb(items: readonly Item[], i: number): boolean {
  const verb =
    is(items[i], 'adverb') || /^(?:thus|simply|therefore|plainly|completely)$/.test(items[i]?.text ?? '') ? i - 1 : i;
  return /^(?:is|are|was|were|be|been|proved|prove)$/.test(items[verb]?.text ?? '');
}

/** What is spread, and the titles of those who check it. */
const SOCIAL = /^(?:posts?|videos?|tweets?|claims?|messages?|caption|footage|rumou?rs?)$/;
const CHECKED = /\b(?:fact[ -]check|false|fake|no, |hoax|debunk|misleading|not true|untrue|disinformation)/i;

/** «девятнадцать *нигде не числятся, и* родные считают их пропавшими»: another clause was negated. */
function isParted(words: readonly Item[]): boolean {
  return words.some((item, i) => item.text === ',' && is(words[i + 1], 'conjunction'));
}

/** «*не хватает* двадцати двух»: who is not there. */
const LACKS = /^(?:хватает|вистачає|стало|досчитал|дорахувал)/u;

/** Not "16 people, *not 18*, died": there the other number is the denied one. */
function isNegated(items: readonly Item[], { at, cue }: Draft): boolean {
  const first = Math.min(at, cue);
  return (
    is(items[first - 1], 'not') ||
    (/^(?:no|not)$/.test(items[at - 1]?.text ?? '') && items[at]?.count?.high !== 0) ||
    (is(items[first - 2], 'not') && !LACKS.test(items[first - 1]?.text ?? '')) ||
    (cue > at &&
      ownVerb(items, at, cue).some(
        (item, i, words) => is(item, 'not') && !words[i + 1]?.count && !isParted(words.slice(i)),
      ))
  );
}

/** "Seven men*, whose names are not known,* died": without the clause that tells of them. */
function ownVerb(items: readonly Item[], at: number, cue: number): readonly Item[] {
  const whose = items.findIndex(({ text }, i) => i > at && i < cue && text === 'whose');
  const close = whose < 0 ? -1 : items.findIndex(({ text }, i) => i > whose && i < cue && text === ',');
  return items.slice(Math.max(at, close) + 1, cue);
}
