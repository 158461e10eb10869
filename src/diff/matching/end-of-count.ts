import type { SeriesState } from '../../domain/series.ts';
import type { Book } from '../book.ts';
import type { Claim } from '../claim.ts';
import type { Relation } from '../names/relate-names.ts';
import { hasCompany, isOfTextsEvent } from './company.ts';
import { isDwindling } from './could-continue.ts';
import type { FirstNumbers } from './first-numbers.ts';

/**
 * "Nobody is missing any longer" ends the count of the missing, however many there were: where the text names the place or
 * the day of the event, goes on with other numbers of it, or says that somebody was missing. "Nobody is missing", said of another
 * accident, ends nothing.
 */
export function isEndOfCount(
  claim: Claim,
  state: SeriesState,
  [, place, , event]: readonly Relation[],
  firsts: FirstNumbers,
  book: Book,
): boolean {
  if (claim.number !== 0 || !isDwindling(claim)) return false;
  const isNamed = place !== 'unstated' || event === 'equal';
  return isNamed || saysOver(claim) || isOfTextsEvent(claim, state, book) || hasCompany(claim, state, firsts, book);
}

/** Of whom there is none any more, there were some. */
function saysOver({ document, figure }: Claim): boolean {
  return OVER.test(document.text.slice(figure.start, figure.end + REACH));
}

const OVER =
  /\bany ?(?:longer|more)\b|\b(?:no longer|no more|now|still|remain\w*|left)\b|(?<!\p{L})(?:больше|более|уже|осталось|более не|більше|вже|лишилося|залишилося)(?!\p{L})|더는|더 이상|이제|남[은지아]|لم يعد|لم تعد|بعد الآن/u;
/** Characters behind the words of the number in which its "any longer" stands. */
const REACH = 12;
