import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/** Behind "including", which opens a part, or behind "up from", which opens an older value: what follows is theirs. */
export function isOfPart({ start, end }: TimeMatch, draft: Draft): boolean {
  const { items } = draft.sentence;
  if (isOfThoseAmong(items, start, draft)) return true;
  const part = items.findIndex((item) => opensAnother(item, draft) && item.start >= draft.end && item.start < start);
  if (part >= 0 && !isPartClosed(items, part, start)) return true;
  return end <= draft.start && items.some((item, i) => is(item, 'including') && isAside(items, i, start, draft));
}

/** "371 have been killed, *23 of them in May*": right behind those who are told apart. */
function isOfThoseAmong(items: readonly Item[], start: number, draft: Draft): boolean {
  const at = items.findIndex((item) => item.start >= start);
  const among = is(items[at - 1], 'of-them') ? items[at - 2] : undefined;
  if (among?.count != null && among.start >= draft.end) return true;
  const { text, start: from } = draft.sentence;
  return SOME_OF_THEM.test(text.slice(draft.end - from, Math.max(draft.end, start) - from));
}

/** "Thirteen were killed, *with eight of the deaths* in the past 24 hours" */
const SOME_OF_THEM =
  /,? (?:with |and )?(?:\p{L}+|\d[\d,.]*) of (?:the|these|those) (?:deaths|dead|fatalities|killings|killed|victims|casualties|wounded|injured|injuries|missing)(?: (?:coming|occurring|recorded|reported|happening|alone))? $/u;

function opensAnother(item: Item, { status }: Draft): boolean {
  return (
    is(item, 'including') ||
    (status === 'asserted' && /^(?:up|down|revised) from$|^compared (?:with|to)$|^as against$/.test(item.text))
  );
}

/** "89 people, *among them 12 nurses,* between 11 and 20 April": the comma right before the stretch closes the part. */
function isPartClosed(items: readonly Item[], part: number, start: number): boolean {
  const stretch = items.findIndex((item) => item.start >= start);
  return items[part - 1]?.text === ',' && items[stretch - 1]?.text === ',' && is(items[part], 'including');
}

/** "49 raids, *including three in May*, led to 23 injuries": an aside that its comma has closed before the figure. */
function isAside(items: readonly Item[], at: number, start: number, draft: Draft): boolean {
  const opener = items[at];
  if (opener === undefined || opener.start > start) return false;
  const close = items.findIndex((item, k) => k > at && item.text === ',');
  const closes = items[close]?.start ?? 0;
  return closes > start && closes < draft.start;
}
