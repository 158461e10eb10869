import type { Draft } from '../rule.ts';

/** "killing a woman and wounding three *others*": people, who need not be like those before. */
export function isOthers({ sentence: { items }, at }: Draft): boolean {
  return /^(?:others?|more)$/.test(items[at + 1]?.text ?? '');
}

/** "Two women have died, *and the toll stands at* 24": only the last of them were women. */
export function isSum({ rules }: Draft): boolean {
  return rules.some((rule) => /^(?:toll-is-count|sum-up|carried-toll|lives)$/.test(rule));
}

/** Those of one sex or age, as the others and a whole toll need not be. */
export function isOneKind(people: string): boolean {
  return KINDS.test(people);
}

const KINDS = /\b(?:wom[ae]n|girls?|boys?|child(?:ren)?|infants?|bab(?:y|ies)|toddlers?|m[ae]n|teenagers?)$/i;
