import { expect, test } from 'vitest';
import { logCsv } from '../../src/commands/printing/log-csv.ts';
import { speakerOf } from '../../src/domain/speaker-of.ts';
import { logOfTexts } from '../diff/told-in-texts.ts';

const log = logOfTexts([
  ['02', 'wire', 'The army of Tarsia said on Friday that it had captured 46 soldiers of Norland.'],
  ['03', 'post', 'The Defence Ministry of Norland denied that 46 of its soldiers had been captured.'],
]);

test('of a denial who denies speaks, in the series whose number it is', () => {
  expect(log.map((change) => `${change.kind} ${speakerOf(change)?.name}`)).toEqual([
    'first army of Tarsia',
    'denied Defence Ministry of Norland',
  ]);
  expect(new Set(log.map(({ series }) => series.id)).size).toBe(1);
});

test('a spreadsheet of the log says so as well', () => {
  expect(logCsv(log).split('\n')[2]).toContain('Defence Ministry of Norland,captured');
});
