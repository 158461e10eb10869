import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { written } from './noun-span.ts';
import { isState } from './state.ts';
import { BODIES, SPEAKERS } from './words.ts';

/** «В МВД сообщили», «В среду МЧС сообщило», «разницу в ведомстве объяснили»: a phrase of place or time in front is no speaker, the authority in it is. */
export function insidePreposition(sentence: Sentence, span: Span, { register }: TextContext): Span {
  const { items } = sentence;
  const office = items.findLastIndex((item, i) => i > span.from && i < span.to - 1 && /^(?:в|у)$/u.test(item.text));
  if (office > 0 && SPEAKERS.test(items[office + 1]?.text ?? '')) return { from: office + 1, to: span.to };
  if (isInQuotes(items, span)) return { from: span.from + 1, to: span.to };
  if (!is(items[span.from], 'preposition')) {
    const named = items[span.from];
    if (/^станом(?: |$)/u.test(named?.text ?? '')) return { from: officeBehind(items, span), to: span.to };
    if (named?.kind !== 'word' || named.capital || isAdjective(named) || isSpeakerNoun(named.text)) return span;
    return { from: officeBehind(items, span), to: span.to };
  }
  if (isInsideBody(items, span)) return { from: span.from + 1, to: span.to };
  const base = items[span.from]?.start ?? 0;
  const first = register.findAuthorities(written(sentence, span))[0];
  const speaker = officeBehind(items, span);
  if (first === undefined && isCapitalCity(sentence, span, register)) return { from: span.from + 1, to: span.to };
  if (first === undefined || TITLE.test(items[speaker]?.text ?? '')) return { from: speaker, to: span.to };
  const from = items.findIndex((item, i) => i >= span.from && item.end > base + first.start);
  return { from: Math.min(from, speaker), to: span.to };
}

function isSpeakerNoun(text: string): boolean {
  return SPEAKERS.test(text) || BODIES.test(text);
}

/** «*На заводі* підтвердили», «*в районной школе* рассказали»: nothing but the works, the school or the unit. */
function isInsideBody(items: readonly Item[], { from, to }: Span): boolean {
  const inside = /^(?:в|у|на)$/u.test(items[from]?.text ?? '') && BODIES.test(items[to - 1]?.text ?? '');
  return inside && items.slice(from + 1, to - 1).every(isAdjective);
}

/** «В *«Тарсия Уголь»* говорят»: a company, a union or a movement that nothing but its name tells of. */
function isInQuotes(items: readonly Item[], { from, to }: Span): boolean {
  const inside =
    /^(?:в|у)$/u.test(items[from]?.text ?? '') && items[from + 1]?.text === '«' && items[to - 1]?.text === '»';
  return inside && !items.slice(from + 2, to - 1).some(({ kind }) => kind === 'mark');
}

/** «В Раджастхане *министр* подтвердил»: who holds an office speaks, and not the land. */
const TITLE =
  /^(?:министр|міністр|мэр|мер$|мера$|губернатор|глава|голова|начальник|президент|премьер|прем['’]єр|представник|представниц|представител|речни|спикер|депутат|посол|шериф)(?!\p{L}*ств)/u;

/** «в Киеве говорили», «у Сеулі кажуть»: a capital speaks as its government. */
function isCapitalCity(sentence: Sentence, { from, to }: Span, register: TextContext['register']): boolean {
  const inside = /^(?:в|у)$/u.test(sentence.items[from]?.text ?? '') && to === from + 2;
  return inside && isState(written(sentence, { from: from + 1, to }), register);
}

/** «через дві години [пресслужба компанії]»: the last word for a speaker, with the adjectives before it. */
function officeBehind(items: readonly Item[], { from, to }: Span): number {
  let first = from + 1;
  while (first < to && !SPEAKERS.test(items[first]?.text ?? '')) first += 1;
  if (first === to) return to;
  // «утром *пресс-служба* комбината»
  if (items[first - 1]?.text === '-') first = Math.max(from, first - 2);
  while (first - 1 > from && isAdjective(items[first - 1]) && !isPlaceName(items, first - 1)) first -= 1;
  return first;
}

/** «в *Карстане* министр»: a name behind a preposition, though it ends like an adjective. */
function isPlaceName(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.capital === true && /^(?:в|у|на)$/u.test(items[at - 1]?.text ?? '') && /не$/u.test(items[at]?.text ?? '')
  );
}

function isAdjective(item: Item | undefined): boolean {
  return (
    item?.kind === 'word' &&
    item.senses.every(({ tag }) => tag === 'thing') &&
    /(?:ий|ая|ый|ой|ое|ська|ське|цька|не|на|ні|ые|ие|ном|ском|цком|ному|ькому|ній|ькій)$/u.test(item.text)
  );
}
