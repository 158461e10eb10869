import type { Name } from '../../domain/figure.ts';
import { type Item, is } from '../item.ts';
import { amend, type Draft, type Refiner, type Sentence, type TextContext } from '../rule.ts';
import { type ArabicClaim, arabicClaimsIn } from '../speakers/arabic-claims.ts';
import { isListed, issuerOf } from '../speakers/issuer.ts';

/** "قالت وزارة الصحة إن …", "أما المنظمة فتقول إن …", "… بحسب لجنة الإنقاذ": the nearest who speaks before the number, or is cited behind it. */
export const arClaimant: Refiner = {
  name: 'ar-claimant',
  languages: ['ar'],
  refine: (drafts, context) => drafts.map((draft) => (draft.claimant === null ? credited(draft, context) : draft)),
};

function credited(draft: Draft, context: TextContext): Draft {
  const own = claimFor(draft, arabicClaimsIn(draft.sentence, context));
  if (own !== null) return amend(draft, 'ar-claimant', { claimant: own });
  const inferred = [...draft.inferred, 'claimant'];
  const issuer = isListed(draft, context) ? issuerOf(context) : null;
  const claimant = issuer ?? (draft.measure === 'deployed' ? null : carried(draft.sentence, context));
  return claimant === null ? draft : amend(draft, 'ar-claimant', { claimant, inferred });
}

function claimFor({ at, cue, sentence: { items } }: Draft, claims: readonly ArabicClaim[]): Name | null {
  const first = Math.min(at, cue);
  const cited = claims.find((claim) => claim.trails && claim.at > first && !isParted(items, first, claim.at));
  const said = claims.findLast((claim) => claim.at < first && (!claim.trails || !isParted(items, claim.at, first)));
  const lead = claims.find((claim) => claim.at < 2 && claim.trails);
  return (cited ?? said ?? lead)?.name ?? null;
}

/** A contrast or a new speaker parts what two people say. */
function isParted(items: readonly Item[], from: number, to: number): boolean {
  return items
    .slice(from + 1, to)
    .some(
      (item) => /^(?:فيما|بينما|لكن|غير|اما|[;؛.])$/.test(item.text) || (is(item, 'says') && !is(item, 'according')),
    );
}

/** The speaker of the sentence before, where this one names none and none other spoke. */
function carried({ index, opensParagraph }: Sentence, context: TextContext): Name | null {
  const before = context.sentences[index - 1];
  if (opensParagraph || before === undefined) return null;
  const names = arabicClaimsIn(before, context);
  if (names.length === 0) return carried(before, context);
  return names.length === 1 || names.every(({ name }) => name.key === names[0]?.name.key)
    ? (names[0]?.name ?? null)
    : null;
}
