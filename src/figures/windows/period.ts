import type { Period } from '../../domain/figure.ts';
import { is } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import { goesOn } from './going-on.ts';
import { isOfLasting, tellsClashAlone, tellsItsDay } from './lasting.ts';
import { LEADS_UP } from './of-increment.ts';
import { isStock } from './stock.ts';
import { isOfDeal, isOfDisaster, isOfOneDay, topicOf } from './topic.ts';

/** The kind of window where no words tell it: from the measure, the tense, and the nouns around the figure. */
export function inferPeriod(draft: Draft, before: readonly Draft[], context: TextContext): Period | null {
  const { sentence, measure, count, rules } = draft;
  if (measure === 'deployed') return isFurther(draft) && count.qualifier === 'exact' ? 'interval' : 'cumulative';
  if (isStock(draft) || isArmyToll(draft)) return 'cumulative';
  if (isAdded(draft) || isOfBulletin(draft)) return 'interval';
  if (isSumOfFreed(draft)) return 'cumulative';
  const toll = isToll(draft);
  const running = toll || rules.includes('in-all') || isStillRunning(draft) || isKept(draft) || isTally(draft);
  const large = (count.low ?? count.high ?? 0) >= 1000;
  if (toll && isSumUp(draft))
    return isOfOneToll(context) || (!large && isOfBodies(draft, context)) ? 'single-event' : 'cumulative';
  const war = has(sentence, 'war') && !SIEGE_OF_HOURS.test(sentence.text);
  if (isOfDisaster(sentence) || isOfOneDay(sentence)) return 'single-event';
  if (tellsOneEvent(sentence, context) && !(war && running && large)) return 'single-event';
  if (war) return OPERATION.test(sentence.text) && !large ? 'single-event' : 'cumulative';
  return periodAround(draft, before, context, running, large);
}

/** "*The number of Zubrian soldiers killed* has reached 103 after an attack": the losses of an army run on, whatever event was the last. */
function isArmyToll({ rules, sentence, start, end }: Draft): boolean {
  const quote = sentence.text.slice(start - sentence.start, end - sentence.start);
  const tells = sentence.items.some((item) => is(item, 'incident') && item.start >= start && item.end <= end);
  return rules.includes('toll-is-count') && ARMY_TOLL.test(quote) && !tells;
}

const ARMY_TOLL =
  /\b(?:number|toll|count|tally|total) of (?:\p{L}[\p{L}-]* ){0,3}(?:soldiers|troops|servicemen|fighters|militants|insurgents|rebels|mercenaries|combatants) (?:killed|dead|slain|lost|wounded)\b.* (?:reached|risen|rose|climbed|grown|grew|increased|passed|exceeded|stands?|stood)\b/iu;

/** "another 120 troops": what is added to a force. */
function isFurther(draft: Draft): boolean {
  const { sentence, start } = draft;
  return FURTHER.test(textOf(draft)) || AHEAD.test(sentence.text.slice(0, start - sentence.start));
}

const FURTHER = /\b(?:more|another|further|additional)\b/i;
const AHEAD = /\b(?:another|further|additional) $/i;

/** "were killed after a *siege lasting nine hours*": of a house, and no war. */
const SIEGE_OF_HOURS =
  /\b(?:hour|hours|overnight|night)[ -](?:long )?siege\b|\bsiege (?:lasting|of|that lasted) [^,.;]{1,20}\bhours?\b/i;

/** "Two more bodies were found, *taking the dead to 27*", in a text about one collapse: its toll, however it rises. */
function isOfOneToll(context: TextContext): boolean {
  return context.lang === 'en' && topicOf(context) === 'disaster';
}

/** "Crews recovered nine more *bodies* from the mine, bringing the toll to 57": no war has so few places to search. */
function isOfBodies({ sentence, start }: Draft, context: TextContext): boolean {
  const isOfOne = context.lang === 'en' && !has(sentence, 'war') && topicOf(context) !== 'war' && !isOfLasting(context);
  return isOfOne && SEARCHED.test(sentence.text.slice(0, start - sentence.start));
}

const SEARCHED =
  /\bbod(?:y|ies) (?:were |was |had been )?(?:\p{Ll}+ )?(?:from|in|under|beneath|off|at|on|found|recovered|pulled|dug)\b/u;

/** "has received the bodies of 12 soldiers", "have freed 16 men": handed over at once, where nothing tells that it goes on. */
function isStillRunning(draft: Draft): boolean {
  // "A man and a woman have died": two single deaths run on to nothing.
  const isSingle = draft.count.high === 1 && draft.rules.includes('single-victim');
  const isFreed = draft.measure === 'released' && SINCE_FREED.test(draft.sentence.text);
  return (isPerfect(draft) || isKnownNow(draft)) && !isHandedOver(draft) && !isSingle && !isFreed;
}

/** "seized over forty women; eight *have since been freed*" */
const SINCE_FREED = /\b(?:has|have|had) since (?:been )?(?:freed|released|escaped|returned|let go)\b/;

