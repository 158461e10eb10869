import { amend, type Draft, isAnchoredAt, type Refiner } from '../rule.ts';

/** Roles that have a stretch of their own. */
const OWN_WINDOW: ReadonlySet<string> = new Set(['retroactive', 'increment']);

/** "*In November* a bomber killed 26, 14 soldiers among them": words in front of both that are no stretch of the whole. */
function isBefore({ window, sentence }: Draft, whole: Draft): boolean {
  if (window.words === null || whole.window.words !== null || whole.window.period !== 'single-event') return false;
  const at = sentence.text.indexOf(window.words);
  return sentence === whole.sentence && at >= 0 && sentence.start + at < whole.start;
}

/** "13,000 killed since the war began. Of them 600 were children", in a report on April: the stretch of the report is not theirs. */
function isOfTextAlone({ window, inferred, sentence }: Draft, whole: Draft): boolean {
  const isOwn = !inferred.includes('window') || sentence.text.includes(window.words ?? '');
  return window.words !== null && !isOwn && whole.window.words !== null && whole.window.words !== window.words;
}

/** "Twelve of them died *in that attack alone*": the part is of one event, whatever the whole runs over. */
const OF_ONE_EVENT =
  /\bin (?:that|this|the) (?:\p{L}+ )?(?:attack|strike|raid|battle|ambush|blast|bombing|clash|incident|assault|day|night) alone\b/iu;

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
      if (whole !== undefined && isBefore(draft, whole)) return amend(draft, 'part-window', { window: whole.window });
      if (whole === undefined || whole.window.period === null || OWN_WINDOW.has(draft.role)) return draft;
      if (isOfTextAlone(draft, whole)) return amend(draft, 'part-window', { window: whole.window });
      if (draft.window.words !== null || whole.window.period === draft.window.period) return draft;
      if (OF_ONE_EVENT.test(draft.sentence.text) && draft.sentence !== whole.sentence) return draft;
      const inferred = draft.inferred.includes('window') ? draft.inferred : [...draft.inferred, 'window'];
      return amend(draft, 'part-window', { window: whole.window, inferred });
    }),
};
