import type { Draft, Sentence, TextContext } from '../rule.ts';
import type { Claim } from './claim.ts';
import { claimOf } from './claim-of.ts';

/** Who "has 40" or "is at 40" says so without a verb of saying. */
export function withCounters(
  claims: readonly Claim[],
  sentence: Sentence,
  drafts: readonly Draft[],
  context: TextContext,
): readonly Claim[] {
  const own = drafts.flatMap((draft) => {
    const { speaker } = draft;
    if (draft.sentence !== sentence || speaker === null) return [];
    const known = claims.some(({ verb, leads }) => leads && verb >= speaker.to && verb <= draft.at);
    if (known) return [];
    return claimOf(sentence, speaker.to, speaker, true, context).map((claim) => ({ ...claim, holds: true as const }));
  });
  return own.length === 0 ? claims : [...claims, ...own].toSorted((a, b) => a.verb - b.verb);
}
