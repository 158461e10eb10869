import { dayIn } from '../../day-in.ts';
import { is, measureOf } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { nearest, type TimeMatch, timesIn } from '../../time-words.ts';
import { stretchAhead } from '../../windows/slavic/ahead.ts';
import { isOfLongerTime, stretchOfReport } from '../../windows/slavic/bulletin.ts';
import { isKept } from '../../windows/slavic/kept.ts';
import { isEarlier, isOfAnotherInSlavic, isOfTaking } from '../../windows/slavic/of-another.ts';
import { isOfEpidemic } from '../../windows/slavic/of-epidemic.ts';
import { isDoneByWar, isOfPastWar } from '../../windows/slavic/of-war.ts';
import { isOfOne, isOfOneEvent } from '../../windows/slavic/one-event.ts';
import { isSinceMonth } from '../../windows/slavic/since-month.ts';
import { stretchesIn } from '../../windows/slavic/stretches.ts';
import { topicOf } from '../../windows/topic.ts';

/**
 * A bulletin names its stretch once («Минобороны: за сутки …», «За минулу добу …») and goes on counting: the stretch that
 * opens a paragraph, or the only one of a short text, holds for the sentences behind it.
 */
export const slavicWindow: Refiner = {
  name: 'slavic-window',
  languages: ['uk', 'ru'],
  refine: (drafts, context) => drafts.map((draft) => windowed(draft, context)),
};

function windowed(draft: Draft, context: TextContext): Draft {
  if (draft.window.period !== null) return draft;
  const ahead = stretchAhead(draft);
  if (ahead !== null) return over(ahead, draft, context);
  const stated = stretchesIn(draft.sentence, context.lexicon);
  const own = stated.filter((match) => !isOfAnotherInSlavic(match, draft));
  if (own.length === 0 && isOfReturn(draft)) return ofEvent(draft);
  if (stated.length === 0 && tellsWhenTaken(draft.sentence, context)) return ofEvent(draft);
  if (stated.length === 0 && isSumOfReturns(draft)) return ofAll(draft);
  if (own.length > 0 && own.every((match) => isOfOneEvent(match, draft))) return ofEvent(draft);
  if (own.length > 0) return ofStated(own, stated, draft, context);
  if (stated.length === 0 && isOfEpidemic(draft, context)) return ofAll(draft);
  if (isKept(draft, context) || isDoneByWar(draft, context) || isOfPastWar(draft, context)) return ofAll(draft);
  if (stated.length === 0 && (isOnOneDay(draft) || isOfOneDeath(draft))) return ofEvent(draft);
  if (stated.length > own.length) return isOfEvent(draft, context) ? ofEvent(draft) : running(draft);
  if (isOfOne(draft) || (own.length === 0 && isOneToll(draft))) return ofEvent(draft);
  if (isBehindEarlier(draft, context)) return running(draft);
  if (draft.measure === 'deployed' && stated.length === 0) return ofAll(draft);
  const match = TOTAL.test(draft.sentence.text)
    ? null
    : (opening(draft.sentence, context) ?? sole(draft.sentence, context) ?? stretchOfReport(draft, context));
  return match === null ||
    (draft.status === 'asserted' && isLongPast(match, context)) ||
    isOfLongerTime(draft, match, context)
    ? isOfEvent(draft, context)
      ? ofEvent(draft)
      : draft
    : over(match, draft, context);
}

/** «*У 2019 році* тут уже вибухало. У середу вибух стався знову, загинули семеро»: what is told of the present is of no such year. */
function isLongPast({ words }: TimeMatch, { published }: TextContext): boolean {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(words)?.[0];
  return year !== undefined && published !== null && Number(year) < Number(published.slice(0, 4)) - 1;
}

/** Where the sentence names no other stretch, the rules for all languages choose among its own. */
function ofStated(own: readonly TimeMatch[], stated: readonly TimeMatch[], draft: Draft, context: TextContext): Draft {
  const match = nearest(own, draft);
  if (match !== null && isSinceMonth(match, draft)) return inOwn({ ...match, kind: 'interval' }, draft, context);
  return own.length < stated.length || isAddedBehind(own, draft) ? inOwn(match, draft, context) : draft;
}

/** «209 загиблих у травні*; ще* 1 112 поранених»: behind the semicolon it goes on. */
function isAddedBehind(own: readonly TimeMatch[], { sentence: { text, start }, start: from }: Draft): boolean {
  const [only] = own;
  return (
    own.length === 1 && only !== undefined && only.end < from && ADDED.test(text.slice(only.end - start, from - start))
  );
}

const ADDED = /^[^;]{0,60}; (?:ще|ещё|еще) $/iu;

function inOwn(match: TimeMatch | null, draft: Draft, context: TextContext): Draft {
  return match === null ? draft : { ...over(match, draft, context), inferred: draft.inferred };
}

function over({ words, kind }: TimeMatch, draft: Draft, { published }: TextContext): Draft {
  const period = kind === 'interval' ? 'interval' : 'cumulative';
  const window = { period, words, start: dayIn(words, published), end: null } as const;
  return amend(draft, 'slavic-window', { window, inferred: [...draft.inferred, 'window'] });
}

/** «Кількість поранених зросла до 17»: a toll of so few is that of one event, unless a war is spoken of. */
function isOneToll({ sentence: { items, text }, cue, count }: Draft): boolean {
  if (!is(items[cue], 'toll') || (count.low ?? count.high ?? 0) >= 1000 || TOTAL.test(text)) return false;
  return !items.some((item) => is(item, 'war', 'since')) && measureOf(items[cue], 'toll') !== 'casualties';
}

