import { describe, expect, test } from 'vitest';
import { alertsOfTexts, type Text } from './told-in-texts.ts';

describe('nobody is missing any longer', () => {
  const fire: Text = [
    '05',
    'wire',
    'Seven people died and six are missing after the fire in Karsk, the Zubria fire service said.',
  ];
  const ofMissing = (texts: readonly Text[], lang = 'en') =>
    alertsOfTexts(texts, lang).filter((line) => line.includes('missing'));
  const told = 'first Zubria fire service missing 6';
  const over = 'lowered Zubria fire service missing 6 → 0';

  test.each([
    ['in the place of those', 'No one is missing after the fire in Karsk, the Zubria fire service said.'],
    [
      'beside the dead of the fire',
      'The fire in Karsk killed nine people and nobody is missing, the Zubria fire service said.',
    ],
    ['by a word that says there were some', 'No one is missing any longer, the Zubria fire service said.'],
  ])('%s', (_, text) => {
    expect(ofMissing([fire, ['06', 'post', text]])).toEqual([told, over]);
  });

  test.each([
    [
      'after another fire',
      'A house burnt down in Luria. Two people were hurt and no one is missing, the Zubria fire service said.',
    ],
    ['after a flood', 'A flood hit Tarsia on Thursday. No one is missing, the Zubria fire service said.'],
  ])('but not %s', (_, text) => {
    expect(ofMissing([fire, ['06', 'post', text]])).toEqual([told]);
  });

  test('nor in one of two places, where the text names neither', () => {
    const flood: Text = [
      '05',
      'post',
      'Nine people are missing after a landslide in Luria, the Zubria fire service said.',
    ];
    const text = 'No one is missing any longer, the Zubria fire service said.';
    expect(ofMissing([fire, flood, ['06', 'post', text]])).toHaveLength(2);
  });

  test('and nobody hears of those who were found by the time of the check', () => {
    const none = 'No one is missing any longer after the fire in Karsk, the Zubria fire service said.';
    expect(ofMissing([fire, ['05T15', 'post', none]])).toEqual([]);
  });

  test('and who tells of the last of them raises nothing', () => {
    const rows = (day: string, missing: number): Text => [
      day,
      'hq',
      `Fire in Karsk, as of 5 p.m. on ${Number(day)} May: dead ${30 - missing}, missing ${missing}.`,
    ];
    const last: Text = ['07', 'wire', 'The remaining six missing people were found dead in Karsk.'];
    expect(ofMissing([rows('05', 6), rows('06', 0), last]).filter((line) => line.startsWith('raised'))).toEqual([]);
  });

  test('printed before somebody was missing, it ends nothing', () => {
    const none = 'No one is missing after the fire in Karsk, the Zubria fire service said.';
    expect(ofMissing([fire, ['06', 'post#a', none.replace('No one is', 'Six are')], ['05T08', 'blog', none]])).toEqual([
      told,
    ]);
  });

  test('as a row of a report', () => {
    const rows: readonly Text[] = [
      ['05', 'hq', 'Dead: 31. Injured: 188. Missing: 10.'],
      ['06', 'hq', 'Dead: 35. Injured: 190. Missing: 0.'],
    ];
    expect(ofMissing(rows).at(-1)).toContain('missing 10 → 0');
  });
});
