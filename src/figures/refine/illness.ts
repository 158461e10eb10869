import { type Draft, isAnchoredAt, type Refiner } from '../rule.ts';

/** "Forty people *are in hospital with cholera*", "dengue: 4,200 *patients are in hospital*, 380 of them in intensive care": the ill are no wounded. */
export const illness: Refiner = {
  name: 'illness',
  languages: ['en'],
  refine: (drafts) => {
    const ill = drafts.filter((draft) => (draft.measure === 'wounded' ? isIll(draft) : isStudied(draft)));
    if (ill.length === 0) return drafts;
    return drafts.filter((draft) => !ill.includes(draft) && !ill.some((whole) => isAnchoredAt(whole, draft.partOf)));
  },
};

/** "a survey of 1,400 *deaths by heart disease*": what doctors count in a study. */
function isStudied({ measure, sentence: { text, start: from }, end }: Draft): boolean {
  return measure === 'killed' && CHRONIC.test(text.slice(end - from)) && STUDY.test(text);
}

const STUDY = /\b(?:survey|study|studies|research\p{L}*|journal|sample|cohort)\b/iu;
const CHRONIC =
  /^ (?:by|from|due to|caused by|linked to|of) (?:heart (?:disease|failure)|cancers?|diabetes|smoking|obesity|dementia|lung disease)\b/i;

function isIll({ sentence: { text, start: from }, start, end }: Draft): boolean {
  const quote = text.slice(start - from, end - from);
  return /\bin hospital$/.test(quote) && (/\bpatients?\b/.test(quote) || ILLNESS.test(text));
}

const ILLNESS =
  /\b(?:cholera|measles|fever|covid(?:-19)?|flu|influenza|malaria|dengue|pneumonia|ebola|mpox|plague|meningitis|diphtheria|diarrh[a-z]+|infections?|infected|virus|illness|disease|epidemic|food poisoning)\b/i;
