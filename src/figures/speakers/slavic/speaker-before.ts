import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { insidePreposition } from './inside-preposition.ts';
import { isSpeaker } from './is-speaker.ts';
import { isInitial, LONGEST, opensOrdinal } from './noun-span.ts';
import { isAside, speakerEnd } from './speaker-end.ts';
import { withoutTime } from './without-time.ts';
import { HEARS, SPEAKERS } from './words.ts';

export function speakerBefore(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  if (isWhen(items, at)) return openingSpeaker(sentence, at, context);
  const end = behindTold(items, speakerEnd(items, at));
  let from = end;
  const theme = themeBefore(sentence, end);
  if (theme !== null) return speakerBeforeTheme(sentence, theme, context);
  while (from > 0 && end - from < LONGEST + 3 && !endsBefore(items, from - 1)) from -= 1;
  if (from > 0 && opensOrdinal(items, from - 1)) from -= 1;
  while (
    from < end &&
    (is(items[from], 'conjunction', 'adverb', 'stop', 'historical', 'others') || isAside(items[from]))
  )
    from += 1;
  const told = items.findIndex(({ text }, i) => i > from && i < end && TOLD.test(text));
  if (told > 0) return spanOf(sentence, from, told, context);
  const object = items.findLastIndex((item, i) => i >= from && i < end && is(item, 'toll'));
  const head = behindFate(items, object < 0 ? from : object + 1, end);
  return spanOf(sentence, head, end, context);
}

function spanOf(sentence: Sentence, from: number, to: number, context: TextContext): Span | null {
  const own = sentence.items.findIndex(({ text }, i) => i > from && i < to && /^сво(?:й|[єеёїяю])/u.test(text));
  const last = sentence.items[to - 1]?.text ?? '';
  const told = HEARS.test(last) || PARTICLE.test(last) ? to - 1 : to;
  const end = own > from + 1 && /^(?:у|в)$/u.test(sentence.items[own - 1]?.text ?? '') ? own - 1 : told;
  const span = insidePreposition(sentence, withoutTime(sentence.items, { from, to: end }), context);
  return span.to > span.from && isSpeaker(sentence, span, context) ? span : null;
}

/** «Профспілка *ж* нагадує», «министерство *тоже* говорит» */
const PARTICLE = /^(?:же?|також|теж|также|тоже)$/u;

/** «Сили підтримки (СП) *відповідальність* заперечують»: in front of what is denied. */
function behindTold(items: readonly Item[], end: number): number {
  return TOLD.test(items[end - 1]?.text ?? '') && items[end - 2]?.text === ')' ? speakerEnd(items, end - 1) : end;
}

/** «Міноборони не оновлювало дані з вересня, *коли повідомило* про …»: who does nothing else in the clause in front. */
function isWhen(items: readonly Item[], at: number): boolean {
  return /^(?:коли|когда)$/u.test(items[at - 1]?.text ?? '') && items[at - 2]?.text === ',';
}

function openingSpeaker(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  const verb = items.findIndex(
    (item, i) =>
      i > 0 && i < at && (item.kind !== 'word' || endsBefore(items, i) || is(item, 'not', 'adverb') || isAside(item)),
  );
  return verb > 0 ? spanOf(sentence, 0, verb, context) : null;
}

/** «У Кремлі *заяви міністра* назвали вигадкою»: what is spoken of stands behind who speaks. */
const TOLD =
  /^(?:заяви|заяву|заявления|заявление|дані|данные|цифри|цифры|інформацію|информацию|звинувачення|обвинения|повідомлення|сообщения|оцінки|оценки|твердження|утверждения|ответственность|відповідальність|причастность|причетність|вину|провину)$/u;

/** «*погибшими* родственники считают»: as what somebody is counted stands in front of who counts. */
function behindFate(items: readonly Item[], from: number, end: number): number {
  const fate = items.findIndex(
    (item, i) =>
      i >= from && i < end - 1 && is(item, 'people', 'passive', 'state') && /(?:ими|ыми)(?: |$)/u.test(item.text),
  );
  return fate >= 0 && fate <= from + 2 ? fate + 1 : from;
}

/** «Минобороны *о собственных потерях ничего* не сказало»: where what is spoken of stands between the speaker and the verb. */
function themeBefore({ items, lexicon }: Sentence, end: number): number | null {
  const about = lexicon.table.lang === 'uk' ? /^про$/u : /^(?:о|об)$/u;
  for (let i = end - 1; i >= Math.max(1, end - 6); i -= 1) {
    if (about.test(items[i]?.text ?? '')) return i;
    if (items[i]?.kind === 'mark' || items[i]?.count != null) return null;
  }
  return null;
}

function speakerBeforeTheme(sentence: Sentence, theme: number, context: TextContext): Span | null {
  let from = theme;
  while (from > 0 && theme - from < LONGEST && !endsBefore(sentence.items, from - 1)) from -= 1;
  const span = { from, to: theme };
  return theme > from && isSpeaker(sentence, span, context) ? span : null;
}

/** «больница *№ 2*» */
function isNumbered(items: readonly Item[], at: number): boolean {
  return items[at]?.count?.sifted === 'label' && items[at - 1]?.text === '№';
}

/** «жители *двух аулов*»: how many places they are of. */
function isCountedWithin(items: readonly Item[], at: number): boolean {
  const people = items[at - 1];
  return is(people, 'person') && SPEAKERS.test(people?.text ?? '') && OF_TWO.test(items[at]?.count?.written ?? '');
}

const OF_TWO = /(?:двух|тр[её]х|четыр[её]х|двох|трьох|чотирьох)$/iu;

/** Back to a comma, a colon or another verb. */
function endsBefore(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.count != null) return !isNumbered(items, at) && !isCountedWithin(items, at);
  if (item?.kind === 'mark') return !/^["«»“”„'’№-]$/.test(item.text) && !isInitial(items, at);
  if (is(item, 'loss')) return !is(item, 'event');
  return is(item, 'passive', 'active', 'happens', 'clause', 'says', 'stop');
}
