import { type Item, is } from './item.ts';
import type { Draft, Sentence, TextContext } from './rule.ts';
import { isDescribed } from './slavic-description.ts';
import { type TimeMatch, timesIn } from './time-words.ts';
import { isOneEvent } from './windows/of-event.ts';

/** An event more than a year before the text, told in a tense of the past. */
export function isOld(draft: Draft, { published, sentences, lexicon }: TextContext): boolean {
  if (published === null || SAYS_LAST.has(lexicon.table.lang)) return false;
  const now = Number(published.slice(0, 4));
  if (isOfOldDay(draft, now)) return true;
  if (
    isRunning(draft) ||
    isHappening(draft) ||
    isListed(draft) ||
    timesIn(draft.sentence, lexicon, ['cumulative']).some(isOpenEnded)
  )
    return false;
  for (let i = draft.sentence.index; i >= 0; i -= 1) {
    const sentence = sentences[i];
    if (sentence === undefined) return false;
    const own = i === draft.sentence.index;
    const mine = own
      ? ownClause(draft)
      : CYRILLIC.has(lexicon.table.lang)
        ? mainClause(sentence.items)
        : beforeComparison(sentence.items);
    // «Від 7 жовтня 2023 року загинули …»: how long is counted runs on, and sets no time for the sentence behind.
    if (!own && DATED_STARTS.has(lexicon.table.lang) && timesIn(sentence, lexicon, ['cumulative']).some(runsOn))
      return false;
    const anchor = anchorOfTime(withoutClock(own ? betweenSemicolons(mine, draft) : mine, sentence), now);
    if (anchor === null && timesIn(sentence, lexicon, ['interval']).length > 0) return false;
    if (anchor !== null) return anchor === 'old';
    if (sentence.opensParagraph || draft.sentence.index - i > 3 || draft.count.high === 0) return false;
  }
  return false;
}

/** "since the war began on 7 October 2023, *when gunmen killed 1,200*": what happened that day. */
function isOfOldDay({ sentence, count }: Draft, now: number): boolean {
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  const year = /\b((?:19|20)\d\d),? when (?:[^,;.]|,\d|, (?:mostly|most|many|including)\b)*$/.exec(before)?.[1];
  return year !== undefined && Number(year) < now - 1;
}

/** Where the verb stands last, what is before a figure tells of something else; `ko-status` looks behind it. */
export const SAYS_LAST: ReadonlySet<string> = new Set(['ko']);

/** "منذ 7 أكتوبر 2023", but not "بين 1954 و1962". */
function runsOn({ words }: TimeMatch): boolean {
  return !words.startsWith('بين');
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
    items.some((item, i) => is(item, 'since') && !opensNextClause(items, i) && (i > at || at - i > 1))
  );
}

/** «отчитался 25 марта 2022 года, *и с тех пор* молчит»: that lasts, and not what was told before. */
function opensNextClause(items: readonly Item[], since: number): boolean {
  return items[since - 2]?.text === ',' && /^(?:и|а|і|й|та)$/u.test(items[since - 1]?.text ?? '');
}

/** "200 rescuers *are taking part*", "53 hostages *remain*": now. */
function isHappening({ sentence: { items }, at, cue }: Draft): boolean {
  if (items.slice(at + 1, at + 5).some(({ text }) => /^remains?$/.test(text))) return true;
  // "they *are still holding* 50 hostages"
  if (
    cue < at &&
    /ing$/.test(items[cue]?.text ?? '') &&
    items.slice(Math.max(0, cue - 3), cue).some(({ text }) => /^(?:is|are)$/.test(text))
  )
    return true;
  return (
    cue > at &&
    items
      .slice(at + 1, cue + 1)
      .some((item, i, words) => /^(?:is|are)$/.test(item.text) && /ing\b/.test(words[i + 1]?.text ?? ''))
  );
}

/** "*The names of* 917 recruits sent between 2023 and 2024 were published", "*a list of* 40 who died in 2019": the list is the news. */
function isListed({ sentence: { items }, at }: Draft): boolean {
  const before = items.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  return /(?:^| )(?:names|lists?|rolls?|registers?|databases?|rosters?) of(?: \w+)?$|(?:^| )(?:lists|names|identifies|documents)(?: \w+)?$/.test(
    before.join(' '),
  );
}

/** Without what is told of the victims ("who had been hurt in 2019") and compared ("against 14 in 2023") behind the figure. */
function ownClause(draft: Draft): readonly Item[] {
  const { at, cue, end } = draft;
  const items = CYRILLIC.has(draft.sentence.lexicon.table.lang) ? withoutDescribed(draft) : withoutOrigin(draft);
  const after = items.findIndex(
    (item, i) =>
      i > Math.max(at, cue) && item.start >= end && (/^(?:who|whose|which)$/.test(item.text) || is(item, 'historical')),
  );
  return after < 0 ? items : items.slice(0, after);
}

