import { expect, test } from 'vitest';
import { alertsOfTexts } from './told-in-texts.ts';

test('police without a town, in one, are not those of another who told of a shooting in theirs', () => {
  expect(
    alertsOfTexts([
      ['05', 'wire', 'Karsk police said five people were killed in a shooting at a bar.'],
      ['06', 'wire', 'Police said eight people were killed in a shooting in Marrow.'],
      ['07', 'wire', 'The toll of the bar shooting rose to six, police said.'],
    ]),
  ).toEqual(['first Karsk police killed 5', 'first Police killed 8', 'raised Karsk police killed 5 → 6']);
});

test('a ferry and a boat of migrants are two wrecks, though one coast guard tells of both', () => {
  expect(
    alertsOfTexts([
      ['05', 'wire', 'A ferry sank off Sampla island and 14 people died, the coast guard said on Monday.'],
      ['07', 'wire', 'A migrant boat capsized near Cape Marrow, killing 25, the coast guard said on Wednesday.'],
      ['08', 'wire', 'The death toll of the ferry sinking rose to 19, the coast guard said.'],
    ]),
  ).toEqual(['first coast guard killed 14', 'first coast guard killed 25', 'raised coast guard killed 14 → 19']);
});

test('as many missing as before the last were found are no rise where an outlet comes late', () => {
  const service = 'fire service';
  expect(
    alertsOfTexts([
      ['05', 'wire', `Some 40 people are missing after the flood in Sampla, the ${service} said.`],
      ['06', 'wire', `The number of missing in the Sampla flood has fallen to 12, the ${service} said.`],
      ['07', 'wire', `Three people are still missing in Sampla, the ${service} said.`],
      ['08', 'post', `Some 12 people are missing after the flood in Sampla, the ${service} said.`],
    ]),
  ).toEqual([
    `first ${service} missing ~40`,
    `lowered ${service} missing ~40 → 12`,
    `lowered ${service} missing 12 → 3`,
  ]);
});
