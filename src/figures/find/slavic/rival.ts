import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { apart, isOfOthers, toldFor } from '../../told.ts';
import { isBareSlavic } from './bare.ts';

/**
 * Another number for what was told before, without a word for what it counts: «опозиція говорить про тридцятьох», «ветераны
 * настаивают на шестидесяти», «правозахисники нарахували сорок», «у спасателей другая цифра — девять», «їх уже десятеро».
 */
export const slavicRival: Finder = {
  name: 'slavic-rival',
  languages: ['uk', 'ru'],
  find: ({ items, text }, { drafts, before, told, isTaken }) =>
    OTHER_FIGURE.test(text) && before.length === 0 && drafts.length === 0
      ? []
      : items.flatMap((item, at): Find[] => {
          if (item.count?.unit !== 'people' || isTaken(at) || !isBareSlavic(items, at)) return [];
          const from = pointerBefore(items, at);
          const whole =
            from === null || isOfOthers(items, at, drafts, isTaken) || isOfLiving(items, at)
              ? null
              : toldFor(at, item.count, { drafts, told });
          if (from === null || whole === null || apart(whole.count, item.count) > OTHER_ORDER) return [];
          const speaker = bareSpeaker(items, from) ?? gappedSpeaker(items, from);
          const find: Find = { at, measure: whole.measure, cue: at, from, to: at + 1 };
          return [speaker === null ? find : { ...find, speaker }];
        }),
};

/** «называет *бо́льшую цифру* — 18 500»: than that of the sentence right before, whatever it counted. */
const OTHER_FIGURE = /(?:бо\u0301?льш|меньш|більш|менш)\p{L}* (?:цифр|число|оцінк|оценк)/iu;

/** «[Тарсия сообщила о трёх погибших,] *Карсалия* — об одном»: who speaks in front of the dash. */
function gappedSpeaker(items: readonly Item[], dash: number): Span | null {
  const to = isGappedSpeaker(items, dash) ? beforeObject(items, dash) : -1;
  let from = to;
  while (from > 0 && to - from < 7 && isSpeakerPart(items[from - 1])) from -= 1;
  return from < to && !items.slice(from, to).some((item) => is(item, 'month', 'weekday')) ? { from, to } : null;
}

/** «[Украина сообщила о девяти погибших,] *Россия* об одиннадцати»: a comma, one name, and no dash. */
function bareSpeaker(items: readonly Item[], at: number): Span | null {
  const name = items[at];
  const opens = items[at - 1]?.text === ',' || /^[аи]$/u.test(items[at - 1]?.text ?? '');
  const named = name?.kind === 'word' && name.capital && name.senses.length === 0 && opens;
  return named && hasSaidBefore(items, at) ? { from: at, to: at + 1 } : null;
}

/** «Розвідка *називає меншу цифру* –»: the verb and what it names stand between the speaker and the dash; -1 where no verb does. */
function beforeObject(items: readonly Item[], dash: number): number {
  if (!NUMBER_NOUN.test(items[dash - 1]?.text ?? '')) return dash;
  return items.findLastIndex(({ text }, i) => i < dash - 1 && i >= dash - 4 && NAMES_IT.test(text));
}

const NUMBER_NOUN = /^(?:цифр[уыи]|число|кількість|количество|оцінку|оценку)$/u;
const NAMES_IT = /^(?:назива|наводи|навед|подає|дає|дают|озвуч|называ|назвал|приводи|привел|да[её]т)/u;

function isSpeakerPart(item: Item | undefined): boolean {
  if (/^[«»“”„"-]$/.test(item?.text ?? '')) return true;
  return item?.kind === 'word' && item.count === null && !is(item, 'conjunction', 'says', 'clause', 'people', 'adverb');
}

/** «уточнено количество спасённых: их 26»: another fate was named last. */
function isOfLiving(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 9), at).some(({ text }) => LIVING.test(text));
}

const LIVING = /^(?:спас|врятов|урятов|выжи|вижи|уцел|уціл|затрим|задерж|арешт|арест|госпит|госпіт|пацієнт|пациент)/u;

/** Two counts of one event differ, but hardly by more than this. */
const OTHER_ORDER = 25;

/** Index of the words that point back, or null. */
function pointerBefore(items: readonly Item[], at: number): number | null {
  const last = behindAsides(items, at);
  const governed = /^(?:про|о|об|обо|на|щодо|из|з|із)$/u.test(items[last]?.text ?? '');
  const verb = governed ? behindAsides(items, last) : last;
  const text = items[verb]?.text ?? '';
  if (governed && (SPEAKS.test(text) || isGapped(items, verb))) return verb;
  if (!governed && (COUNTS.test(text) || PRONOUN.test(text) || isGappedSpeaker(items, verb))) return verb;
  return numberBefore(items, verb);
}

