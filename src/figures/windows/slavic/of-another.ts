import { type Item, is } from '../../item.ts';
import type { Draft, Sentence } from '../../rule.ts';
import { isDescribed } from '../../statuses/slavic/description.ts';
import { isOfYearBefore } from '../../statuses/slavic/year-before.ts';
import type { TimeMatch } from '../../time-words.ts';

/** Whether a stretch of the figure's sentence, in Ukrainian and Russian, is not that over which the figure counts. */
export function isOfAnotherInSlavic(match: TimeMatch, draft: Draft): boolean {
  return [
    isOfDescription,
    isOfComparedYear,
    isBehindAnother,
    isOfSpeaking,
    isOfPart,
    isOfNext,
    isOfRise,
    isOfIncrement,
  ].some((test) => test(match, draft));
}

/** «вода забрала 361 життя; *торік* на цю дату було 402»: of two years compared each has its own. */
function isOfComparedYear({ start }: TimeMatch, { sentence, count }: Draft): boolean {
  const { text, start: offset } = sentence;
  return isOfYearBefore(text, start - offset) !== isOfYearBefore(text, count.numberStart - offset);
}

/** «Не стало сорока дев'яти, *ще семеро* померли *упродовж місяця*»: behind the others it is theirs. */
function isBehindAnother({ start }: TimeMatch, { sentence: { text, start: offset }, end }: Draft): boolean {
  return start > end && /, (?:а )?(?:ще|ещё|еще) [^,;]*$/u.test(text.slice(end - offset, start - offset));
}

/** «рухнул мост, *построенный в 2005 году*»: when a thing was made, and nothing is counted over it. */
function isOfDescription({ end }: TimeMatch, { sentence: { items }, at, cue }: Draft): boolean {
  const last = items.findLastIndex((item) => item.end <= end);
  const figure = Math.min(at, cue);
  return last > 0 && last < figure && isDescribed(items, last, figure);
}

