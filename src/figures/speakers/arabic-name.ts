import { type Item, is } from '../item.ts';
import type { Sentence } from '../rule.ts';

const LONGEST = 9;

/** The subject behind the verb, up to what is said. */
export function arabicNameBehind(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  const next = items[verb + 1]?.text ?? '';
  if (next === 'عن' && !is(items[verb], 'according')) return null;
  const led = /^(?:ل|عن|الي)$/.test(next) ? verb + 2 : verb + 1;
  const from = is(items[verb], 'according') && /ما$/.test(items[verb]?.text ?? '') ? led + 1 : led;
  const said = items[from]?.text === 'ما' ? from + 2 : from;
  return said > from ? nameFrom(sentence, said) : nameFrom(sentence, from);
}

function nameFrom(sentence: Sentence, from: number): string | null {
  const { items } = sentence;
  let to = from;
  while (to < items.length && to < from + LONGEST && !endsName(items, to, from)) to += 1;
  return to === from ? null : wordsBetween(sentence, from, to);
}

function endsName(items: readonly Item[], i: number, from: number): boolean {
  const item = items[i];
  if (item === undefined || item.count !== null || item.kind === 'mark')
    return item?.text !== '-' && item?.text !== '–';
  if (
    /^(?:و?ب?ا?ن|ان|بان|انه|انها|انهم|بانه|بانها|عن|علي|الي|ل|منذ|خلال|يوم|امس|اليوم|مساء|صباح|فجر|صباحا|ليلا|ظهرا|فجرا|لاحقا|سابقا|ايضا|حينها|رسميا|بعد|عقب|مع|كما|قد|لا|لم|ما)$/.test(
      item.text,
    )
  )
    return true;
  if (/^(?:انه|بان)/.test(item.text) && i > from) return true;
  if (item.text === 'في') return /^(?:بيان|تصريح|حديث|حصيلة|وقت|تقرير|مؤتمر|منشور)/.test(items[i + 1]?.text ?? '');
  if (is(item, 'people') && (/^ال/.test(item.text) || i > from)) return true;
  if (is(item, 'toll', 'event', 'including', 'amounts-to', 'weekday')) return true;
  if (is(item, 'passive', 'active', 'happens') && i > from && !is(item, 'person')) return true;
  return is(item, 'says', 'clause', 'no') && i > from;
}

/** "أما منظمة الصحة العالمية فتقول", "مؤرخون فرنسيون يقدرون": the speaker stands before its verb. */
export function arabicNameBefore(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  if (/^و?قد$/.test(items[verb - 1]?.text ?? '')) return nameUntil(sentence, verb - 1);
  return nameUntil(sentence, verb);
}

function nameUntil(sentence: Sentence, verb: number): string | null {
  const { items } = sentence;
  let from = verb;
  while (from > 0 && from > verb - 6 && !opensName(items, from - 1)) from -= 1;
  const led = from > 0 && /^(?:و?اما|و?لكن|ان|و?قد|بان|[وف]?كان|[وف]?كانت|:|؛)$/.test(items[from - 1]?.text ?? '');
  return from < verb && (led || from === 0) ? wordsBetween(sentence, from, verb) : null;
}

function opensName(items: readonly Item[], i: number): boolean {
  const item = items[i];
  return (
    item === undefined ||
    item.count !== null ||
    item.kind === 'mark' ||
    /^(?:و?اما|و?لكن|ان|بان|[وف]?كان|[وف]?كانت)$/.test(item.text) ||
    is(item, 'says', 'clause', 'passive', 'happens')
  );
}

/** Records and estimates speak for the office that keeps them. */
const SOURCES = /^(?:سجلات|بيانات|أرقام|إحصاءات|إحصائيات|تقديرات|حصيلة|تقرير|بيان|مصادر) (?=\S+ )/u;

export function wordsBetween({ items, text, start }: Sentence, from: number, to: number): string | null {
  const words = text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start).trim();
  const office = words.replace(SOURCES, '');
  return office.length < 3 ? null : office;
}
