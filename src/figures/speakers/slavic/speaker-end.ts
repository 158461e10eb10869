import { type Item, is } from '../../item.ts';

/**
 * Index behind whoever speaks in front of the verb at `at`: in what, on which day and by which sources it was said, and what is
 * told of the speaker between commas, stand between them.
 */
export function speakerEnd(items: readonly Item[], at: number): number {
  const credited = beforeCredit(items, beforeInsertion(items, at));
  return beforeInsertion(items, beforePaper(items, beforeDay(items, beforeDate(items, credited))));
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
    if (items[i]?.count?.sifted === 'date') continue;
    if (items[i]?.kind === 'mark' || items[i]?.count != null)
      return items[i]?.text === ',' &&
        /^(?:як(?:ий|а|е|і)|чи[їй]|котор(?:ый|ая|ое|ые)|чьи|що)$/u.test(items[i + 1]?.text ?? '')
        ? i
        : null;
  }
  return null;
}

/** «канал *со ссылкой на источники* пишет»: the speaker stands in front of whom it cites. */
function beforeCredit(items: readonly Item[], end: number): number {
  const credit = items.findLastIndex((item, i) => i >= end - 6 && i < end && is(item, 'according'));
  return credit > 0 && !items.slice(credit, end).some(({ kind }) => kind === 'mark') ? credit : end;
}

/** «Генштаб *ещё 25 марта 2022 года* отчитался»: a day in front of the verb. */
function beforeDay(items: readonly Item[], end: number): number {
  let from = end;
  while (from > 0 && isOfDay(items[from - 1])) from -= 1;
  const dated = items.slice(from, end).some((item) => item.count?.sifted === 'date' || is(item, 'month'));
  return from > 0 && dated ? from : end;
}

function isOfDay(item: Item | undefined): boolean {
  return (
    item?.count?.sifted === 'date' ||
    is(item, 'month', 'others') ||
    /^(?:года|году|року|році|лишь|лише|в|у|ще|ещё|еще)$/u.test(item?.text ?? '')
  );
}

/** «Генштаб *станом на 1 грудня* оцінює», «штаб *по состоянию на утро* насчитал» */
function beforeDate(items: readonly Item[], end: number): number {
  const as = items.findLastIndex(
    ({ text }, i) => i >= end - 5 && i < end && /^(?:станом|состоянию)(?: |$)/u.test(text),
  );
  if (as < 1 || items.slice(as, end).some(({ kind }) => kind === 'mark')) return end;
  return items[as - 1]?.text === 'по' ? as - 1 : as;
}

/** «Центр досліджень *у січневому звіті* оцінив», «речник *у коментарі нашому виданню* сказав»: what somebody says it in is not who says it. */
function beforePaper(items: readonly Item[], end: number): number {
  const inside = items.findLastIndex(
    ({ text }, i) => i >= end - 6 && i < end - 1 && /^(?:в|у|во|на)$/u.test(text) && isPaper(items, i + 1, end),
  );
  return inside > 0 && items.slice(inside, end).every(({ kind, count }) => kind === 'word' && count === null)
    ? inside
    : end;
}

/** Right behind the preposition, or behind one adjective. */
function isPaper(items: readonly Item[], at: number, end: number): boolean {
  return [at, at + 1].some((i) => i < end && SAID_IN.test(items[i]?.text ?? ''));
}

const SAID_IN =
  /^(?:розмов|разговор|бесід|бесед|відеозверн|видеообращ|аудиосообщ|звіт|отч[её]т|доклад|доповід|звернен|обращени|телегра|соцмереж|соцсет|інтерв|интервь|ефір|эфир|бло[зг]|фейсбу|твит|твіт|коментар|комментари|заяв|повідомлен|сообщени|пост[іе]$|дописі|брифінг|брифинг|канал)/u;

/** «*сама* группировка», «*официально* министерство» */
export function isAside(item: Item | undefined): boolean {
  return /^(?:сам|сама|само|сами|самі|официально|офіційно|неоднократно|неодноразово|регулярно|публично|публічно)$/u.test(
    item?.text ?? '',
  );
}
