import { expect, test } from 'vitest';
import { alertsOfTexts, type Text } from './told-in-texts.ts';

const fire = 'in the fire at a nightclub in Karsk';

test('dozens who were moved out are no number that a toll was taken from', () => {
  const evacuated: Text = ['04', 'own', `The Karsk emergency service evacuated dozens of people ${fire}, it said.`];
  const toll: Text = ['05', 'wire', `At least 23 people were killed ${fire}, the Karsk emergency service said.`];
  expect(alertsOfTexts([evacuated, toll]).at(-1)).toBe('first Karsk emergency service killed >=23');
});

test('those in critical condition are some of the injured, and the count of all is not theirs', () => {
  const first: Text = [
    '04',
    'wire',
    `23 people were killed and 62 injured ${fire}, the Karsk fire service said. Eleven of the injured are in critical condition, according to the Karsk health ministry.`,
  ];
  const next: Text = [
    '05',
    'wire',
    `58 people remain in hospital after being injured ${fire}, the Karsk health ministry said.`,
  ];
  const grave: Text = [
    '06',
    'wire',
    `58 people remain in hospital after being injured ${fire}, nine of them on ventilators, the Karsk health ministry said.`,
  ];
  expect(alertsOfTexts([first, next, grave])).toEqual([
    'first Karsk fire service killed 23',
    'first Karsk fire service wounded 62',
    'first Karsk health ministry wounded 58',
  ]);
});

test('of an accident who told the lower toll hours before contradicts nobody', () => {
  const morning: Text = ['04T06', 'wire', `Seven people were killed ${fire}, the Karsk fire service said.`];
  const evening: Text = ['04T18', 'post', `23 people were killed ${fire}, the prosecutor’s office said.`];
  expect(alertsOfTexts([morning, evening]).filter((line) => line.startsWith('disagreement'))).toEqual([]);
  const atOnce: Text = ['04T07', 'post', evening[2]];
  expect(alertsOfTexts([morning, atOnce]).filter((line) => line.startsWith('disagreement'))).toHaveLength(1);
});
