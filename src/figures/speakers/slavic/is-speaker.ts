import { is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { written } from './noun-span.ts';
import { BODIES, SPEAKERS } from './words.ts';

/** What was said is not who said it: a speaker is a known authority, a capitalised name, or a word for an office. */
export function isSpeaker(sentence: Sentence, span: Span, { register }: TextContext): boolean {
  const text = written(sentence, span);
  if (register.findAuthorities(text).length > 0) return true;
  if (POINTS.test(text) || FIRST_WORD.test(text)) return false;
  if (sentence.items.slice(span.from, span.to).every((item) => is(item, 'people', 'passive', 'state'))) return false;
  const first = sentence.items[span.from]?.kind === 'mark' ? span.from + 1 : span.from;
  return sentence.items[first]?.capital === true || [SPEAKERS, BODIES, SHORT_OFFICE].some((words) => words.test(text));
}

/** «областная ГАИ», «республиканской ГИБДД»: an office in capitals behind the adjective that tells which. */
const SHORT_OFFICE = /^\p{Ll}+(?:ая|ое|ой|ого|ом|ому|а|е|ої|ій) \p{Lu}{3,}$/u;

/** «*Первые* сообщения говорили об одном»: the news itself speaks, and nobody else. */
const FIRST_WORD =
  /^(?:перв|перш|ранн|предварительн|попередн|последн|останн|официальн|офіційн|противоречив|суперечлив|разн|різн)\p{L}+(?: (?:сообщени|повідомленн|данн|дан[іи]|верси|версі|оцінк|оценк|свед|відом|слух|чутк|новост|новин)\p{L}*)?$/iu;

/** «*Такі дані* оприлюднила прокуратура»: what is pointed at says nothing. */
const POINTS =
  /^(?:я|мы|ми|так(?:і|ие|у|ую)|ц(?:і|ю|я|е)|эт(?:и|у|а|о)|цей|этот|відповідні|соответствующие|про|об)(?: |$)/iu;
