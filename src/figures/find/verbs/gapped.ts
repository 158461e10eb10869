import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import { anchorOf, type Draft, type Find, type Finder } from '../../rule.ts';
import type { Span } from '../../span.ts';
import { isTimeUnit } from '../../time-unit.ts';

/** The verb is said once: "Twelve people were killed in Karsk, *eight* in Dolna and *two* in Sarev", "40 hurt, *12* seriously". */
export const gapped: Finder = {
  name: 'gapped',
  languages: ['en'],
  find: ({ items }, { drafts, isTaken }) => {
    let last = -1;
    const finds: Find[] = [];
    items.forEach((item, at) => {
      if (item.count?.unit !== 'people' || isTaken(at)) return;
      const head = headBefore(drafts, at);
      if (head === null || !isGap(items, at, head)) return;
      if (countBetween(items, Math.max(head.at, last), at)) return;
      last = at;
      const measure = FATALLY.test(items[at + 1]?.text ?? '') ? 'killed' : head.measure;
      const speaker = rivalBefore(items, at, head);
      finds.push({
        at,
        measure,
        cue: at,
        from: at,
        to: at + 1,
        ...(speaker !== null
          ? { speaker }
          : items[at + 1]?.text === 'since' || isOfRival(items, at)
            ? {}
            : partOf(items, at, head, finds)),
      });
    });
    return finds;
  },
};

function headBefore(drafts: readonly Draft[], at: number): Draft | null {
  const before = drafts.filter(
    (draft) => draft.at < at && draft.count.unit === 'people' && (draft.count.high ?? 1) > 0,
  );
  return before.toSorted((a, b) => b.at - a.at)[0] ?? null;
}

const FATALLY = /^(?:fatally|mortally)$/;
const ADVERBS = /^(?:seriously|critically|badly|gravely|severely|slightly|lightly|fatally|mortally)$/;

function isGap(items: readonly Item[], at: number, head: Draft): boolean {
  if (groupAfter(items, at).kind !== 'none') return false;
  if (isNameFirst(items, at, head) || isOfRival(items, at)) return true;
  if (!/^(?:[,:]|and|another|others)$/.test(items[at - 1]?.text ?? '')) return false;
  const next = items[at + 1];
  if (items[at - 1]?.text === 'another' && isEnd(next)) return true;
  if (head.measure === 'wounded' && ADVERBS.test(next?.text ?? '')) return isEnd(items[at + 2]);
  // "lost 1,060 troops over the previous day *and about 1,169,000 since* February 2022"
  if (next?.text === 'since' && items[at - 1]?.text === 'and') return !hasVerb(items, at + 2);
  return PLACES.test(next?.text ?? '') && isPlaceOrTime(items, at + 2) && !hasVerb(items, at + 2);
}

/** "has killed 31, according to the army, *and more than 200*, according to rebels": the same people, as others count them. */
function isOfRival(items: readonly Item[], at: number): boolean {
  const joins = /^(?:and|or|but)$/.test(items[at - 1]?.text ?? '') && items[at - 2]?.text === ',';
  return joins && items[at + 1]?.text === ',' && is(items[at + 2], 'according');
}

/** "lost 14 soldiers, *Malvia three* and *Teland two*", "In Karsk 52 people died, *in Dolna 130* a week later". */
function isNameFirst(items: readonly Item[], at: number, head: Draft): boolean {
  const last = items[at - 1]?.text === ',' && PLACES.test(items[at - 3]?.text ?? '') ? at - 2 : at - 1;
  let from = last;
  while (from > last - 3 && isName(items[from])) from -= 1;
  if (from === last || !isClosed(items, at + 1)) return false;
  const inPlace = PLACES.test(items[from]?.text ?? '');
  const joint = items[inPlace ? from - 1 : from]?.text ?? '';
  if (!/^(?:[,;]|and)$/.test(joint)) return false;
  if (inPlace) return isPlacedFirst(items, head);
  return is(items[head.cue], 'loss', 'active') || head.rules.includes('gapped') || isReportedBy(items, head.at);
}

