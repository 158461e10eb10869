import { amend, isAnchoredAt, type Refiner } from '../rule.ts';

/** A part counts over the stretch of its whole, unless it names one of its own. */
export const partWindow: Refiner = {
  name: 'part-window',
  refine: (drafts) =>
    drafts.map((draft) => {
      const whole = drafts.find((other) => other !== draft && isAnchoredAt(other, draft.partOf));
      const differs = whole !== undefined && whole.window.period !== null && draft.role !== 'retroactive';
      if (!differs || draft.window.words !== null || whole.window.period === draft.window.period) return draft;
      const inferred = draft.inferred.includes('window') ? draft.inferred : [...draft.inferred, 'window'];
      return amend(draft, 'part-window', { window: whole.window, inferred });
    }),
};
