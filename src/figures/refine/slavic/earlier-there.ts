import type { Draft, TextContext } from '../../rule.ts';

/**
 * «В феврале *на этой же трассе* погибли 13», «У липні *тут* загинули четверо будівельників»: below the news of a day, what its scene saw
 * in another month or season.
 */
export function isEarlierThere(draft: Draft, drafts: readonly Draft[], { published }: TextContext): boolean {
  if (published === null || !SINGLE.test(draft.measure)) return false;
  const month = Number(published.slice(5, 7));
  const clause = clauseOf(draft);
  if (!SAME_SCENE.test(clause) || !isOfOtherTime(clause, month)) return false;
  return drafts.some(
    ({ status, sentence }) =>
      status === 'asserted' && sentence.index < draft.sentence.index && !isOfOtherTime(sentence.text, month),
  );
}

const SINGLE = /^(?:killed|wounded|casualties|bodies|missing)$/;

/** From a colon, a semicolon or a contrast on to the end of the figure. */
function clauseOf({ sentence: { text, start }, count, end }: Draft): string {
  const upTo = text.slice(0, Math.max(end, count.numberEnd) - start);
  return upTo.split(/[:;]|, (?:но|а|однако|але|проте) /u).at(-1) ?? upTo;
}

/** «на этой же трассе», «на той самій шахті», «тут», «на соседнем участке» */
const SAME_SCENE =
  /(?<!\p{L})(?:здесь|тут|(?:в|на|у|во) (?:(?:том|той|этой|этом|тому|тій|цій|цьому)(?: же| ж| самому| самій)?|соседн\p{L}+|сусідн\p{L}+) \p{L}+)/iu;

function isOfOtherTime(text: string, month: number): boolean {
  const named = MONTH.exec(text)?.groups ?? {};
  const other = Object.keys(named).find((key) => named[key] !== undefined);
  return other === undefined ? SEASON.test(text) : Number(other.slice(1)) !== month;
}

/** «в феврале», «у липні», «ещё в мае», without a year of its own. */
const MONTH =
  /(?<!\p{L})(?:в|у|во) (?:(?<m1>январе|січні)|(?<m2>феврале|лютому)|(?<m3>марте|березні)|(?<m4>апреле|квітні)|(?<m5>мае|травні)|(?<m6>июне|червні)|(?<m7>июле|липні)|(?<m8>августе|серпні)|(?<m9>сентябре|вересні)|(?<m10>октябре|жовтні)|(?<m11>ноябре|листопаді)|(?<m12>декабре|грудні))(?!\p{L})/iu;
const SEASON =
  /(?<!\p{L})(?:весной|летом|осенью|зимой|навесні|влітку|восени|взимку|в минувшем сезоне|в прошлом сезоне|минулого сезону)(?!\p{L})/iu;
