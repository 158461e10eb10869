/**
 * A text with its dates blanked out: "28 March 2025", "March 28", "28.03.2025", "2025-03-28". Their numbers are no
 * figures. A lone year stays: "2000" may as well be a number of people.
 */
export function withoutDates(text: string): string {
  return text.replace(DATES, ' ');
}

const MONTH = '(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]{0,6}\\.?';

const DATES = new RegExp(
  [
    `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}(?:,? \\d{4}\\b)?`,
    `\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4}\\b)?`,
    '\\b\\d{1,2}([./-])\\d{1,2}\\1(?:\\d{4}|\\d{2})\\b',
    '\\b\\d{4}-\\d{2}-\\d{2}\\b',
  ].join('|'),
  'g',
);
