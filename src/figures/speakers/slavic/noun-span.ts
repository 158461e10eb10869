import { type Item, is } from '../../item.ts';
import type { Sentence } from '../../rule.ts';
import type { Span } from '../../span.ts';

/** The nouns from item `from` on, up to a comma, a verb or a number. */
export function nounsFrom(items: readonly Item[], from: number): Span | null {
  let to = behindQuotes(items, from);
  while (to < items.length && to < from + LONGEST && !endsNouns(items, to)) to += 1;
  return to > from ? { from, to } : null;
}

/** «*«Зубрия сегодня»* со слов врача»: whatever stands in the quotation marks is the name. */
function behindQuotes(items: readonly Item[], from: number): number {
  if (items[from]?.text !== '«' || items[from + 1]?.capital !== true) return from;
  const close = items.findIndex(({ text }, i) => i > from && i < from + LONGEST && text === '»');
  const name = items.slice(from + 1, close);
  return close > 0 && name.every(({ kind, count, text }) => count === null && (kind === 'word' || text === '-'))
    ? close + 1
    : from;
}

export const LONGEST = 9;

function endsNouns(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || (item.count !== null && !opensOrdinal(items, at))) return true;
  if (item.kind === 'mark') return !/^["«»“”„'’-]$/.test(item.text) && !isInitial(items, at);
  if (is(item, 'loss')) return !is(item, 'event');
  if (is(item, 'conjunction') && isVerbal(items[at + 1])) return true;
  if (is(item, 'month') && item.capital && items[at - 1]?.capital === true) return false;
  if (isInside(item) && OF_AFFAIRS.test(items[at + 1]?.text ?? '')) return false;
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

/** «*3-й* армейский корпус», «*47-ю* бригаду»: the number of a unit, and no count. */
export function opensOrdinal(items: readonly Item[], at: number): boolean {
  const [number, hyphen, ending] = [items[at], items[at + 1], items[at + 2]];
  return (
    number?.count?.sifted === 'compound' &&
    hyphen?.text === '-' &&
    hyphen.start === number.end &&
    ORDINAL.test(ending?.text ?? '') &&
    items.slice(at + 3, at + 6).some(({ text }) => UNIT.test(text))
  );
}

const ORDINAL = /^(?:й|я|ая|ю|ую|е|го|ої|ой|му|ій|м|ом|ти|ма|та|ту|а)$/u;
const UNIT =
  /^(?:корпус|бригад|дивиз|дивіз|арми|армі|полк|батал|отряд|загон|загін|флот|управл|центр|округ|рот[аиуоы])/u;

/** «Управління ООН *у справах* біженців» */
const OF_AFFAIRS = /^(?:справах|питаннях|делах|вопросах)$/u;

/** «рассказывает начальник отряда *и закрывает* тетрадь»: another verb that nobody listed. */
function isVerbal(item: Item | undefined): boolean {
  return item?.kind === 'word' && !item.capital && item.senses.length === 0 && FINITE.test(item.text);
}

const FINITE =
  /\p{L}{2}(?:ает|яет|ует|еет|ают|яют|уют|ал|ила|ил|ала|али|или|ає|яє|ує|ають|яють|ують|ав|ив|ило|ало)(?:ся|сь)?$/u;

/** «начальник поліції *Г. С.* Малік»: the full stop behind a letter of a name. */
export function isInitial(items: readonly Item[], at: number): boolean {
  const letter = items[at - 1];
  return (
    items[at]?.text === '.' &&
    letter?.capital === true &&
    /^\p{L}$/u.test(letter.text) &&
    items[at + 1]?.capital === true
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
    at = behindStretch(items, at);
    if (PART_OF_DAY.test(items[at]?.text ?? '')) continue;
    const timed = is(items[at], 'preposition') && (is(items[at + 1], 'weekday', 'month') || isClock(items[at + 1]));
    const dated = items[at]?.count?.sifted === 'date' || is(items[at], 'weekday', 'month') || isClock(items[at]);
    if (POINTED.test(items[at]?.text ?? '') && [at + 1, at + 2].some((i) => PAPERS.test(items[i]?.text ?? '')))
      continue;
    const described = DESCRIBED.test(items[at]?.text ?? '') && PAPERS.test(items[at + 1]?.text ?? '');
    const talks = behindTalks(items, at);
    const held = talks > at;
    if (held) at = talks - 1;
    if (!held && !timed && !dated && !described && !PAPERS.test(items[at]?.text ?? '')) break;
  }
  return at;
}

/** «написав *о 7:40* голова» */
function isClock(item: Item | undefined): boolean {
  return /^\d{1,2}[:.]\d\d$/.test(item?.text ?? '');
}

/** «сказав *на початку лютого* президент», «заявив *у ніч на четвер* мер», «сообщил *на прошлой неделе* мэр»: index behind the words that tell when. */
export function behindStretch(items: readonly Item[], at: number): number {
  const words = items.slice(at, at + 3).map(({ text }) => text);
  if (
    /^(?:на|у|в|наприкінці)$/u.test(words[0] ?? '') &&
    PART_OF_MONTH.test(words[1] ?? '') &&
    is(items[at + 2], 'month')
  )
    return at + 3;
  if (words[0] === 'наприкінці' && is(items[at + 1], 'month')) return at + 2;
  if (/^(?:на|в) (?:прошлой|минувшей|этой) неделе$|^(?:на|в) минулому тижні$/u.test(words.join(' '))) return at + 3;
  if (/^(?:[ув] ніч|в ночь) на$/u.test(words.join(' ')) && is(items[at + 3], 'weekday', 'month')) return at + 4;
  return /^(?:минулого|цього) (?:тижня|місяця|року)$/u.test(words.slice(0, 2).join(' ')) ? at + 2 : at;
}

const PART_OF_MONTH = /^(?:початку|кінці|середині|начале|конце|середине)$/u;

/** «сообщил *на пресс-конференции* глава центра»: index behind the words that tell at what it was said. */
export function behindTalks(items: readonly Item[], at: number): number {
  if (!isInside(items[at]) || !TALKS.test(items[at + 1]?.text ?? '')) return at;
  if (items[at + 2]?.text !== '-') return at + 2;
  return /^служб/u.test(items[at + 3]?.text ?? '') ? at : at + 4;
}

const TALKS =
  /^(?:прес{1,2}$|пресконференц|брифинг|брифінг|заседани|засіданн|совещани|нарад|встреч|зустріч|выступлени|виступ|комментари[ияй]|коментар)/u;

const PART_OF_DAY =
  /^(?:утром|днём|днем|вечером|ночью|сегодня|вчера|накануне|поздно|рано|уранці|удень|вранці|зранку|вдень|увечері|ввечері|вночі|уночі|сьогодні|вчора|учора|напередодні|пізно|уже|вже|опівдні|опівночі|пополудні|пополудни|опосля|згодом|позже|пізніше|ранее|раніше)$/u;

/** «*ежемесячный* обзор», «*щомісячне* оновлення» */
const DESCRIBED = /(?:ый|ий|ая|яя|ое|ее|не|на|ій|ого|ої|ой|ом|ему|ому)$/u;

/** «согласно *тому же* заявлению», «у *цьому* повідомленні» */
const POINTED =
  /^(?:т(?:ому|ом|ем|им|ой|ій|ех|их|ією|ими)|эт(?:ом|ому|ой|им)|ц(?:ьому|ій|им|ією)|же|ж|сам(?:ому|ой|ого|ій|им|ою))$/u;

const PAPERS =
  /^(?:відеозвернен|видеообращен|аудіозапис|аудиосообщен|аудиозапис|сообщени|заявлени|отчет|отчёт|сводк|докладе|доклада|повідомленн|заяв(?:і|и|ою)|звіті|звіту|зведенн|материал|матеріал|публикаци|публікаці|лист[іа]?$|листом|письм|документ|пресс-релиз|прес-реліз|пресреліз|релиз|реліз|коммюнике|комюніке|бюллетен|бюлетен|доповід|оцінк[аиу]?$|оценк[аиу]?$|підрахунк|подсч[её]т|розрахунк|расч[её]т|дан(?:і|ых|их|ные)$|оновлен|обновлени|огляд|обзор|інтерв|интервь|ефірі$|эфире$|колонц[іи]$|колонке$|зверненн|обращени)/u;

export function written({ items, text, start }: Sentence, { from, to }: Span): string {
  const first = items[Math.max(0, from)];
  const last = items[to - 1];
  if (first === undefined || last === undefined || to <= from) return '';
  return text
    .slice(first.start - start, last.end - start)
    .replace(/^["«“„\s]+(?=[^»”"]*$)/u, '')
    .trim();
}
