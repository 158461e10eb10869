import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';

/** A number that no noun follows and whose clause ends with it, or goes on with a time or a place: "had 27 *for Thursday*". */
export function isBareNumber(items: readonly Item[], at: number): boolean {
  const { kind, to } = groupAfter(items, at);
  let next = Math.max(to, at + 1);
  if (kind !== 'none' || isMoneyOrScore(items, at)) return false;
  while (is(items[next], 'adverb', 'others') && !is(items[next], 'passive')) next += 1;
  const item = items[next];
  if (item === undefined || /^[,.;:)"”!?]$|^[–—]$/.test(item.text) || is(item, 'conjunction')) return true;
  if (isTime(item)) return true;
  return PREPOSITIONS.test(item.text) && isTimeOrPlace(items, next + 1);
}

const PREPOSITIONS = /^(?:for|on|by|in|at|from|as of|since|until|during|across|near)$/;

function isTimeOrPlace(items: readonly Item[], i: number): boolean {
  const item = items[i]?.text === 'the' ? items[i + 1] : items[i];
  if (item === undefined || item.count?.sifted === null) return false;
  if (isTime(item)) return true;
  return (item.capital && !is(item, 'thing')) || item.count?.sifted === 'date';
}

function isTime(item: Item): boolean {
  return is(item, 'weekday', 'month') || TIMES.test(item.text);
}

const TIMES =
  /^(?:now|today|yesterday|tonight|noon|midnight|midday|dawn|dusk|nightfall|morning|evening|afternoon|night|week|month|year|same|total|all|that|this|day|date|moment|first|last|previous)$/;

function isMoneyOrScore(items: readonly Item[], at: number): boolean {
  return (
    is(items[at - 1], 'money') ||
    is(items[at + 1], 'money', 'percent', 'of-them') ||
    /^[-–/]$/.test(items[at + 1]?.text ?? '')
  );
}
