import { expect, test } from 'vitest';
import { alertsOfTexts, type Text } from './told-in-texts.ts';

const report = (total: string): readonly Text[] => [
  ['01', 'mission', 'Since 24 February 2030, the River Mission has verified the deaths of 12,737 civilians in Luria.'],
  [
    '30',
    'mission',
    `April 2031 saw a sharp increase in harm in Luria: 164 civilians were killed, the River Mission said. Since 24 February 2030, ${total} civilians have been killed in Luria.`,
  ],
];

test('the report of a month adds a few deaths of the months before, whatever their digits', () => {
  expect(alertsOfTexts(report('12,910'))).toContain('raised River Mission killed 12737 → 12910');
});

test('what lacks a digit is held all the same', () => {
  expect(alertsOfTexts(report('1,290'))).toEqual(['first River Mission killed 12737']);
});
