import { groupAfter } from '../../groups.ts';
import { type Item, is } from '../../item.ts';
import type { Find, Finder } from '../../rule.ts';
import { correctionOf, isFree } from './clause.ts';

/** Whom rescuers look for is missing: «водолазы ищут восьмерых», «рятувальники шукають не десятьох, а чотирнадцятьох». */
export const slavicSearch: Finder = {
  name: 'slavic-search',
  languages: ['uk', 'ru'],
  find({ items, text }, context) {
    const afterHarm = [...context.told, ...context.drafts].some(({ measure }) =>
      /^(?:killed|missing|bodies|wounded)$/.test(measure),
    );
    if (HUNT.test(text) || !(RESCUE.test(text) || afterHarm)) return [];
    return items.flatMap((item, cue): Find[] => {
      const at = SEEKS.test(item.text) ? (soughtBehind(items, cue) ?? soughtBefore(items, cue)) : null;
      if (at === null || !isFree(items, at, context)) return [];
      const { kind, to } = groupAfter(items, at);
      if (at > cue && kind !== 'person' && kind !== 'none') return [];
      return [{ at, measure: 'missing', cue, from: Math.min(at, cue), to: at > cue ? Math.max(to, at + 1) : cue + 1 }];
    });
  },
};

const SEEKS =
  /^(?:(?:ещё |еще |всё ещё |досі |ще |все ще |продовжують |продолжают )?(?:шука(?:ють|ємо|ли|є|в|ла|ти)|розшуку(?:ють|ємо|вали|є|вав)|ищ[уе]т|ищем|искал[аи]?|искать|разыскива(?:ют|ем|ли|ет|ть)|розшукувати))$/u;
const RESCUE =
  /(?:рятувальн|рятуваль|спасател|водолаз|кінолог|кинолог|волонт|добровол|завал|гірськ|горноспас|гірник|шахт|моряк|рибал|рыбак|дайвер|берегов|вертол[іеё]т|гелікоптер|ДСНС|МЧС|пропа[вл]|зник|зниклих|пошук|поиск|утон|потон|лавин|сел[ьяю]|буксир|катер)/iu;
const HUNT =
  /(?:підозрюван|подозреваем|злочин|преступ|розшук оголош|нападник|нападавш|стрелк|стрільц|свидетел|свідк|поліці|полици)/iu;

/** «[шукають] ще сімох», «[шукають] не десятьох, а чотирнадцятьох» */
function soughtBehind(items: readonly Item[], verb: number): number | null {
  for (let i = verb + 1; i < verb + 5; i += 1) {
    if (items[i]?.count != null) return correctionOf(items, i) ?? i;
    if (!is(items[i], 'adverb', 'others', 'not', 'stop')) return null;
  }
  return null;
}

/** «[поранено 121,] ще 15 шукають», «двоих ищут водолазы» */
function soughtBefore(items: readonly Item[], verb: number): number | null {
  const at = is(items[verb - 1], 'adverb', 'person') ? verb - 2 : verb - 1;
  const before = items[at - 1];
  const opens = before === undefined || is(before, 'others', 'conjunction', 'adverb') || /^[,;]$/.test(before.text);
  return items[at]?.count != null && opens ? at : null;
}
