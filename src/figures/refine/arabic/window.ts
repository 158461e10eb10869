import type { Period, Window } from '../../../domain/figure.ts';
import { dayIn, monthEndIn } from '../../day-in.ts';
import { is } from '../../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { type TimeMatch, timesIn } from '../../time-words.ts';
import { dayOfList } from '../../windows/arabic/list.ts';
import { isOfOther } from '../../windows/arabic/of-other.ts';
import { inferPeriod } from '../../windows/period.ts';
import { sinceEvent } from '../../windows/since-event.ts';
import { topicOf } from '../../windows/topic.ts';
import { isWholeMonths } from '../../windows/whole-months.ts';

/**
 * Arabic strings its statements together with commas: a stretch counts between the same commas as its number, where it opens
 * the sentence, or where it stands with no number of its own. A sum ("لترتفع الحصيلة إلى") runs over more than the stretch
 * before it.
 */
export const arWindow: Refiner = {
  name: 'ar-window',
  languages: ['ar'],
  refine: (drafts, context) => {
    const done: Draft[] = [];
    for (const draft of drafts) done.push(windowed(draft, done, context));
    return done;
  },
};

function windowed(draft: Draft, before: readonly Draft[], context: TextContext): Draft {
  if (draft.window.period !== null || draft.window.words !== null) return draft;
  const whole = before.find((other) => isAnchoredAt(other, draft.partOf));
  if (whole !== undefined && isSum(whole) && !hasOwn(draft, whole))
    return amend(draft, 'ar-window', { window: whole.window });
  const told = timesIn(draft.sentence, context.lexicon, ['interval', 'cumulative']);
  const times = told.filter((time) => !isOfOldEvent(time, draft));
  const sum = isSum(draft);
  if (told.length > 0 && times.length === 0 && !sum) return amend(draft, 'ar-window', { window: bare('single-event') });
  if (!sum && leadsToSum(draft)) return amend(draft, 'ar-window', { window: bare('single-event') });
  if (isNew(draft) && !times.some(({ kind }) => kind === 'interval'))
    return amend(draft, 'ar-window', { window: bare('interval') });
  const listed = times.length === 0 && !sum ? dayOfList(draft, context) : null;
  if (listed !== null) return amend(draft, 'ar-window', { window: { ...bare('interval'), words: listed } });
  if (times.length === 0 && !sum) return draft;
  const own = stretchOf(
    draft,
    times.filter((time) => !isOfOther(time, draft)),
    sum,
  );
  const period = sum && topicOf(context) !== 'disaster' ? 'cumulative' : inferPeriod(draft, before, context);
  return amend(
    draft,
    'ar-window',
    own === null ? { window: bare(period) } : { window: stated(ofWar(own, draft.sentence), context) },
  );
}

/** "ليرتفع الإجمالي إلى 266، *من ضمنهم 112 طفلا*": those among a sum are counted as long as the sum is, unless their own stretch stands behind them. */
function hasOwn({ sentence, count }: Draft, whole: Draft): boolean {
  return sentence !== whole.sentence || STRETCH.test(sentence.text.slice(count.numberEnd - sentence.start));
}

/** "الحرب *الدائرة منذ* منتصف نيسان 2023": what counts since a war began counts all of it. */
function ofWar(time: TimeMatch, { text, start }: Sentence): TimeMatch {
  const isSince = time.words.startsWith('منذ') && LASTS.test(text.slice(0, time.start - start));
  return isSince ? { ...time, kind: 'cumulative' } : time;
}

const LASTS = /(?<!\p{L})(?:الحرب|النزاع|الصراع|القتال|المعارك|العدوان|الأزمة|التمرد) (?:ال\p{L}+ ){0,2}$/u;

/** "وكان زلزال قد ضرب المنطقة *في أكتوبر 2023*": the month in which something was tells when, and not over which stretch. */
function isOfOldEvent({ words }: TimeMatch, { status, sentence, start }: Draft): boolean {
  if (
    status !== 'historical' ||
    !/^في (?!ال|عام|العام|غضون|أقل|أكثر|\p{Nd})/u.test(words) ||
    / (?:وحده|فقط)$/u.test(words)
  )
    return false;
  return sentence.items.some((item) => item.end <= start && is(item, 'incident'));
}

