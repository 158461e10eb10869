import { groupAfter } from '../groups.ts';
import { type Item, is } from '../item.ts';
import { behindSubject } from './step-over.ts';

/** What stands between a subject and a verb that may be its own. */
export interface Between {
  /** Index behind the subject. */
  readonly start: number;
  /** Index of the last auxiliary, or -1. */
  readonly auxiliary: number;
  /** How many words behind an auxiliary may have been its verb. */
  readonly verbs: number;
}

/** Right behind the subject, or behind an auxiliary with nothing but adverbs between; what dies needs no auxiliary. */
export function isVerbOfSubject(items: readonly Item[], i: number, { start, auxiliary, verbs }: Between): boolean {
  if (isObjectVerb(items, i, auxiliary)) return false;
  if (/^(?:have|has|had|are|is|were|was|cannot|could) /.test(items[i]?.text ?? '')) return verbs === 0;
  if (auxiliary >= 0 && isPerfect(items, auxiliary) && is(items[i], 'active') && !is(items[i], 'state', 'happens'))
    return false;
  const adverbs = (from: number) =>
    items
      .slice(from, i)
      .every(
        (item) => is(item, 'adverb', 'auxiliary', 'hypothetical', 'no') || isManner(item) || /^["“”]$/.test(item.text),
      );
  if (adverbs(start) || isJointSubject(items, start, i) || isPair(items, start, i)) return true;
  if (auxiliary >= 0) return adverbs(auxiliary + 1);
  if (is(items[i], 'happens') && i === start + 1 && items[start]?.text === 'who') return true;
  if (is(items[i], 'happens'))
    return verbs === 0 && (items[i - 1]?.text === 'also' || !is(items[i - 1], 'stop', 'single', 'preposition'));
  return is(items[i - 1], 'clause', 'adverb') || items[i - 1]?.text === ',';
}

/** "were *summarily* executed" */
function isManner({ text, senses, capital }: Item): boolean {
  return senses.length === 0 && !capital && /[a-z]{3}ly$/.test(text);
}

/** "460 patients *and companions* slain": a second noun of the same number. */
function isPair(items: readonly Item[], from: number, to: number): boolean {
  return (
    items[from]?.text === 'and' &&
    to === from + 2 &&
    is(items[from + 1], 'person') &&
    /[^s]s$|men$/.test(items[from + 1]?.text ?? '')
  );
}

/** "14 rebels, *2 soldiers* killed": nothing but further counted subjects stands before the verb. */
function isJointSubject(items: readonly Item[], from: number, to: number): boolean {
  let i = is(items[from - 1], 'person') ? from : to + 1;
  while (i < to) {
    if (items[i]?.count?.sifted === null && groupAfter(items, i).kind !== 'none') i = behindSubject(items, i);
    else if (items[i]?.text === ',' || /^(?:and|&)$/.test(items[i]?.text ?? '')) i += 1;
    else return false;
  }
  return i === to;
}

/** "has killed": only "been" makes a perfect tense passive. */
function isPerfect(items: readonly Item[], auxiliary: number): boolean {
  return /^(?:has|have|had|having)$/.test(items[auxiliary]?.text ?? '');
}

/** "soldiers killed 20": the verb has an object of its own, and no auxiliary makes it passive. */
function isObjectVerb(items: readonly Item[], i: number, auxiliary: number): boolean {
  if (!is(items[i], 'active') || auxiliary >= 0) return false;
  return (items[i + 1]?.count ?? null) !== null && items[i + 1]?.count?.sifted === null;
}
