import { type Item, is } from '../../item.ts';
import type { Sentence, TextContext } from '../../rule.ts';
import type { Span } from '../span.ts';
import { insidePreposition } from './inside-preposition.ts';
import { isSpeaker } from './is-speaker.ts';
import { LONGEST } from './noun-span.ts';
import { withoutTime } from './without-time.ts';

export function speakerBefore(sentence: Sentence, at: number, context: TextContext): Span | null {
  const { items } = sentence;
  if (isWhen(items, at)) return openingSpeaker(sentence, at, context);
  const end = beforePaper(items, beforeDate(items, beforeCredit(items, beforeInsertion(items, at))));
  let from = end;
  const theme = themeBefore(sentence, end);
  if (theme !== null) return speakerBeforeTheme(sentence, theme, context);
  while (from > 0 && end - from < LONGEST + 3 && !endsBefore(items, from - 1)) from -= 1;
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
  const span = insidePreposition(sentence, withoutTime(sentence.items, { from, to }), context);
  return span.to > span.from && isSpeaker(sentence, span, context) ? span : null;
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
  /^(?:заяви|заяву|заявления|заявление|дані|данные|цифри|цифры|інформацію|информацию|звинувачення|обвинения|повідомлення|сообщения|оцінки|оценки|твердження|утверждения)$/u;

/** «*погибшими* родственники считают»: as what somebody is counted stands in front of who counts. */
function behindFate(items: readonly Item[], from: number, end: number): number {
  const fate = items.findIndex(
    (item, i) =>
      i >= from && i < end - 1 && is(item, 'people', 'passive', 'state') && /(?:ими|ыми)(?: |$)/u.test(item.text),
  );
  return fate >= 0 && fate <= from + 2 ? fate + 1 : from;
}

/** «канал *со ссылкой на источники* пишет»: the speaker stands in front of whom it cites. */
function beforeCredit(items: readonly Item[], end: number): number {
  const credit = items.findLastIndex((item, i) => i >= end - 6 && i < end && is(item, 'according'));
  return credit > 0 && !items.slice(credit, end).some(({ kind }) => kind === 'mark') ? credit : end;
}

/** «Генштаб *станом на 1 грудня* оцінює», «штаб *по состоянию на утро* насчитал» */
function beforeDate(items: readonly Item[], end: number): number {
  const as = items.findLastIndex(
    ({ text }, i) => i >= end - 5 && i < end && /^(?:станом|состоянию)(?: |$)/u.test(text),
  );
  if (as < 1 || items.slice(as, end).some(({ kind }) => kind === 'mark')) return end;
  return items[as - 1]?.text === 'по' ? as - 1 : as;
}

/** «Центр досліджень *у січневому звіті* оцінив», «президент *в телеграме* написал»: what somebody says it in is not who says it. */
function beforePaper(items: readonly Item[], end: number): number {
  const inside = items.findLastIndex(({ text }, i) => i >= end - 4 && i < end - 1 && /^(?:в|у)$/u.test(text));
  return inside > 0 && SAID_IN.test(items[end - 1]?.text ?? '') ? inside : end;
}

const SAID_IN =
  /^(?:звіт|отч[её]т|доклад|доповід|звернен|обращени|телегра|соцмереж|соцсет|інтерв|интервь|ефір|эфир|бло[зг]|фейсбу|твит|твіт|коментар|комментари|заяв|повідомлен|сообщени|пост[іе]$|дописі|брифінг|брифинг|канал)/u;

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

/** «МЗС, своєю чергою, заявило», «Іваненко (УДАР) сказав», «он также уточнил»: what stands between speaker and verb. */
function beforeInsertion(items: readonly Item[], at: number): number {
  let end = at;
  while (is(items[end - 1], 'adverb') || isAside(items[end - 1])) end -= 1;
  const open = items[end - 1]?.text === ')' ? '(' : items[end - 1]?.text === ',' ? ',' : null;
  if (open === null) return end;
  const relative = relativeStart(items, end - 1);
  if (relative !== null) return relative;
  for (let i = end - 2; i >= Math.max(0, end - 7); i -= 1) {
    if (items[i]?.text === open) return i;
    if (items[i]?.count != null || is(items[i], 'passive', 'happens', 'state')) return end;
  }
  return end;
}

/** «Червоний Хрест[, який бере участь у пошуках,] повідомив» */
function relativeStart(items: readonly Item[], close: number): number | null {
  for (let i = close - 1; i >= Math.max(0, close - 10); i -= 1) {
    if (items[i]?.kind === 'mark' || items[i]?.count != null)
      return items[i]?.text === ',' && /^(?:як(?:ий|а|е|і)|котор(?:ый|ая|ое|ые)|що)$/u.test(items[i + 1]?.text ?? '')
        ? i
        : null;
  }
  return null;
}

/** Back to a comma, a colon or another verb. */
function endsBefore(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.count != null) return true;
  if (item?.kind === 'mark') return !/^["«»“”„'’-]$/.test(item.text);
  if (is(item, 'loss')) return !is(item, 'event');
  return is(item, 'passive', 'active', 'happens', 'clause', 'says', 'stop');
}

/** «*сама* группировка», «*официально* министерство» */
function isAside(item: Item | undefined): boolean {
  return /^(?:сам|сама|само|сами|самі|официально|офіційно|неоднократно|неодноразово|регулярно|публично|публічно)$/u.test(
    item?.text ?? '',
  );
}