/** "ثلاث *وفيات جديدة*": those since the last count. */
function isNew({ sentence: { text, start }, count }: Draft): boolean {
  return /^ (?:حالات? )?(?:وفاة|وفيات|إصابة|إصابات) جديدة/u.test(text.slice(count.numberEnd - start));
}

function bare(period: Period | null): Window {
  return { period, words: null, start: null, end: null };
}

function stated({ words, kind }: TimeMatch, { published }: TextContext): Window {
  const isWhole = isWholeMonths(words);
  const isDated = kind === 'cumulative' || isWhole || SINCE_MONTH.test(words) || SINCE_DAY.test(words);
  const start = isDated ? dayIn(words, published) : null;
  return sinceEvent({ period: kind as Period, words, start, end: isWhole ? endOf(words, published) : null });
}

/** "منذ *مطلع مايو*": its first day. */
const SINCE_MONTH = /^منذ (?:مطلع|بداية|[أا]ول) (?:شهر )?(?!ال|هذا|هذه|شهر)\p{L}+$/u;

/** "منذ سريان الهدنة *في 20 أغسطس*": the day of its event. */
const SINCE_DAY = /^منذ .*(?<![\p{L}\p{Nd}])[\p{Nd}]{1,2} (?!يوم|ساع|أيام|أسبوع|أسابيع|شهر|أشهر)\p{L}{3,}/u;

/** "في أغسطس *وسبتمبر*": the last of them. */
function endOf(words: string, published: TextContext['published']): Window['end'] {
  return monthEndIn(words.split(/ و ?/u).at(-1) ?? words, published) ?? monthEndIn(words, published);
}

function stretchOf(draft: Draft, times: readonly TimeMatch[], sum: boolean): TimeMatch | null {
  const { sentence, count } = draft;
  const between = (time: TimeMatch) =>
    time.start > count.numberStart
      ? partsBetween(sentence, count.numberEnd, time.start)
      : partsBetween(sentence, time.end, count.numberStart);
  const beside = times.findLast((time) => between(time).length === 1 && time.start < count.numberStart);
  const behind = times.find((time) => between(time).length === 1 && time.start > count.numberStart);
  if (beside !== undefined || behind !== undefined) return nearer(beside, behind, count);
  if (sum) return null;
  const free = times.filter((time) => between(time).length === 2 && !hasCount(sentence, time, count));
  const runningOn = times.findLast(
    ({ end }) => end <= count.numberStart && !startsAnew(sentence, end, count.numberStart),
  );
  return free.find(({ start }) => start > count.numberStart) ?? free[0] ?? runningOn ?? opening(times, sentence);
}

/** "منذ الأحد 31 قتيلاً، منهم 3 أطفال، *و40 جريحاً*": a stretch runs on until somebody speaks or a contrast begins. */
function startsAnew({ items }: Sentence, from: number, to: number): boolean {
  return items.some((item) => item.start >= from && item.end <= to && is(item, 'says', 'denies', 'clause'));
}

function nearer(
  before: TimeMatch | undefined,
  after: TimeMatch | undefined,
  { numberStart, numberEnd }: Draft['count'],
): TimeMatch | null {
  if (before === undefined || after === undefined) return before ?? after ?? null;
  return numberStart - before.end < after.start - numberEnd ? before : after;
}

/** The pieces between two offsets, parted by commas and by the verb of a sum; one where neither stands between. */
function partsBetween({ text, start }: Sentence, from: number, to: number): string[] {
  return text
    .slice(from - start, to - start)
    .replace(ASIDE, ' ')
    .split(/[،؛,;]|(?= ل[يت](?:رتفع|بلغ|صل|صبح|تجاوز|قفز) )/u);
}

