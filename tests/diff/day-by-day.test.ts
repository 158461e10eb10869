import { describe, expect, test } from 'vitest';
import { alertsOfTexts, type Text, toldInTexts } from './told-in-texts.ts';

const ARMY = "Luria's army";

describe('what is done on one day', () => {
  test('to an army is no later value of what was done the day before', () => {
    expect(
      toldInTexts([
        ['05', 'wire', `${ARMY} said it had killed 12 Zubrian soldiers in fighting on Monday.`],
        ['06', 'wire', `${ARMY} said it had killed 25 Zubrian soldiers on Tuesday.`],
        ['07', 'wire', `${ARMY} said it had killed nine Zubrian soldiers on Wednesday.`],
        ['07', 'post', `On Wednesday Lurian troops killed nine Zubrian soldiers, ${ARMY} said.`],
      ]),
    ).toEqual([
      `first! ${ARMY} killed 12`,
      `first! ${ARMY} killed 25`,
      `first! ${ARMY} killed 9`,
      `reaffirmed ${ARMY} killed 9 → 9`,
    ]);
  });

  test('stands beside the count that runs on', () => {
    expect(
      alertsOfTexts([
        ['05', 'wire', `Some 60 Zubrian soldiers have been killed since the fighting began, ${ARMY} said.`],
        ['06', 'wire', `${ARMY} killed 25 Zubrian soldiers on Tuesday, it said.`],
        ['07', 'wire', `The number of Zubrian soldiers killed reached 97 on Wednesday, ${ARMY} said.`],
      ]),
    ).toEqual([`first ${ARMY} killed ~60`, `first ${ARMY} killed 25`, `raised ${ARMY} killed ~60 → 97`]);
  });

  test('takes nothing back from a count that names no start', () => {
    const ministry = "Luria's interior ministry";
    expect(
      alertsOfTexts([
        ['05', 'wire', `${ministry} says 40 people have been killed in the protests.`],
        ['06', 'wire', `${ministry} said 31 protesters were killed on Tuesday.`],
        ['07', 'wire', `${ministry} put the death toll of the protests at 75.`],
      ]),
    ).toEqual([`first ${ministry} killed 40`, `first ${ministry} killed 31`, `raised ${ministry} killed 40 → 75`]);
  });

  test('is where a count begins that its authority goes on from, a week of silence later as well', () => {
    const ministry = "Luria's defence ministry";
    expect(
      alertsOfTexts([
        ['05', 'wire', `Three Lurian soldiers were killed on Monday in Marrow province, ${ministry} said.`],
        ['06', 'wire', `${ministry} said seven Lurian soldiers had died since 5 May.`],
        ['14', 'wire', `${ministry} said 12 Lurian soldiers had been killed in the war.`],
      ]),
    ).toEqual([`first ${ministry} killed 3`, `raised ${ministry} killed 3 → 7`, `raised ${ministry} killed 7 → 12`]);
  });

  test('in one town by a strike is no rise of the strike of the day before', () => {
    const strike = (day: string, number: string) =>
      `A strike on Karsk killed ${number} people on ${day}, Luria's governor said.`;
    expect(
      alertsOfTexts([
        ['05', 'wire', strike('Monday', 'five')],
        ['06', 'wire', strike('Tuesday', 'seven')],
      ]),
    ).toEqual(["first Luria's governor killed 5", "first Luria's governor killed 7"]);
  });
});

describe('a day that dates no deed', () => {
  const first: Text = ['05', 'wire', `${ARMY} said on Monday it had killed 12 Zubrian soldiers.`];

  test('is that on which somebody speaks: the count goes on', () => {
    const next: Text = ['06', 'wire', `${ARMY} said on Tuesday it had killed 25 Zubrian soldiers.`];
    expect(alertsOfTexts([first, next])).toEqual([`first ${ARMY} killed 12`, `raised ${ARMY} killed 12 → 25`]);
  });

  test('may be either day of a night', () => {
    expect(
      alertsOfTexts([
        ['05', 'wire', "A strike on Karsk killed five people late on Monday, Luria's governor said."],
        ['06', 'post', "The overnight strike on Karsk killed seven people on Tuesday, Luria's governor said."],
      ]),
    ).toEqual(["first Luria's governor killed 5", "raised Luria's governor killed 5 → 7"]);
  });
});

test('of two attacks on one town that is followed which had killed fewer than the toll has risen to', () => {
  const governor = 'governor of Karsk';
  expect(
    alertsOfTexts([
      ['05', 'wire', `A bomb in Karsk killed 12 people on Monday, the ${governor} said.`],
      ['14', 'wire', `A bomb in Karsk killed 20 people on Wednesday, the ${governor} said.`],
      ['16', 'wire', `The toll of last week's bombing in Karsk has risen to 14, the ${governor} said.`],
    ]),
  ).toEqual([`first ${governor} killed 12`, `first ${governor} killed 20`, `raised ${governor} killed 12 → 14`]);
});
