import type { Draft, Refiner } from '../rule.ts';

/** "*Each side* claims to have inflicted thousands of casualties *on the other*": two claims in one, and of neither the number. */
export const ofEachOther: Refiner = {
  name: 'of-each-other',
  languages: ['en'],
  refine: (drafts) => drafts.filter(({ sentence }: Draft) => !EACH_OTHER.test(sentence.text)),
};

const EACH_OTHER =
  /\b(?:each|either|both|the two) (?:sides?|arm(?:y|ies)|part(?:y|ies)|countr(?:y|ies)|militar(?:y|ies)|governments?)\b[^.;]{0,80}\b(?:on|upon|from|to|of) (?:the other|each other|one another)\b|\b(?:accus|blam)[a-z]* (?:each other|one another) (?:of|for)\b/i;
