import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/** "A raid *in March* killed 40", "*last night*'s raid", "since the raid of 3 March, in which 40 died": the day of one event. */
export function isOfEvent({ start, end, words, kind }: TimeMatch, draft: Draft): boolean {
  const { sentence, start: from } = draft;
  const behind = sentence.text.slice(end - sentence.start);
  if (/^['’]s\b/.test(behind) || (start < from && /^, (?:in|during) which\b/.test(behind))) return true;
  // "has published nothing *since 2022, when it said 5,000 had died*"
  const upTo = sentence.text.slice(end - sentence.start, Math.max(end, from) - sentence.start);
  if (/^since /i.test(words) && /^, when (?:[^,;]|,\d)*$/.test(upTo)) return true;
  if (kind !== 'interval' || !POINT.test(words) || (start >= draft.end && isSum(draft))) return false;
  const ahead = sentence.text.slice(0, start - sentence.start);
  if (OF_NUMBER.test(ahead)) return false;
  return (
    draft.count.high === 1 ||
    WHEN.test(sentence.text.slice(draft.end - sentence.start)) ||
    /\b(?:one|another|that|it),? $/i.test(ahead) ||
    sentence.items.some((item, i) => isOneEvent(item, sentence.items, i))
  );
}

/** "In April five people were killed *when a bus* fell off a bridge" */
const WHEN = /^[^,;.]{0,30}\bwhen (?:an?|one|the|their|his|her) \p{L}/u;

/** "checked the strike of 23 January and revised *the number of those killed* in January": of the number, whatever was checked. */
const OF_NUMBER = /\bnumber of [^,;.]{0,40}\b(?:killed|dead|injured|wounded|missing|deaths|injuries|casualties) $/i;

/** "Monday's strike *brought to 19* the number of journalists killed this year": the event is not what the sum counts. */
function isSum({ sentence, start }: Draft): boolean {
  return /\b(?:br(?:ings?|inging|ought)|t(?:akes?|aking|ook)|rais(?:es?|ed|ing)|push(?:es|ed|ing)) (?:up )?(?:the [^,;]{3,60} )?to $/i.test(
    sentence.text.slice(0, start - sentence.start),
  );
}

/** Stretches that also date a single event. */
const POINT =
  /^(?:in|last|this|during|over the|at the|during the) (?:early |late |mid-)?\p{L}+(?:(?: of)? (?:last|this) year| \d{4})?$|^(?:in|during) \d{4}$|^in the \p{L}+ of \d{4}$/iu;

const ATTACKER = /^(?:bomber|suicide bomber|gunman|attacker|assailant|shooter|sniper|arsonist|knifeman)$/;

/** Always one: a quake, a crash, what a bomber did. Others by their article: "*a* raid" is one, "raids" and "shelling" are none. */
export function isOneEvent(item: Item, items: readonly Item[], at: number): boolean {
  if (ATTACKER.test(item.text)) return /^(?:an?|one|suicide|lone)$/.test(items[at - 1]?.text ?? '');
  if (!is(item, 'incident') || /(?:[^s]s|ed|fire|unrest)$/.test(item.text)) return false;
  if (!/ing$/.test(item.text)) return true;
  return items.slice(Math.max(0, at - 4), at).some(({ text }) => /^(?:a|an|the|another|one)$/.test(text));
}
