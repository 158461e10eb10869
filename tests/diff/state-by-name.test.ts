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

test('a ministry goes on with what its state was said to count', () => {
  expect(
    alertsOfTexts([
      ['12', 'Wire', 'Paraguay said it had taken 180 Bolivian soldiers prisoner at Marrow.'],
      ['20', 'Courier', "Paraguay's Ministry of Defence said it had taken 310 Bolivian soldiers prisoner at Marrow."],
    ]),
  ).toEqual(['first Paraguay captured 180', 'raised Paraguay captured 180 → 310']);
});
