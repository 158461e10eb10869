import { describe, expect, test } from 'vitest';
import { judge, type Past, type Threshold, type Watch, watchesFor } from '../../src/notify/policy.ts';
import { amount, change, name, type SampleChange } from '../fakes/changes.ts';

const NOW = '2025-03-28T09:00:00.000Z';
const NEW: Past = { correctsTold: false, lastTold: null };
const asOf = (day: string) => ({ from: day, to: day, stated: true, words: null });

function told(value: number, day = '2025-03-28'): Past {
  return { correctsTold: false, lastTold: { seq: 3, amount: amount(value), asOf: asOf(day) } };
}

/** The sample: the Ministry of Defence raises 4,000 to more than 5,000 casualties among Northern troops, Border Province. */
test.each<[string, Partial<Watch>, SampleChange, string]>([
  ['an empty watch', {}, {}, 'told'],
  ['its claimant', { claimants: ['aa-mod'] }, {}, 'told'],
  ['another claimant', { claimants: ['bb-mod'] }, {}, 'desk: Ministry of Defence is none of its claimants'],
  ['nobody named', { claimants: ['aa-mod'] }, { claimant: null }, 'desk: nobody is none of its claimants'],
  ['the unattributed', { claimants: ['unattributed'] }, { claimant: null }, 'told'],
  ['a place', { places: ['border'] }, {}, 'told'],
  ['what contains it', { places: ['aa'] }, { place: name('Border Province', 'border', ['aa']) }, 'told'],
  ['another place', { places: ['coast'] }, {}, 'desk: Border Province is none of its places'],
  ['no place', { places: ['coast'] }, { place: null }, 'desk: an unnamed place is none of its places'],
  ['victims', { victims: ['south'] }, {}, 'desk: Northern troops are none of its victims'],
  ['measures', { measures: ['killed', 'missing'] }, {}, 'desk: casualties is none of its measures'],
  ['kinds', { kinds: ['lowered'] }, {}, 'desk: it asks for no raised figures'],
  ['doubts', { suspect: false }, { suspect: 'the day is wrong' }, 'desk: it is doubted'],
  ['two parts, both met', { claimants: ['aa-mod'], measures: ['casualties'] }, {}, 'told'],
  [
    'two parts, one met',
    { claimants: ['aa-mod'], measures: ['killed'] },
    {},
    'desk: casualties is none of its measures',
  ],
  [
    'a baseline has no size and no kind',
    { kinds: ['raised'], threshold: { absolute: 10_000 } },
    { baseline: true, kind: 'first', from: null },
    'told',
  ],
  [
    'a disagreement concerns its other side',
    { claimants: ['bb-staff'] },
    {
      kind: 'disagreement',
      against: {
        series: change({ claimant: name('Joint Staff', 'bb-staff') }).series,
        amount: amount(9),
        provenance: null,
      },
    },
    'told',
  ],
])('%s', (_name, watch, sample, expected) => {
  const verdict = judge(change(sample), [{ name: 'desk', ...watch }], NEW, NOW);
  expect(verdict.tell ? 'told' : verdict.why).toBe(expected);
});

