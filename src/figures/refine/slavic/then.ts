import { addDays } from '../../../domain/time.ts';
import { dayIn } from '../../day-in.ts';
import { is } from '../../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../../rule.ts';
import { isAfterAnother } from '../../statuses/slavic/after-another.ts';
import { isOfYearBefore } from '../../statuses/slavic/year-before.ts';
import { isOfPastWar } from '../../windows/slavic/of-war.ts';
import { isEarlierThere } from './earlier-there.ts';

/**
 * What happened another time than that of the news: «Тогда погибли 19», «месяцем раньше отмечали 40 смертей», «на піку місії там
 * служили 9 200 солдатів», «попередній обмін повернув 84», and whatever stands below «Довідково.».
 */
export const slavicThen: Refiner = {
  name: 'slavic-then',
  languages: ['uk', 'ru'],
  refine: (drafts, context) =>
    drafts.map((draft) =>
      draft.status === 'asserted' &&
      (isOfAnotherTime(draft, context) ||
        isEarlierThere(draft, drafts, context) ||
        isAfterAnother(draft) ||
        isOfEarlierDay(draft, drafts) ||
        isAppended(draft.sentence, context) ||
        isOfPastWar(draft, context))
        ? amend(draft, 'slavic-then', { status: 'historical' })
        : draft,
    ),
};

function isOfAnotherTime(draft: Draft, context: TextContext): boolean {
  const { sentence, count } = draft;
  const isOfThisYear = isOfYearBefore(sentence.text, count.numberStart - sentence.start) === false;
  const { before, behind } = clauseAround(draft);
  const clause = `${before}${behind}`;
  return (
    (THEN.test(clause) && pointsBack(draft.sentence, context)) ||
    (!isOfThisYear && EARLIER.test(clause)) ||
    isOneOfSeveral(draft.sentence, context) ||
    FORMER_EVENT.test(before) ||
    CAUSE.test(draft.sentence.text) ||
    TWICE.test(draft.sentence.text) ||
    WORST.test(before) ||
    IN_CLAUSE_OF_LAST_YEAR.test(draft.sentence.text.slice(0, draft.count.numberStart - draft.sentence.start)) ||
    (STOCKS.test(draft.measure) && PEAK.test(clause))
  );
}

