import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { FIRST_NAMES } from './first-names.ts';
import { nounsFrom, written } from './noun-span.ts';
import { isState } from './state.ts';
import { OFFICERS } from './words.ts';

/** «Минобороны: за сутки …». */
export function heading(sentence: Sentence, at: number, { register }: TextContext): Span | null {
  const span = { from: 0, to: inFrontOfDeed(sentence, at) };
  if (sentence.items.slice(0, at).some((item) => is(item, 'says', 'denies') || isDeed(item))) return null;
  const officer = nounsFrom(sentence.items, 0);
  if (
    officer !== null &&
    OFFICERS.test(written(sentence, officer)) &&
    /^[«"“„]$/.test(sentence.items[at + 1]?.text ?? '')
  )
    return officer;
  const quoted = /^[«"“„]$/.test(sentence.items[at + 1]?.text ?? '');
  if (quoted && isSurname(sentence.items, at)) return { from: at - 1, to: at };
  if (isAcronym(sentence, at)) return { from: at - 1, to: at };
  if (at > 10) return null;
  const text = written(sentence, span);
  if (register.findAuthorities(text)[0]?.start === 0 || OFFICERS.test(text) || isPerson(sentence.items, at))
    return span;
  return at <= 3 && isState(text, register) ? span : null;
}

/** «Группировка «Юг» *нанесла* поражение: …»: a clause of its own. */
function isDeed(item: Item): boolean {
  return item.kind === 'word' && item.senses.length === 0 && !item.capital && PAST.test(item.text);
}

/** «Генсек ООН *выразил* тревогу: по его данным …»: who did something in front of the colon speaks behind it. */
function inFrontOfDeed({ items }: Sentence, at: number): number {
  const deed = items.findIndex((item, i) => i > 0 && i < at && (UTTERS.test(item.text) || isDoing(item)));
  return deed > 0 ? deed : at;
}

/** «Полиция *документирует* последствия: ранены четверо» */
function isDoing({ kind, senses, capital, text }: Item): boolean {
  const plain = kind === 'word' && !capital && senses.every(({ tag }) => tag === 'thing');
  return plain && /\p{L}{3}(?:ует|ают|яют|уют|ает|яет|ує|ють)$/u.test(text);
}

const UTTERS = /^(?:выраз|вислов|призва|заклик|обрати|зверну|осуди|засуди|похвали|поблагодар|подяк)\p{L}+$/u;

const PAST = /\p{L}{3}(?:[аиеяыуі]л[аио]|[аиіу]в|сл[аи]|лась|лись|лася|лися)$/u;

/** «Рясов: «…»»: one capital word that nobody listed, at the head of its sentence, speaks what stands in quotation marks. */
function isSurname(items: readonly Item[], at: number): boolean {
  const name = items[at - 1];
  return at === 1 && name?.kind === 'word' && name.capital && name.senses.length === 0;
}

/** «Вадим Кравець: за добу …» */
function isPerson(items: readonly Item[], at: number): boolean {
  const named = items.slice(0, at).every(({ kind, capital }) => kind === 'word' && capital);
  return named && at >= 2 && at <= 3 && FIRST_NAMES.has(items[0]?.text ?? '');
}

/** «СК: раненых одиннадцать», «На правому березі МВС: …»: an office in capitals right before the colon. */
function isAcronym(sentence: Sentence, at: number): boolean {
  const office = /^\p{Lu}{2,}$/u.test(written(sentence, { from: at - 1, to: at }));
  const before = sentence.items.slice(0, at - 1);
  return office && (before.length === 0 || is(before[0], 'preposition')) && before.every(({ count }) => count === null);
}
