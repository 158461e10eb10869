import { type Item, is } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import { nationBehind, withNation } from './of-nation.ts';

/** "*civilian* casualties", "the number of *children* killed": right beside the word that tells the measure. */
export function aroundCue({ sentence, at, cue, rules }: Draft, context: TextContext): string | null {
  // Before an active verb stands who did it.
  if (cue >= at || rules.includes('verb-of-count')) return null;
  const { items } = sentence;
  let last = cue - 1;
  while (is(items[last], 'auxiliary') || /^(?:who|that)$/.test(items[last]?.text ?? '')) last -= 1;
  const before = items[last];
  // "five are in *Ukrainian captivity*": whose prisoners they are.
  const isOther = OFFICIAL.test(before?.text ?? '') || CUSTODY.test(items[cue]?.text ?? '');
  const ofNation = isOther ? null : withNation(sentence, last, context);
  if (ofNation !== null) return ofNation;
  if (isPeople(before) || OWNERS.test(before?.text ?? '')) return textOf(sentence, before);
  const counted = nationBehind(sentence, cue, context);
  if (counted !== null) return counted;
  const behind = items.slice(cue + 1, Math.min(at, cue + 5));
  return textOf(
    sentence,
    behind.find((item) => is(item, 'person') && !item.capital),
  );
}

const OFFICIAL = /^(?:national|nationwide|official)$/;

const CUSTODY = /^(?:captivity|hands|custody|detention)$/;

/** The "official" toll is that of no officials. */
function isPeople(item: Item | undefined): boolean {
  return (
    is(item, 'person') && !is(item, 'single', 'rank') && !/^(?:official|national|staff|doctors)$/.test(item?.text ?? '')
  );
}

/** "the *military* death toll", "the *civilian* toll" */
const OWNERS = /^(?:military|army|navy|police|civilian)$/;

function textOf({ text, start }: Sentence, item: Item | undefined): string | null {
  return item === undefined ? null : text.slice(item.start - start, item.end - start);
}
