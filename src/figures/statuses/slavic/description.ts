import { type Item, is } from '../../item.ts';

/**
 * Whether the time at item `time` only describes somebody or something, in Ukrainian and Russian: in an insertion that does not
 * hold the figure («мост, *который открыли год назад*, рухнул»), or between a participle and its noun («в *построенном в 2005
 * году* доме»). Not where it tells when something came to pass: «при пожаре, случившемся 20 лет назад».
 */
export function isDescribed(items: readonly Item[], time: number, figure: number): boolean {
  const open = items.findLastIndex(({ text }, i) => i < time && MARK.test(text));
  const close = items.findIndex(({ text }, i) => i > time && MARK.test(text));
  const end = close < 0 ? items.length : close;
  if (items.slice(open + 1, end).some(({ text }) => HAPPENED.test(text))) return false;
  const opens = items[open + 1]?.text ?? '';
  if (items[open]?.text === ',' && (RELATIVE.test(opens) || PARTICIPLE.test(opens) || isRelativeBehind(items, open)))
    return figure <= open || figure >= end;
  const noun = items.slice(time + 1, end).find(({ text }) => !YEAR.test(text));
  return isBehindParticiple(items, time) && noun !== undefined && isNoun(noun);
}

/** «*построенном* в 2005 году», «*введённый* в строй пять лет назад»: right in front of the time, or of two words with a preposition. */
function isBehindParticiple(items: readonly Item[], time: number): boolean {
  let from = time;
  while (from > 0 && isOfTime(items[from - 1])) from -= 1;
  const before = (at: number) => FULL_PARTICIPLE.test(items[at]?.text ?? '');
  return before(from - 1) || (is(items[from - 2], 'preposition') && before(from - 3));
}

function isOfTime(item: Item | undefined): boolean {
  return item?.count != null || /^(?:в|у|во|год[уа]?|лет|рок[уі]|років|роки|рік|назад|тому)$/u.test(item?.text ?? '');
}

function isNoun({ kind, senses, text }: Item): boolean {
  return kind === 'word' && senses.every(({ tag }) => tag === 'thing' || tag === 'place-word') && !PAST.test(text);
}

const PAST = /(?:[аеиіоуыюя](?:л|в)|л[аои]|ли)(?:с[ья]|ся)?$/u;
/** Not «за *минувшие* сутки». */
const FULL_PARTICIPLE =
  /^(?!минувш|прошедш|истекш|протекш)(?:\p{L}*(?:[аеёя]нн|[ыиуо]т|вш|[дс]ш|[аеєя]н)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ом|ем|ому|ему|ую|ым|им|ых|их|ої|ій|ою)(?:ся)?|\p{L}*ован(?:а|е|і|у))$/u;

/** «мост, *по которому* год назад …» */
function isRelativeBehind(items: readonly Item[], comma: number): boolean {
  return RELATIVE.test(items[comma + 2]?.text ?? '') && /^\p{L}{1,3}$/u.test(items[comma + 1]?.text ?? '');
}

const MARK = /^[,;:.()—–]$/;
export const RELATIVE = /^(?:як(?:а|ий|е|і|их|ого|ої|у|ими)|котор\p{L}+|что|що|чи[йїє]|чь[яиё]|где|де|куда|куди)$/u;
const PARTICIPLE =
  /\p{L}{3}(?:[её]нн|нн|т|[вдсш]ш|н)(?:ый|ий|ая|ое|ее|ые|ие|ого|его|ой|ей|ом|ем|ому|ему|ую|ым|им|ых|их|а|е|і|ої|ій|у)(?:ся)?$/u;
const YEAR = /^(?:год[уа]?|рок[уі]|рік|г|р)$/u;
/** «при пожаре, *случившемся* 20 лет назад», «аварія, яка *сталася*» */
const HAPPENED =
  /^(?:случи|произо|проис|стал(?:ся|ась|ося|ася|ися|ось)|стався|стря|прогрем|пролуна|бушев|відбу|трап|унес|забра|погиб|загин|убит|вбит|ранен|поранен|умер|помер)/u;
