import { is } from '../../item.ts';
import type { Draft, Sentence, TextContext } from '../../rule.ts';

/** «Война идёт с апреля 2023 года. *Она* лишила дома 13 миллионов»: the pronoun stands for the war, and counts all of it. */
export function isDoneByWar({ sentence }: Draft, { sentences }: TextContext): boolean {
  const before = sentence.opensParagraph ? undefined : sentences[sentence.index - 1];
  return SHE.test(sentence.text) && before?.items.slice(0, 2).some((item) => is(item, 'war')) === true;
}

const SHE = /^(?:Она|Он|Вона|Він|Это|Це) /u;

/**
 * «Война длилась сорок месяцев. … Из ущелья бежали семьдесят тысяч»: a paragraph on a war that is over, up to where it comes
 * back to the present.
 */
export function isOfPastWar({ sentence }: Draft, { sentences }: TextContext): boolean {
  if (sentence.opensParagraph || isPresent(sentence)) return false;
  for (let i = sentence.index - 1; i >= 0; i -= 1) {
    const { text = '', opensParagraph = true } = sentences[i] ?? {};
    if (OVER.test(text)) return true;
    if (opensParagraph) return false;
  }
  return false;
}

const OVER =
  /^(?:\p{L}+ ){0,2}(?:войн|війн|конфликт|конфлікт)\p{L}{0,2}(?:,[^,.]*,|[^,.]{0,24}) (?:длил|продолжал|закончил|завершил|тривал|скінчил|закінчил|завершил)\p{L}+(?!\p{L})/iu;

function isPresent({ text, items }: Sentence): boolean {
  return PRESENT.test(text) || items.some((item) => is(item, 'weekday', 'since'));
}

const PRESENT =
  /(?<!\p{L})(?:сейчас|теперь|сегодня|ныне|до сих пор|по сей день|с тех пор|зараз|тепер|сьогодні|нині|досі|відтоді|з того часу|по цей день|вчера|вчора|учора|\d{4})(?!\p{L})/iu;
