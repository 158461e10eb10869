/**
 * The words for the first and for the last day of a stretch: "between 3 May and 7 June" is "between 3 May" and " and 7 June". A
 * month that is named once is that of both: "from 3 to 7 May", "October 3 to 7", «с 3 по 7 мая». The last is null where there is none.
 */
export function endsOf(words: string): readonly [first: string, last: string | null] {
  const shared = MONTH_BEHIND.exec(words)?.groups ?? MONTH_BEFORE.exec(words)?.groups;
  if (shared !== undefined) {
    const { lead = '', first = '', last = '', tail = '' } = shared;
    return [`${lead}${first}${tail}`, `${lead}${last}${tail}`];
  }
  const at = JOINT.exec(words)?.index ?? -1;
  return at < 0 ? [words, null] : [words.slice(0, at), words.slice(at)];
}

const JOINT = / (?:and|to|until|through|до|по) /u;

const DAY = '(?:[12]?\\d|3[01])(?:st|nd|rd|th)?(?![\\d.:])';
const TO = '(?: (?:and|to|until|through|till|до|по|и|та|і) (?:the )?| ?[-–—] ?)';
/** "between *3 and 7 May*" */
const MONTH_BEHIND = new RegExp(`^(?<lead>\\D*)(?<first>${DAY})${TO}(?<last>${DAY})(?<tail> (?:of )?\\p{L}.*)$`, 'u');
/** "from *May 3 to 7*" */
const MONTH_BEFORE = new RegExp(
  `^(?<lead>.*\\p{L}{3,} )(?<first>${DAY})${TO}(?<last>${DAY})(?<tail>(?:,? \\d{4})?)$`,
  'u',
);
