import { isSeveral } from '../../find/arabic/clause.ts';
import { NTH } from '../../find/arabic/few.ts';
import { type Item, is, measureOf } from '../../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner } from '../../rule.ts';
import { arabicSideOf } from '../../victims/arabic/side.ts';

/** Who is counted: the words behind the number ("57 مدنيا", "200 جندي"), else those of the whole or of the number before. */
export const arVictims: Refiner = {
  name: 'ar-victims',
  languages: ['ar'],
  refine: (drafts, { register }) => {
    const named: Draft[] = [];
    // In the order of the text: "قُتل *متظاهران* وأصيب 61 آخرون".
    const inOrder = drafts.toSorted((a, b) => a.start - b.start);
    for (const draft of inOrder) {
      const side = draft.victims === null ? arabicSideOf(draft, register) : null;
      const words = draft.victims === null && side === null ? wordsOf(draft) : null;
      const victims = side ?? (words === null ? inheritedFrom(draft, named) : register.people(words));
      const inferred = side === null && words === null ? [...draft.inferred, 'victims'] : draft.inferred;
      const made = amend(draft, 'ar-victims', { victims: victims ?? register.people('أشخاص'), inferred });
      named.push(draft.victims === null ? made : draft);
    }
    return drafts.map((draft) => named[inOrder.indexOf(draft)] ?? draft);
  },
};

function wordsOf({ sentence, at, count, cue }: Draft): string | null {
  const { items, text, start } = sentence;
  if (count.low === 0) return null;
  const owned = ownedBehind(items, at, text.slice((items[at]?.end ?? start) - start));
  if (owned !== null) return owned;
  if (count.unit === 'fraction' && items[at]?.count == null) return sharers(sentence, at);
  if (items[at]?.count == null) return ofNoun(sentence, at);
  const people: number[] = [];
  for (let i = at + 1; i < items.length && i <= at + 4; i += 1) {
    if (/^و(?!ف)/.test(items[i]?.text ?? '') || items[i]?.text.startsWith('بين')) break;
    if (is(items[i], 'person', 'people') && !is(items[i], 'others')) people.push(i);
    else if (people.length > 0 || !is(items[i], 'others')) break;
  }
  const first = items[people[0] ?? -1];
  const last = items[people.at(-1) ?? -1];
  if (first !== undefined && last !== undefined) return text.slice(first.start - start, last.end - start);
  const unknown = countedBehind(items, at, count);
  if (unknown > at) return text.slice((items[at + 1]?.start ?? start) - start, (items[unknown]?.end ?? start) - start);
  const noun = pairBefore(items, at, count) ?? totalOf(items, cue);
  return noun === null
    ? null
    : (text
        .slice(noun.start - start, noun.end - start)
        .split(' ')
        .at(-1) ?? null);
}

/** "قتل *جندي*", "جثة *السائق*"; "ثالث" and "آخران" are of those told before. */
function ofNoun({ items, text, start }: Draft['sentence'], at: number): string | null {
  const isBody = measureOf(items[at], 'people') === 'bodies' && items[at + 1]?.kind === 'word';
  const noun = isBody ? items[at + 1] : items[at];
  if (noun === undefined || is(noun, 'others') || NTH.test(noun.text)) return null;
  return text.slice(noun.start - start, noun.end - start).replace(/^و/, '');
}

/** "أغلبهم *أطفال*": whom most of them were. */
function sharers({ items, text, start }: Draft['sentence'], at: number): string | null {
  const next = items[at + 1];
  if (next === undefined || !is(next, 'person') || next.text.startsWith('و')) return null;
  return text.slice(next.start - start, next.end - start);
}

