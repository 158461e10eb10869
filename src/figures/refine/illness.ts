import type { Draft, Refiner } from '../rule.ts';

/** "Forty people *are in hospital with cholera*": the ill are no wounded. */
export const illness: Refiner = {
  name: 'illness',
  languages: ['en'],
  refine: (drafts) => drafts.filter((draft) => draft.measure !== 'wounded' || !isIll(draft)),
};

function isIll({ sentence: { text, start: from }, start, end }: Draft): boolean {
  return /\bin hospital$/.test(text.slice(start - from, end - from)) && ILLNESS.test(text.slice(end - from));
}

const ILLNESS =
  /^ (?:with|for|because of|after contracting) (?:[a-z]+ ){0,3}(?:cholera|measles|fever|covid(?:-19)?|flu|influenza|malaria|dengue|pneumonia|ebola|mpox|plague|meningitis|diphtheria|diarrh[a-z]+|infections?|virus|illness|disease)\b/i;
