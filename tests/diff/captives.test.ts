import { expect, test } from 'vitest';
import { toldInTexts } from './told-in-texts.ts';

test('who stands between the sides and counts the captives of one of them tells nothing new, and the other side does', () => {
  expect(
    toldInTexts([
      ['02', 'wire', "Thailand's army said it had captured 18 Cambodian soldiers."],
      ['04', 'post', 'The Red Cross said it had visited 18 captured Cambodian soldiers in Thailand.'],
      ['05', 'wire', "Cambodia's defence ministry said 18 of its soldiers had been captured."],
    ]),
  ).toEqual([
    "first! Thailand's army captured 18",
    'first Red Cross captured 18',
    "first! Cambodia's defence ministry captured 18",
  ]);
});

test('another number of theirs is news', () => {
  expect(
    toldInTexts([
      ['02', 'wire', "Thailand's army said it had captured 18 Cambodian soldiers."],
      ['04', 'post', 'The Red Cross said it had visited 27 captured Cambodian soldiers in Thailand.'],
    ])[1],
  ).toBe('first! Red Cross captured 27');
});
