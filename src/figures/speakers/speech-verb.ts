import { type Item, is } from '../item.ts';
import { isNoun } from './noun-of-saying.ts';
import { meansOtherwise } from './other-meaning.ts';
import { isPassive } from './passive-saying.ts';
import { isAdmitting, isSpeakingOf, isStating } from './stating.ts';

/** Whether the word at `i`, which may tell that somebody speaks, does so: it is no noun, no passive, and takes no lives. */
export function speaks(items: readonly Item[], i: number): boolean {
  // Asked of every word: few of them are verbs of saying.
  const isVerb = isSaying(items, i) || isStating(items, i) || isAdmitting(items, i) || isSpeakingOf(items, i);
  return (
    isVerb &&
    !isInfinitive(items, i) &&
    !isOfCompound(items, i) &&
    !isUnsaid(items, i) &&
    !isAdjective(items, i) &&
    !isThanBefore(items, i) &&
    !isWhatIsDenied(items, i)
  );
}

function isSaying(items: readonly Item[], i: number): boolean {
  return is(items[i], 'says', 'denies') && !isNoun(items, i) && !meansOtherwise(items, i) && !isPassive(items, i);
}

/** "The police denied *rumours*", "dismissed as *false*", "called *rumours* of 50 dead a hoax": no verb; but "called it *false*". */
function isWhatIsDenied(items: readonly Item[], i: number): boolean {
  if (/^(?:rumou?rs?|denials|hoax)$/.test(items[i]?.text ?? '')) return true;
  const isAs = items[i - 1]?.text === 'as' && is(items[i - 2], 'denies');
  return isAs && is(items[i], 'denies');
}

/** "nobody is able *to say*", "declined *to confirm*": nothing is said; but "went on *to say*". */
function isInfinitive(items: readonly Item[], i: number): boolean {
  return items[i - 1]?.text === 'to' && !/^(?:on|had|came|continues?d?|chose)$/.test(items[i - 2]?.text ?? '');
}

/** "did not *think*", "has not *said*": nobody is credited. */
function isUnsaid(items: readonly Item[], i: number): boolean {
  return is(items[i - 1], 'not') && !is(items[i], 'denies') && !/^(?:exclude|rule out)/.test(items[i]?.text ?? '');
}

/** "conflict-*related* violence", "a *record*-setting year". */
function isOfCompound(items: readonly Item[], i: number): boolean {
  const [before, item, next] = [items[i - 1], items[i], items[i + 1]];
  const isJoint = (mark: Item | undefined) => /^[-‐‑]$/.test(mark?.text ?? '');
  return (isJoint(before) && before?.end === item?.start) || (isJoint(next) && next?.start === item?.end);
}

/** "raised the *confirmed* death toll", "their *reported* losses": no verb. */
function isAdjective(items: readonly Item[], i: number): boolean {
  const ofNoun = /^(?:the|an?|its|their|his|this|that|latest|official)$/.test(items[i - 1]?.text ?? '');
  return (
    ofNoun &&
    /^(?:confirmed|reported|claimed|announced|stated|recorded|registered|documented|acknowledged|admitted|declared)$/.test(
      items[i]?.text ?? '',
    )
  );
}

/** "two more than first *reported*", "fewer than previously *thought*": what was said before, by nobody in particular. */
function isThanBefore(items: readonly Item[], i: number): boolean {
  const before = items.slice(Math.max(0, i - 3), i).map(({ text }) => text);
  return /(?:^| )than(?: (?:was|were|had been))?(?: (?:at )?(?:first|initially|originally|previously|earlier|before))?$/.test(
    before.join(' '),
  );
}

/** "Investigators *assume* …": what they think ends with the sentence. */
export function isOpinion(items: readonly Item[], i: number): boolean {
  return /^(?:assume|think|predict|suspect|expect)(?:s|ed)?(?: |$)/.test(items[i]?.text ?? '') && speaks(items, i);
}
