import { amend, type Draft, isAnchoredAt, type Refiner } from '../rule.ts';

/** A part is as old as its whole: "416, *two-thirds of them civilians*, this year against 380 in 2023", "had stood at 126, *half of them* men". */
export const partStatus: Refiner = {
  name: 'part-status',
  languages: ['en'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const whole = drafts.find((other) => other !== draft && isAnchoredAt(other, draft.partOf ?? draft.of));
      return whole !== undefined && takesAfter(draft, whole)
        ? amend(draft, 'part-status', { status: whole.status })
        : draft;
    }),
};

/** In one sentence, and told with no verb of its own. */
function takesAfter(draft: Draft, whole: Draft): boolean {
  const ages = /^(?:asserted|historical)$/;
  return (
    draft.status !== whole.status &&
    ages.test(draft.status) &&
    ages.test(whole.status) &&
    draft.sentence === whole.sentence &&
    draft.cue === draft.at
  );
}