/** «становлять 1 002 690 *(+1 130 за добу)* осіб»: what was added has that stretch. */
function isOfIncrement({ start }: TimeMatch, { sentence, rules }: Draft): boolean {
  if (rules.includes('bracketed-increment')) return false;
  return /\(\+[^()]*$/u.test(sentence.text.slice(0, start - sentence.start));
}

/** Whether a stretch tells no more than when, or how fast, one event was: «за сім годин», «с 2019 года, когда», «за два дні до того». */
export function tellsOneEvent(match: TimeMatch, draft: Draft): boolean {
  return WHEN.test(match.words) || isShort(match) || isOfRecord(match, draft) || isGap(match, draft);
}

/** «Торік у вересні», «на прошлой неделе», «в июне 2023 года»: when one event was, and no stretch that is counted over. */
export const WHEN =
  /^(?:торік|минулого (?:року|місяця|тижня)|в прошлом (?:году|месяце)|на (?:прошлой|минувшей|этой) неделе|(?:у|в) (?:січні|лютому|березні|квітні|травні|червні|липні|серпні|вересні|жовтні|листопаді|грудні|январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре)(?: \d{4}(?:-го)?(?: року| года)?)?|(?:у|в|во) \d{4}(?:-му|-м)?(?: році| году)?)$/iu;

/**
 * «Зеленський *минулого тижня* сказав», «заявил *в декабре*, что», «*У лютому* президент визнав»: when it was said. What
 * somebody counts up («*у липні* місія зафіксувала») is counted over it.
 */
function isOfSpeaking({ start, end, words }: TimeMatch, { sentence: { items }, start: from }: Draft): boolean {
  if (isWhenTold(end, items)) return true;
  if (!WHEN.test(words) || start > from) return false;
  const next = items.findIndex((item) => item.start >= end);
  const ahead = items.findLast((item) => item.end <= start);
  if (HANDS_OVER.test(items[next]?.text ?? '')) return false;
  if (items[next]?.text === ':' && items.slice(0, next).some((item) => is(item, 'says'))) return true;
  if (is(items[next], 'says') || (is(ahead, 'says') && /^[,:]$/.test(items[next]?.text ?? ''))) return true;
  const verb = items.findIndex((item, i) => i >= next && is(item, 'says'));
  const plain = items.slice(next, verb).every(({ kind, count }) => kind === 'word' && count === null);
  return verb > next && verb <= next + 5 && plain && SPEAKS.test(items[verb]?.text ?? '');
}

/** «не оновлювало дані *з вересня 2022 року, коли повідомило* про …» */
function isWhenTold(end: number, items: readonly Item[]): boolean {
  const comma = items.findIndex((item) => item.start >= end);
  if (items[comma]?.text === ',' && GIVING.test(items[comma + 1]?.text ?? '')) return true;
  const then = items[comma]?.text === ',' && /^(?:коли|когда|тоді|тогда)$/u.test(items[comma + 1]?.text ?? '');
  return then && items.slice(comma + 2, comma + 5).some((item) => is(item, 'says') && SPEAKS.test(item.text));
}

/** «сообщало о потерях в сентябре 2022 года, *назвав* цифру» */
const GIVING = /^(?:назвав|назвавши|вказавши|зазначивши|визнавши|признав|указав|заявив|заявивши|сообщив|повідомивши)$/u;

/** «Росія в червні *передала* тіла»: no speech. */
const HANDS_OVER = /^переда(?:в|ла|ло|ли|л)$/u;

const SPEAKS =
  /^(?:визна|призна|назва|назив|назыв|озвуч|заяв|сказ|говор|каза|повідом|сообщ|оцін|оцен|наводи|навів|приводи|привёл|привел|писа|напис|звіт|отчит|стверд|утвержд|згад|вспомн)/u;

/** «в 1 174 000 осіб, з них *за листопад* — 31 190»: behind "of them" it is the stretch of the part. */
function isOfPart({ start }: TimeMatch, { sentence: { items }, end }: Draft): boolean {
  return items.some((item) => item.start >= end && item.end <= start && is(item, 'of-them', 'including'));
}

/** «за добу 930, *а* від початку війни — 1 271 тисяча»: behind a contrast it is that of the next number. */
function isOfNext({ start, end }: TimeMatch, { sentence: { items }, end: from }: Draft): boolean {
  const joint = items.some(
    (item, i) => item.start >= from && item.end <= start && isContrast(item.text, items[i - 1]?.text),
  );
  const next = items.some((item) => item.start >= end && item.count !== null && item.count.sifted === null);
  return next && (joint || isBehindOwnMonth(start, items, from));
}

/** «*у вересні* загинув один шахтар, *у лютому* — 12»: the month behind the comma opens the next clause. */
function isBehindOwnMonth(start: number, items: readonly Item[], from: number): boolean {
  const opens = items.findIndex((item) => item.start >= start);
  const months = items.filter((item) => is(item, 'month'));
  return items[opens - 1]?.text === ',' && start >= from && months.some((item) => item.end <= from);
}

function isContrast(text: string, before: string | undefined): boolean {
  return text === ';' || (before === ',' && /^(?:а|але|но|однак|однако|тоді|тогда)(?: (?:як|как))?$/u.test(text));
}

/** «*За пів року* кількість полонених зросла з 22 до 35»: how long it took, and no stretch of the 35. */
function isOfRise({ words, end }: TimeMatch, { rules, sentence: { text, start }, start: from }: Draft): boolean {
  const isBehind = ROSE.test(text.slice(Math.max(0, end - start), Math.max(0, from - start)));
  return (
    (isBehind || rules.includes('slavic-reached')) && /^(?:за|протягом|упродовж|впродовж|в течение) /iu.test(words)
  );
}

const ROSE =
  /^ (?:кількість|число|количество|чисельність|численность)[^,;]* (?:зросл|зріс|вырос|возрос|збільш|увелич)[^;]*$/u;

/** «*вторая за месяц* авария», «п'ятий *з початку року* обмін»: how often it happens, and nothing that is counted. */
export function isOfSeries({ start }: TimeMatch, { text, start: offset }: Sentence): boolean {
  return ORDINAL.test(text.slice(0, start - offset));
}

const ORDINAL =
  /(?<!\p{L})(?:\d+-?(?:й|я|а|ий)|перв|перш|втор|друг|трет|четв[её]?рт|пят|п[’']ят|шест|шост|седьм|сьом|восьм|девят|дев[’']ят|десят)(?:ый|ой|ая|ий|ій|а|я|ья)?(?: (?:такий|така|такой|такая|подобн\p{L}+|подібн\p{L}+|схож\p{L}+|похож\p{L}+))?(?: (?:обмін|обмен|атака|удар|обстріл|обстрел|випадок|случай|аварія|авария)(?: (?:по|на|у|в) \p{L}+){0,2})? $/iu;

/** «тоді як *у лютому* йшлося про 1310»: when somebody spoke of an older number. */
export function isOfTelling({ end, words }: TimeMatch, { items }: Sentence): boolean {
  const next = items.find((item) => item.start >= end);
  return (
    WHEN.test(words) &&
    /^(?:йшлося|мовилося|речь|говорили|говорилось|говорилося|сообщалось|повідомлялося|їх було|их было)/u.test(
      next?.text ?? '',
    )
  );
}

/** «*Порівняно з травнем минулого року* кількість жертв зросла»: what the count is measured by. */
export function isOfComparison({ start }: TimeMatch, { text, start: offset }: Sentence): boolean {
  return COMPARED.test(text.slice(0, start - offset));
}

const COMPARED =
  /(?:порівняно|порівнянні|порівнюючи|сравнению|сравнении|сравнивая|відношенню|отношению) (?:з|із|зі|с|со|до|к)(?: \p{L}+){0,3} $/iu;

/** «41 *похищенной в апреле* школьницы», «*уведённых боевиками в январе*»: when they were taken, and nothing is counted over it. */
export function isOfTaking({ start, words }: TimeMatch, { text, start: offset }: Sentence): boolean {
  return WHEN.test(words) && TAKEN.test(text.slice(0, start - offset));
}

const TAKEN =
  /(?<!\p{L})(?:похищ|викрад|увед|угнан|захвач|захопл|плен[её]н|полонен|пропавш|зникл)\p{L}*(?:ого|ої|ой|ую|у|их|ых|ими|ыми|им|ым|ий|ый|ая|а)(?: \p{L}+(?:ами|ями))? $/iu;

/** «*Раніше* в лютому президент називав …»: no stretch of what follows. */
export function isEarlier({ start, words }: TimeMatch, { text, start: offset }: Sentence): boolean {
  return WHEN.test(words) && /(?<!\p{L})(?:раніше|ранее|раньше|ще|ещё|еще) $/iu.test(text.slice(0, start - offset));
}

/** «*за сім годин* вилила двомісячну норму», «*за одну ніч* змило 90 селян»: how fast it came. */
function isShort({ words }: TimeMatch): boolean {
  return FAST.test(words) && !RECENT.test(words);
}

const FAST =
  /^за .*(?:годин|хвилин|минут| час(?:а|ов)$)|^за (?:одну|ту|одну-єдину|эту|одну-единственную) (?:\p{L}+ )?(?:ніч|ночь)$/iu;
const RECENT = /останн|последн|минул|минувш|прошедш|истекш|\d|добу|сутки/iu;

/** «найбільша аварія *відтоді*, як 2009 року …», «самый тяжёлый обстрел *с 30 декабря*, когда …»: how far a comparison goes. */
function isOfRecord({ start, end }: TimeMatch, { sentence: { text, start: offset }, start: from }: Draft): boolean {
  return from > start && RECORD.test(text.slice(0, start - offset)) && SINCE.test(text.slice(end - offset));
}

const RECORD =
  /(?<!\p{L})(?:най\p{L}+|сам(?:ый|ая|ое|ые|ым|ой)|крупнейш\p{L}+|худш\p{L}+|перш(?:ий|а|е)|перв(?:ый|ая|ое)|вперше|впервые)(?!\p{L})[^.;]*$/iu;
const SINCE = /^,? (?:коли|когда|як|как)(?!\p{L})/iu;

/** «*За два дні* до того затонув човен», «*за місяць* до виборів»: how far apart two events were. */
function isGap({ end, words }: TimeMatch, { sentence: { text, start } }: Draft): boolean {
  return (
    /^за /iu.test(words) &&
    /^ (?:до|перед|раніше|раньше|після|после|тому|назад)(?!\p{L})/iu.test(text.slice(end - start))
  );
}
