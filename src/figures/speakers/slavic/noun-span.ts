import { type Item, is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import type { Span } from '../span.ts';

/** The nouns from item `from` on, up to a comma, a verb or a number. */
export function nounsFrom(items: readonly Item[], from: number): Span | null {
  let to = from;
  while (to < items.length && to < from + LONGEST && !endsNouns(items, to)) to += 1;
  return to > from ? { from, to } : null;
}

export const LONGEST = 9;

function endsNouns(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.count !== null) return true;
  if (item.kind === 'mark') return !/^["«»“”„'’-]$/.test(item.text);
  if (is(item, 'loss')) return !is(item, 'event');
  if (isInside(item) || /^(?:станом|состоянием)(?: |$)/u.test(item.text)) return true;
  return is(
    item,
    'says',
    'according',
    'passive',
    'active',
    'happens',
    'auxiliary',
    'clause',
    'amounts-to',
    'stop',
    'adverb',
    'weekday',
    'month',
  );
}

/** «сообщили [в] полиции» */
export function isInside(item: Item | undefined): boolean {
  return /^(?:в|во|у|на)$/u.test(item?.text ?? '');
}

/** «в сообщении Reuters», «за словами у п’ятницю»: papers and days before the name. */
export function skipPapers(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length; at += 1) {
    if (PART_OF_DAY.test(items[at]?.text ?? '')) continue;
    const timed = is(items[at], 'preposition') && is(items[at + 1], 'weekday', 'month');
    const dated = items[at]?.count?.sifted === 'date' || is(items[at], 'weekday', 'month');
    const described = DESCRIBED.test(items[at]?.text ?? '') && PAPERS.test(items[at + 1]?.text ?? '');
    if (!timed && !dated && !described && !PAPERS.test(items[at]?.text ?? '')) break;
  }
  return at;
}

const PART_OF_DAY =
  /^(?:утром|днём|днем|вечером|ночью|сегодня|вчера|накануне|поздно|рано|вранці|зранку|вдень|увечері|ввечері|вночі|уночі|сьогодні|вчора|учора|напередодні|пізно|уже|вже|опівдні|опівночі|пополудні|пополудни|опосля|згодом|позже|пізніше)$/u;

/** «*ежемесячный* обзор», «*щомісячне* оновлення» */
const DESCRIBED = /(?:ый|ий|ая|яя|ое|ее|не|на|ій|ого|ої|ой|ом|ему|ому)$/u;

const PAPERS =
  /^(?:сообщени|заявлени|отчет|отчёт|сводк|докладе|доклада|повідомленн|заяві|заяви|звіті|звіту|зведенн|материал|матеріал|публикаци|публікаці|лист[іа]?$|листом|письм|документ|пресс-релиз|прес-реліз|пресреліз|релиз|реліз|коммюнике|комюніке|бюллетен|бюлетен|доповід|оцінк[аиу]?$|оценк[аиу]?$|підрахунк|подсч[её]т|розрахунк|расч[её]т|дан(?:і|ых|их|ные)$|оновлен|обновлени|огляд|обзор)/u;

export function written({ items, text, start }: Sentence, { from, to }: Span): string {
  const first = items[Math.max(0, from)];
  const last = items[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return text
    .slice(first.start - start, last.end - start)
    .replace(/^["«“„\s]+(?=[^»”"]*$)/u, '')
    .trim();
}
