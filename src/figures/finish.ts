import type { Figure } from '../domain/figure.ts';
import { type Anchor, type Draft, isAnchoredAt } from './rule.ts';

/** Drafts in text order as figures; anchors become indexes. */
export function finished(drafts: readonly Draft[], text: string): Figure[] {
  const ordered = drafts.toSorted((a, b) => a.count.numberStart - b.count.numberStart || a.start - b.start);
  return ordered.map((draft) => figureOf(draft, ordered, text));
}

function figureOf(draft: Draft, ordered: readonly Draft[], text: string): Figure {
  const { low, high, qualifier, written, rounding, unit, numberStart, numberEnd } = draft.count;
  const start = Math.min(draft.start, numberStart);
  const end = Math.max(draft.end, numberEnd);
  return {
    measure: draft.measure,
    unit,
    amount: { low, high, qualifier, written, rounding },
    role: draft.role,
    status: draft.status,
    victims: draft.victims,
    place: draft.place,
    claimant: draft.claimant,
    reporter: draft.reporter,
    disputedBy: draft.disputedBy,
    asOf: draft.asOf,
    window: draft.window,
    incident: draft.incident,
    partOf: indexOf(draft.partOf, draft, ordered),
    of: indexOf(draft.of, draft, ordered),
    quote: text.slice(start, end),
    start,
    end,
    inferred: draft.inferred,
    rules: draft.rules,
  };
}

function indexOf(anchor: Anchor | null, self: Draft, ordered: readonly Draft[]): number | null {
  const index = ordered.findIndex((draft) => draft !== self && isAnchoredAt(draft, anchor));
  return index < 0 ? null : index;
}
