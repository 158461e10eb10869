import type { Status } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';

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
  if (!zero && (lead.some((item) => is(item, 'denies')) || isNegated(items, draft) || isDisclaimed(draft, context)))
    return 'denied';
  if (isAsked(draft) || [...lead, ...verbGroup(draft)].some(isOpen)) return 'hypothetical';
  if (lead.some(isPast)) return 'historical';
  return isOld(draft, context) ? 'historical' : 'asserted';
}

/** Not "the office *will confirm* 22", "which *would bring the toll to* 40": said now, or a sum of what has happened. */
function isOpen(item: Item, i: number, words: readonly Item[]): boolean {
  if (!is(item, 'hypothetical')) return false;
  const verb = (is(words[i + 1], 'adverb') ? words[i + 2] : words[i + 1])?.text ?? '';
  if (item.text === 'to be' && /^(?:named|identified|quoted)$/.test(verb)) return false;
  if (item.text === 'expected to' && /^(?:live|survive|recover|pull through)$/.test(verb)) return false;
  if (/^(?:will|can)$/.test(item.text)) return !ADMITS.test(verb);
  return !(item.text === 'would' && SUMS_UP.test(verb) && /^(?:which|that|this)$/.test(words[i - 1]?.text ?? ''));
}

/** Not "*Two days after the quake*, the agency gives 8,500 dead": when it was said; nor "which *had spoken of* 25, is at 21". */
function isPast(item: Item, i: number, words: readonly Item[]): boolean {
  if (!is(item, 'historical')) return false;
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

/** "in the *previous 24 hours*": how long, and not which number. */
function isStretch(words: readonly Item[], at: number): boolean {
  const unit = (words[at]?.count ?? null) === null ? words[at] : words[at + 1];
  return /^(?:hours?|days?|nights?|weeks?|months?|years?)$/.test(unit?.text ?? '');
}

/** "Initial reports *suggest* that 20 were killed": there is nothing newer. */
const SAYS_NOW = /^(?:say|says|suggest|suggests|indicate|indicates|put|puts|speak of|speaks of|point to|points to)$/;

/** "up from *12*, with 18 wounded": only the next number is the old one. */
function isTold(words: readonly Item[]): boolean {
  const old = words.findIndex(({ count }) => count !== null);
  return old >= 0 && words.slice(old).some(({ text }) => text === ',');
}

const COMPARES = /^(?:up|down|revised) from$|^compared (?:with|to)$|^as against$|^instead of$|^rather than$/;

const ADMITS = /^(?:confirm|admit|acknowledge|concede|say)$/;
const SUMS_UP = /^(?:bring|put|take|raise)$/;

/** The words of the clause before the figure: back to a semicolon, another figure's verb or the start. */
function leadOf({ sentence: { items, lexicon }, at, cue }: Draft): readonly Item[] {
  if (SAYS_LAST.has(lexicon.table.lang)) return [];
  const first = Math.min(at, cue);
  for (let i = first - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (/^[;:؛]$/.test(item?.text ?? '') || (is(item, 'says') && (is(items[i - 1], 'conjunction') || isJoined(item))))
      return items.slice(i + 1, first);
    if (item?.text === ',' && !is(items[i + 1], 'adverb', 'preposition') && isAfterVerb(items, i))
      return items.slice(i + 1, first);
    if (first - i > 22) return items.slice(i, first);
  }
  return items.slice(0, first);
}

/** "*وقال* إن خسائره …": the conjunction is a letter of the verb. */
function isJoined(item: Item | undefined): boolean {
  return /^[وف]\p{Script=Arabic}/u.test(item?.text ?? '') && !is(item, 'hypothetical');
}

/** Where the verb stands last, what is before a figure tells of something else; `ko-status` looks behind it. */
const SAYS_LAST: ReadonlySet<string> = new Set(['ko']);

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
  return [...items.slice(Math.max(0, cue - 4), cue), ...behindToll];
}

