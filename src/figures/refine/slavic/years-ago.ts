import type { Item } from '../../item.ts';
import type { Draft } from '../../rule.ts';
import { isDescribed, RELATIVE } from '../../statuses/slavic/description.ts';

/**
 * «Двадцать лет назад мост рухнул, погибли 12», «торішньої зими»: the sentence tells that it was long ago. Not where the words
 * only describe somebody or something: «мост, *который открыли год назад*, рухнул», «у *збудованому десять років тому* будинку».
 */
export function isYearsAgo({ sentence: { items }, at, cue }: Draft): boolean {
  const last = Math.max(at, cue);
  const behind = items.findIndex(({ text }, i) => i > last && text === ',' && RELATIVE.test(items[i + 1]?.text ?? ''));
  const own = behind < 0 ? items : items.slice(0, behind);
  return own.some(
    (_, i) => isAgo(own, i) && !isDescribed(own, i, Math.min(at, cue)) && !isComparedWith(own, i, Math.min(at, cue)),
  );
}

function isAgo(items: readonly Item[], at: number): boolean {
  const [before, word] = [items[at - 1]?.text ?? '', items[at]?.text ?? ''];
  if (SEASON.test(word)) return /^(?:минул|минувш|прошл|позаминул|позапрошл)/u.test(before);
  return /^(?:назад|тому)$/u.test(word) && UNIT.test(before);
}

/** «минулої зими», «прошлым летом» */
const SEASON = /^(?:зим|весн|лет|літ|осен|осін|сезон)/u;
const UNIT = /^(?:год|года|лет|рік|роки|років|десятиліт|десятилет|століт)/u;

/** «Погибли 12 *против девяти год назад*»: the other number is that of the year before. */
function isComparedWith(items: readonly Item[], ago: number, figure: number): boolean {
  const than = items.findLastIndex(({ text }, i) => i < ago && /^(?:против|проти|чем|ніж|аніж)$/u.test(text));
  return than > figure && ago - than <= 5;
}