/** What an authority gives and no words for how long: everything so far, but where the number is small. */
function running(draft: Draft): Draft {
  const { count, measure } = draft;
  return (count.low ?? count.high ?? 0) < 1000 && measure !== 'casualties' ? ofEvent(draft) : ofAll(draft);
}

function ofAll(draft: Draft): Draft {
  const window = { period: 'cumulative', words: null, start: null, end: null } as const;
  return amend(draft, 'slavic-window', { window, inferred: [...draft.inferred, 'window'] });
}

/** «Україні повернули тіла 1000 загиблих», «додому повернулися 185 військових»: one hand-over, unless a sum is told. */
function isOfReturn({ measure, sentence: { text }, cue, sentence: { items } }: Draft): boolean {
  if (measure !== 'released' && measure !== 'bodies') return false;
  return !TOTAL.test(text) && !items.some((item) => is(item, 'since')) && !is(items[cue], 'toll');
}

/** «опозиція говорить про одну смерть»: one event, also in a war. */
function isOfOneDeath({ measure, count, partOf }: Draft): boolean {
  return measure === 'killed' && count.unit === 'people' && count.high === 1 && count.low === 1 && partOf === null;
}

/** «16 людей *загинули в середу* під час протестів»: a day right beside the verb is that of one event, whatever goes on around it. */
function isOnOneDay({ measure, sentence: { items }, cue }: Draft): boolean {
  if (!/^(?:killed|wounded|missing)$/.test(measure) || !is(items[cue], 'happens', 'passive', 'active')) return false;
  const day = items.findIndex((item) => is(item, 'weekday'));
  return day >= 0 && (day === cue - 1 || (day === cue + 2 && is(items[cue + 1], 'preposition')));
}

/** «*Раніше в лютому* президент називав …. За даними аналітиків, загинули …»: that month ends with its sentence. */
function isBehindEarlier({ sentence }: Draft, context: TextContext): boolean {
  const before = sentence.opensParagraph ? undefined : context.sentences[sentence.index - 1];
  return before !== undefined && stretchesIn(before, context.lexicon).some((match) => isEarlier(match, before));
}

/** «Усього за посередництва Еміратів повернуто 4 181 полоненого»: over all exchanges so far. */
function isSumOfReturns({ measure, sentence: { text }, count }: Draft): boolean {
  const given = measure === 'released' || measure === 'bodies';
  return given && (count.low ?? count.high ?? 0) >= 1000 && TOTAL.test(text);
}

/** «Общие потери», «загалом»: counts more than the stretch that was named. */
const TOTAL =
  /(?<!\p{L})(?:общ(?:ие|ее|ий|ая|их|ей) (?:потер|число|колич|счет|счёт|итог)|загальн\p{L}+ (?:бойов\p{L}+ )?(?:втрат|кільк|число|рахун)|всього|усього|загалом|всего|в общей сложности|реальн\p{L}+ (?:потер|втрат))/iu;

/** An event named earlier in the paragraph, or by the headline and the first sentence, is what its later sentences count, as long as none speaks of a war. */
function isOfEvent({ sentence, measure }: Draft, context: TextContext): boolean {
  const { sentences } = context;
  if (measure === 'deployed' || sentence.items.some((item) => is(item, 'war'))) return false;
  for (let i = sentence.index; i >= Math.max(0, sentence.index - FAR); i -= 1) {
    if (sentences[i]?.items.some((item) => is(item, 'incident'))) return true;
    if (sentences[i]?.opensParagraph !== false) return topicOf(context) === 'disaster';
  }
  return topicOf(context) === 'disaster';
}

function ofEvent(draft: Draft): Draft {
  const window = { period: 'single-event', words: null, start: null, end: null } as const;
  return amend(draft, 'slavic-window', { window, inferred: [...draft.inferred, 'window'] });
}

function tellsWhenTaken(sentence: Sentence, { lexicon }: TextContext): boolean {
  return timesIn(sentence, lexicon, ['interval']).some((match) => isOfTaking(match, sentence));
}

/** How many sentences back a stretch or an event may have been named. */
const FAR = 12;

/** How far into its sentence a stretch still opens it: behind «Минобороны:». */
const OPENING = 32;

function opening(sentence: Sentence, context: TextContext): TimeMatch | null {
  const last = Math.max(0, sentence.index - FAR);
  for (let i = sentence.index; i > last && !context.sentences[i]?.opensParagraph; i -= 1) {
    const before = context.sentences[i - 1];
    const found = before === undefined ? undefined : stretchesIn(before, context.lexicon)[0];
    if (found === undefined || before === undefined) continue;
    const opens = before.opensParagraph && found.start - before.start < OPENING;
    return opens && found.kind === 'interval' ? found : null;
  }
  return null;
}

/** A text of a few sentences is one bulletin. */
const SHORT = 5;

function sole(sentence: Sentence, context: TextContext): TimeMatch | null {
  if (context.sentences.length > SHORT || context.sentences.length === 1) return null;
  const all = context.sentences.flatMap((one) => stretchesIn(one, context.lexicon));
  const [only] = all;
  return all.length === 1 && only !== undefined && only.kind === 'interval' && only.start < sentence.start
    ? only
    : null;
}