/** The clause of the figure up to its number, and from there on. A contrast parts clauses, a comma only behind the number. */
function clauseAround({ sentence: { text, start }, count, start: from, end }: Draft): {
  before: string;
  behind: string;
} {
  const upTo = text.slice(0, Math.max(end, count.numberEnd) - start);
  const opened = [...upTo.slice(0, Math.max(from, count.numberStart) - start).matchAll(PARTS)].at(-1);
  const rest = text.slice(upTo.length);
  return {
    before: upTo.slice(opened === undefined ? 0 : opened.index + opened[0].length),
    behind: /^[^,;:—–(]*/u.exec(rest)?.[0] ?? '',
  };
}

const PARTS = /[;:]| [—–] |, (?:а|но|але|зато|проте|однак|однако|тогда как|тоді як)(?= )/giu;

/** Not «тогда как», «тогда же». */
const THEN = /(?<!\p{L})(?:тогда|тоді|того разу|в тот раз)(?! як| как| же| ж)(?!\p{L})/iu;

/** «Тогда» alone may mean the event of the news: what it points to has to be long past. */
function pointsBack({ index }: Sentence, { sentences, published }: TextContext): boolean {
  for (const sentence of [sentences[index], sentences[index - 1], sentences[index - 2]]) {
    if (sentence === undefined) return false;
    if (LONG_PAST.test(sentence.text) || FORMER_TIME.test(sentence.text)) return true;
    if (!sentence.items.some((item) => is(item, 'month'))) continue;
    const day = dayIn(sentence.text, published);
    if (day !== null && published !== null) return day < addDays(published.slice(0, 10), -RECENT);
  }
  return false;
}

/** Days within which what happened is still the news. */
const RECENT = 28;

const LONG_PAST =
  /(?<!\p{L})(?:прошлогодн|позапрошл|минулорічн|торішн|торік|позаторік|в прошлом году|(?:лет|года?|роки?|років|рік) (?:назад|тому)|(?:войн|війн|осад|облог)\p{L}*[ ,][^.]*(?:длил|закончил|завершил|тривал|скінчил))/iu;

/** «*Попередній обмін* відбувся місяць тому: тоді звільнили 70»: at the head of its sentence. */
const FORMER_TIME =
  /^(?:предыдущ|прошл|минул|попередн)\p{L}+ (?:(?:такий |такой )?(?:обмен|обмін|атак|удар|обстр|нал[её]т|наліт|нальот|авари|аварі)|(?:від)?був(?:ся)? |сталася |стався |был |была |прош[её]л |прошла |состоял|случил|произош)/iu;

const EARLIER =
  /(?<!\p{L})(?:годом|месяцем|неделей|дн[её]м|сутками|роком|місяцем|тижнем|днем|добою) (?:раньше|ранее|раніше|перед тим)(?!\p{L})|(?<!\p{L})(?:востаннє|(?:минулого|попереднього|останнього) разу|в (?:прошлый|предыдущий|последний) раз)(?!\p{L})/iu;

/** «У середу відомство *говорило* про 41» below a larger count: a verb that lasted, of a day that is named. */
function isOfEarlierDay(draft: Draft, drafts: readonly Draft[]): boolean {
  const { items } = draft.sentence;
  const spoke = items.findIndex(({ text }) => SPOKE.test(text));
  if (spoke < 0 || !items.slice(0, spoke).some((item) => is(item, 'weekday'))) return false;
  return drafts.some((other) => other.status === 'asserted' && other.start < draft.start && isMore(other, draft));
}

function isMore(newer: Draft, older: Draft): boolean {
  const dead = [newer, older].every(({ measure }) => /^(?:killed|bodies)$/.test(measure));
  return (dead || newer.measure === older.measure) && (newer.count.low ?? 0) > (older.count.low ?? 0);
}

const SPOKE = /^(?:говори(?:л|ла|ло|ли|в)|называ(?:л|ла|ло|ли)|назива(?:в|ла|ло|ли)|йшлося)$/u;

/** «Це вже другий удар по місту за тиждень. *9 травня* загинув охоронець»: with its date follows the one before. */
function isOneOfSeveral({ index, text }: Sentence, { sentences, published }: TextContext): boolean {
  const before = sentences[index - 1]?.text ?? '';
  if (published === null) return false;
  if ((WORST_SINCE.test(before) || NOT_FIRST.test(before)) && isOfOtherMonth(text, published)) return true;
  if (!DATED.test(text) || !NOT_FIRST.test(before)) return false;
  const day = dayIn(text, published);
  return day !== null && day < addDays(published.slice(0, 10), -DAY_OF_THE_NEWS);
}

/** «Це наймасовіше вбивство цивільних від початку вторгнення. *У квітні* загинули 20» */
const WORST_SINCE =
  /^(?:Це|Это) (?:\p{L}+ ){0,2}(?:най(?:масов|смертонос|кривав|важч|більш|тяжч)|крупнейш|самы[йм]|самая|самое|тяжелейш|кровопролитнейш)[^.]* (?:від|з|із|с|за|со) /u;

/** «*У квітні* …»: not the month of the text. */
function isOfOtherMonth(text: string, published: string): boolean {
  const month = MONTHS.findIndex((stems) => new RegExp(`^(?:у|в) (?:${stems})`, 'iu').test(text));
  return month >= 0 && month + 1 !== Number(published.slice(5, 7));
}

const MONTHS = [
  'січн|январ',
  'лют|феврал',
  'берез|март',
  'квіт|апрел',
  'трав|ма[йе]',
  'черв|июн',
  'лип|июл',
  'серп|август',
  'верес|сентябр',
  'жовт|октябр',
  'листоп|ноябр',
  'груд|декабр',
];

/** Days within which a date may be that of the news itself. */
const DAY_OF_THE_NEWS = 2;

const DATED =
  /^(?:(?:перш|перв|попередн|предыдущ)\p{L}+ (?:був |была? |стався |сталася |случил\p{L}+ |прош\p{L}+ )?)?\d{1,2} (?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)/iu;
const NOT_FIRST =
  /^(?:Це|Это)(?: уже| вже)? (?:втор|друг|трет|четв|п[’'ʼ]?ят|шост|шест|не перш|не перв)\p{L}+ (?:\p{L}+ )?(?:така |такая )?(?:удар|атак|обстр|влучан|попадан|аварі|авари|вибух|взрыв|пожеж|пожар|напад|теракт|ДТП|случа|випад|инцидент|інцидент|трагед)[^.]*(?:тижд|тижн|недел|місяц|месяц|рік|року|год|доб|сут|днів|дней|дн[іяі])/u;

/** «Предыдущий обмен», «під час минулої атаки» */
const FORMER_EVENT =
  /(?<!\p{L})(?:предыдущ|прошл|минул|попередн)\p{L}+ (?:обмен|обмін|атак|удар|обстр|нал[её]т|наліт|нальот|землетр|наводн|паводк|повін|повен|пожеж|пожар|авари|аварі|вибух|взрыв|теракт)/iu;

/** «*Поводом для эскалации стал* теракт 22 апреля: боевики расстреляли 26 туристов» */
const CAUSE = /^(?:поводом|предлогом|приводом)(?: \p{L}+){0,4} (?:стал|став|послужил|послугува)\p{L}*(?!\p{L})/iu;

/** «За последние годы здесь *горело дважды: в 2023-м* обошлось без жертв, в 2024 году погиб охранник» */
const TWICE =
  /(?<!\p{L})(?:дважды|трижды|двічі|тричі|неоднократно|неодноразово)(?!\p{L})[^.;]*(?:в|у|во) (?:19|20)\d\d/iu;

/** «Під час найважчої, 11 вересня, …»: one of a row of events, told by its rank alone. */
const WORST =
  /(?:під час|во время|в ходе|у|в|при) (?:най\p{L}+(?:ої|ій|ого|ому)|сам(?:ой|ого|ом) \p{L}+(?:ой|ого|ом|его|ей))(?: (?:з|із|из) них)?,/iu;

/** «чиї рештки торік ексгумували з ями, де знайшли 300 тіл»: below a relative clause of last year. */
const IN_CLAUSE_OF_LAST_YEAR =
  /, (?:\p{L}+ )?(?:чи[їй]|чь[яиеё]|як(?:ий|а|е|і|их|ого|ої)|котор\p{L}+) [^,;]*(?:торік|минулого року|в прошлом году)[^,;]*, (?:де|где|в котор\p{L}+|у як\p{L}+) [^,;]*$/iu;

const STOCKS = /^(?:deployed|displaced|captured)$/;
const PEAK = /(?<!\p{L})(?:на пик(?:е|у)|на піку|в разгар|у розпал|в розпал)(?!\p{L})/iu;

/** In a paragraph that «Довідково.» opens. */
function isAppended({ index }: Sentence, { sentences }: TextContext): boolean {
  let i = index;
  while (i > 0 && sentences[i]?.opensParagraph === false) i -= 1;
  return APPENDIX.test(sentences[i]?.text ?? '');
}

const APPENDIX = /^(?:Довідк(?:а|ово)|Для довідки|Справк(?:а|ово)|Справочно|Для справки|Передісторія|Предыстория)[.:]/u;
