import { type Item, is, measureOf } from '../../item.ts';
import type { Find, Finder, Sentence } from '../../rule.ts';
import { wordedCount } from './worded-count.ts';

/** The last of those counted: «двадцать первая жертва», «о первом погибшем», «35-й загиблий», «сорокове ім'я в списку загиблих». */
export const slavicOrdinal: Finder = {
  name: 'slavic-ordinal',
  languages: ['uk', 'ru'],
  needsNoNumber: true,
  find(sentence) {
    const { items } = sentence;
    return items.flatMap((_, cue): Find[] => {
      const measure =
        measureOf(items[cue], 'people') ?? deathAt(items[cue]) ?? (isNamed(sentence, cue) ? 'killed' : null);
      if (measure === null || !SINGLE.test(items[cue]?.text ?? '') || !/^(?:killed|missing|wounded)$/.test(measure))
        return [];
      const ordinal = ordinalBefore(items, cue);
      if (ordinal === null) return [];
      const { from, to, value } = ordinal;
      return [{ at: from, measure, cue, from, to: cue + 1, count: wordedCount(sentence, from, to, value) }];
    });
  },
};

/** One person: «жертва», «погибший», «поранену». */
const SINGLE =
  /^(?:жертв[аоуі]?(?:й|ю|ою)?|загибл(?:ий|ого|ому|им|а|ої|у|ою|ій)|погибш(?:ий|ая|его|ему|им|ем|ей|ую)|поранен(?:ий|ого|ому|им|а|ої|у|ою)|раненый|раненого|раненая|зникл(?:ий|ого|а|ої)|пропавш(?:ий|ая|его|ей)|померл(?:ий|ого|а|ої)|умерш(?:ий|ая|его|ей)|ім[’']я|имя|смерть|гибель|загибель)(?: |$)/u;

/** «358-ма смерть», «двенадцатая гибель» */
function deathAt(item: Item | undefined): 'killed' | null {
  return /^(?:смерть|гибель|загибель)$/u.test(item?.text ?? '') ? 'killed' : null;
}

function isNamed({ items, text }: Sentence, at: number): boolean {
  return (
    /^(?:ім[’']я|имя)$/u.test(items[at]?.text ?? '') &&
    /(?:спис|реєстр|реестр|перел|перечн)\S* (?:загибл|погибш|жертв|убит|вбит)/iu.test(text)
  );
}

interface Ordinal {
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

/** «[двадцать] первая жертва», «тридцать пятый [за сутки] погибший» is read without its aside only. */
function ordinalBefore(items: readonly Item[], noun: number): Ordinal | null {
  const at = noun - 1;
  const written = DIGITS.exec(items[at]?.text ?? '')?.[1];
  if (written !== undefined) return { from: at, to: at + 1, value: Number(written) };
  if (
    /^(?:[йяеа]|ма|му|та|ту|го|ою|ой|ей|ий|ша|га|тя|ма|ій)$/u.test(items[at]?.text ?? '') &&
    items[at - 1]?.text === '-'
  ) {
    const value = items[at - 2]?.count?.low;
    return value == null ? null : { from: at - 2, to: at + 1, value };
  }
  const last = ordinalIn(items[at]);
  if (last === null) return null;
  const tens = last < 20 ? items[at - 1]?.count : null;
  const value = tens?.low != null && tens.low % 10 === 0 && last < 10 ? tens.low + last : last;
  return { from: value > last ? at - 1 : at, to: at + 1, value };
}

const DIGITS = /^(\d{1,3})-(?:[йяеа]|ма|му|та|ту|го|ою|ой|ей|ий|ша|га|тя|ма|ій)$/u;

function ordinalIn(item: Item | undefined): number | null {
  if (item?.kind !== 'word' || is(item, 'historical')) return null;
  return ORDINALS.find(([stem]) => stem.test(item.text))?.[1] ?? null;
}

const ENDING =
  '(?:ий|ого|ому|им|а|ої|у|ою|ій|е|ый|ой|ом|ая|ую|ое|ые|ых|я|ю|ьою|ьої|ьому|ього|ьим|его|ему|ей|ья|ью|ье|ьего|ьей|ій)';
const STEMS: readonly (readonly [string, number])[] = [
  ['перш|перв', 1],
  ['друг|втор', 2],
  ['трет|трет[ьі]', 3],
  ['четверт|четвёрт', 4],
  ["п[’']ят|пят", 5],
  ['шост|шест', 6],
  ['сьом|седьм', 7],
  ['восьм', 8],
  ["дев[’']ят|девят", 9],
  ['десят', 10],
  ['одинадцят|одиннадцат', 11],
  ['дванадцят|двенадцат', 12],
  ['тринадцят|тринадцат', 13],
  ['чотирнадцят|четырнадцат', 14],
  ["п[’']ятнадцят|пятнадцат", 15],
  ['шістнадцят|шестнадцат', 16],
  ['сімнадцят|семнадцат', 17],
  ['вісімнадцят|восемнадцат', 18],
  ["дев[’']ятнадцят|девятнадцат", 19],
  ['двадцят|двадцат', 20],
  ['тридцят|тридцат', 30],
  ['сороков', 40],
  ["п[’']ятдесят|пятидесят", 50],
  ['шістдесят|шестидесят', 60],
  ['сімдесят|семидесят', 70],
  ['вісімдесят|восьмидесят', 80],
  ["дев[’']яност|девяност", 90],
  ['сот', 100],
];
const ORDINALS = STEMS.map(([stems, value]) => [new RegExp(`^(?:${stems})${ENDING}$`, 'u'), value] as const);
