import type { Draft } from '../../rule.ts';
import type { TimeMatch } from '../../time-words.ts';

/** «до конца года могут умереть», «до кінця серпня очікують»: over which stretch somebody fears it. */
export function stretchAhead({ status, sentence: { text, start } }: Draft): TimeMatch | null {
  const ahead = status === 'hypothetical' ? AHEAD.exec(text) : null;
  if (ahead === null) return null;
  const [words] = ahead;
  return { kind: 'interval', words, start: start + ahead.index, end: start + ahead.index + words.length };
}

const AHEAD =
  /(?<!\p{L})(?:(?:до|к) (?:кінця|конца|концу) (?:(?:цього|этого|поточного|текущего|наступного|следующего) )?(?:року|года|місяця|месяца|тижня|недели|літа|лета|зими|зимы|століття|века|січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня|января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|\d{4} (?:року|года))|до \d{4} (?:року|года))(?!\p{L})/iu;
