import type { Measure } from '../../../domain/figure.ts';
import { type Item, is, measureOf } from '../../item.ts';
import type { Find, FindContext, Finder } from '../../rule.ts';
import { isBehindItsNoun } from './behind-its-noun.ts';
import { countsPeople, groupEnd, nounBehind, partsClauses } from './clause.ts';
import { fateOfTheLost } from './fate-of-the-lost.ts';
import { isFew } from './few.ts';
import { isOtherDeed } from './other-deed.ts';

/** The verb or its noun stands first: "قتل 22 شخصا", "استشهد في القصف أربعة أطفال", "مقتل 14 وإصابة 37 آخرين", "أسر سبعة مقاتلين". */
export const arVerb: Finder = {
  name: 'ar-verb',
  languages: ['ar'],
  find: ({ items }, context) => {
    const finds: Find[] = [];
    items.forEach((item, verb) => {
      const told =
        MILITIA.test(item.text) || hasObject(item) || isCountedNoun(items, verb) || isInName(items, verb)
          ? null
          : measureOf(item, 'passive', 'active', 'happens', 'event', 'loss');
      const at = told === null || item.count !== null ? -1 : countBehind(items, verb, finds, context);
      const measure = at < 0 ? null : fateOfTheLost(items, verb, at, told);
      if (measure === null || !mayTake(items, verb, at, measure)) return;
      finds.push({ at, measure, cue: verb, from: verb, to: groupEnd(items, at) });
      finds.push(...furtherOnes(items, { at, measure, cue: verb }, context));
    });
    return finds;
  },
};

/** "أفرج *عنهم*", "قتل*هم*": their number stands before. */
function hasObject(item: Item): boolean {
  return (
    /(?:هم|هن)$/u.test(item.text) && is(item, 'passive', 'active') && !/(?:انفس|حتف|مصرع)(?:هم|هن)$/u.test(item.text)
  );
}

/** "مئات *الأسر*": what a number counts tells of no other number. */
function isCountedNoun(items: readonly Item[], verb: number): boolean {
  return items[verb]?.text.startsWith('ال') === true && items[verb - 1]?.count != null;
}

/** "كتائب *التحرير*", "ميدان *التحرير*": the end of a name, where nobody is set free. */
function isInName(items: readonly Item[], verb: number): boolean {
  return (
    /^ال(?:تحرير|تبادل|انتشار)$/u.test(items[verb]?.text ?? '') &&
    /^[ول]?(?:ال)?(?:كتائب|كتايب|جبهة|جيش|منظمة|حركة|هيئة|قوات|حزب|لواء|سرايا|ميدان|ساحة|شارع|قوة)$/u.test(
      items[verb - 1]?.text ?? '',
    )
  );
}

/** "*الحشد* الشعبي" is a force, and massing none. */
const MILITIA = /^[وبل]?الحشد$/u;

/** "13 وفاة *ومفقود واحد*": of another noun than the one before it. */
function isOneOfOthers(items: readonly Item[], verb: number, at: number): boolean {
  return /^و/u.test(items[at - 1]?.text ?? '') && at - 1 > verb && isBehindItsNoun(items, at);
}

/** "10 آلاف استشهدوا *و44 ألفا أصيبوا*": the number stands before a verb of its own. */
function isOfNextVerb(items: readonly Item[], verb: number, at: number): boolean {
  const next = items[groupEnd(items, at)];
  return (
    items[at]?.count != null &&
    /وا$/u.test(items[verb]?.text ?? '') &&
    /^(?!و(?!ق|ص|ف))\p{L}+وا$/u.test(next?.text ?? '') &&
    is(next, 'passive', 'happens')
  );
}

const REACH = 12;

function countBehind(items: readonly Item[], verb: number, finds: readonly Find[], { isTaken }: FindContext): number {
  for (let i = verb + 1; i < items.length && i <= verb + REACH; i += 1) {
    const item = items[i];
    if (isAside(items, i)) {
      i = items.findIndex((one, k) => k > i && /^[،,]$/.test(one.text));
      continue;
    }
    if (item?.text === ')' && !items.slice(verb, i).some(({ text }) => text === '(')) return -1;
    if (i === verb + 1 && isOfThem(item)) continue;
    if (item?.count && item.count.sifted !== null) continue;
    if (item?.count && items[i - 1]?.text === 'امام') return -1;
    if (isOfNoun(items, i)) continue;
    if (isOneOfOthers(items, verb, i) || isOfNextVerb(items, verb, i)) return -1;
    if (item?.count) return isTaken(i) || finds.some(({ at }) => at === i) ? -1 : i;
    if (i > verb + 1 && /^و/.test(item?.text ?? '') && isFew(items, verb + 1) && !is(item, 'person')) return -1;
    if (partsClauses(item) || is(item, 'including', 'toll', 'money', 'label')) return -1;
    if (is(item, 'passive', 'active', 'event') && !is(item, 'thing', 'others') && !MILITIA.test(item?.text ?? ''))
      return -1;
    if (is(item, 'people') && !is(item, 'person') && !isPair(items[i + 1])) return -1;
  }
  return -1;
}

/** "ولايات الإقليم *الثلاث*", "المحافظات *الأربع*": a number with the article belongs to the noun before it. */
function isOfNoun(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  return (
    item?.count != null &&
    /^ال/u.test(item.text) &&
    !item.count.indefinite &&
    before?.kind === 'word' &&
    !is(before, 'person', 'people')
  );
}

/** "توفي *منهم* ثمانية" */
function isOfThem(item: Item | undefined): boolean {
  return /^(?:منهم|منهن|من بينهم|من بينهن)$/u.test(item?.text ?? '');
}

