import type { Item } from '../item.ts';
import type { Draft } from '../rule.ts';
import { verbGroup } from './lead.ts';
import { isEstimate, isOpen } from './open.ts';

/** Whether a figure is asked for, made up or still to come. */
export function isHypothetical(draft: Draft, lead: readonly Item[]): boolean {
  if (isAsked(draft) || isSupposed(draft)) return true;
  const open = [...lead, ...verbGroup(draft)].filter(isOpen);
  // "*could* not establish the fate of 19": what could not be done is certain.
  const isCertain = isEstimate(draft) || draft.rules.includes('fate-unknown');
  return open.some(({ text }) => !(/^(?:could|might)$/.test(text) && isCertain));
}

/** "Can you confirm that 12 are dead?" claims nothing. */
function isAsked({ sentence: { text, lexicon } }: Draft): boolean {
  return lexicon.table.lang === 'en' && /\?["”’']?\s*$/.test(text);
}

/** "*An exercise in Karsk assumed* 200 dead": in a world that was made up. */
function isSupposed({ sentence: { text, start }, start: from }: Draft): boolean {
  return SUPPOSED.test(text.slice(0, from - start));
}

const SUPPOSED =
  /\b(?:exercise|drill|simulation|war ?game|tabletop|model)\b(?: (?:in|at|near|on|by|for) [^,.;:]{1,30})? (?:assum|imagin|envisag|suppos|posit)(?:es|ed|s)\b[^,.;:]*$/i;