/** "Twelve *are now confirmed* killed", "the ministry *now lists* 40 dead": what is known so far. */
function isKnownNow({ sentence, start, end }: Draft): boolean {
  if (sentence.lexicon.table.lang !== 'en') return false;
  const told = sentence.text.slice(start - sentence.start, end - sentence.start);
  const before = sentence.text.slice(0, start - sentence.start);
  return (
    /\b(?:is|are) now (?:confirmed|known|listed|counted)\b/.test(told) ||
    /\bnow (?:lists|counts|knows of|records) $/.test(before)
  );
}

function isHandedOver({ measure, sentence }: Draft): boolean {
  if (sentence.lexicon.table.lang !== 'en' || !/^(?:released|bodies)$/.test(measure)) return false;
  return ONE_TRANSFER.test(sentence.text) || (HANDED.test(sentence.text) && !ON_AND_ON.test(sentence.text));
}

const HANDED =
  /(?<!\b(?:been|being|be) )\b(?:received|returned|repatriated|handed (?:over|back)|released|freed|exchanged|swapped|sent (?:back|home)|transferred|(?:got|took|gave) back|brought home|set free|let go)\b/i;
/** "The largest *transfer* so far, *of* 1,245 bodies" */
const ONE_TRANSFER = /\b(?:transfer|handover|swap|exchange|repatriation)(?: so far| to date| yet)?,? of \p{Nd}/iu;
const ON_AND_ON = /\b(?:so far|to date|in all|in total|since (?!then|been)|altogether|until now|by now)\b/i;

/** "killed *in an intelligence-based operation*": one of many, while "the operation" may be the whole war. */
const OPERATION = /\b(?:in|during) (?:an?|one|two|three|separate) (?:[\p{L}-]+ ){0,3}operations?\b/iu;

/** "*Daily report*: killed 12, injured 31" */
function isOfBulletin({ rules, sentence: { text, start }, start: from }: Draft): boolean {
  return rules.includes('label-row') && BULLETIN.test(text.slice(0, from - start));
}

const BULLETIN =
  /\b(?:daily|weekly|monthly|morning|evening) (?:\p{Ll}+ )?(?:report|bulletin|update|summary|sitrep)\b[^:]{0,30}:/iu;

/** "28 *more* have fallen, which takes the dead to 84 since Sunday": those added since the last sum. */
function isAdded(draft: Draft): boolean {
  const { sentence, end, measure } = draft;
  if (!/\b(?:more|further|additional)\b/.test(textOf(draft))) return false;
  const leadsUp = LEADS_UP.test(sentence.text.slice(end - sentence.start));
  // "The dead rose to 28 as two more bodies were found": whatever they are of, they came to what was found before.
  if (measure === 'bodies') return leadsUp || /\b(?:rises|rose|risen|climbs|climbed) to\b/.test(sentence.text);
  return /^(?:killed|wounded|casualties)$/.test(measure) && leadsUp && /\bsince\b/.test(sentence.text);
}

/** "brought *the number of captives exchanged* through its mediation to 4,955": of all exchanges, whichever is told of beside it. */
function isSumOfFreed({ measure, rules, sentence: { text, start }, count }: Draft): boolean {
  if (rules.includes('slavic-sum-of-them')) return true;
  if ((measure !== 'released' && measure !== 'bodies') || !rules.some((rule) => SUMS.has(rule))) return false;
  return SUM_OF_FREED.test(text.slice(0, count.numberStart - start));
}

const SUMS: ReadonlySet<string> = new Set(['toll-is-count', 'put-at', 'carried-toll']);
const SUM_OF_FREED =
  /\b(?:number|total|tally|count) (?:of )?(?:[a-z]+ ){0,5}(?:exchanged|swapped|freed|released|returned|repatriated|identified)\b/i;

function isToll({ sentence, cue }: Draft): boolean {
  return is(sentence.items[cue], 'toll', 'number-of');
}

/** "have so far exhumed 90", "90 people have died"; not "90 may have died". */
export function isPerfect({ sentence: { items }, at, cue }: Draft): boolean {
  let from = Math.min(at, cue);
  while (from > 0 && is(items[from - 1], 'adverb', 'auxiliary', 'active', 'passive', 'qualifier-before')) from -= 1;
  return items
    .slice(from, Math.max(at, cue) + 1)
    .some((item, i) => /^(?:has|have)(?: |$)/.test(item.text) && !MODAL.test(items[from + i - 1]?.text ?? ''));
}

/** "the embassy *knows of* 14 killed", "the project has *identified* 138 dead": a count that somebody keeps. */
function isKept({ sentence: { text, start }, count }: Draft): boolean {
  return KEEPS.test(text.slice(0, Math.max(0, count.numberStart - start)));
}

/** "put *the number of* its citizens killed abroad *at* 38": what is put at a number is a sum. */
function isTally({ sentence: { items }, at, cue, rules }: Draft): boolean {
  if (!rules.includes('put-at') && !rules.includes('toll-is-count')) return false;
  return items.slice(0, Math.max(at, cue)).some((item) => is(item, 'toll', 'number-of'));
}

