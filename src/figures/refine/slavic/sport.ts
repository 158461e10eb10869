import { is } from '../../item.ts';
import type { Draft, Refiner } from '../../rule.ts';

/** «двоє хокеїстів травмовані, тренер невдоволений»: what is told of a season hurts nobody whom a toll counts. */
export const slavicSport: Refiner = {
  name: 'slavic-sport',
  languages: ['uk', 'ru'],
  refine: (drafts, { text }) => {
    const calm = RACE.test(text) ? drafts.filter((draft) => !isGivenUp(draft)) : drafts;
    if (!SPORT.test(text)) return calm;
    return calm.filter((draft) => !MILD.test(draft.measure) || isEvent(draft) || !isOfSport(draft));
  },
};

/** «Из тридцати лодок четыре *сдались* сами»: who leaves a race is nobody's prisoner. */
function isGivenUp(draft: Draft): boolean {
  return draft.measure === 'captured' && !/плен|полон/iu.test(draft.sentence.text);
}

const RACE =
  /(?<!\p{L})(?:регат|марафон|велогонк|автогонк|гонщик|велоперегон|автоперегон|ралли|ралі(?!\p{L})|забег|забіг)/iu;

const MILD = /^(?:wounded|deployed|casualties)$/;

function isEvent({ sentence: { items } }: Draft): boolean {
  return items.some((item) => is(item, 'incident', 'war'));
}

function isOfSport({ sentence: { text } }: Draft): boolean {
  return SPORT.test(text);
}

const SPORT =
  /(?<!\p{L})(?:тренер|спортсмен|розминк|разминк|хокеї|хоккеи|футбол|баскетбол|волейбол|сезон|воротар|вратар|півзахисник|полузащитник|матч|турнір|турнир|чемпіонат|чемпионат|ліг[аиу](?!\p{L})|лиг[аеиу](?!\p{L})|збірн|сборн|олімпі|олимпи|гравц|игрок|очк[иа](?!\p{L})|очок(?!\p{L})|очков(?!\p{L})|уболівальник|болельщик|через травм|из-за травм)/iu;
