import { type Item, is } from '../item.ts';

/** Whether the item at `i` ends a name that is read backwards from its verb. */
export function isBoundary(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined) return true;
  if (item.count !== null && item.text !== 'both') return !isPartOfName(items, i);
  if (item.kind === 'mark' && !/^[-‐‑'’.&/]$/.test(item.text)) return true;
  if (item.text === 'based' && items[i - 1]?.text === '-') return false;
  if (CLOCK.test(item.text) || is(item, 'according')) return true;
  if (item.text === '-' && items[i - 1]?.end !== item.start) return true;
  if (is(item, 'pronoun') || isReports(items, i)) return false;
  if (item.text === 'and' && is(items[i + 1], 'says') && !is(items[i + 1], 'person')) return true;
  // "OCHA and its partners report"
  if (item.text === 'and' && /^(?:its|their)$/.test(items[i + 1]?.text ?? '')) return false;
  if (item.text === 'and')
    return (
      !(items[i - 1]?.capital === true && items[i + 1]?.capital === true) &&
      !isOfOneOffice(items, i) &&
      !is(items[i - 1], 'person', 'stop') &&
      !(items[i - 1]?.senses.length === 0 && items[i + 1]?.senses.length === 0)
    );
  if (is(item, 'says', 'denies', 'auxiliary', 'passive', 'happens', 'active') && !item.capital)
    return !is(item, 'person') && !is(items[i + 1], 'person');
  return isNamingOther(items, i) || (is(item, 'clause') && !is(item, 'preposition'));
}

/** "The army *called Luria's* claim a lie": whose claim it is begins behind the verb; but "a group *called* Red Dawn said". */
function isNamingOther(items: readonly Item[], i: number): boolean {
  return (
    /^(?:call(?:s|ed)|brand(?:s|ed)|label(?:s|led)|describe[sd]|ridicule[sd])$/.test(items[i]?.text ?? '') &&
    items.slice(i + 2, i + 5).some(({ text }) => /^['’]s?$/.test(text))
  );
}

/** "early *reports* spoke of", "their *claims* were": a noun stands before a verb of its own. */
function isReports(items: readonly Item[], i: number): boolean {
  return (
    /^(?:reports|records|estimates|counts|claims)$/.test(items[i]?.text ?? '') && is(items[i + 1], 'says', 'auxiliary')
  );
}

/** "the rescue line *Help 77* said", "the Commission *of 1998* wrote": the number closes a name, right before the verb. */
function isPartOfName(items: readonly Item[], i: number): boolean {
  const [name, before, number, next] = [items[i - 2], items[i - 1], items[i], items[i + 1]];
  if (!/^\d{1,4}$/.test(number?.text ?? '') || !is(next, 'says', 'auxiliary')) return false;
  if (before?.text === 'of') return name?.capital === true && /^(?:1[89]|20)\d\d$/.test(number?.text ?? '');
  return (
    before?.capital === true &&
    !is(before, 'month', 'weekday', 'adverb') &&
    i > 0 &&
    !is(name, 'place-word', 'preposition')
  );
}

/** The time that opens an entry of a live page. */
const CLOCK = /^\d{1,2}[:.]\d{2}$/;

/** "the search *and* rescue agency", "the fire *and* emergency service": one office, unless the first is one by itself. */
function isOfOneOffice(items: readonly Item[], and: number): boolean {
  const isOffice = (item: Item | undefined) => OFFICE.test(item?.text ?? '');
  return (isOffice(items[and + 2]) || isOffice(items[and + 3])) && !isOffice(items[and - 1]);
}

const OFFICE =
  /^(?:agency|service|services|ministry|department|authority|commission|committee|council|office|centre|center|administration|directorate|bureau|board|army|police|military|government|forces)$/;
