import { describe, expect, test } from 'vitest';
import { alertsOfTexts, toldInTexts } from './told-in-texts.ts';

describe('foreigners in an army', () => {
  test('their nations are counted apart', () => {
    const told = alertsOfTexts([
      [
        '02',
        'wire',
        'More than 9,000 citizens of 64 countries are fighting for Russia, Ukrainian military intelligence said.',
      ],
      ['03', 'wire', 'Some 1,650 Africans are fighting for Russia, Ukrainian military intelligence said.'],
      ['04', 'wire', 'At least 310 Kenyans are fighting for Russia, Ukrainian military intelligence said.'],
    ]);
    expect(told).toHaveLength(3);
    expect(told.every((line) => line.startsWith('first'))).toBe(true);
  });

  test('those of a continent who are held are counted on, few as they are', () => {
    const told = alertsOfTexts([
      ['02', 'wire', '34 Africans are held as prisoners of war in Ukraine, the Coordination Headquarters said.'],
      ['09', 'post', 'The number of Africans held by Ukraine rose from 34 to 41, the Coordination Headquarters said.'],
    ]);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatch(/^raised .* 34 → 41$/);
  });

  const kyiv = 'Ukrainian military intelligence has identified';
  const first = ['02', 'wire', `${kyiv} 1,210 Africans fighting in the Russian army.`] as const;
  const next = [
    '05',
    'wire',
    `${kyiv} 1,640 Africans fighting in the Russian army, 310 of whom have been killed.`,
  ] as const;

  test('two digits that a relay of the same statement swaps are held', () => {
    const told = toldInTexts([
      first,
      next,
      ['06', 'post', `${kyiv} 6,140 Africans fighting in the Russian army, 310 of whom have been killed.`],
    ]);
    expect(told.filter((line) => line.includes('6140'))).toEqual([expect.stringMatching(/^held /)]);
  });

  test('a later statement may well have the digits the other way round', () => {
    const told = alertsOfTexts([first, next, ['26', 'post', `${kyiv} 6,140 Africans fighting in the Russian army.`]]);
    expect(told.at(-1)).toMatch(/^raised .* 1640 → 6140$/);
  });

  test('the number that stands, named as the one before, tells whose count it is', () => {
    const told = alertsOfTexts([
      ['02', 'wire', 'Forty-four Nepalis have been killed in the Russian army, the Nepali foreign ministry said.'],
      ['20', 'post', 'The Nepali foreign ministry raised the number of dead in the Russian army to 52 from 44.'],
    ]);
    expect(told).toHaveLength(2);
    expect(told[1]).toMatch(/^raised .* 44 → 52$/);
  });

  test('an association counts on those of whom there is no news, country by country', () => {
    const told = alertsOfTexts([
      ['02', 'wire', 'The families’ association says 118 men are missing in Ukraine.'],
      ['28', 'wire', 'The families’ association now puts the number of men missing in Ukraine at 131.'],
    ]);
    expect(told[1]).toMatch(/^raised .* 118 → 131$/);
  });

  test('two peoples stay two, however one of them was concluded', () => {
    const ministry = 'the Russian foreign ministry said on Friday';
    const told = alertsOfTexts([
      ['02', 'wire', `Some 310 Sri Lankans joined the Russian army, of whom 41 have been killed, ${ministry}.`],
      ['09', 'wire', `Fifty-two Nepalis have been killed in the Russian army, ${ministry}.`],
    ]);
    expect(told.filter((line) => line.includes('raised'))).toEqual([]);
  });
});
