import { expect, test } from 'vitest';
import { alertsOfTexts } from './told-in-texts.ts';

test('the dead of one day at one place, beside the sum of the year that takes its place from it, are news of their own', () => {
  const text =
    'An ambush near Marrow left 13 villagers dead on Wednesday, the Lurian Relief Network said. More than 940 villagers have died this year, the network said.';
  const place =
    'On Wednesday near Marrow a truck fell off a bridge, killing 13, the Lurian Relief Network said. More than 940 people have died on the roads this year.';
  for (const story of [text, place])
    expect(alertsOfTexts([['08', 'wire', story]])).toEqual([
      'first Lurian Relief Network killed 13',
      'first Lurian Relief Network killed >940',
    ]);
});
