import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { isSpeaker } from './is-speaker.ts';
import { OFFICERS } from './words.ts';

/** «Вже 8 загиблих *— ОВА*», «…ранены при атаке *— губернатор Слюсарь*»: headlines and channels sign behind their last dash. */
export function signed(sentence: Sentence, dash: number, context: TextContext): Span | null {
  const { items } = sentence;
  const span = { from: dash + 1, to: endOf(items) };
  const words = items.slice(span.from, span.to);
  if (words.length === 0 || words.length > LONGEST || !words.every(isNamePart)) return null;
  const text = items[span.from]?.text ?? '';
  const office = OFFICERS.test(text) || /^(?:ова|мва|дснс|мчс|мвс|мвд|оон|сбу|гур|генштаб|зсу|всу)$/u.test(text);
  return office ||
    isBareName(items, dash, words) ||
    (words[0]?.capital === true && isSpeaker(sentence, span, context) && isKnown(sentence, span, context))
    ? span
    : null;
}

const LONGEST = 8;

/** «…, серед них двоє дітей, — *Рогоза*»: behind a comma or a closed quotation a name signs, anywhere else it is explained. */
function isBareName(items: readonly Item[], dash: number, words: readonly Item[]): boolean {
  const closes = /^[,»”"]$/.test(items[dash - 1]?.text ?? '');
  return (
    closes &&
    words.length <= 2 &&
    words.every(({ kind, capital, senses }) => kind === 'word' && capital && senses.length === 0)
  );
}

/** Without the full stop. */
function endOf(items: readonly Item[]): number {
  return /^[.!…]$/.test(items.at(-1)?.text ?? '') ? items.length - 1 : items.length;
}

function isNamePart(item: Item): boolean {
  if (item.kind === 'mark') return /^[-«»"“”’']$/.test(item.text);
  return (
    item.count === null && !is(item, 'passive', 'active', 'happens', 'people', 'says', 'adverb', 'auxiliary', 'not')
  );
}

function isKnown({ text, start, items }: Sentence, { from, to }: Span, { register }: TextContext): boolean {
  return (
    register.findAuthorities(text.slice((items[from]?.start ?? start) - start, (items[to - 1]?.end ?? start) - start))
      .length > 0
  );
}
