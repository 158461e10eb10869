import type { Refiner } from '../rule.ts';

/** "In the film, a gunman kills 11 people": what is told of a film, a novel or a game happened to nobody. */
export const dropFiction: Refiner = {
  name: 'drop-fiction',
  languages: ['en', 'uk', 'ru'],
  refine: (drafts) =>
    drafts.filter(
      ({ sentence: { text } }) =>
        !FICTION.test(text.trimStart().slice(0, 60)) && !ON_STAGE.test(text) && !DRILL.test(text),
    ),
};

const WORK = '(?:film|movie|novel|video game|game|play|television series|tv series|drama|thriller|opera|musical|comic)';
const FICTION = new RegExp(
  `^["“]?(?:In (?:the|his|her|their|this|a|one) (?:[a-z]+ )?${WORK}\\b(?! of)|The (?:[a-z]+ )?${WORK}(?: (?:lets|shows|tells|depicts|follows|ends)|, in which\\b))`,
  'i',
);

/** "evacuated 600 pupils *during a drill*" */
const DRILL =
  /\b(?:during|in|as part of) (?:an? |the |its |their )?(?:[a-z]+ ){0,2}(?:drills?|rehearsals?|evacuation exercises?)\b(?! (?:hall|ground|site|rig|hole|press))/i;

/** «шестнадцать солдатиков пали *в первом акте*», «*У другій дії* гинуть троє»: on a stage, and «*В фильме* …» at the head of its sentence. */
const ON_STAGE =
  /(?<!\p{L})(?:в|во|у) (?:перв|втор|трет|четв[её]рт|перш|друг)\p{L}+ (?:акте|акті|действии|дії)(?!\p{L})|^["«“]?(?:В|У) (?:\p{L}+ )?(?:фильме|фільмі|романе|романі|сериале|серіалі|спектакле|виставі|пьесе|п['’]єсі|балете|балеті)(?!\p{L})/iu;
