import { describe, expect, test } from 'vitest';
import type { Amount } from '../../src/domain/amount.ts';
import { atOdds } from '../../src/domain/at-odds.ts';
import type { Decision } from '../../src/domain/change.ts';
import { noLongerSaid } from '../../src/domain/no-longer-said.ts';
import { amountWords, deltaWords } from '../../src/notify/wording/amount-words.ts';
import { FULL } from '../../src/notify/wording/brevity.ts';
import { dayWords, withDayWords } from '../../src/notify/wording/day-words.ts';
import { feedQuote, feedText } from '../../src/notify/wording/feed-text.ts';
import { lineOne, partsLine } from '../../src/notify/wording/line-one.ts';
import { amount, change, name } from '../fakes/changes.ts';

const one = name('Northland Ministry', 'north');
const two = name('Eastland Staff', 'east');
const bare = { claimant: one, victims: null, place: null };
const against = { series: change({ ...bare, claimant: two }).series, amount: amount(3000, 'about'), provenance: null };

function byHand(verdict: Decision['verdict']): Decision {
  const ruling = { is: 'merge', from: 'a', into: 'b' } as const;
  return { verdict, by: 'A. Editor', why: 'one ministry', ...(verdict === 'merged' ? { ruling } : {}) };
}

describe('the verb goes with who speaks', () => {
  test.each([
    ['hospitals', 'say'],
    ['Officials in Lindow', 'say'],
    ['local authorities', 'say'],
    ['police in Westmark', 'say'],
    ['the rebels', 'say'],
    ['Houthis', 'say'],
    ['mayor of Ostwick', 'says'],
    ['head of the rescuers', 'says'],
    ['United Nations', 'says'],
    ['Sudanese Armed Forces', 'says'],
    ['Joint Chiefs of Staff', 'says'],
    ['Hamas', 'says'],
    ['census', 'says'],
    ['국방부', 'says'],
  ])('%s %s', (text, verb) => {
    const line = lineOne(change({ ...bare, claimant: name(text), from: amount(7), to: amount(9) }), FULL);
    expect(line.toLowerCase()).toContain(` ${verb}: 7 → 9`);
  });

  test.each([
    [{ kind: 'retracted', to: amount(9) } as const, 'Hospitals withdraw: 9 casualties'],
    [{ kind: 'denied', to: amount(9) } as const, 'Hospitals deny: 9 casualties'],
    [{ kind: 'rebased', from: amount(7), to: amount(9) } as const, 'Hospitals count differently now: 7 → 9 casualties'],
    [{ kind: 'reaffirmed', from: amount(9), to: amount(9) } as const, 'Hospitals repeat 9 casualties'],
  ])('%j', (more, words) => {
    expect(lineOne(change({ ...bare, claimant: name('hospitals'), from: null, ...more }), FULL)).toContain(words);
  });
});

