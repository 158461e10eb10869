import type { Draft } from '../../rule.ts';
import type { TimeMatch } from '../../time-words.ts';

/** «Із серпня з області виїхали 190 тисяч», «від 1 серпня — 14 500»: who left or came back since a month of this year, and not since a war began. */
export function isSinceMonth({ words }: TimeMatch, { measure }: Draft): boolean {
  return /^(?:displaced|bodies|released)$/.test(measure) && SINCE_MONTH.test(words);
}

const SINCE_MONTH =
  /^(?:від|з|із|зі|с|со|от) (?:\d{1,2} )?(?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)$/iu;
