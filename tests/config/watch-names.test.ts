import { expect, test } from 'vitest';
import { configSchema } from '../../src/config/schema.ts';
import { watchesOf, watchMistakes } from '../../src/config/watch-names.ts';

const config = (watch: object, more: object = {}) =>
  configSchema.parse({ watches: [{ name: 'w', ...watch }], ...more });

test.each<[string, object, object]>([
  ['English names', { places: ['Gaza', 'Kursk'] }, { places: ['ps-gaza', 'ru-kursk'] }],
  ['names in other languages', { places: ['Судан', '가자'] }, { places: ['sd', 'ps-gaza'] }],
  ['keys', { claimants: ['gb-mod', 'unattributed'] }, { claimants: ['gb-mod', 'unattributed'] }],
  ['a key that the log prints for an unknown name', { places: ['~old mill'] }, { places: ['~old mill'] }],
  ['composed keys', { claimants: ['ke-police'] }, { claimants: ['ke-police'] }],
  ['peoples', { victims: ['North Korean troops'] }, { victims: ['kp-forces'] }],
  ['rhythms in milliseconds', { digest: { every: '2h' } }, { digest: { everyMs: 7_200_000 } }],
])('%s', (_name, watch, expected) => {
  expect(watchMistakes(config(watch))).toEqual([]);
  expect(watchesOf(config(watch))[0]).toMatchObject(expected);
});

test('a name of the configuration’s own register is known', () => {
  const authorities = [{ key: 'xx-mod', name: 'Ministry of Defence of Examplia' }];
  const own = config({ claimants: ['Ministry of Defence of Examplia'] }, { register: { authorities } });
  expect(watchMistakes(own)).toEqual([]);
  expect(watchesOf(own)[0]?.claimants).toEqual(['xx-mod']);
});
