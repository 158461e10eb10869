import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

function sides(text: string): readonly (string | undefined)[] {
  const document = { text, title: null, lang: 'en', published: '2025-06-13T00:00:00Z', outlet: null };
  return readFigures(document, { register }).figures.map(({ victims }) => victims?.key);
}

describe('whose soldiers they are', () => {
  test.each([
    ['The Kenyan military acknowledged that six of its troops died.', ['ke-forces']],
    ['Azerbaijan’s defence ministry reported that 50 of its own soldiers had died.', ['az-forces']],
    ['Kenya’s army put its losses at nine dead and said it had killed 40 Somali soldiers.', ['ke-forces', 'so-forces']],
    [
      'The Polish Ministry of Defence said it had lost four soldiers and that 30 Lithuanian troops had been killed.',
      ['pl-forces', 'lt-forces'],
    ],
    [
      'Forty Swedish soldiers were killed, according to the Finnish Ministry of Defence, which also raised the number of its own dead to four.',
      ['se-forces', 'fi-forces'],
    ],
    [
      'Peru’s Defence Ministry reported two of its soldiers killed; Chile’s Ministry of Defence reported three.',
      ['pe-forces', 'cl-forces'],
    ],
    ['Chad’s military: 17 of our men fell in battle.', ['td-forces']],
  ])('%s', (text, keys) => {
    expect(sides(text)).toEqual(keys);
  });

  test.each([
    // "Its" are those of the country that stands between.
    ['Lithuania’s army said Poland had lost 30 of its troops.', ['pl-forces']],
    // Whoever has no army loses none.
    ['The Kenyan Red Cross said six of its workers were killed.', ['staff']],
    ['Kenya’s health ministry raised its toll to 44 dead.', ['people']],
  ])('not of the one who counts: %s', (text, keys) => {
    expect(sides(text)).toEqual(keys);
  });
});
