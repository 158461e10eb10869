import { expect, test } from 'vitest';
import { alertsOfTexts } from './told-in-texts.ts';

const MINISTRY =
  "Paraguay's Ministry of Defence said its army had killed 800 Bolivian soldiers since fighting erupted around Marrow on 6 March.";

test('a state by its bare name goes on with what its ministry has counted', () => {
  expect(
    alertsOfTexts([
      ['09', 'Wire', MINISTRY],
      ['12', 'Wire', 'Paraguay raised its claim of Bolivian soldiers killed around Marrow to 1,500 on Wednesday.'],
      [
        '20',
        'Courier',
        "More than 4,000 Bolivian soldiers have been killed at Marrow since 6 March, Paraguay's Ministry of Defence said.",
      ],
      ['22', 'Wire', 'Paraguay says it has killed over 4,000 Bolivian soldiers at Marrow.'],
    ]),
  ).toEqual([
    "first Paraguay's Ministry of Defence killed 800",
    "raised Paraguay's Ministry of Defence killed 800 → 1500",
    "raised Paraguay's Ministry of Defence killed 1500 → >4000",
  ]);
});

test('the enemy by its bare name counts for itself', () => {
  expect(
    alertsOfTexts([
      ['09', 'Wire', MINISTRY],
      ['12', 'Wire', 'Bolivia said 900 of its soldiers had been killed around Marrow.'],
    ]),
  ).toContain('first Bolivia killed 900');
});

test('a government that says so beside its ministry is not the ministry', () => {
  expect(
    alertsOfTexts([
      ['09', 'Wire', "Paraguay's health ministry said 40 people had died of cholera in Marrow."],
      ['10', 'Wire', "Paraguay's government said 62 people had died of cholera in Marrow."],
    ]),
  ).toContain("first Paraguay's government killed 62");
});
