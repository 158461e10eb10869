import { type Item, is } from '../../item.ts';
import type { Draft } from '../../rule.ts';

/** Whether who spoke, in Ukrainian and Russian, has given the number up: «Ранее сообщалось о девяти», «*Було двоє*, стало п'ятеро». */
export function isGivenUp(draft: Draft, first: number): boolean {
  return isSuperseded(leadOf(draft, first)) || wasBefore(draft);
}

/** What leads to the figure; where newer words stand between its noun and its number, those alone. */
function leadOf({ sentence: { items }, at }: Draft, first: number): readonly Item[] {
  const newer = statementStart(items, at);
  return newer > first ? items.slice(newer, at) : items.slice(statementStart(items, first), first);
}

/** Back to a semicolon, a contrast or the beginning: a subordinate clause belongs to who speaks in front of it. */
function statementStart(items: readonly Item[], at: number): number {
  for (let i = at - 1; i >= 0; i -= 1)
    if (/^(?:[;:]|однак|проте|але|однако|но|а)$/u.test(items[i]?.text ?? '') || isLater(items, i)) return i + 1;
  return 0;
}

/** «к вечеру», «згодом»: what is told from here on is newer. */
function isLater(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? '';
  if (
    /^(?:остаточн\p{L}*|окончательн\p{L}*|позже|згодом|потом|потім|затем|надвечір|теперь|тепер|сейчас|зараз|нині|ныне|пізніше)$/u.test(
      text,
    )
  )
    return true;
  return (
    /^(?:вечер|вечор|утр|ранк|полудн|обед|обід|ноч|ніч)/u.test(text) && /^(?:к|до)$/u.test(items[at - 1]?.text ?? '')
  );
}

/** «У *перші години* після атаки мер писав про дев'ятьох» */
function isFirstHours(items: readonly Item[], at: number): boolean {
  const unit = /^(?:години|годину|хвилини|часы|час|минуты)$/u.test(items[at]?.text ?? '');
  return unit && /^(?:перш|перв)/u.test(items[at - 1]?.text ?? '');
}

/** «*Першого дня* комбінат визнав смерть одинадцятьох», «*в первый день* признала четверых» */
function wasToldOnFirstDay(items: readonly Item[]): boolean {
  const day = items.findIndex(
    ({ text }, i) =>
      /^(?:день|дня|дні|дни|сутки|доби|добу)$/u.test(text) && /^(?:перш|перв)/u.test(items[i - 1]?.text ?? ''),
  );
  return (
    day > 0 &&
    items
      .slice(day - 1)
      .concat(items.slice(0, day))
      .some((item) => is(item, 'says') || ADMITS.test(item.text))
  );
}

const ADMITS = /^(?:визна[вл]|призна|назива|назыв)/u;

/** «Утром говорили о пяти»: an hour of the day, and a verb that lasted. */
function wasTold(items: readonly Item[]): boolean {
  const at = items.findIndex(
    ({ text }, i) =>
      isFirstHours(items, i) ||
      (!is(items[i - 1], 'weekday') &&
        /^(?:утром|вчера|днем|вечером|увечері|ввечері|ночью|зранку|вранці|уранці|учора|вчора|уночі|вночі|спозаранку|ранку|ранок)$/u.test(
          text,
        )),
  );
  return (at >= 0 && items.slice(at).some(({ text }) => LASTED.test(text))) || wasToldInMonth(items);
}

/** «тоді як *у лютому йшлося* про 1310»: of a month that is named, and a verb of speech that lasted. */
function wasToldInMonth(items: readonly Item[]): boolean {
  const month = items.findIndex((item, i) => is(item, 'month') && IN_MONTH.test(items[i - 1]?.text ?? ''));
  const behind = items.slice(month + 1, month + 5);
  return month > 0 && behind.some(({ text }, i) => SPOKE.test(text) || isThen(text, behind[i + 1]?.text));
}

/** «наприкінці лютого *їх було* 131» */
function isThen(they: string, verb: string | undefined): boolean {
  return /^(?:їх|их)$/u.test(they) && /^(?:було|было|налічувал|насчитывал)/u.test(verb ?? '');
}

const IN_MONTH = /(?:^| )(?:у|в|наприкінці|початку|середині|конце|начале|середине|конец|кінець)$/u;
const SPOKE = /^(?:йшлося|мовилося|речь шла|речь|говорили|говорилось|говорилося|називали|называли|повідомлял|сообщал)/u;

const LASTED =
  /^(?:говорив|повідомляв|називав|заявляв|писав|говорил|сообщал|писал|называл|заявлял|насчитывал|числил|значил|фигурировал|повідомлял|повідомлялося|казал|налічувал|називал|фігурувал|значил|числил|йшлося|речь|було|было)/u;

/** «Ранее сообщалось о девяти погибших», «раніше йшлося про». */
function isSuperseded(items: readonly Item[]): boolean {
  const at = items.findIndex(
    ({ text }, i) =>
      !/^(?:как|як)$/u.test(items[i - 1]?.text ?? '') &&
      /^(?:ранее|раньше|прежде|сначала|первоначально|поначалу|накануне|напередодні|раніше|спершу|спочатку|попередньо)$/u.test(
        text,
      ),
  );
  return (
    wasTold(items) ||
    wasToldOnFirstDay(items) ||
    (at >= 0 &&
      items
        .slice(at)
        .some(
          (item) =>
            (is(item, 'says', 'historical') && !/^(?:переда[вл]|підтверд|подтверд)/u.test(item.text)) ||
            /^(?:йшлося|мовилося|речь|мова)/u.test(item.text),
        ))
  );
}

/** «*Було двоє поранених*, стало п'ятеро», «*сообщали о семи*, теперь их девять» */
function wasBefore({ sentence: { items }, at }: Draft): boolean {
  const comma = items.findIndex(({ text }, i) => i > at && /^[,;—–]$/.test(text));
  if (comma < 0 || !items.slice(0, at).some(({ text }) => LASTED.test(text))) return false;
  return items
    .slice(comma + 1, comma + 4)
    .some(({ text }) => /^(?:стало|стал[иа]|теперь|тепер|нині|зараз|сейчас)$/u.test(text));
}
