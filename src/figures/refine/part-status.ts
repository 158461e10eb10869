import { is } from '../item.ts';
import { amend, type Draft, isAnchoredAt, type Refiner } from '../rule.ts';

/** A part is as old, as sure and as planned as its whole: "416, *two-thirds of them civilians*, this year against 380 in 2023", "had stood at 126, *half of them* men". */
export const partStatus: Refiner = {
  name: 'part-status',
  languages: ['en', 'uk', 'ru'],
  refine: (drafts) =>
    drafts.map((draft) => {
      const whole =
        drafts.find((other) => other !== draft && isAnchoredAt(other, draft.partOf ?? draft.of)) ??
        headOf(draft, drafts);
      return whole !== undefined && takesAfter(draft, whole)
        ? amend(draft, 'part-status', { status: whole.status })
        : draft;
    }),
};

/** "Ostland lost 15,000 men there; *Lutia, in the hills, 58,220*": the number that the verb of another tells, in no time of its own. */
function headOf(draft: Draft, drafts: readonly Draft[]): Draft | undefined {
  if (draft.rules[0] !== 'gapped') return undefined;
  const head = drafts.findLast((other) => other.sentence === draft.sentence && other.at < draft.at);
  const between = draft.sentence.items.slice((head?.at ?? 0) + 1, draft.at + 4);
  const isTimed = between.some(
    (item) =>
      is(item, 'weekday', 'month', 'since') ||
      item.count?.sifted === 'date' ||
      /^(?:this|today|now|last)$/.test(item.text),
  );
  return isTimed ? undefined : head;
}

/** In one sentence, and told with no verb of its own. */
function takesAfter(draft: Draft, whole: Draft): boolean {
  const isUnsettled = draft.status === 'asserted' || (draft.status === 'historical' && whole.status === 'asserted');
  return draft.status !== whole.status && isUnsettled && draft.sentence === whole.sentence && draft.cue === draft.at;
}
