import { amend, isAnchoredAt, type Refiner } from '../rule.ts';

/** Roles that have a stretch of their own. */
const OWN_WINDOW: ReadonlySet<string> = new Set(['retroactive', 'increment']);

/** A part counts over the stretch of its whole, unless it names one of its own; a late addition never over that of its heading. */
export const partWindow: Refiner = {
  name: 'part-window',
  refine: (drafts) =>
    drafts.map((draft) => {
      const whole = drafts.find((other) => other !== draft && isAnchoredAt(other, draft.partOf));
      if (draft.role === 'retroactive' && draft.inferred.includes('window'))
        return amend(draft, 'part-window', {
          window: { ...draft.window, period: 'interval', words: null, start: null },
        });
      const differs = whole !== undefined && whole.window.period !== null && !OWN_WINDOW.has(draft.role);
      if (!differs || draft.window.words !== null || whole.window.period === draft.window.period) return draft;
      const inferred = draft.inferred.includes('window') ? draft.inferred : [...draft.inferred, 'window'];
      return amend(draft, 'part-window', { window: whole.window, inferred });
    }),
};