const KEEPS =
  /\b(?:(?:kn[eo]ws?|is aware|are aware|was aware|were aware) of|identified|documented|recorded|verified|registered|catalogued|compiled|named) (?:the (?:names|deaths|identities) of )?(?:some |about |at least |more than |nearly |a total of )?$/i;

const MODAL = /^(?:may|might|could|must|would|should|to)$/;

/** "bringing the total to 673": the sum over more than this event. Not "later raised the toll to 24". */
function isSumUp({ sentence, start, end }: Draft): boolean {
  const words = sentence.text.slice(Math.max(0, start - sentence.start - 30), end - sentence.start);
  if (/\braise[sd] (?:the|its|their) (?:death )?toll to\b/i.test(words)) return false;
  return /\b(?:bring|brings|bringing|brought|takes|taking|took|raises|raising|raised)\b/i.test(words);
}

function periodAround(
  draft: Draft,
  earlier: readonly Draft[],
  context: TextContext,
  running: boolean,
  large: boolean,
): Period {
  const { sentences, headline } = context;
  const { sentence, measure, count } = draft;
  const before = sentences[sentence.index - 1];
  if (isArmySoFar(draft)) return 'cumulative';
  if (before !== undefined && tellsOneEvent(before, context)) return 'single-event';
  const told = toldInParagraph(draft, earlier);
  if (told !== null) return told;
  if (headline !== null && !isOfLasting(context) && tellsOneEvent(headline, context)) return 'single-event';
  if (isOfLasting(context) && mayRunOn(draft) && !tellsItsDay(sentence)) return 'cumulative';
  if (headline !== null && has(headline, 'war') && (running || large)) return 'cumulative';
  const topic = TOPICAL.has(context.lang) ? topicOf(context) : null;
  if (topic === 'disaster') return 'single-event';
  if (topic === 'war' && context.lang === 'en' && (count.low ?? count.high ?? 0) >= 10) return 'cumulative';
  if (
    running ||
    (large &&
      draft.status !== 'hypothetical' &&
      measure !== 'displaced' &&
      measure !== 'released' &&
      !isHandedOver(draft))
  )
    return 'cumulative';
  const isOfDay = tellsItsDay(sentence) && !large;
  return measure === 'casualties' && (count.low ?? count.high ?? 0) >= 100 && !isOfDay ? 'cumulative' : 'single-event';
}

/** "About 200 enemy soldiers have been killed *so far*": the losses of an army since its war began, whatever was struck that day. */
function isArmySoFar({ sentence: { text, start: from }, start, end, count }: Draft): boolean {
  const told = text.slice(start - from, end - from);
  return (
    (count.low ?? count.high ?? 0) >= 100 &&
    /\b(?:soldiers|servicemen|troops|fighters)\b/i.test(told) &&
    /^[^,;.]{0,20}\bso far\b/.test(text.slice(end - from))
  );
}

/** "The railway counts 60 dead in the crash. The police have a toll of 58": of what the sentence before it tells. */
function toldInParagraph({ sentence, measure, count }: Draft, earlier: readonly Draft[]): Period | null {
  if (sentence.opensParagraph || count.high === 1 || measure === 'captured') return null;
  const told = earlier.findLast(
    (other) =>
      other.sentence.index === sentence.index - 1 &&
      other.measure === measure &&
      other.status === 'asserted' &&
      other.partOf === null &&
      !isOfAnotherSize(other, count.low ?? count.high ?? 0),
  );
  return told?.window.period === 'interval' ? null : (told?.window.period ?? null);
}

/** "Three were hurt. The number of the hurt stands at 6,097": a sum over more than what was told just before. */
function isOfAnotherSize({ count }: Draft, size: number): boolean {
  return size > 100 * (count.high ?? count.low ?? size);
}

/** Languages whose texts open with what they are about. */
const TOPICAL: ReadonlySet<string | null> = new Set(['en', 'ko', 'ar']);

/** One death is one event, and so is what is found or handed over, and where nobody came to harm. */
function mayRunOn({ measure, count, partOf }: Draft): boolean {
  if (measure === 'bodies' || measure === 'released' || count.high === 0) return false;
  return count.high !== 1 || partOf !== null;
}

/** An event with a toll of its own, which the fighting of a text about fighting has not, nor what goes on. */
function tellsOneEvent(sentence: Sentence, context: TextContext): boolean {
  return has(sentence, 'incident') && !(isOfLasting(context) && tellsClashAlone(sentence)) && !goesOn(sentence);
}

function has(sentence: Sentence, tag: 'incident' | 'war'): boolean {
  return sentence.items.some((item, i, items) => is(item, tag) && !isOfDeal(items, i));
}

function textOf({ sentence, start, end }: Draft): string {
  return sentence.text.slice(start - sentence.start, end - sentence.start);
}
