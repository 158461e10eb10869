import { describe, expect, test } from 'vitest';
import { alertsOfTexts, logOfTexts, type Text } from './told-in-texts.ts';

const AGENCY = 'National Civil Defence Institute';

describe('a toll of two provinces, told with the number of each', () => {
  const first: Text = [
    '05',
    'wire',
    `Floods in northern Peru have killed 24 people, the ${AGENCY} said on Monday: 15 in Sampla and nine in Marrow.`,
  ];
  const told = (...texts: readonly Text[]) => alertsOfTexts([first, ...texts]).slice(1);

  test('goes on from the whole where the next text names no place', () => {
    const next: Text = ['06', 'wire', `The ${AGENCY} of Peru said on Tuesday that 33 people had died in the floods.`];
    expect(told(next)).toEqual([`raised ${AGENCY} killed 24 → 33`]);
  });

  test('goes on from the whole where the next text names both', () => {
    const next: Text = [
      '06',
      'wire',
      `Thirty-three people have died in the floods in Sampla and Marrow, Peru's ${AGENCY} said on Tuesday.`,
    ];
    expect(told(next)).toEqual([`raised ${AGENCY} killed 24 → 33`]);
  });

  test('goes on from the part where the next text names one', () => {
    const next: Text = ['07', 'wire', `In Marrow the floods have killed 14 people, the ${AGENCY} of Peru said.`];
    expect(told(next)).toEqual([`raised ${AGENCY} killed 9 → 14`]);
  });

  test('is corrected as a whole', () => {
    const rise: Text = [
      '06',
      'wire',
      `Peru's ${AGENCY} said that 43 people had died in the floods: 26 in Sampla and 17 in Marrow.`,
    ];
    const fall: Text = [
      '08',
      'wire',
      `The ${AGENCY} lowered the death toll of Peru's floods from 43 to 42 after a man on its list came home.`,
    ];
    expect(told(rise, fall)).toEqual([`raised ${AGENCY} killed 24 → 43`, `lowered ${AGENCY} killed 43 → 42`]);
  });
});

describe('two places that a text names together', () => {
  test('with the number of each are gone on from where the next text names neither', () => {
    const log = logOfTexts([
      [
        '05',
        'wire',
        `Floods killed 31 people in Sampla and Marrow, the ${AGENCY} of Peru said: 20 in Sampla and 11 in Marrow.`,
      ],
      ['07', 'wire', `Peru's ${AGENCY} said that 43 people had died in the floods: 26 in Sampla and 17 in Marrow.`],
    ]);
    expect(log.map(({ kind, to }) => `${kind} ${to?.low}`)).toEqual([
      ...['first 31', 'first 20', 'first 11'],
      ...['raised 43', 'raised 26', 'raised 17'],
    ]);
  });

  test('are what the count of the whole country goes on from, where its text says so', () => {
    const both: Text = [
      '05',
      'wire',
      `Floods have displaced 13,400 people in Sampla and Marrow, Peru's ${AGENCY} said.`,
    ];
    const all: Text = [
      '07',
      'wire',
      `Some 15,200 people are displaced in Peru, up from 13,400 at the weekend, Peru's ${AGENCY} said.`,
    ];
    expect(alertsOfTexts([both, all])).toEqual([
      `first Peru's ${AGENCY} displaced 13400`,
      `raised Peru's ${AGENCY} displaced 13400 → ~15200`,
    ]);
  });

  test('are another count than one of them', () => {
    const both: Text = ['05', 'wire', `Floods have killed 24 people in Sampla and Marrow, Peru's ${AGENCY} said.`];
    const one: Text = ['06', 'wire', `Floods have killed 15 people in Marrow, Peru's ${AGENCY} said on Tuesday.`];
    expect(alertsOfTexts([both, one])).toEqual([
      `first Peru's ${AGENCY} killed 24`,
      `first Peru's ${AGENCY} killed 15`,
    ]);
  });
});