/** "خمسة*، بينهم طفلان،* في الضفة بين 8 و14 يوليو", "55 شهيدا *بينهم 3 جرى انتشالهم، و*260 مصابا": an aside on who they were parts nothing. */
const ASIDE =
  /(?:[،,]\s*| )(?:بين (?:قتيل|قتلى|شهيد) (?:وجريح|وجرحى|ومصاب)|(?:من )?(?:بينهم|بينهن|بينها|منهم|معظمهم|أغلبهم|غالبيتهم|جلهم))(?!\p{L})[^،؛,.]{0,40}[،,]/gu;

/** Whether a further number stands between the commas of a stretch: then it counts for that one. */
function hasCount({ text, start, items }: Sentence, time: TimeMatch, count: Draft['count']): boolean {
  const comma = /[،؛,;]/u;
  let from = time.start - start;
  let to = time.end - start;
  while (from > 0 && !comma.test(text.charAt(from - 1))) from -= 1;
  while (to < text.length && !comma.test(text.charAt(to))) to += 1;
  return items.some(
    (item) =>
      item.count !== null &&
      item.count.sifted === null &&
      item.count.numberStart !== count.numberStart &&
      item.start >= start + from &&
      item.end <= start + to &&
      (item.start >= time.end || item.end <= time.start),
  );
}

/** "ووثق التقرير *في الفترة ذاتها* إصابة 27، فيما هجر 81": Arabic opens with its verb. */
const LEAD = 26;

function opening(times: readonly TimeMatch[], sentence: Sentence): TimeMatch | null {
  const [first] = times;
  const lead = first === undefined ? null : sentence.text.slice(0, first.start - sentence.start);
  return lead !== null && lead.length < LEAD && !/[،؛,:\p{Nd}]/u.test(lead) ? (first ?? null) : null;
}

const SUM =
  /(?<!\p{L})(?:ل(?:ي|ت)(?:رتفع|بلغ|صل|صبح|تجاوز|قفز)|[وب]?بذلك (?:ي|ت)?\p{L}*|وبهذا (?:ي|ت)\p{L}+|م?ما (?:رفع|يرفع)|رافعا?ً?|رافعة) (?:\S+ ){0,4}?(?:حصيلة|الحصيلة|عدد|العدد|إجمالي|مجموع|أعداد|خسائر|الإجمالي)(?!\p{L})(?:[^،؛,.]|[,.](?=\p{Nd}))*$/u;

/** "لترتفع حصيلة العدوان إلى", "ما يرفع العدد الإجمالي إلى", "وارتفع إجمالي شهداء الطوابير إلى" */
function isSum({ sentence, count }: Draft): boolean {
  const before = sentence.text.slice(0, count.numberStart - sentence.start);
  return SUM.test(before) || SUM_OF_GROUP.test(before);
}

/** All the dead of a kind, and not those of the event that the sentence before tells. */
const SUM_OF_GROUP =
  /^و?(?:ارتفع|بلغ|وصل|قفز|تجاوز) (?:إجمالي|مجموع) (?:عدد )?(?:قتلى|شهداء|ضحايا|وفيات) (?!ال(?:قصف|غارة|غارات|هجوم|انفجار|حادث|حريق|زلزال|مجزرة|كارثة|فيضانات?|انهيار|ضربة) )(?:\p{L}+ ){1,4}(?:إلى )?$/u;

/** "مقتل ضابط وإصابة ثلاثة*، ليرتفع* عدد قتلاه منذ بداية الحرب إلى 891": what the sum is added to has a stretch of its own, or none. */
function leadsToSum({ sentence, count, measure, partOf }: Draft): boolean {
  const behind = sentence.text.slice(count.numberEnd - sentence.start);
  const sum = /[،,] ل(?:ي|ت)(?:رتفع|بلغ|صل|صبح|قفز) /u.exec(behind);
  const harmed = partOf === null && /^(?:killed|wounded|casualties)$/.test(measure);
  return (
    harmed &&
    sum !== null &&
    /منذ /u.test(behind.slice(sum.index)) &&
    !STRETCH.test(sentence.text.slice(0, sentence.text.length - behind.length + sum.index))
  );
}

const STRETCH = /(?<!\p{L})(?:خلال|منذ|في غضون|على مدى|على مدار|طوال)(?!\p{L})/u;
