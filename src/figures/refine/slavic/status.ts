import type { Measure } from '../../../domain/figure.ts';
import { type Item, is } from '../../item.ts';
import { amend, type Draft, type Refiner } from '../../rule.ts';
import { isReckoned } from '../../statuses/reckoned.ts';
import { isGivenUp } from '../../statuses/slavic/given-up.ts';
import { isOfYearBefore } from '../../statuses/slavic/year-before.ts';
import { isYearsAgo } from './years-ago.ts';

/** Status in languages of free word order: the words that decide stand before, between or behind verb and number. */
export const slavicStatus: Refiner = {
  name: 'slavic-status',
  languages: ['uk', 'ru'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const status = statusOf(draft);
      return draft.status !== 'asserted' || status === null ? draft : amend(draft, 'slavic-status', { status });
    }),
};

function statusOf(draft: Draft): Draft['status'] | null {
  const { items } = draft.sentence;
  const first = Math.min(draft.at, draft.cue);
  const between = items.slice(first, Math.max(draft.at, draft.cue) + 1);
  const near = [...items.slice(clauseStart(items, first), first), ...between];
  if (draft.count.high !== 0 && isRumour(draft)) return 'denied';
  if (isDebunked(draft)) return 'denied';
  if (isPlan(draft)) return 'hypothetical';
  if (near.some((item, i) => is(item, 'hypothetical') && !isReckoned(near, i) && !isPossibility(near, i)))
    return 'hypothetical';
  return isGivenUp(draft, first) ||
    (isYearsAgo(draft) &&
      isOfYearBefore(draft.sentence.text, draft.count.numberStart - draft.sentence.start) !== false) ||
    isMeasure(draft) ||
    isLastYear(draft) ||
    REMINDER.test(draft.sentence.text) ||
    isRecord(draft) ||
    OLD_WARS.test(draft.sentence.text)
    ? 'historical'
    : null;
}

/** «а *план* — 110 тысяч»: what somebody means to reach. */
function isPlan({ sentence: { items, text, start }, at, measure, count }: Draft): boolean {
  if (MOVES.has(measure)) {
    const [before, behind] = [text.slice(0, count.numberStart - start), text.slice((items[at]?.end ?? start) - start)];
    if (EXPECTED.test(before) || IS_TO_COME.test(before) || HAS_TO_COME.test(behind)) return true;
  }
  return /^[—–]$/.test(items[at - 1]?.text ?? '') && /^(?:план|цель|ціль|мета)$/u.test(items[at - 2]?.text ?? '');
}

/** What is done by agreement: people are let go or brought away, the fallen handed over. */
const MOVES: ReadonlySet<Measure> = new Set(['bodies', 'released', 'captured', 'displaced']);

/** «по договорённости *должны быть переданы* 6000 тел», «300 тіл *належить передати*» */
const MOVING =
  '(?:ещё |еще |ще )?(?:переда|верну|поверну|обменя|обміня|освободи|звільни|эвакуирова|евакуюва|вывезти|вивезти)\\p{L}*';
const TO_COME = `(?<!\\p{L})(?:(?:должн[аоы]?|должен|ма[юєт]{1,3}ь?) (?:быть|бути)|(?:за)?планиру[ею]тся|планується|планують|(?:за)?планирован[аоы]?|заплановано|предусмотрен[аоы]?|передбачен[аоі]|подлеж[аи]т|підляга[єютьт]+|(?:належить|оста[её]тся|осталось|лишається|залишається|лишилося|залишилося) ${MOVING})(?!\\p{L})`;
const IS_TO_COME = new RegExp(`${TO_COME}[^.;:!?,()\\p{Nd}]{0,40}$`, 'iu');
const HAS_TO_COME = new RegExp(`^[^.;:!?,()\\p{Nd}]{0,40}${TO_COME}`, 'iu');

/** «Київ *очікує на* тисячу тіл» */
const EXPECTED = /(?<!\p{L})(?:очіку(?:є|ють)|чека(?:є|ють)|ожида(?:ет|ют)|жд[её]т|ждут)(?: на)?(?: ещё| еще| ще)? $/iu;

/** «можуть перебувати», «может достигать», «могли погибнуть»: what may be now is claimed, what may come is feared. */
function isPossibility(items: readonly Item[], at: number): boolean {
  if (!/^(?:може|можуть|могло|могла|могли|міг|может|могут|мог)$/u.test(items[at]?.text ?? '')) return false;
  if (is(items[at + 1], 'hypothetical')) return false;
  return (
    /^(?:могл|міг|мог$)/u.test(items[at]?.text ?? '') ||
    items.slice(at + 1, at + 4).some(({ text }) => STATIVE.test(text))
  );
}

const STATIVE =
  /^(?:перебувати|залишатися|залишатись|лишатися|бути|сягати|становити|досягати|перевищувати|виявитися|можуть|находиться|оставаться|быть|достигать|составлять|превышать|насчитывать|оказаться|под завалами|під завалами)/u;