describe('thresholds', () => {
  const from5000 = { from: amount(5000), to: amount(5100) };
  test.each<[string, Threshold, SampleChange, Past, string]>([
    ['reached to the last', { absolute: 100 }, from5000, NEW, 'told'],
    ['missed by one', { absolute: 101 }, from5000, NEW, 'moved by 100, less than 101'],
    [
      'a fall counts as well',
      { absolute: 100 },
      { kind: 'lowered', from: amount(5100), to: amount(5000) },
      NEW,
      'told',
    ],
    ['percent', { percent: 2 }, from5000, NEW, 'told'],
    ['too few percent', { percent: 2.5 }, from5000, NEW, 'moved by 2 %, less than 2.5 %'],
    ['one of two is enough', { absolute: 500, percent: 2 }, from5000, NEW, 'told'],
    [
      'none of two',
      { absolute: 500, percent: 3 },
      from5000,
      NEW,
      'moved by 100, less than 500, moved by 2 %, less than 3 %',
    ],
    ['small steps add up', { absolute: 150 }, from5000, told(4940), 'told'],
    ['a day', { perDay: 50 }, { ...from5000, asOf: asOf('2025-03-30') }, told(5000), 'told'],
    [
      'too few a day',
      { perDay: 50 },
      { ...from5000, asOf: asOf('2025-04-02') },
      told(5000),
      'moved by 20 a day, less than 50 a day',
    ],
    ['two on one day', { perDay: 100 }, from5000, told(5000), 'told'],
    [
      'a first figure moves from nothing',
      { absolute: 20 },
      { kind: 'first', from: null, to: amount(14) },
      NEW,
      'moved by 14, less than 20',
    ],
    ['percent of nothing', { percent: 900 }, { kind: 'first', from: null, to: amount(1) }, NEW, 'told'],
    ['a denial has no size', { absolute: 10_000 }, { kind: 'denied' }, NEW, 'told'],
    [
      'a past day is compared with that day',
      { absolute: 50 },
      { kind: 'restated', from: amount(300), to: amount(310) },
      told(9000),
      'moved by 10, less than 50',
    ],
  ])('%s', (_name, threshold, sample, past, expected) => {
    const verdict = judge(change(sample), [{ name: 'desk', threshold }], past, NOW);
    expect(verdict.tell ? 'told' : verdict.why).toBe(expected === 'told' ? expected : `desk: ${expected}`);
  });
});

describe('when', () => {
  const quietHours = { from: '08:00', to: '10:00', timezone: 'UTC' };
  const daily = { at: '18:00', timezone: 'UTC' };
  const at = (time: string) => `2025-03-28T${time}:00.000Z`;
  test.each<[string, readonly Watch[], string, string, string | null]>([
    ['at once', [{ name: 'a' }], 'now', NOW, 'a'],
    ['in quiet hours', [{ name: 'a', quietHours }], 'after quiet hours', at('10:00'), 'a'],
    ['a digest', [{ name: 'a', digest: daily }], 'in the digest', at('18:00'), 'a'],
    [
      'two digests: the earlier',
      [
        { name: 'a', digest: daily },
        { name: 'b', digest: { everyMs: 3_600_000 } },
      ],
      'in the digest',
      at('10:00'),
      'b',
    ],
    ['an urgent watch goes before a digest', [{ name: 'a', digest: daily }, { name: 'b' }], 'now', NOW, 'b'],
    [
      'a rhythm rests in quiet hours',
      [{ name: 'a', digest: { everyMs: 1_800_000 }, quietHours }],
      'in the digest',
      at('10:00'),
      'a',
    ],
    [
      'an hour that was named is kept',
      [{ name: 'a', digest: { at: '09:30', timezone: 'UTC' }, quietHours }],
      'in the digest',
      at('09:30'),
      'a',
    ],
    ['no watch at all', [], 'now', NOW, null],
  ])('%s', (_name, watches, when, dueAt, watch) => {
    expect(judge(change(), watches, NEW, NOW)).toMatchObject({ tell: true, when, dueAt, watch });
  });

  test('the correction of a told change goes at once, whatever the watches say', () => {
    const verdict = judge(
      change({ kind: 'edited', corrects: 4 }),
      [{ name: 'a', quietHours, kinds: ['first'] }],
      { ...NEW, correctsTold: true },
      NOW,
    );
    expect(verdict).toMatchObject({
      tell: true,
      when: 'now',
      dueAt: NOW,
      why: 'it corrects log #4, which was told here',
    });
  });
});

test('a watch speaks to the destinations it names, one that names none to all', () => {
  const watches = [{ name: 'a', destinations: ['slack'] }, { name: 'b' }];
  expect(['slack', 'discord'].map((one) => watchesFor(one, watches).map((watch) => watch.name))).toEqual([
    ['a', 'b'],
    ['b'],
  ]);
});
