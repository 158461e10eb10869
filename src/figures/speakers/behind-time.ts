import { type Item, is } from '../item.ts';

/** "in an interview in February *the country's president* said", "this morning *the officials* spoke": behind the time. */
export function determinerBehindTime(items: readonly Item[], from: number, to: number, isAdverbial: boolean): number {
  for (let i = to - 1; i > from; i -= 1) {
    const opens = /^(?:the|an?|he|she|it|they)$/.test(items[i]?.text ?? '');
    const ends = isPlainNoun(items[i - 1]) || isPlaceName(items, i - 1);
    if (
      isNameBehindTime(items, i, to) ||
      (opens && (isTime(items[i - 1]) || isOfTheDay(items, i - 1) || (isAdverbial && ends)))
    )
      return i;
  }
  return is(items[from], 'preposition') ? to : from;
}

/** "In June *Ada Sample* announced": two names in a row behind a month or a weekday. */
function isNameBehindTime(items: readonly Item[], i: number, to: number): boolean {
  const isPlain = (item: Item | undefined) => item?.kind === 'word' && item.capital && !is(item, 'month', 'weekday');
  return is(items[i - 1], 'month', 'weekday') && i + 1 < to && isPlain(items[i]) && isPlain(items[i + 1]);
}

/** "in Karsk *the admiralty*", "after the fight for Inaver *the army*" */
function isPlaceName(items: readonly Item[], at: number): boolean {
  const name = items[at];
  return (
    name?.kind === 'word' &&
    name.capital &&
    (is(items[at - 1], 'place-word', 'preposition') || items[at - 1]?.capital === true)
  );
}

/** "in that earlier bulletin *the group*": behind a noun a new name begins. */
function isPlainNoun(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.senses.length === 0 && !item.capital && /[a-z]{4}/.test(item.text);
}

/** "at the end *of the day* the coast guard", "*the next day* the council"; but "in the past day the hospitals" */
function isOfTheDay(items: readonly Item[], at: number): boolean {
  const before = `${items[at - 2]?.text} ${items[at - 1]?.text}`;
  return items[at]?.text === 'day' && /^(?:of the|the (?:next|following|same))$/.test(before);
}

function isTime(item: Item | undefined): boolean {
  return (
    is(item, 'month', 'weekday') ||
    /^(?:dawn|noon|morning|afternoon|evening|night|weekend|week|month|year|today|later|earlier|ago)$/.test(
      item?.text ?? '',
    )
  );
}

/** "Staff who visited Karsk *on 14 April* verified": index of the day right before `to`, which would end the name, or `to`. */
export function beforeDay(items: readonly Item[], to: number): number {
  const isDay = isMonthOfDay(items, to - 1) || isMonthOfDay(items, to - 2);
  return isDay && to > 3 && is(items[to - 3], 'preposition') ? to - 3 : to;
}

/** "On 14 *April* police said", "on *May* 3": the month at `at`, whose day stands beside it. */
export function isMonthOfDay(items: readonly Item[], at: number): boolean {
  if (!is(items[at], 'month')) return false;
  return [items[at - 1], items[at + 1]].some((day) => day?.count?.sifted === 'date' && /^\d{1,2}$/.test(day.text));
}
