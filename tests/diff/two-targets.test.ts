import { describe, expect, test } from 'vitest';
import { alertsOfTexts, toldInTexts } from './told-in-texts.ts';

const MARKET = "Twelve people were killed in a strike on the market of Karsk on Monday, Luria's civil defence said.";
const PORT = "Nineteen people were killed in a strike on the port of Karsk on Monday, Luria's civil defence said.";

describe('two blows on one town', () => {
  test.each([
    ['on one day', '05'],
    ['on the next', '06'],
  ])('have each a toll of its own, %s', (_when, day) => {
    expect(
      alertsOfTexts([
        ['05', 'wire#1', MARKET],
        [day, 'wire#2', day === '05' ? PORT : PORT.replace('Monday', 'Tuesday')],
        ['07', 'wire#3', "The toll of the market strike in Karsk has risen to 14, Luria's civil defence said."],
      ]).toSorted(),
    ).toEqual([
      "first Luria's civil defence killed 12",
      "first Luria's civil defence killed 19",
      "raised Luria's civil defence killed 12 → 14",
    ]);
  });

  test('are two though as few died in each', () => {
    const four = (where: string) =>
      `A strike on a ${where} in Karsk killed 4 people on Monday, the governor of Karsk said.`;
    expect(
      alertsOfTexts([
        ['05', 'wire#1', four('market')],
        ['05', 'wire#2', four('bus')],
      ]),
    ).toHaveLength(2);
  });

  test('that are told as one keep the toll of both', () => {
    expect(
      alertsOfTexts([
        ['05', 'wire#1', "Strikes on Karsk on Monday killed 31 people, Luria's civil defence said."],
        ['05', 'wire#2', PORT],
        ['06', 'wire#3', MARKET],
      ]),
    ).toEqual(["first Luria's civil defence killed 31"]);
  });
});

test('two accidents of one land in one week are two, and each goes on', () => {
  const agency = "Turkey's disaster agency";
  expect(
    alertsOfTexts([
      ['05', 'wire', `A mine blast in Turkey killed 41 people, ${agency} said.`],
      ['06', 'wire', `A bus crash in Turkey killed 50 people, ${agency} said.`],
      ['08', 'wire', `The death toll of the mine explosion in Turkey rose to 45, ${agency} said.`],
    ]),
  ).toEqual([`first ${agency} killed 41`, `first ${agency} killed 50`, `raised ${agency} killed 41 → 45`]);
});

describe('one blow', () => {
  test('goes by the school and by the shelter in it', () => {
    expect(
      toldInTexts([
        ['05', 'wire#1', "An air strike on a school in Karsk killed 12 people, Luria's civil defence said on Monday."],
        ['05', 'post#2', "Twelve people died in a strike on a shelter in Karsk on Monday, Luria's civil defence said."],
        [
          '06',
          'wire#3',
          "Monday's strike on the school in Karsk killed 17 people, Luria's civil defence said on Tuesday.",
        ],
      ]),
    ).toEqual([
      "first! Luria's civil defence killed 12",
      "reaffirmed Luria's civil defence killed 12 → 12",
      "raised! Luria's civil defence killed 12 → 17",
    ]);
  });

  test('learns by what stands beside it how else it may be told', () => {
    expect(
      alertsOfTexts([
        ['05', 'wire#1', 'A strike on a market in Karsk killed 12 people, the governor of Karsk said on Monday.'],
        [
          '06',
          'wire#2',
          'The strike on a warehouse beside the market of Karsk killed 14 people, the governor of Karsk said.',
        ],
        ['07', 'wire#3', 'The strike on the warehouse in Karsk killed 15 people, the governor of Karsk said.'],
      ]),
    ).toEqual([
      'first governor of Karsk killed 12',
      'raised governor of Karsk killed 12 → 14',
      'raised governor of Karsk killed 14 → 15',
    ]);
  });

  test('that was told of the whole town goes on by what it hit', () => {
    expect(
      alertsOfTexts([
        ['05', 'wire#1', "A strike on Karsk killed 11 people on Monday, Luria's civil defence said."],
        ['05', 'wire#2', MARKET],
        ['06', 'wire#3', PORT.replace('on Monday', 'on Tuesday')],
      ]),
    ).toEqual(["first Luria's civil defence killed 12", "first Luria's civil defence killed 19"]);
  });
});
