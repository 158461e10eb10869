import { describe, expect, test } from 'vitest';
import { alertsOfTexts, type Text } from './told-in-texts.ts';

const first: Text = [
  '05',
  'wire',
  'Strikes on northern Marrow killed seven people on Monday, the health ministry said.',
];
const told = (...texts: readonly Text[]) => alertsOfTexts([first, ...texts]).slice(1);

describe('what comes every day, in a region that was struck the day before', () => {
  test('with fewer dead is struck again, and nothing is taken back', () => {
    const next: Text = [
      '06',
      'wire',
      'The health ministry said five people were killed in strikes on Marrow on Tuesday.',
    ];
    expect(told(next)).toEqual(['first health ministry killed 5']);
  });

  test('with more dead is struck again where the text gives a day on which the first was told already', () => {
    const next: Text = [
      '06',
      'wire',
      'A drone strike on Marrow killed nine people on Tuesday, the health ministry said.',
    ];
    expect(told(next)).toEqual(['first health ministry killed 9']);
  });

  test('with fewer dead of no day is struck again where the text brings the strike in as new', () => {
    const next: Text = ['06', 'wire', 'A missile strike on Marrow killed five people, the health ministry said.'];
    expect(told(next)).toEqual(['first health ministry killed 5']);
  });
});

describe('the same strike, told a day later', () => {
  test('has a toll that rose', () => {
    const next: Text = [
      '06',
      'wire',
      'The death toll from the strikes on northern Marrow rose to nine on Tuesday, the health ministry said.',
    ];
    expect(told(next)).toEqual(['raised health ministry killed 7 → 9']);
  });

  test('has a toll that was revised', () => {
    const next: Text = [
      '06',
      'wire',
      'The health ministry on Tuesday revised the number killed in the strikes on northern Marrow to six.',
    ];
    expect(told(next)).toEqual(['lowered health ministry killed 7 → 6']);
  });

  test('is told by another outlet', () => {
    const next: Text = ['06', 'local', 'A strike on northern Marrow killed seven people, the health ministry said.'];
    expect(told(next)).toEqual([]);
  });
});
