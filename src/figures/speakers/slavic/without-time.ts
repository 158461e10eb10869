import { type Item, is } from '../../item.ts';
import type { Span } from '../../span.ts';

/** «*Минулого тижня* штаб *у вівторок уранці* говорив», «*Торік* нарахували»: when it was said is no part of who says it. */
export function withoutTime(items: readonly Item[], { from, to }: Span): Span {
  let first = from;
  for (let next = behindTime(items, first); next > first && first < to; next = behindTime(items, first)) first = next;
  let last = to;
  for (let before = beforeTime(items, last); before < last && before >= first; before = beforeTime(items, last))
    last = before;
  return { from: Math.min(first, to), to: Math.max(last, first) };
}

function behindTime(items: readonly Item[], at: number): number {
  const [item, next] = [items[at], items[at + 1]];
  if (ADVERB.test(item?.text ?? '')) return at + 1;
  const inside = /^(?:у|в|во)$/u.test(item?.text ?? '') ? at + 1 : at;
  if (FIRST.test(items[inside]?.text ?? '') && DAY.test(items[inside + 1]?.text ?? '')) return inside + 2;
  if (/^(?:тем|тим)$/u.test(item?.text ?? '') && /^не мен/u.test(next?.text ?? '')) return at + 2;
  if (/^(?:к|до|під)$/u.test(item?.text ?? '') && HOUR.test(next?.text ?? '')) return at + 2;
  if (POINTS.test(item?.text ?? '') && UNIT.test(next?.text ?? '')) return at + 2;
  if (SINCE.test(item?.text ?? '')) return behindBeginning(items, at + 1);
  if (/^(?:у|в|во|за)$/u.test(item?.text ?? '') && THAT.test(next?.text ?? '')) {
    const unit = items.findIndex(({ text }, i) => i > at + 1 && i <= at + 4 && UNIT.test(text));
    return unit > 0 ? unit + 1 : at;
  }
  return at;
}

/** «*Від початку повномасштабного вторгнення Росії* ООН нарахувала»: up to the noun that began, and whose it is. */
function behindBeginning(items: readonly Item[], from: number): number {
  const noun = items.findIndex(({ text }, i) => i >= from && i <= from + 3 && BEGUN.test(text));
  if (noun < 0) return from;
  const whose = items[noun + 1];
  return whose?.capital === true && /(?:ії|ии|и|и|у|а|ої|ой)$/u.test(whose.text) && whose.kind === 'word'
    ? noun + 2
    : noun + 1;
}

const SINCE = /^(?:від|з|із|с|со|от) (?:самого )?(?:початку|начала|моменту|момента|часу|времени)$/u;
const BEGUN = /^(?:вторгн|вторж|війн|войн|агрес|операц|конфл|рок|год|місяц|месяц|бойов|боев|перемир|эпидем|епідем)/u;

function beforeTime(items: readonly Item[], to: number): number {
  const last = items[to - 1];
  if (ADVERB.test(last?.text ?? '')) return to - 1;
  const first = DAY.test(last?.text ?? '') && FIRST.test(items[to - 2]?.text ?? '');
  if (first) return /^(?:у|в|во)$/u.test(items[to - 3]?.text ?? '') ? to - 3 : to - 2;
  if (/^(?:початку|начала)$/u.test(last?.text ?? '') && /^сам(?:ого|ої)$/u.test(items[to - 2]?.text ?? ''))
    return to - 3;
  if (/^(?:від|з|із|с|со) (?:самого )?(?:початку|начала)$/u.test(last?.text ?? '')) return to - 1;
  if (POINTS.test(items[to - 2]?.text ?? '') && UNIT.test(last?.text ?? ''))
    return is(items[to - 3], 'preposition') ? to - 3 : to - 2;
  return is(last, 'weekday') && is(items[to - 2], 'preposition') ? to - 2 : to;
}

/** «*Перші дні* влада», «компания *в первый день*» */
const FIRST = /^(?:перш|перв|друг|втор|трет)(?:ого|ої|их|ий|ому|і|у|ой|ый|ом|ые|ые|ое)$/u;
const DAY = /^(?:день|дня|дні|дни|днів|дней|доб[иу]|сутки|годин[иу]|час[ыа]?|часов|тижн[іья]|неделю|недели)$/u;

const ADVERB =
  /^(?:востаннє|торік|цьогоріч|позаторік|уранці|вранці|зранку|увечері|ввечері|уночі|вночі|удень|вдень|опівдні|учора|вчора|однак|проте|втім|однако|впрочем|утром|вечером|ночью|дн[её]м|вчера|сегодня|сьогодні)$/u;
/** «*к обеду* больница», «*до вечора* штаб» */
const HOUR = /^(?:обед|обід|вечер|вечор|вечір|утр|ранк|ранок|полуд|ночи|ночі)/u;
const POINTS = /^(?:последн|останн|минул|прошл|цього|цієї|этой|этого|нинішн|нынешн|позаминул|позапрошл)/u;
const THAT = /^(?:ту|той|то|тот|те|цей|этот|это|аналогічн|аналогичн)/u;
const UNIT = /^(?:тиж|рок|рік|місяц|літ|зим|осен|осін|весн|недел|год|месяц|лет|пору|пор|час|період|период|время|раз$)/u;