/** "مصابين اثنين": the number repeats the form of its noun. */
function isPair(item: Item | undefined): boolean {
  return item?.count != null && item.count.high !== null && item.count.high <= 2;
}

const ARMED =
  /^[وبل]?(?:ال)?(?:جندي|جنود|عسكري|مقاتل|عنصر|عناصر|ضابط|ضباط|قوات|قوة|لواء|كتيب|فرقة|مسلح|مرتزق|مجند|افراد|فرد|جيش|مظلي|مشاة|كوماندوز|تعزيزات)/u;

/** Teachers and volunteers are sent as well: deployment counts those who bear arms. */
function isArmed(items: readonly Item[], verb: number, at: number): boolean {
  if (SERVES.test(items[verb]?.text ?? '')) return items.slice(at + 1, at + 9).some(({ text }) => RANKS.test(text));
  return items.slice(Math.max(0, verb - 3), at + 4).some(({ text }) => ARMED.test(text));
}

/** "*نشرت أسماء* 412 جندياً": what is published of soldiers, and no soldiers sent. */
function isPublished(items: readonly Item[], verb: number, at: number): boolean {
  return items.slice(verb + 1, at).some(({ text }) => PUBLISHED.test(text));
}

const PUBLISHED = /^[بو]?(?:ال)?(?:اسماء|صورا?|قايمة|قوايم|قائمة|قوائم|بيانات|سجل|سجلات|مقاطع|فيديو|وثايق|رسايل)$/u;

/** "*يخدم* 900 من مواطنيه *تحت علم* البعثة" */
const SERVES = /^[وف]?(?:ي|ت)خدم$/u;
const RANKS = /^(?:ال)?(?:علم|بعثة|قوة|قوات|جيش|صفوف|كتيبة|لواء|حرس)$/u;

/** "قتل، وفق مصادر طبية، عشرة", "أفرجت حماس، الأحد، عن ثلاثة": an insertion between two commas says who counted, or when. */
function isAside(items: readonly Item[], at: number): boolean {
  const opens = is(items[at + 1], 'according', 'weekday') || WHEN.test(items[at + 1]?.text ?? '');
  if (!/^[،,]$/.test(items[at]?.text ?? '') || !opens) return false;
  const end = items.findIndex((item, i) => i > at && /^[،,]$/.test(item.text));
  return end > at && end < at + 9 && items.slice(at, end).every((item) => item.count === null);
}

const WHEN = /^(?:اليوم|امس|الليلة|يوم|صباح|مساء|فجر|ليل|ظهر|عصر|ليلة|مساءا|صباحا|فجرا)$/u;

function asideLength(items: readonly Item[], verb: number, at: number): number {
  const from = items.findIndex((_, i) => i > verb && i < at && isAside(items, i));
  return from < 0 ? 0 : items.findIndex((item, i) => i > from && /^[،,]$/.test(item.text)) - from + 1;
}

const OWN_DEATH = /^(?:killed|wounded)$/;

/** "استعاد لياقته *وغادر* 12 لاعباً": another verb stands between. */
function isJoinedApart(items: readonly Item[], verb: number, at: number): boolean {
  return items.slice(verb + 1, at).some((item) => AND.test(item.text) && item.senses.length === 0);
}

/** "and", and no word that begins with its letter: "ولاية", "وسط". */
const AND = /^و(?!لاي|زار|زير|سط|اد[يٍ]|حد|كال|فد|جه|اسط)/u;

/** A noun of its own keeps the number, unless its people died, were hurt or came home. */
function mayTake(items: readonly Item[], verb: number, at: number, measure: Measure): boolean {
  if (isOtherDeed(items, verb, at, measure)) return false;
  const noun = measureOf(items[nounBehind(items, at)], 'people');
  if (noun !== null && noun !== measure) {
    if (measure === 'bodies') return noun !== 'wounded';
    if (measure === 'released') return noun === 'captured';
    return OWN_DEATH.test(measure) && !/^(?:killed|wounded|casualties|bodies|missing)$/.test(noun);
  }
  if (measure === 'released' && (!countsPeople(items, at, true) || isJoinedApart(items, verb, at))) return false;
  if (measure === 'deployed' && (!isArmed(items, verb, at) || isPublished(items, verb, at))) return false;
  const sure = OWN_DEATH.test(measure) || measure === 'casualties';
  if (is(items[verb], 'loss') && (items[at]?.count?.unit === 'fraction' || !countsPeople(items, at, true)))
    return false;
  const strict = !sure || at - asideLength(items, verb, at) > verb + 3;
  return (
    countsPeople(items, at, strict || (!sure && at > verb + 1)) ||
    (at === verb + 1 && (sure || /^(?:captured|missing|displaced)$/.test(measure)))
  );
}

/** "مقتل ثلاثة جنود ومدنيين اثنين", "قتل 6 نساء و4 أطفال" */
function furtherOnes(
  items: readonly Item[],
  first: Pick<Find, 'at' | 'measure' | 'cue'>,
  { isTaken }: FindContext,
): Find[] {
  const finds: Find[] = [];
  for (let end = groupEnd(items, first.at); ; ) {
    const at = is(items[end], 'conjunction') || items[end]?.text === '،' ? end + 1 : end;
    const joined = items[at]?.count != null && (at > end || items[at]?.text.startsWith('و'));
    if (!joined || isTaken(at) || !is(items[at + 1], 'person') || nounBehind(items, at) >= 0) return finds;
    if (is(items[groupEnd(items, at)], 'happens', 'passive') && !items[groupEnd(items, at)]?.text.startsWith('و'))
      return finds;
    finds.push({ ...first, at, from: at, to: groupEnd(items, at) });
    end = groupEnd(items, at);
  }
}
