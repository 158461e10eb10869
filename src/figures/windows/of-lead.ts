import { type Item, is } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import { opensWithReport } from '../speakers/report.ts';
import { type TimeMatch, timesIn } from '../time-words.ts';
import { isOneEvent } from './of-event.ts';
import { stretchesIn } from './stretches-in.ts';
import { isOfDisaster } from './topic.ts';

/**
 * "유엔 감시단은 *지난 7월 한 달 동안* 민간인 286명이 숨졌다고 밝혔다. … 어린이 피해는 사망 9명": a report on months opens with them, and
 * counts over them whatever it dates no other way; so does the next sentence of a paragraph. An English text must say that it is about
 * a report, or do so in its headline.
 */
export function ofLead(draft: Draft, context: TextContext): TimeMatch | null {
  const long = LONG[context.lang];
  if (long === undefined || !isOfReport(draft, context)) return null;
  if (context.lang === 'en' && (!opensWithReport(context.sentences) || tellsEvent(draft))) return null;
  const { index, opensParagraph } = draft.sentence;
  const before = opensParagraph ? undefined : context.sentences[index - 1];
  const lead = context.sentences.slice(0, Math.min(LEAD, index)).find(tellsCount);
  // What the sentence before dated goes on: no lead reaches across it.
  const isDated =
    before !== undefined && timesIn(before, context.lexicon, ['asOf', 'cumulative', 'interval']).length > 0;
  for (const told of isDated ? [before] : [before, lead]) {
    const match = told === undefined ? null : soleStretch(told, long, context);
    if (match !== null && told !== undefined && isSpokenFor(draft, told) && isWithin(draft, told)) return match;
  }
  return null;
}

/** The one stretch of a sentence that counts, and that is about no single disaster. */
function soleStretch(told: Sentence, long: RegExp, context: TextContext): TimeMatch | null {
  if (!tellsCount(told) || isOfDisaster(told)) return null;
  const [first, second] = stretchesIn(told, context).filter(({ kind }) => kind === 'interval');
  return first !== undefined && second === undefined && long.test(first.words) ? first : null;
}

/** How many sentences open a text. */
const LEAD = 2;

/** "the deadliest attack took place in May", "a missile left 63 dead": one of the many events of a report. */
function tellsEvent({ sentence: { items } }: Draft): boolean {
  return items.some((item, i) => isOneEvent(item, items, i) || is(item, 'weekday', 'month'));
}

/** Weeks, months and years: what was counted over a day is not what the next paragraph tells. */
const LONG: Readonly<Record<string, RegExp | undefined>> = {
  en: /\b(?:20\d\d|year|months?|quarter|January|February|March|April|May|June|July|August|September|October|November|December)\b/,
  ko: /월|분기|반기|올해|올 들어|이달|지난달|지난해|작년|지난주|이번 주|개월|\d년|한 달|[두석넉] 달|[한두] 주|일주일/u,
  ar: /شهر|عام|سنة|[أا]سبوع|[أا]سابيع|سنوات|النصف|الربع|يناير|فبراير|مارس|[أإا]بريل|مايو|يوني[وه]|يولي[وه]|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|[أا]يار|حزيران|تموز|آب|[أا]يلول|تشرين/u,
};

/** Of the present, of people to whom something happened, and dated by nothing of its own. */
function isOfReport({ status, measure, sentence, count }: Draft, { lexicon, lang }: TextContext): boolean {
  if (status !== 'asserted' || count.high === 0 || !/^(?:killed|wounded|casualties|captured|missing)$/.test(measure))
    return false;
  if (timesIn(sentence, lexicon, ['asOf', 'cumulative', 'interval']).length > 0) return false;
  return !(OTHER[lang] ?? AR_OTHER).test(sentence.text);
}

/** One event that is singled out, a sum over more than the report, and what was found elsewhere. */
const KO_OTHER = /한 차례|단일|가장 (?:큰|많은 (?:인명|희생))|최악|누적|누계|총누적|이로써|지금까지|현재까지/u;
const AR_OTHER =
  /(?<!\p{L})(?:الإجمالي|إجمالي|التراكمي|تراكمي|وبذلك|بذلك|أكبر|أسوأ|أعنف|ليرتفع|لترتفع|واحدة|الآن|حتى)(?!\p{L})/u;

const EN_OTHER = /\b(?:since|so far|worst|deadliest|bloodiest|single|overall|to date|now|years|still)\b/i;
const OTHER: Readonly<Record<string, RegExp | undefined>> = { ko: KO_OTHER, en: EN_OTHER };

function isPeople({ count }: Item): boolean {
  return count?.unit === 'people' && count.sifted === null;
}

function tellsCount({ items }: Sentence): boolean {
  return items.some(isPeople);
}

/** "내전 10년 동안 *38만 명 넘게*": no count of another scale than what the report opens with. */
const SCALE = 10;

function isWithin({ count }: Draft, told: Sentence): boolean {
  const sizes = told.items.map((item) => (isPeople(item) ? (item.count?.low ?? item.count?.high ?? 0) : 0));
  return count.unit === 'fraction' || (count.low ?? count.high ?? 0) <= SCALE * Math.max(...sizes);
}

/** Nobody else speaks than in the sentence that told the stretch. */
function isSpokenFor({ claimant, inferred }: Draft, told: Sentence): boolean {
  return claimant === null || inferred.includes('claimant') || told.text.includes(claimant.text);
}
