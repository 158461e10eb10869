import { describe, expect, test } from 'vitest';
import { alertsOfTexts, type Text, toldInTexts } from './told-in-texts.ts';

const ministry = 'Karsk Health Ministry';
const bulletin = (day: string, fresh: number, sum: string, more = ''): Text => [
  day,
  `${ministry}#${day}`,
  `During the past 24 hours hospitals in Karsk received ${fresh} dead. The toll since the siege began on 3 April 2031 has risen to ${sum} dead, the ${ministry} said.${more}`,
];
const told = (texts: readonly Text[]) => alertsOfTexts(texts).map((line) => line.replace(` ${ministry}`, ''));

test('a part of the toll, told in other words, splits no series of it', () => {
  const bakery = ' Nineteen of the dead were killed while waiting for flour at a bakery.';
  const days = [bulletin('03', 26, '1,241', bakery), bulletin('04', 9, '1,250'), bulletin('06', 212, '1,462')];
  expect(told(days)).toEqual(['first killed 1241', 'raised killed 1241 → 1250', 'raised killed 1250 → 1462']);
});

test('a slip of the ministry itself gives way to the sum that its own new ones make', () => {
  const relay: Text = [
    '05',
    'wire',
    `Fourteen more people were killed in Karsk in the past day, bringing the total to 1,264, the ${ministry} said.`,
  ];
  expect(toldInTexts([bulletin('04', 9, '1,250'), bulletin('05', 14, '1,624'), relay])).toEqual([
    `first! ${ministry} killed 1250`,
    `raised! ${ministry} killed 1250 → 1264`,
    `held ${ministry} killed 1264 → 1624`,
  ]);
});

describe('more than so many are no fewer', () => {
  const army = (number: string): Text => [
    '05',
    'army',
    `The army of Zubria said it had killed ${number} militia fighters in Karsk since April 2031.`,
  ];
  const losses = (number: string): Text => [
    '06',
    'wire',
    `The army of Zubria has killed ${number} militia fighters in Karsk since April 2031, it said.`,
  ];

  test.each([
    ['more than 2,000', '1,624', 'raised army of Zubria killed 1624 → >2000'],
    ['more than 2,000', '2,140', null],
  ])('%s after %s', (later, before, news) => {
    expect(alertsOfTexts([army(before), losses(later)]).slice(1)).toEqual(news === null ? [] : [news]);
  });
});
