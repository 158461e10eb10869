import type { Name } from '../../domain/figure.ts';
import { amend, type Draft, isAnchoredAt } from '../rule.ts';

/**
 * Where a text opens with what one authority says, what it credits nobody with is that one's as well, until somebody else has
 * spoken. `isLeft` tells which drafts nobody of their own sentence is credited with.
 */
export function withOpeningClaimant(
  drafts: readonly Draft[],
  rule: string,
  isLeft: (draft: Draft) => boolean,
): Draft[] {
  const opener = openerOf(drafts);
  if (opener === null) return [...drafts];
  let last: Name = opener;
  return drafts.map((draft) => {
    last = draft.claimant ?? last;
    const isOpeners = isSame(last, opener) && draft.claimant === null && isTold(draft) && isLeft(draft);
    return isOpeners ? amend(draft, rule, { claimant: opener, inferred: [...draft.inferred, 'claimant'] }) : draft;
  });
}

function openerOf(drafts: readonly Draft[]): Name | null {
  const [first] = drafts;
  return first !== undefined && first.sentence.index <= 1 ? first.claimant : null;
}

/** "감시단" is short for "유엔 인권감시단". */
function isSame(named: Name, opener: Name): boolean {
  return named.key === opener.key || opener.text.includes(named.text);
}

/** Strengths and old events are background. */
function isTold({ measure, status }: Draft): boolean {
  return measure !== 'deployed' && status !== 'historical';
}

/** "어린이 104명이 포함된 수치다": a part that nobody is credited with was counted by whoever counted the whole. */
export function withClaimantOfWhole(drafts: readonly Draft[], rule: string): Draft[] {
  return drafts.map((draft) => {
    if (draft.claimant !== null || draft.partOf === null) return draft;
    const claimant = drafts.find((other) => isAnchoredAt(other, draft.partOf))?.claimant ?? null;
    return claimant === null ? draft : amend(draft, rule, { claimant, inferred: [...draft.inferred, 'claimant'] });
  });
}