/** "Can you confirm that 12 are dead?" claims nothing. */
function isAsked({ sentence: { text, lexicon } }: Draft): boolean {
  return lexicon.table.lang === 'en' && /\?["”’']?\s*$/.test(text);
}

const HEARSAY =
  /(?:^| )(?:report|reports|figure|figures|number|numbers|claim|claims|post|posts|rumour|rumours|rumor|rumors|allegation|allegations|stories|story|videos?|message|messages|announcement|assertion|assertions|information|footage|tweet|tweets|caption|quote)$/;
const UNTRUE =
  /^(?:wrong|incorrect|misleading|exaggerated|inaccurate|invented|unfounded|made up|nonsense|withdrawn|mistaken|old)$/;

/** "*Reports* that 300 people had drowned *are untrue*": the denial stands behind. A named office's claim stays its claim. */
function isDisclaimed({ sentence: { items }, at, cue }: Draft, { title }: TextContext): boolean {
  const told = items.slice(0, Math.min(at, cue)).findLast(({ text }) => HEARSAY.test(text));
  if (told === undefined || isOwned(items, items.indexOf(told))) return false;
  if (SOCIAL.test(told.text) && CHECKED.test(title ?? '')) return true;
  const last = Math.max(at, cue);
  return items.some((item, i) => i > last && isVerb(items, i - 1) && (is(item, 'denies') || UNTRUE.test(item.text)));
}

/** "*Malvia's* claim", not "this *morning's* message". */
function isOwned(items: readonly Item[], claim: number): boolean {
  const owner = items[claim - 2];
  return (
    /^['’]s$/.test(items[claim - 1]?.text ?? '') &&
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

/** Not "16 people, *not 18*, died": there the other number is the denied one. */
function isNegated(items: readonly Item[], { at, cue }: Draft): boolean {
  const first = Math.min(at, cue);
  return (
    is(items[first - 1], 'not') ||
    (/^(?:no|not)$/.test(items[at - 1]?.text ?? '') && items[at]?.count?.high !== 0) ||
    is(items[first - 2], 'not') ||
    (cue > at && items.slice(at + 1, cue).some((item, i, words) => is(item, 'not') && !words[i + 1]?.count))
  );
}

/** An event more than a year before the text, told in a tense of the past. */
function isOld(draft: Draft, { published, sentences, lexicon }: TextContext): boolean {
  if (published === null || SAYS_LAST.has(lexicon.table.lang)) return false;
  const now = Number(published.slice(0, 4));
  if (isRunning(draft) || isHappening(draft) || timesIn(draft.sentence, lexicon, ['cumulative']).some(isOpenEnded))
    return false;
  for (let i = draft.sentence.index; i >= 0; i -= 1) {
    const sentence = sentences[i];
    if (sentence === undefined) return false;
    const own = i === draft.sentence.index;
    const mine = own
      ? ownClause(draft)
      : CYRILLIC.has(lexicon.table.lang)
        ? mainClause(sentence.items)
        : sentence.items;
    // «Від 7 жовтня 2023 року загинули …»: how long is counted runs on, and sets no time for the sentence behind.
    if (!own && CYRILLIC.has(lexicon.table.lang) && timesIn(sentence, lexicon, ['cumulative']).length > 0) return false;
    const anchor = anchorOfTime(withoutClock(own ? betweenSemicolons(mine, draft) : mine, sentence), now);
    if (anchor === null && timesIn(sentence, lexicon, ['interval']).length > 0) return false;
    if (anchor !== null) return anchor === 'old';
    if (sentence.opensParagraph || draft.sentence.index - i > 3 || draft.count.high === 0) return false;
  }
  return false;
}

/** "in the ten years of its war" is over when the sentence says so; every other stretch runs on. */
function isOpenEnded({ words }: TimeMatch): boolean {
  return !/^in /i.test(words);
}

/** "have been killed since …": the perfect tense reaches into the present. */
function isRunning({ sentence: { items }, at, cue }: Draft): boolean {
  if (/^ha(?:s|ve) /.test(items[cue]?.text ?? '')) return true;
  const verbs =
    cue > at ? items.slice(at + 1, cue) : [...items.slice(Math.max(0, cue - 3), cue), ...items.slice(at + 1, at + 3)];
  return (
    verbs.some((item, i) => /^(?:has|have)$/.test(item.text) && !/(?:^| )to$/.test(verbs[i - 1]?.text ?? '')) ||
    items.some((item, i) => is(item, 'since') && (i > at || at - i > 1))
  );
}

/** "200 rescuers *are taking part*": now. */
function isHappening({ sentence: { items }, at, cue }: Draft): boolean {
  return (
    cue > at &&
    items
      .slice(at + 1, cue + 1)
      .some((item, i, words) => /^(?:is|are)$/.test(item.text) && /ing\b/.test(words[i + 1]?.text ?? ''))
  );
}

/** Without what is told of the victims ("who had been hurt in 2019") and compared ("against 14 in 2023") behind the figure. */
function ownClause(draft: Draft): readonly Item[] {
  const { at, cue, end } = draft;
  const items = withoutOrigin(draft);
  const after = items.findIndex(
    (item, i) =>
      i > Math.max(at, cue) && item.start >= end && (/^(?:who|whose|which)$/.test(item.text) || is(item, 'historical')),
  );
  return after < 0 ? items : items.slice(0, after);
}

/** "The war, *which erupted in April 2023*, has killed …": since when it lasts, and not when they died. */
function withoutOrigin({ sentence: { items }, at, cue }: Draft): readonly Item[] {
  const which = items.findIndex(({ text }, i) => text === 'which' && items[i - 1]?.text === ',');
  const close = items.findIndex(({ text }, i) => i > which && text === ',');
  const isOrigin = items.slice(which + 1, which + 4).some(({ text }) => BEGAN.test(text));
  if (which < 0 || close < 0 || close > Math.min(at, cue) || !isOrigin) return items;
  return [...items.slice(0, which), ...items.slice(close)];
}

const BEGAN = /^(?:began|begun|erupted|started|broke(?: out)?|flared(?: up)?|commenced|dates(?: back)?)$/;

/** "*1905* Supermarket: 9 dead": a log's line opens with the time of day. */
function withoutClock(items: readonly Item[], { opensParagraph, items: all }: Sentence): readonly Item[] {
  const [first, second] = all;
  const clock = opensParagraph && first?.kind === 'digits' && second?.kind === 'word' && second.capital;
  return clock && items[0] === first ? items.slice(1) : items;
}

/** "In 2024 it was 187; in 2026 it is 214": a part with a year has its own time. */
function betweenSemicolons(items: readonly Item[], { at }: Draft): readonly Item[] {
  const from = items.findLastIndex(({ text }, i) => i < at && text === ';');
  const to = items.findIndex(({ text }, i) => i > at && text === ';');
  const part = items.slice(from + 1, to < 0 ? items.length : to);
  return part.some((item) => yearOf(item) !== null) ? part : items;
}

/** An earlier sentence sets the time of what follows in its main clause, not in a participle behind a comma. */
function mainClause(items: readonly Item[]): readonly Item[] {
  const comma = items.findIndex(
    ({ text }, i) => text === ',' && (is(items[i + 1], 'clause') || PARTICIPLE.test(items[i + 1]?.text ?? '')),
  );
  return comma < 0 ? items : items.slice(0, comma);
}

const PARTICIPLE =
  /(?:ене|ена|ені|ане|ана|ані|нный|нная|нное|нные|вший|вшая|вшее|вшие|щий|щая|щее|щие|тый|тая|тое|тые)$/u;
const CYRILLIC: ReadonlySet<string> = new Set(['uk', 'ru']);

/** Whether a sentence speaks of a time more than a year back, of the present, or of neither. */
function anchorOfTime(items: readonly Item[], now: number): 'old' | 'new' | null {
  let anchor: 'old' | 'new' | null = null;
  if (items.some((item, i) => is(item, 'since') && !items[i + 1]?.count)) return 'new';
  items.forEach((item, i) => {
    const year = yearOf(item);
    if (
      is(item, 'weekday') ||
      (is(item, 'month') && item.capital && !isYearNear(items, i)) ||
      /^(?:today|yesterday|tonight|now)$/.test(item.text)
    )
      anchor ??= 'new';
    if (year !== null && year <= now + 1 && year > 1500 && !isOfBirth(items, i))
      anchor = year < now - 1 || (year === now - 1 && !is(items[i - 1], 'month')) ? 'old' : 'new';
    if (item.text === 'ago' && /^years?|decades?|centur/.test(items[i - 1]?.text ?? '')) anchor = 'old';
    if (/^(?:1[5-9]|20)\d0s$/.test(item.text)) anchor = 'old';
  });
  return anchor;
}

/** «1958 року народження», «1990 года рождения» */
function isOfBirth(items: readonly Item[], i: number): boolean {
  const behind = items.slice(i + 1, i + 4).map(({ text }) => text);
  return /^(?:\p{L}+ )?(?:народж|рожд)|^г \. р|^р \. н|^г\.? ?р/u.test(behind.join(' '));
}

function isYearNear(items: readonly Item[], i: number): boolean {
  return [i + 1, i + 2, i + 3].some((k) => yearOf(items[k]) !== null);
}

function yearOf(item: Item | undefined): number | null {
  if (item?.kind !== 'digits' || item.count?.sifted !== 'date') return null;
  const year = /^((?:1[5-9]|20)\d\d)(?:\D|$)/.exec(item.count.written)?.[1];
  return year === undefined ? null : Number(year);
}
