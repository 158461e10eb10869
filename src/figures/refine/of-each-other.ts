import type { Draft, Refiner } from '../rule.ts';

/** "*Each side* claims to have inflicted thousands of casualties *on the other*": two claims in one, and of neither the number. */
export const ofEachOther: Refiner = {
  name: 'of-each-other',
  languages: ['en'],
  refine: (drafts) => drafts.filter((draft) => isGiven(draft) || !EACH_OTHER.test(draft.sentence.text)),
};

/** "have returned 40 bodies *to each other*": both have done so. */
function isGiven({ measure }: Draft): boolean {
  return measure === 'bodies' || measure === 'released';
}

const EACH_OTHER =
  /\b(?:each|either|both|the two) (?:sides?|arm(?:y|ies)|part(?:y|ies)|countr(?:y|ies)|militar(?:y|ies)|governments?)\b[^.;]{0,80}\b(?:on|upon|from|to|of) (?:the other|each other|one another)\b|\b(?:accus|blam)[a-z]* (?:each other|one another) (?:of|for)\b/i;
