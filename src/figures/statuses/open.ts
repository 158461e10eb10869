import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import { isReckoned } from './reckoned.ts';

/** Not "the office *will confirm* 22", "which *would bring the toll to* 40": said now, or a sum of what has happened. */
export function isOpen(item: Item, i: number, words: readonly Item[]): boolean {
  if (mayGrow(item, i, words)) return true;
  if (!is(item, 'hypothetical') || isReckoned(words, i) || isCause(words, i)) return false;
  const verb = (is(words[i + 1], 'adverb') ? words[i + 2] : words[i + 1])?.text ?? '';
  if (item.text === 'to be' && /^(?:named|identified|quoted)$/.test(verb)) return false;
  if (item.text === 'expected to' && /^(?:live|survive|recover|pull through)$/.test(verb)) return false;
  if (/^(?:will|can)$/.test(item.text)) return !ADMITS.test(verb);
  // "could not verify reports of 29 dead": the reports are there.
  if (item.text === 'could' && /^(?:not|n't)$/.test(words[i + 1]?.text ?? '') && CHECKS.test(words[i + 2]?.text ?? ''))
    return false;
  return !(item.text === 'would' && SUMS_UP.test(verb) && /^(?:which|that|this)$/.test(words[i - 1]?.text ?? ''));
}

/** "유독가스 유출 *우려로* 280명이 대피했다": what was feared made them go. */
function isCause(words: readonly Item[], i: number): boolean {
  return words[i]?.text === '우려' && /^(?:로|에|속에|때문에)$/u.test(words[i + 1]?.text ?? '');
}

/** "the toll *may rise* to 300" is to come; "300 *may have died*" is a claim. */
function mayGrow(item: Item, i: number, words: readonly Item[]): boolean {
  const next = (is(words[i + 1], 'adverb') || words[i + 1]?.text === 'still' ? words[i + 2] : words[i + 1])?.text ?? '';
  return item.text === 'may' && /^(?:reach|rise|climb|grow|increase|go|swell|jump|mount|soar)(?: |$)/.test(next);
}

const CHECKS = /^(?:verify|confirm|corroborate|independently|substantiate)$/;

const ADMITS = /^(?:confirm|admit|acknowledge|concede|say)$/;

const SUMS_UP = /^(?:bring|put|take|raise|mean|imply|make|give|amount|translate)$/;

/** "The true figure *could be* between 185 and 269": an estimate of what has happened, which "could rise to 300" is not. */
export function isEstimate({ sentence: { items }, at, rules }: Draft): boolean {
  if (!rules.some((rule) => rule === 'carried-toll' || rule === 'toll-is-count')) return false;
  const before = items.slice(Math.max(0, at - 4), at).map(({ text }) => text);
  return /\b(?:could|might) (?:well |actually |in fact |even )?(?:be|have been|exceed|have exceeded)(?: as high as| close to| at| in excess of)?$/.test(
    before.join(' '),
  );
}
