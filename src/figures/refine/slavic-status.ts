import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner } from '../rule.ts';

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
  if (isDebunked(draft)) return 'denied';
  if (near.some((item, i) => is(item, 'hypothetical') && !(draft.measure !== 'missing' && isPossibility(near, i))))
    return 'hypothetical';
  return isSuperseded(items.slice(statementStart(items, first), first)) ||
    isLongAgo(items) ||
    REMINDER.test(draft.sentence.text) ||
    isRecord(draft) ||
    OLD_WARS.test(draft.sentence.text)
    ? 'historical'
    : null;
}

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
  /^(?:сообщени|информаци|слух|утверждени|заявлени|данные|повідомленн|інформаці|чутк|твердженн|заяв|дані)/u;

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

/** Back to a semicolon, a contrast or the beginning: a subordinate clause belongs to who speaks in front of it. */
function statementStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1)
    if (/^(?:[;:]|однак|проте|але|однако|но|а)$/u.test(items[i]?.text ?? '')) return i + 1;
  return 0;
}

/** «Ранее сообщалось о девяти погибших», «раніше йшлося про». */
function isSuperseded(items: readonly Item[]): boolean {
  const at = items.findIndex(({ text }) =>
    /^(?:ранее|раньше|прежде|сначала|первоначально|поначалу|накануне|напередодні|раніше|спершу|спочатку|попередньо)$/u.test(
      text,
    ),
  );
  return (
    at >= 0 &&
    items
      .slice(at)
      .some((item) => is(item, 'says', 'historical') || /^(?:йшлося|мовилося|речь шла|мова)/u.test(item.text))
  );
}

/** «год назад», «десять лет назад», «рік тому», «торік», «в прошлом году» with an event of its own. */
function isLongAgo(items: readonly Item[]): boolean {
  return items.some(
    ({ text }, i) =>
      /^(?:назад|тому)$/u.test(text) &&
      /^(?:год|года|лет|рік|роки|років|десятиліт|десятилет|століт)/u.test(items[i - 1]?.text ?? ''),
  );
}