describe('line one', () => {
  test.each([
    [
      change({ ...bare, from: amount(4000), to: amount(5012) }),
      'Northland Ministry says: 4,000 → 5,012 casualties (+1,012)',
    ],
    [
      change({ ...bare, kind: 'lowered', from: amount(120), to: amount(96) }),
      'Northland Ministry says: 120 → 96 casualties (−24)',
    ],
    [
      change({ ...bare, from: amount(4000, 'about'), to: amount(5000, 'over') }),
      'Northland Ministry says: about 4,000 → more than 5,000 casualties (more than +1,000)',
    ],
    [
      change({ ...bare, kind: 'first', from: null, to: amount(1), measure: 'bodies' }),
      'Northland Ministry says: 1 body (first figure)',
    ],
    [
      change({ ...bare, claimant: null, kind: 'first', from: null, to: amount(14, 'at_least'), measure: 'killed' }),
      'No authority named: at least 14 killed (first figure)',
    ],
    [
      change({ ...bare, kind: 'refined', from: amount(5000, 'about'), to: amount(5012) }),
      'Northland Ministry says: about 5,000 → 5,012 casualties (the same number, more precisely)',
    ],
    [
      change({ ...bare, kind: 'edited', from: amount(5000), to: amount(500) }),
      'Correction: Northland Ministry says: 5,000 → 500 casualties (−4,500)',
    ],
    [
      change({ ...bare, kind: 'restated', from: amount(7), to: amount(9) }),
      'Northland Ministry restates 28 March 2025: 7 → 9 casualties (+2)',
    ],
    [
      change({ ...bare, kind: 'rebased', from: amount(700), to: amount(400) }),
      'Northland Ministry counts differently now: 700 → 400 casualties (neither a rise nor a fall)',
    ],
    [
      change({ ...bare, kind: 'denied', from: null, to: amount(12), measure: 'killed' }),
      'Northland Ministry denies: 12 killed',
    ],
    [
      change({ ...bare, kind: 'denied', from: null, to: amount(12), measure: 'killed', against }),
      'Eastland Staff denies what Northland Ministry says: 12 killed',
    ],
    [
      change({ ...bare, claimant: null, kind: 'denied', from: null, to: amount(12), measure: 'killed', against }),
      'Eastland Staff denies: 12 killed',
    ],
    [
      change({
        ...bare,
        kind: 'retracted',
        from: null,
        to: amount(12),
        measure: 'killed',
        decision: byHand('rejected'),
      }),
      'Taken back here: Northland Ministry says: 12 killed',
    ],
    [
      change({ ...bare, kind: 'rebased', from: amount(12), to: amount(14), decision: byHand('merged') }),
      'Merged here: Northland Ministry says: 12 → 14 casualties',
    ],
    [
      change({ ...bare, kind: 'rebased', from: amount(14), to: amount(14), decision: byHand('merged') }),
      'Merged here: Northland Ministry says: 14 casualties',
    ],
    [
      change({ ...bare, kind: 'retracted', from: amount(12), to: null, measure: 'killed' }),
      'Northland Ministry withdraws: 12 killed',
    ],
    [
      change({ ...bare, kind: 'retracted', from: null, to: amount(12), measure: 'killed', reason: noLongerSaid(null) }),
      'No longer in the text: Northland Ministry says: 12 killed',
    ],
    [
      change({
        ...bare,
        kind: 'retracted',
        from: null,
        to: amount(12),
        measure: 'killed',
        reason: noLongerSaid('casualties'),
      }),
      'No longer in the text: Northland Ministry says: 12 killed',
    ],
    [
      change({ ...bare, kind: 'disagreement', from: null, to: amount(5000, 'over'), against }),
      'At odds: Northland Ministry says more than 5,000 casualties; Eastland Staff says about 3,000 casualties',
    ],
    [
      change({ ...bare, kind: 'disagreement', from: null, to: amount(3100), against, reason: atOdds(false) }),
      'No longer at odds: Northland Ministry says 3,100 casualties; Eastland Staff says about 3,000 casualties',
    ],
    [
      change({ ...bare, claimant: null, kind: 'disagreement', from: null, to: amount(52), measure: 'killed', against }),
      'At odds: No authority named: 52 killed; Eastland Staff says about 3,000 casualties',
    ],
    [
      change({ ...bare, kind: 'held', from: null, to: amount(4000), measure: 'killed', outlet: 'Wire', against }),
      'Held back: Wire tells 4,000 killed; Eastland Staff says about 3,000 casualties',
    ],
    [
      change({
        ...bare,
        victims: name('soldiers of the army, Northland'),
        kind: 'held',
        from: null,
        to: amount(4000),
        measure: 'killed',
        outlet: 'Wire',
        against: { ...against, series: { ...against.series, victims: name('Northland troops') } },
      }),
      'Held back: Wire tells 4,000 killed; Eastland Staff says about 3,000 casualties, Northland troops',
    ],
    [
      change({ ...bare, kind: 'held', from: amount(400), to: amount(4000), measure: 'killed' }),
      'Held back: Northland Ministry says 400 → 4,000 killed (+3,600)',
    ],
    [
      change({ ...bare, kind: 'reaffirmed', from: amount(4000, 'about'), to: amount(4000, 'about') }),
      'Northland Ministry repeats about 4,000 casualties',
    ],
    [
      change({ ...bare, kind: 'first', isMore: true, from: null, to: amount(3000, 'about'), measure: 'deployed' }),
      'Northland Ministry says: about 3,000 more deployed',
    ],
    [
      change({
        ...bare,
        claimant: name('health officials'),
        victims: name('persons', 'people'),
        to: amount(9),
        from: amount(7),
      }),
      'Health officials say: 7 → 9 casualties (+2)',
    ],
    [
      change({
        ...bare,
        kind: 'first',
        measure: 'bodies',
        victims: name('bodies', 'bodies'),
        from: null,
        to: amount(7),
      }),
      'Northland Ministry says: 7 bodies (first figure)',
    ],
    [
      change({ ...bare, victims: name('forces', 'forces'), from: amount(7), to: amount(9) }),
      'Northland Ministry says: 7 → 9 casualties (+2)',
    ],
    [
      change({ ...bare, kind: 'stale', from: amount(57), to: null }),
      'Silence. Northland Ministry last said: 57 casualties',
    ],
    [
      change({ from: amount(1), to: amount(2) }),
      'Ministry of Defence says: 1 → 2 casualties (+1), Northern troops, Border Province',
    ],
  ])('%#', (sample, expected) => {
    expect(plain(lineOne(sample, FULL))).toBe(expected);
  });

  test('in words, for a reader who hears it', () => {
    expect(plain(lineOne(change({ ...bare, from: amount(4000), to: amount(5012) }), FULL, 'words'))).toBe(
      'Northland Ministry says: from 4,000 to 5,012 casualties (+1,012)',
    );
  });

  test('never says that anything is confirmed', () => {
    for (const kind of ['first', 'raised', 'reaffirmed', 'held', 'disagreement'] as const) {
      expect(lineOne(change({ kind, against }), FULL)).not.toMatch(/confirm|verif/i);
    }
  });

  test('the parts of an increment', () => {
    const parts = [
      { kind: 'same_period', value: 2 },
      { kind: 'retroactive', value: 1094 },
    ] as const;
    expect(plain(partsLine(parts) ?? '')).toBe('2 new, 1,094 recognised later');
    expect(partsLine([])).toBeNull();
  });

  test.each([
    [4098, '2 new, 96 recognised later', 98, '(+98: 2 new, 96 recognised later)'],
    [
      4104,
      '2 new, 96 recognised later, 6 from days without a report',
      6,
      '(+104: 2 new, 96 recognised later, 6 from days',
    ],
    [4098, 'the claimant gives a higher number', 0, '(+98: 2 new, 96 recognised later)'],
  ])('a rise is told with what it is made of: %d, “%s”', (to, reason, unknown, words) => {
    const made = [
      { kind: 'same_period', value: 2 },
      { kind: 'retroactive', value: 96 },
    ] as const;
    const parts = unknown === 6 ? [...made, { kind: 'unknown', value: 6 } as const] : made;
    expect(plain(lineOne(change({ ...bare, from: amount(4000), to: amount(to), parts, reason }), FULL))).toContain(
      words,
    );
  });

  test.each([
    ['same_period', 12, '(+12, all new)'],
    ['recovered', 1, '(+1, a body recovered)'],
  ] as const)('what a rise is all made of is said once: %s %d', (kind, value, words) => {
    const parts = [{ kind, value }];
    expect(plain(lineOne(change({ ...bare, from: amount(400), to: amount(400 + value), parts }), FULL))).toContain(
      words,
    );
  });
});