/** «сообщения о десятках утонувших не соответствуют действительности», «інформація про 40 загиблих — фейк». */
function isDebunked({ sentence: { items }, at, cue }: Draft): boolean {
  const first = Math.min(at, cue);
  const rumour = items.slice(Math.max(0, first - 6), first).some(({ text }) => RUMOUR.test(text));
  return rumour && items.slice(Math.max(at, cue)).some((item) => is(item, 'denies'));
}

const RUMOUR =
  /^(?:сообщени|информаци|слух|утверждени|заявлени|данные|повідомленн|інформаці|чутк|твердженн|заяв(?:а|и|у|і|ою|ам|ами|ах)$|дані)/u;

/** «Информацию о двадцати погибших назвали выдумкой», «вопреки сообщениям о тысячах пленных», «ні про яких 50 полонених не йдеться». */
function isRumour({ sentence: { text }, start, end, sentence }: Draft): boolean {
  const before = text.slice(0, start - sentence.start);
  const behind = text.slice(end - sentence.start);
  if (DESPITE.test(before)) return true;
  if (OF_NONE.test(text) && NOT_SAID.test(behind)) return true;
  return TOLD.test(before) && UNTRUE.test(behind);
}

const TOLD =
  /(?:слух|чутк|чуток|информаци|інформаці|сообщени|повідомленн|утверждени|твердженн|заявлени|дан(?:ые|ных|і|их)|сведени|відомост|звістк|извести|вест[ьи](?!\p{L})|новост|новин|публикаци|публікаці|фейк|пост)[^.;:]{0,40}$/iu;
const UNTRUE =
  /^[^.;]{0,60}?(?:фейк|вигадк|выдум|выдумк|перебільш|преувелич|брехн|лож(?:ь|ью|ны)|неправд|дезінформ|дезинформ|не підтверд|не подтверд|не відповіда|не соответств|нічого спільного|ничего общего|спростува|опроверг|наклеп|провокац|не имеют отношения|(?<!\p{L})бред|маячн|нісенітн|дурниц|чушь|чепух|вздор|фантазі|фантази|байк|домысл|домисл|абсурд|недостовірн|недостоверн|заперечу|заперечи|отрица|отвергл|відкину)/iu;
const DESPITE =
  /(?:вопреки|всупереч) (?:сообщени|слух|заявлени|утверждени|повідомленн|чутк|твердженн|заяв)[^,.;]{0,24}$/iu;
const OF_NONE = /(?:ні про як|ни о как)/iu;
const NOT_SAID = /не йдеться|не йшлося|речи (?:нет|не ид|не шло)|мови (?:немає|нема|не було)/iu;

/** «торік», «в прошлом году», «это не первая авария: …» behind the news of the day is what it is measured by; at the head of a text it is the news. */
function isLastYear({ sentence: { index, text, start }, count }: Draft): boolean {
  const compared = isOfYearBefore(text, count.numberStart - start);
  return compared ?? (index > 0 && LAST_YEAR.test(text));
}

const LAST_YEAR =
  /(?<!\p{L})(?:торік|минулого року|в прошлом году|(?:январ|феврал|март|апрел|ма|июн|июл|август|сентябр|октябр|ноябр|декабр)[ея] прошлого года|не перв(?:ая|ый|ое|ые)|не перш(?:а|ий|е|і))(?!\p{L})/iu;

/** «на 3 % більше, *ніж у квітні, коли* вбили 177»: what the news is measured by. */
function isMeasure({ sentence: { items, text, start }, at, cue }: Draft): boolean {
  const first = items[Math.min(at, cue)]?.start ?? 0;
  return MEASURED_BY.test(text.slice(0, first - start));
}

const MEASURED_BY =
  /(?<!\p{L})(?:ніж|аніж|чем|проти|против|порівняно (?:з|із)|по сравнению с) [^.;,]{1,40}, (?:коли|когда)(?!\p{L})/u;

/** «найтяжчий обстріл з 2023 року, коли загинули 25»: what the record is measured by is long past. */
function isRecord({ sentence: { items, text, start }, at, cue }: Draft): boolean {
  const first = items[Math.min(at, cue)]?.start ?? 0;
  return RECORD.test(text.slice(0, first - start));
}

const RECORD =
  /(?:найб|найт|найв|найк|найс|наймас|найж|крупнейш|тяжелейш|тяжелейш|сам(?:ый|ая|ое|ые|ым|ой) |перш(?:ий|а|е) |перв(?:ый|ая|ое) )[^.;]{0,80} (?:з|із|від|с|со|відтоді|после|після)(?: |, )[^.;]{0,40}(?:коли|когда|как|як)(?!\p{L})/u;

/** «Напомним, …»: what follows is no news. */
const REMINDER = /^(?:Нагадаємо|Нагадуємо|Напомним|Напоминаем|Для порівняння|Для сравнения)(?!\p{L})/u;

/** Wars whose dead nobody counts as news. */
const OLD_WARS =
  /(?:Перв|Втор)(?:ая|ой|ую) миров|Великой Отечественной|(?:Перш|Друг)(?:а|ої|ій|у) світов|наполеонівськ|наполеоновск|(?:XVIII|XIX|XVII)\s(?:века|веке|століт)/u;

function clauseStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1) if (/^[,;:–—]$/.test(items[i]?.text ?? '')) return i + 1;
  return 0;
}
