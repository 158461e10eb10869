import type { Draft } from '../rule.ts';
import type { TimeMatch } from '../time-words.ts';

/** "*Last week* the ministry said …", "said *in October* that …", "in an interview *in March*": when somebody spoke. */
export function isOfSpeaking({ start, end, words }: TimeMatch, draft: Draft): boolean {
  // "put the losses at 4,000 *in mid-January*"
  if (draft.rules.includes('put-at') && start >= draft.end && SAID_IN.test(words)) return true;
  const { text, start: offset } = draft.sentence;
  const before = text.slice(0, start - offset);
  if (!/^since/i.test(words) && (ADDRESSED.test(before) || (SPOKEN.test(before) && start < draft.start))) return true;
  if (!/^(?:last|in) /i.test(words) || start > draft.start) return false;
  const between = text.slice(end - offset, draft.start - offset);
  const speaker = draft.claimant === null ? -1 : between.indexOf(draft.claimant.text);
  // "*In January,* officials told the radio that 1,000 *had* been killed"
  if (/^in \p{L}+$/iu.test(words))
    return (
      start === offset &&
      speaker >= 0 &&
      speaker < 6 &&
      /\bhad\b/.test(text.slice(draft.start - offset, draft.end - offset))
    );
  return speaker >= 0 && !between.slice(0, speaker).includes(',');
}

const SAID_IN = /^(?:in|last|earlier in) (?:early |late |mid-)?\p{L}+$/iu;

/** What somebody says it in, wherever the sentence tells so. */
const ADDRESSED =
  /\bin an? (?:[a-z]+ )?(?:interview|speech|statement|briefing|address|post|report)(?: (?:to|with|for|on|before) [^,;.]{3,24})? $/i;

const SPOKEN =
  /\b(?:said|spoke|talked|told \S+|announced|wrote|stated|warned|interview|speech|message|statement|briefing(?: (?:to|with|for) [^,;.]{3,24})?|reported|estimated|published|printed|issued|(?:published|released|gave|given|issued|shared|disclosed|announced) (?:a|an|any|its|the|their|such) (?:[a-z]+ )?(?:figures?|tolls?|numbers?|counts?|tall(?:y|ies)|totals?|updates?|reports?|statistics|data|bulletins?)) $/i;