describe('amounts', () => {
  const range: Amount = { low: 4000, high: 5000, qualifier: 'range', written: '4,000 to 5,000', rounding: 1000 };
  const dozens: Amount = { low: 24, high: null, qualifier: 'at_least', written: 'dozens', rounding: 12 };

  test.each([
    [amount(5012), '5,012'],
    [amount(5000, 'over'), 'more than 5,000'],
    [amount(6000, 'nearly'), 'nearly 6,000'],
    [amount(6000, 'up_to'), 'up to 6,000'],
    [amount(0), '0'],
    [range, '4,000 to 5,000'],
    [dozens, 'at least 24 (“dozens”)'],
    [amount(4000, 'exact', 'four thousand'), '4,000'],
  ])('%#', (written, expected) => {
    expect(plain(amountWords(written))).toBe(expected);
    // One word to every line breaker: the number cannot leave its qualifier.
    expect(amountWords(written)).not.toMatch(/ /);
  });

  test.each([
    ['exact ends', amount(10), amount(12), '+2'],
    ['round ends', amount(4000, 'about'), amount(5000, 'about'), 'about +1,000'],
    ['open above', amount(10), amount(12, 'over'), 'more than +2'],
    ['open above, its number counted in', amount(4000, 'about'), amount(5000, 'at_least'), 'at least +1,000'],
    ['open below', amount(4000), amount(5000, 'up_to'), 'up to +1,000'],
    ['from an open number', amount(4000, 'over'), amount(5000), 'up to +1,000'],
    ['a fall to an open number', amount(5000), amount(500, 'over'), 'up to −4,500'],
    ['a fall below', amount(5000), amount(500, 'up_to'), 'at least −4,500'],
    ['open at both ends', amount(5000, 'over'), amount(6000, 'over'), ''],
    ['a range', amount(3000), range, '+1,000 to +2,000'],
    ['a range that holds the old number', amount(4200), range, ''],
    ['no step', amount(5000, 'over'), amount(5000), ''],
  ])('a step: %s', (_name, from, to, expected) => {
    expect(plain(deltaWords(from, to))).toBe(expected);
  });
});

