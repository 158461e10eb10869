import { type Item, is } from '../../item.ts';
import type { Span } from '../../span.ts';

/** Adjectives, the noun, and what stands in the genitive behind it: «[российских] бойцов [пограничной службы]». */
export function nounsBehind(items: readonly Item[], at: number): Span | null {
  let from = at + 1;
  while (is(items[from], 'others', 'adverb') && !is(items[from], 'person')) from += 1;
  let head = from;
  while (head < from + REACH && (isAttribute(items[head]) || isAdverb(items, head))) head += 1;
  if (isPredicate(items[head])) return null;
  if (!is(items[head], 'person', 'people')) return isNation(items[from]) ? { from, to: from + 1 } : null;
  let to = head + 1;
  while (to <= head + REACH && (isGenitive(items, to) || isHyphenated(items, to))) to += 1;
  to = behindTheirStates(items, head + 1) ?? to;
  while (/^[«»]$/.test(items[to - 1]?.text ?? '') && items[to - 1]?.text === '«') to -= 1;
  return { from, to };
}

const REACH = 5;

/** «одинадцятеро *травмовані*», «ещё 30 *ранены*»: what befell them, not who they are. */
export function isPredicate(item: Item | undefined): boolean {
  return (
    is(item, 'passive', 'state') && !is(item, 'person') && /(?:ні|ны|ті|ты|ний|на|не|но|н)$/u.test(item?.text ?? '')
  );
}

/** «2 500 *незаконно* засуджених українців» */
function isAdverb(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.kind === 'word' && item.senses.length === 0 && /\p{L}{3}[но]о$/u.test(item.text) && isAttribute(items[at + 1])
  );
}

function isAttribute(item: Item | undefined): boolean {
  return item !== undefined && item.kind === 'word' && item.senses.length === 0 && ADJECTIVE.test(item.text);
}

const ADJECTIVE = /(?:их|ых|іх|їх|ие|ые|ий|ый|ой|ая|яя|ого|его|ної|ної|ська|ський|ські|ська|ної|не|ні|на|ну|у)$/u;

/** «палестинцев», «курдів»: a noun that nobody listed, in the genitive plural. */
function isNation(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses.length === 0 && /(?:ов|ев|ей|ів|їв|ян|чан)$/u.test(item.text);
}

/** «Шри*-*Ланки» */
function isHyphenated(items: readonly Item[], at: number): boolean {
  const [before, mark, after] = [items[at - 1], items[at], items[at + 1]];
  return mark?.text === '-' && before?.end === mark.start && after?.start === mark.end && after.capital;
}

/** A genitive behind the noun; acronyms and quoted names too. Verbs and short participles end it. */
function isGenitive(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.count !== null) return false;
  if (/^[«»]$/.test(item.text)) return true;
  if (is(item, 'person') && is(items[at + 1], 'says')) return false;
  if (item.kind !== 'word' || item.senses.some(({ tag }) => tag !== 'thing' && tag !== 'person')) return false;
  return (
    (item.capital && !/(?:ый|ий|ая|ое)$/u.test(item.text)) ||
    (/(?:ов|ев|ей|ів|їв|ої|ого|его|их|ых|ой|ии|ії|ы|и|і)$/u.test(item.text) && !/(?:ли|ны|ні|ты)$/u.test(item.text))
  );
}

/** «громадян *37 країн Африки*», «граждан *африканских стран*»: whose citizens they are; null where no states follow. */
function behindTheirStates(items: readonly Item[], from: number): number | null {
  const states = items.findIndex(({ text }, i) => i >= from && i < from + 4 && STATES.test(text));
  const between = items.slice(from, states);
  if (
    states < 0 ||
    !between.every((item) => item.count !== null || /^(?:з|із|из)$/u.test(item.text) || isAttribute(item))
  )
    return null;
  let to = states + 1;
  while (to < states + 4 && (items[to]?.capital || isAttribute(items[to])) && items[to]?.kind === 'word') to += 1;
  return to;
}

const STATES = /^(?:країн|країни|держав|держави|стран|страны|государств|государства)$/u;
