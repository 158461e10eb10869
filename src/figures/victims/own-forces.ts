import type { Name } from '../../domain/figure.ts';
import type { Draft, TextContext } from '../rule.ts';
import { isArmed } from '../speakers/armed.ts';

/**
 * "reported two of *its soldiers* killed", "five of *our own men*", "*it had lost* four soldiers", "put *its losses* at nine":
 * the forces of the country whose army, ministry or government counts them. Null where another country stands between,
 * whose they may be, and for the dead of an office that has no army.
 */
export function ownForces(draft: Draft, { register }: TextContext): Name | null {
  const { claimant, sentence, start, victims } = draft;
  if (claimant === null || !countsOwn(draft)) return null;
  if (victims?.key !== 'forces' && !isArmed(claimant)) return null;
  const country = countryOf(claimant);
  if (country === null) return null;
  const until = start - sentence.start;
  const named = sentence.text.lastIndexOf(claimant.text, until);
  const between = sentence.text.slice(named < 0 ? 0 : named + claimant.text.length, until);
  const others = [...register.findPlaces(between), ...register.findPeoples(between)].map(countryOfMention);
  return others.some((other) => other !== null && other !== country) ? null : register.people('soldiers', { country });
}

/** Of two who count their own in one sentence the second may leave out whose: "Luria reported two of its men dead, Zubria *three*". */
export function ownForcesLike(first: Draft, draft: Draft, { register }: TextContext): Name | null {
  const { claimant, sentence, measure } = draft;
  const isOther = claimant !== null && first.claimant !== null && claimant.key !== first.claimant.key;
  if (!isOther || first.sentence !== sentence || first.measure !== measure || !countsOwn(first)) return null;
  const country = countryOf(claimant);
  return country === null || draft.cue !== draft.at ? null : register.people('soldiers', { country });
}

function countsOwn({ sentence, start, end }: Draft): boolean {
  const before = sentence.text.slice(0, start - sentence.start);
  const quote = sentence.text.slice(start - sentence.start, end - sentence.start);
  if (OWN.test(quote) || (OWN_BEFORE.test(before) && !COUNT_OF.test(quote))) return true;
  return LOST.test(quote) && IT_HAS.test(before);
}

function countryOfMention({ name }: { readonly name: Name }): string | null {
  return countryOf(name);
}

function countryOf({ key, within }: Name): string | null {
  return [...within, key].findLast((name) => /^[a-z]{2}$/.test(name)) ?? null;
}

/** "*Its* men", but no "*its* tally of Zubrian men": the count is its own, whoever is counted. */
const OWN = /\b(?:its|their|our)\b(?! (?:[a-z]+ )?(?:tally|count|claim|estimate|figure|number) (?:of|for)\b)/iu;
const COUNT_OF = /^(?:tally|count|claim|estimate|figure|number) (?:of|for)\b/iu;
const OWN_BEFORE =
  /\b(?:its|their|our)(?: own)?(?: (?:dead|losses|casualties|(?:death )?toll)(?: (?:so far|in the war))?(?: (?:at|to|as))?)? $/iu;
const LOST = /^(?:lost|suffered|sustained)\b/iu;
const IT_HAS = /\b(?:it|they|we)(?: (?:has|have|had|also|too|so far)){0,3} $/iu;