/** "*Tunis reports* 35 deaths, Iran 11": the head, too, is told by one with a name. */
function isReportedBy(items: readonly Item[], at: number): boolean {
  return is(items[at - 1], 'says') && items[at - 2]?.capital === true;
}

/** "Tunis reports 35 deaths, *Iran* 11": who gives the next number of the same people. */
function rivalBefore(items: readonly Item[], at: number, head: Draft): Span | null {
  if (!isReportedBy(items, head.at) || PLACES.test(items[at - 2]?.text ?? '') || !isNameFirst(items, at, head))
    return null;
  let from = at;
  while (from > 0 && isName(items[from - 1])) from -= 1;
  return from < at ? { from, to: at } : null;
}

function isName(item: Item | undefined): boolean {
  return item?.kind === 'word' && item.capital && !is(item, 'month', 'weekday', 'says', 'person', 'label');
}

/** The head has its place in front of it, too: "*In Karsk* 52 people died". */
function isPlacedFirst(items: readonly Item[], head: Draft): boolean {
  if (head.rules.includes('gapped')) return true;
  return items.some((item, i) => i < head.at && i > head.at - 6 && PLACES.test(item.text) && isName(items[i + 1]));
}

/** The number closes its member: an end, or when it was. */
function isClosed(items: readonly Item[], i: number): boolean {
  const time = items
    .slice(i + 1, i + 4)
    .some(({ text }) => /^(?:later|earlier|before|after|ago|night|day)$/.test(text));
  return isEnd(items[i]) || (/^(?:a|the|two|three|on)$/.test(items[i]?.text ?? '') && time);
}

const PLACES = /^(?:in|at|near|on|aboard|outside|during|through|from)$/;

/** "in *Dolna*", "in *the* village", "on *Monday*"; not "in 20 attacks". */
function isPlaceOrTime(items: readonly Item[], i: number): boolean {
  const item = items[i];
  if (item === undefined || item.count?.sifted === null || is(item, 'thing')) return false;
  return (
    item.capital ||
    item.kind === 'code' ||
    is(item, 'stop', 'single', 'weekday', 'month') ||
    /^(?:hospital|custody|captivity|clashes|shelling|strikes|hostile)$/.test(item.text)
  );
}

/** The number has a verb of its own, told by others: "12 in Karsk *were arrested*". */
function hasVerb(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && i < from + 8; i += 1) {
    if (items[i]?.count || /^[,.;:]$/.test(items[i]?.text ?? '') || items[i]?.text === 'and') return false;
    if (is(items[i], 'auxiliary', 'passive', 'happens', 'active', 'other-fate')) return true;
  }
  return false;
}

function isEnd(item: Item | undefined): boolean {
  return item === undefined || /^[,.;)]$/.test(item.text) || is(item, 'conjunction');
}

/** "12 people died in two days, three on Monday": what is counted last may be what the number counts. */
function countBetween(items: readonly Item[], from: number, to: number): boolean {
  return items.some(
    ({ count }, i) => i > from && i < to && count !== null && count.sifted !== 'date' && !isTimeUnit(items[i + 1]),
  );
}

/** Where the whole has a place of its own, the next number stands beside it; else it is a part of the whole. */
function partOf(items: readonly Item[], at: number, head: Draft, finds: readonly Find[]): Pick<Find, 'partOf'> {
  const before = finds.at(-1);
  if (before !== undefined) return before.partOf === undefined ? {} : { partOf: before.partOf };
  if (head.partOf !== null) return { partOf: head.partOf };
  const placed = items
    .slice(head.at + 1, at)
    .some((item, k) => PLACES.test(item.text) && isPlaceOrTime(items, head.at + k + 2));
  const total = head.count.high ?? head.count.low ?? 0;
  const count = items[at]?.count;
  return placed || (count?.high ?? count?.low ?? 0) >= total ? {} : { partOf: anchorOf(head) };
}