describe('feed text', () => {
  test.each([
    ['a  b\n\tc\u0000', 'a b c'],
    ['5\u202e000', '5000'],
    ['قوات', '\u2068قوات\u2069'],
    [`${'\u202e'.repeat(1000)}5${' '.repeat(1000)}dead`, '5 dead'],
    ['x'.repeat(50), `${'x'.repeat(39)}…`],
    [`${'x'.repeat(36)}👩‍👩‍👧‍👦yz and more`, `${'x'.repeat(36)}…`],
  ])('%j', (written, expected) => {
    expect(feedText(written, 40)).toBe(expected);
  });

  test('a long quote keeps the stretch around its number', () => {
    const quote = `${'Before it there were many words. '.repeat(20)}The toll is 5,000 now. ${'And more came after. '.repeat(20)}`;
    const short = feedQuote(quote, '5,000', 80);
    expect(short).toContain('5,000');
    expect(short.startsWith('… ')).toBe(true);
    expect(short.length).toBeLessThanOrEqual(80);
  });
});

test.each([
  ['2025-03-28', '2025-03-28', '28 March 2025'],
  ['2025-03-01', '2025-03-07', '1–7 March 2025'],
  ['2025-02-28', '2025-03-03', '28 February – 3 March 2025'],
  ['2024-12-30', '2025-01-02', '30 December 2024 – 2 January 2025'],
])('days %s to %s', (from, to, expected) => {
  expect(plain(dayWords({ from, to }))).toBe(expected);
});

function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test.each([
  ['5,400 stood since 2031-03-01', '5,400 stood since 1\u00a0March\u00a02031'],
  [
    'dated 2031-03-01, yet higher than the 20 of 2031-03-09',
    'dated 1\u00a0March\u00a02031, yet higher than the 20 of 9\u00a0March\u00a02031',
  ],
  ['log 12031-03-011 is no day', 'log 12031-03-011 is no day'],
])('days of a reason: %s', (reason, words) => {
  expect(withDayWords(reason)).toBe(words);
});
