import { expect, test } from 'vitest';
import { alertsOfTexts, type Text } from './told-in-texts.ts';

const MINISTRY = "Luria's health ministry";
const BLAST: readonly Text[] = [
  ['05', 'wire', `${MINISTRY} said 30 people were killed in an explosion in Karsk on Monday.`],
  ['06', 'wire', `${MINISTRY} lowered the death toll of the Karsk explosion to 22 from 30, having counted some twice.`],
  ['07', 'wire', `The death toll of the Karsk explosion has risen to 26, ${MINISTRY} said.`],
];
const after = (next: Text) => alertsOfTexts([...BLAST, next]).slice(3);

test('a number that the claimant has taken back is no rise where an outlet has not heard of it', () => {
  expect(after(['08', 'post', `The explosion in Karsk killed 30 people, ${MINISTRY} says.`])).toEqual([]);
});

test.each([
  ['it tells of a rise', 'post', `The toll of the Karsk explosion has risen to 30, ${MINISTRY} said.`],
  [
    'it dates the number later',
    'post',
    `As of Thursday the explosion in Karsk had killed 30 people, ${MINISTRY} said.`,
  ],
  ['it told of the correction', 'wire', `The explosion in Karsk killed 30 people, ${MINISTRY} says.`],
])('it is one where %s', (_why, from, text) => {
  expect(after(['08', from, text])).toEqual([`raised ${MINISTRY} killed 26 → 30`]);
});