function isGapped(items: readonly Item[], at: number): boolean {
  return isGappedSpeaker(items, at) || isGappedHour(items, at) || bareSpeaker(items, at) !== null;
}

/** Adverbs, quotation marks and «число» in front of the number itself. */
function behindAsides(items: readonly Item[], at: number): number {
  let i = at - 1;
  while (i > at - 5 && (is(items[i], 'adverb', 'others') || ASIDE.test(items[i]?.text ?? ''))) i -= 1;
  return i;
}

const ASIDE =
  /^(?:[«"“„]|поіменно|поимённо|поименно|число|числа|числі|числе|цифру|цифре|цифрі|цифри|цифры|показник|оцінку|оценку|оценке|лише|тільки|лишь|только|аж|целых|цілих|навіть|даже|теперь|тепер)$/u;

const SPEAKS =
  /^(?:говор|каж|сказа|заяв|повідом|сообщ|пиш|писа|йд[еі]ть|йшло|ідеть|шла$|речь|мова|мовит|наст[ао]|наполяг|згаду|упомина|звіту|отчит|доповіда|докладыва|знає|знает|стоїть|стоит|зійшл|сошл|спин|исход|виход|объяв|огол|додава|добав)/u;
const COUNTS =
  /^(?:насчит|нараху|налічи|наліч|подсчит|підраху|пораху|посчит|назв|назив|назыв|призна|визна|пода|дає|даёт|дал|дав$|вимов|привод|привёл|привел|навод|навел|навів|фікс|фикс|документ|задокумент|подтвер|підтвер|доліч|дорах|дода[вл]|внес|дописа|приба[вд]|вказ|указ|укаж|озвуч|говорить|оцін|оцен|знає$|знает$)/u;
const PRONOUN = /^(?:їх|их|таких|їхнє|всіх|всего|усього|всього)$/u;

/** «прокуратура — о семи»: the verb is said once, in front of another speaker. */
function isGappedSpeaker(items: readonly Item[], dash: number): boolean {
  return /^[—–]$/.test(items[dash]?.text ?? '') && hasSaidBefore(items, dash);
}

function hasSaidBefore(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 24), at).some((item) => is(item, 'says'));
}

/** «[В 09:30 сообщили о двух.] *В 14:00* — уже о пяти»: the verb is not said again, but when it is. */
function isGappedHour(items: readonly Item[], dash: number): boolean {
  return (
    /^[—–]$/.test(items[dash]?.text ?? '') &&
    dash > 0 &&
    items
      .slice(0, dash)
      .every(
        (item) =>
          item.count?.sifted != null ||
          /^\d{1,2}:\d\d$/.test(item.text) ||
          is(item, 'preposition', 'adverb', 'weekday') ||
          HOUR.test(item.text),
      )
  );
}

const HOUR = /^(?:вечер|вечор|утр|ранк|полудн|обед|обід|ноч|ніч|полноч|півноч|час|годин)/u;

/** «цифра зросла до 12», «другая цифра — девять», «це число сягнуло 40» */
function numberBefore(items: readonly Item[], last: number): number | null {
  if (/^до /u.test(items[last + 1]?.text ?? '') && POINTS.test(items[last]?.text ?? '')) return last;
  if (is(items[last], 'auxiliary', 'amounts-to') && /^(?:їх|их)$/u.test(items[last - 1]?.text ?? '')) return last - 1;
  if (/^їх (?:стало|уже)$/u.test(items[last]?.text ?? '')) return last;
  if (!is(items[last], 'amounts-to', 'auxiliary') && !/^[—–:]$/.test(items[last]?.text ?? '')) return null;
  for (let i = last; i > Math.max(-1, last - 6); i -= 1) {
    if (POINTS.test(items[i]?.text ?? '')) return isOfThings(items, i) ? null : i;
    if (items[i]?.count != null || /^[.;,]$/.test(items[i]?.text ?? '')) return null;
  }
  return null;
}

const POINTS =
  /^(?:вилк[аиуы]|цифр[аиыуі]|число|лік|рахунок|счёт|счет|оцінк[аи]|оценк[аи]|показник|показатель|подсчёт|підрахунок|дані|данные|підсумок|итог)$/u;

/** «число домов — 40»: what the word counts stands right behind it. */
function isOfThings(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return (
    next?.kind === 'word' &&
    !is(next, 'amounts-to', 'auxiliary', 'adverb', 'preposition', 'says', 'stop') &&
    next.senses.length === 0
  );
}