/** «*построенный в 2005 году* мост»: the year of a thing is not that of the event. */
function withoutDescribed({ sentence: { items }, at, cue }: Draft): readonly Item[] {
  return items.filter((item, i) => yearOf(item) === null || !isDescribed(items, i, Math.min(at, cue)));
}

/** "98 were killed, *up from 61 in 2024*. Landmines claimed 14": the sentence before tells of now. */
function beforeComparison(items: readonly Item[]): readonly Item[] {
  const old = items.findIndex((item) => is(item, 'historical'));
  return old < 1 ? items : items.slice(0, old);
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
function betweenSemicolons(items: readonly Item[], { at, sentence: { lexicon } }: Draft): readonly Item[] {
  const from = items.findLastIndex(({ text }, i) => i < at && text === ';');
  const to = items.findIndex(({ text }, i) => i > at && text === ';');
  const part = items.slice(from + 1, to < 0 ? items.length : to);
  if (part.some((item) => yearOf(item) !== null)) return part;
  // «за лето — 1 180 смертей; за то же время 2024 года их было 70»: the year is that of the number behind.
  const compared =
    to >= 0 && CYRILLIC.has(lexicon.table.lang) && items.slice(to).some(({ count }) => count?.sifted === null);
  return compared ? items.slice(0, to) : items;
}

/** An earlier sentence sets the time of what follows in its main clause, not in a participle behind a comma. */
function mainClause(items: readonly Item[]): readonly Item[] {
  const comma = items.findIndex(
    ({ text }, i) =>
      text === ';' || (text === ',' && (is(items[i + 1], 'clause') || PARTICIPLE.test(items[i + 1]?.text ?? ''))),
  );
  return comma < 0 ? items : items.slice(0, comma);
}

const PARTICIPLE =
  /(?:ене|ена|ені|ане|ана|ані|нный|нная|нное|нные|вший|вшая|вшее|вшие|щий|щая|щее|щие|тый|тая|тое|тые)$/u;
const CYRILLIC: ReadonlySet<string> = new Set(['uk', 'ru']);
/** Languages whose dates of a beginning stand in the tables of stretches. */
const DATED_STARTS: ReadonlySet<string> = new Set(['uk', 'ru', 'ar']);

/** Whether a sentence speaks of a time more than a year back, of the present, or of neither. */
function anchorOfTime(items: readonly Item[], now: number): 'old' | 'new' | null {
  let anchor: 'old' | 'new' | null = null;
  if (items.some((item, i) => is(item, 'since') && !items[i + 1]?.count && !opensNextClause(items, i))) return 'new';
  items.forEach((item, i) => {
    const year = yearOf(item);
    if (
      is(item, 'weekday') ||
      (is(item, 'month') && item.capital && !isYearNear(items, i)) ||
      /^(?:today|yesterday|tonight|now)$/.test(item.text)
    )
      anchor ??= 'new';
    // "held *since 2022*": what lasts until now sets no time.
    if (year !== null && (is(items[i - 1], 'since') || isThanIn(items, i))) return;
    if (year !== null && year <= now + 1 && year > 1500 && !isOfBirth(items, i))
      anchor =
        year < now - 1 || (year === now - 1 && !is(items[i - 1], 'month') && !isOfWholeYear(items, i)) ? 'old' : 'new';
    if (item.text === 'ago' && /^years?|decades?|centur/.test(items[i - 1]?.text ?? '')) anchor = 'old';
    if (/^(?:1[5-9]|20)\d0s$/.test(item.text)) anchor = 'old';
  });
  return anchor;
}

/** "5,600 were killed in 2024, a thousand *more than in 2023*" */
function isThanIn(items: readonly Item[], year: number): boolean {
  return items.slice(Math.max(0, year - 2), year).some(({ text }) => /(?:^| )than$/.test(text));
}

/** "*in 2024*", "*by the end of* 2024": a year's count of raids is told anew when the year is over; one raid of that year is long over. */
function isOfWholeYear(items: readonly Item[], year: number): boolean {
  const before = items.slice(Math.max(0, year - 3), year).map(({ text }) => text);
  const isWhole =
    /(?:^| )(?:in|during|throughout|over|all of|end of|у|в|за|протягом|впродовж|упродовж|в течение|на протяжении|кінець|кінця|конец|концу|конца)$/u.test(
      before.join(' '),
    );
  return isWhole && !items.some((item, i) => isOneEvent(item, items, i));
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
