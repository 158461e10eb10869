import type { Name } from '../../domain/figure.ts';
import { type Draft, isAnchoredAt } from '../rule.ts';
import { isOneKind, isOthers, isSum } from './others.ts';
import { toldOfThem } from './told-of-them.ts';

/** "…, and 30 injured", "wounding 12 others": the people of the figure before; a part has those of its whole. */
export function inheritedFrom(draft: Draft, before: readonly Draft[]): Name | null {
  const whole = before.find((other) => isAnchoredAt(other, draft.partOf));
  const beside = before.findLast((other) => statesBeside(other, draft));
  const victims = (whole ?? beside ?? toldOfThem(draft, before))?.victims ?? null;
  const people = victims?.text ?? '';
  const isOfKind = isOneKind(people) || (beside?.rules.includes('single-victim') ?? false);
  if (isOthers(draft) && beside?.measure !== draft.measure && isOfKind) return null;
  if (whole === undefined && isSum(draft) && isOneKind(people)) return null;
  if (draft.measure !== 'bodies' && /\bbod(?:y|ies)$/.test(people)) return null;
  return ONE_PERSON.test(people) ? null : victims;
}

/** A whole figure before it in the sentence, in whose own words its people stand. */
function statesBeside({ sentence, at, inferred, partOf }: Draft, draft: Draft): boolean {
  return sentence === draft.sentence && at < draft.at && !inferred.includes('victims') && partOf === null;
}

const ONE_PERSON = /^(?:person|man|woman|child|soldier|policeman)$/;
