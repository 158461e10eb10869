import { describe, expect, test } from 'vitest';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();
const read = (text: string) =>
  readFigures({ text, title: null, lang: 'en', published: '2031-06-13T12:00:00Z', outlet: null }, { register })
    .figures[0];

describe('the day of an event, whenever it is told of', () => {
  test.each([
    ['The network lowered the death toll of the June 3 market strike to 41.', '2031-06-03'],
    ['The quake of 3 June killed 49 people, the agency said on Friday.', '2031-06-03'],
    ['The strike of June 3, 2029, killed 17 people.', '2029-06-03'],
    [
      "Five people wounded in Monday's strike have died, which raises the dead to 43, it said on Wednesday.",
      '2031-06-09',
    ],
    ['The crash killed nine people, police said on Tuesday.', '2031-06-10'],
    ['The crash killed nine people.', null],
    ['As of 12 June, the earthquake in Sampleton had killed 36 people.', null],
    ['The earthquake in Sampleton has killed 36 people as of Thursday, the agency said.', null],
  ])('%s', (text, day) => {
    expect(read(text)?.incident?.day).toBe(day);
  });
});

describe('the day of a number said in another month', () => {
  test.each([
    ['The ministry said in January that more than 200 people had died.', '2031-01-31'],
    ['The army admitted in May last year that 31 of its soldiers had been killed.', '2030-05-31'],
    ['The army said in June that 40 of its soldiers had been killed.', '2031-06-13'],
  ])('%s', (text, day) => {
    expect(read(text)?.asOf?.to).toBe(day);
  });
});
