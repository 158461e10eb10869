import { expect, test } from 'vitest';
import { endsOf } from '../../src/figures/windows/ends-of.ts';

test.each([
  ['between 3 and 7 October', 'between 3 October', 'between 7 October'],
  ['from 3rd to 7th May 2031', 'from 3rd May 2031', 'from 7th May 2031'],
  ['from October 3 to 7', 'from October 3', 'from October 7'],
  ['с 3 по 7 мая', 'с 3 мая', 'с 7 мая'],
  ['between 3 May and 7 June', 'between 3 May', ' and 7 June'],
  ['from January 2030 to 15 March', 'from January 2030', ' to 15 March'],
])('%s', (words, first, last) => {
  expect(endsOf(words)).toEqual([first, last]);
});

test('a stretch that is still open has no last day', () => {
  expect(endsOf('since 7 October')).toEqual(['since 7 October', null]);
});
