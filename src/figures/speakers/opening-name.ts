import { type Item, is } from '../item.ts';
import type { Span } from '../span.ts';
import { isOffice } from './offices.ts';

/** "*The army* surrounds the town and says …": the name that opens the sentence, for a second verb. */
export function openingName(items: readonly Item[]): Span | null {
  const from = behindDateline(items);
  let to = behindOwner(items, from);
  while (
    to < from + 8 &&
    isOfName(items[to]) &&
    (to === from || items[to]?.capital || is(items[to], 'person') || mayLead(items, to))
  )
    to += 1;
  while (to > from && is(items[to - 1], 'preposition', 'conjunction', 'stop')) to -= 1;
  return to > from ? { from, to } : null;
}

/** "*Luria's* coast guard": index behind the owner of an office, else that of the first word. */
function behindOwner(items: readonly Item[], from: number): number {
  const owner = items.findIndex(({ text }, i) => i > from && i < from + 4 && /^['’]s$/.test(text));
  const isOwner = owner > 0 && items.slice(from, owner).every((item) => isOfName(item) && item.capital);
  const [first, second, third] = items.slice(owner + 1, owner + 4).map(({ text }) => text);
  const names = [first, second, `${first} ${second}`, `${second} ${third}`];
  return isOwner && names.some((name) => isOffice(name ?? '')) ? owner + 1 : from;
}

/** "PORT AMSEL (ANA) - *The coast guard*" */
function behindDateline(items: readonly Item[]): number {
  const dash = items.findIndex(
    ({ text, start }, i) => i < 12 && /^[-–—]$/.test(text) && (items[i - 1]?.end ?? start) < start,
  );
  return dash > 0 &&
    items.slice(0, dash).every(({ kind, capital, count }) => kind === 'mark' || capital || count !== null)
    ? dash + 1
    : 0;
}

function isOfName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.count === null && !is(item, 'auxiliary', 'pronoun', 'month', 'weekday');
}

/** "Ministry *of* Defence", "the *health* ministry", "the *coast guard*". */
function mayLead(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? '';
  if (isOffice(`${text} ${items[at + 1]?.text}`) || isOffice(`${items[at - 1]?.text} ${text}`)) return true;
  return isOffice(text) || /^(?:of|for|and|the)$/.test(text) || isOffice(items[at + 1]?.text ?? '');
}