/** "ثمانية *من جنوده*", "370 *من موظفيها*", "75 *من السكان المسلمين*", "معظمهم *من النساء*" */
function ownedBehind(items: Draft['sentence']['items'], at: number, behind: string): string | null {
  const own = /^ من (\p{L}{3,}(?:ه|ها|هم|نا))(?!\p{L})/u.exec(behind)?.[1];
  if (own !== undefined && isSeveral(items[at + 2])) return own;
  const several =
    /^ من ((?:عناصر|أفراد|جنود|ضباط|رجال|موظفي|عمال|طلاب|سكان|مقاتلي|أبناء|أهالي|ركاب) (?:ال)?\p{L}{3,})/u.exec(
      behind,
    )?.[1];
  if (several !== undefined) return several;
  const of = /^ من (ال\p{L}+(?: ال\p{L}+)?)/u.exec(behind)?.[1];
  return of !== undefined && (is(items[at + 2], 'person', 'people') || isSeveral(items[at + 2])) ? of : null;
}

/**
 * "9 *عاملات*", "23 *زائرا أجنبيا*": index of the last word of a noun that no table knows, by the form its number asks for; else of
 * the number.
 */
function countedBehind(items: readonly Item[], at: number, { low, high }: Draft['count']): number {
  const value = (low ?? high ?? 0) % 100;
  const form = value >= 3 && value <= 10 ? PLURAL : value >= 11 ? SINGULAR : null;
  let last = at;
  while (form !== null && last < at + 2 && isUnknown(items[last + 1]) && form.test(items[last + 1]?.text ?? ''))
    last += 1;
  return last;
}

function isUnknown(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.count === null &&
    item.senses.every(({ tag }) => tag === 'other-fate') &&
    !MANNER.test(item.text)
  );
}

const PLURAL = /^(?![وفبلك]?ال|[وب])\p{L}{3,}(?:ين|ات)$/u;
const SINGULAR = /^(?![وفبلك]?ال|[وب])\p{L}{3,}ا$/u;
/** How they died, or when: "14 *اختناقا*". */
const MANNER =
  /^(?:اختناقا|غرقا|جوعا|حرقا|ذبحا|رميا|دهسا|طعنا|شنقا|خنقا|عطشا|بردا|جميعا|معا|ايضا|لاحقا|موخرا|تباعا|يوميا|شهريا|سنويا|حاليا|سابقا|ليلا|صباحا|مساءا|فجرا|ظهرا|عمدا|خطا|حتى|ممن|منذ)$/u;

/** "شهيد واحد": behind one or two the number follows its noun. */
function pairBefore(items: Draft['sentence']['items'], at: number, { high }: Draft['count']): Item | null {
  const noun = items[at - 1];
  return noun !== undefined && high !== null && high <= 2 && is(noun, 'people', 'person', 'other-fate') ? noun : null;
}

/** "ارتفع عدد *الضحايا* إلى 442": the toll names those it counts. */
function totalOf(items: Draft['sentence']['items'], cue: number): Item | null {
  const noun = items[cue];
  return noun !== undefined && TOLLED.test(noun.text) ? noun : null;
}

const TOLLED = /(?:^| )ال(?:قتلى|قتلي|شهداء|ضحايا|وفيات|جرحى|جرحي|مصابين|مفقودين|نازحين|اسرى|رهائن|مشردين)$/u;

/** "25 قتيلاً، وأصيب 63": what befell the ones befell none of the others. */
const FATE = /^(?:ال)?(?:قتيل|قتلى|شهيد|شهداء|جريح|جرحى|مصاب|وفاة|وفيات|حالة|حالات|إصابة|إصابات|مفقود|جث|ضحايا)/u;

function inheritedFrom({ sentence, partOf, measure }: Draft, before: readonly Draft[]): Draft['victims'] {
  const whole = before.find((other) => isAnchoredAt(other, partOf));
  const beside = before.findLast((other) => other.sentence === sentence && other.partOf === null);
  if (whole === undefined && beside?.measure !== measure && FATE.test(beside?.victims?.text ?? '')) return null;
  return (whole ?? beside)?.victims ?? null;
}
