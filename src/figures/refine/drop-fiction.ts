import type { Refiner } from '../rule.ts';

/** "In the film, a gunman kills 11 people": what is told of a film, a novel or a game happened to nobody. */
export const dropFiction: Refiner = {
  name: 'drop-fiction',
  languages: ['en'],
  refine: (drafts) => drafts.filter(({ sentence }) => !FICTION.test(sentence.text.trimStart().slice(0, 60))),
};

const WORK = '(?:film|movie|novel|video game|game|play|television series|tv series|drama|thriller|opera|musical|comic)';
const FICTION = new RegExp(
  `^["“]?(?:In (?:the|his|her|their|this|a|one) (?:[a-z]+ )?${WORK}\\b(?! of)|The (?:[a-z]+ )?${WORK}(?: (?:lets|shows|tells|depicts|follows|ends)|, in which\\b))`,
  'i',
);
