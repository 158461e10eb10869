import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SeriesState } from '../../src/domain/series.ts';
import type { Asked } from '../../src/reviewing/review.ts';
import { type Correction, editing } from '../../src/reviewing/review-edit.ts';
import { deciding } from '../../src/reviewing/review-held.ts';
import { merging } from '../../src/reviewing/review-merge.ts';
import { splitting } from '../../src/reviewing/review-split.ts';
import { amountOf, type DocumentWords, figure, lines, name } from '../diff/builders.ts';
import { type Desk, openDesk } from './desk.ts';

const STAFF = name('aa-staff');
const MINISTRY = name('~ministry of defence of aa');
const ARMY = name('bb-army');
const XX = name('xx-forces', 'xx');
const YY = name('yy-forces', 'yy');
const SIGNED = { by: 'A. Sample', why: 'for the test' };

let desk: Desk;
beforeEach(async () => {
  desk = await openDesk();
  await desk.check('2031-03-01T12:00:00.000Z', []);
});
afterEach(() => desk[Symbol.asyncDispose]());

/** Day by day, one text a day. */
async function hear(...texts: readonly DocumentWords[]): Promise<void> {
  const first = (await desk.log()).length === 0 ? 2 : 20 + (await desk.log()).length;
  for (const [nth, text] of texts.entries()) await desk.check(noon(first + nth), [text]);
}

function noon(day: number): string {
  return new Date(Date.UTC(2031, 2, day, 12)).toISOString();
}

let texts = 0;
function says(source: string, by: typeof STAFF | null, number: number | string, words: object = {}): DocumentWords {
  return { from: `${source}#${++texts}`, figures: [figure('killed', number, { by, of: XX, ...words })] };
}

async function decide(asked: Asked): Promise<readonly string[]> {
  return lines(await desk.decide(noon(15), asked));
}

async function standing(): Promise<Readonly<Record<string, string>>> {
  const there = (await desk.states()).filter(({ mergedInto, gone }) => mergedInto === undefined && gone !== true);
  return Object.fromEntries(there.map((state) => [nameOf(state), state.standing?.amount.written ?? '-']));
}

function nameOf({ series }: SeriesState): string {
  return series.id;
}

/** What every decision must hold: the log is enough, replay finds the same, the chain is sound. */
async function holds(): Promise<void> {
  expect(await desk.rebuilt()).toEqual(await desk.states());
  expect((await desk.replay()).differences).toEqual([]);
  expect(await desk.isSound()).toBe(true);
}

describe('edit', () => {
  test('a number that was told is corrected under its message, and the next value is compared with the right one', async () => {
    await hear(says('wire', STAFF, 4000), says('wire', STAFF, 9200));
    expect(await decide(editing(2, { amount: amountOf(4200) }, SIGNED))).toEqual([
      'edited! aa staff killed 9200 → 4200',
    ]);
    await hear(says('post', STAFF, 4300));
    expect(lines(await desk.log()).at(-1)).toBe('raised! aa staff killed 4200 → 4300');
    expect(await desk.owed()).toEqual([
      'changes: first 4,000',
      'changes: raised 9,200',
      'correction: edited 4,200',
      'changes: raised 4,300',
    ]);
    await holds();
  });

  test('a figure of another claimant leaves its series, and is a value of the other', async () => {
    await hear(says('wire', STAFF, 4000), says('wire', ARMY, 8000), says('wire', STAFF, 8800));
    expect(await decide(editing(3, { claimant: ARMY }, SIGNED))).toEqual([
      'retracted! aa staff killed 8800',
      'raised! bb army killed 8000 → 8800',
    ]);
    expect(await standing()).toEqual({
      'aa-staff/killed/xx-forces/any': '4,000',
      'bb-army/killed/xx-forces/any': '8,800',
    });
    await holds();
  });

  test('a held value may be the right one with another number', async () => {
    await hear(says('wire', STAFF, 52173), says('wire', STAFF, 5218));
    expect(lines(await desk.log()).at(-1)).toBe('held aa staff killed 52173 → 5218');
    expect(await decide(editing(2, { amount: amountOf(52184) }, SIGNED))).toEqual([
      'raised! aa staff killed 52173 → 52184',
    ]);
    await holds();
  });

  const EDITS: readonly (readonly [string, Correction, readonly string[]])[] = [
    ['measure', { measure: 'casualties' }, ['retracted! aa staff killed 4000', 'first! aa staff casualties 4000']],
    ['nobody', { claimant: null }, ['retracted! aa staff killed 4000', 'first! nobody killed 4000']],
    ['place', { place: name('xx-town', 'xx') }, ['retracted! aa staff killed 4000', 'first! aa staff killed 4000']],
    ['bound', { amount: amountOf('>4000') }, ['edited! aa staff killed 4000 → >4000']],
  ];
  test.each(EDITS)('%s', async (_what, correction, said) => {
    await hear(says('wire', STAFF, 4000));
    expect(await decide(editing(1, correction, SIGNED))).toEqual(said);
    await holds();
  });
});

describe('merge', () => {
  test('two names of one authority are one series from then on, whichever name comes', async () => {
    await hear(says('wire', STAFF, 4000), says('post', MINISTRY, 4500), says('wire', STAFF, 4100));
    const [staff, ministry] = ['aa-staff/killed/xx-forces/any', 'ministry-of-defence-of-aa/killed/xx-forces/any'];
    expect(await standing()).toEqual({ [staff]: '4,100', [ministry]: '4,500' });
    expect(await decide(merging(ministry, staff, SIGNED))).toEqual([
      'rebased aa staff killed 4100 → 4100',
      'retracted ministry of defence of aa killed 4500',
    ]);
    expect(await standing()).toEqual({ [staff]: '4,100' });
    await hear(says('post', MINISTRY, 4600), says('blog', STAFF, 4600));
    expect(lines(await desk.log()).slice(-2)).toEqual([
      'raised! aa staff killed 4100 → 4600',
      'reaffirmed aa staff killed 4600 → 4600',
    ]);
    expect(await standing()).toEqual({ [staff]: '4,600' });
    await holds();
  });

  test('nobody is told of it', async () => {
    await hear(says('wire', STAFF, 4000), says('post', MINISTRY, 4500));
    const before = await desk.owed();
    const [a, b] = Object.keys(await standing());
    await decide(merging(b ?? '', a ?? '', SIGNED));
    expect(await desk.owed()).toEqual(before);
  });
});

describe('split', () => {
  test('a figure of another war gets a series of its own, and so does the next one in its words', async () => {
    await hear(says('wire', STAFF, 4000), says('blog', STAFF, 4400), says('wire', STAFF, 4450));
    expect(await decide(splitting(2, { everySource: false }, SIGNED))).toEqual([
      'retracted! aa staff killed 4400',
      'first! aa staff killed 4400',
    ]);
    const [series, own] = ['aa-staff/killed/xx-forces/any', 'aa-staff/killed/xx-forces/any-2'];
    expect(await standing()).toEqual({ [series]: '4,450', [own]: '4,400' });
    await hear(says('blog', STAFF, 4700), says('wire', STAFF, 4480), says('post', STAFF, 4490));
    expect(await standing()).toEqual({ [series]: '4,490', [own]: '4,700' });
    await holds();
  });

  test('whatever source, where that is said', async () => {
    await hear(says('wire', STAFF, 4000, { of: null }), says('blog', STAFF, 4400, { at: name('yy') }));
    await decide(splitting(2, { everySource: true, victims: name('yy-forces', 'yy') }, SIGNED));
    await hear(says('post', STAFF, 4500, { at: name('yy') }));
    expect(await standing()).toMatchObject({ 'aa-staff/killed/yy-forces/yy': '4,500' });
    await holds();
  });
});

describe('what is refused, with a reason', () => {
  beforeEach(async () => {
    await hear(
      says('wire', STAFF, 52173),
      says('wire', STAFF, 5218),
      says('post', STAFF, 52173),
      says('blog', null, 3, { of: null, at: name('yy') }),
    );
    await decide(deciding(2, { verdict: 'rejected', ...SIGNED }));
  });

  const id = 'aa-staff/killed/xx-forces/any';
  const accept = (seq: number) => deciding(seq, { verdict: 'accepted', ...SIGNED });
  test.each<readonly [string, Asked, string]>([
    ['an unknown change', accept(99), 'the log has no change 99'],
    ['decided about', accept(2), 'change 2 was rejected by A. Sample on 2031-03-15 (change 5): for the test'],
    ['not held', accept(1), 'change 1 is not held: it is first'],
    [
      'a repetition',
      editing(3, { amount: amountOf(5) }, SIGNED),
      'change 3 (reaffirmed) holds no value that can be decided about',
    ],
    ['what stands there', editing(1, {}, SIGNED), 'change 1 says so already'],
    ['no series', merging('aa', id, SIGNED), 'there is no series aa'],
    ['itself', merging(id, id, SIGNED), 'a series cannot be merged into itself'],
    ['nobody', merging('unattributed/killed/any/yy', id, SIGNED), 'one has a claimant and the other has none'],
  ])('%s', async (_what, asked, words) => {
    const log = await desk.log();
    await expect(desk.decide(noon(16), asked)).rejects.toThrow(words);
    expect(await desk.log()).toEqual(log);
  });

  test('twice', async () => {
    const edit = editing(1, { amount: amountOf(52174) }, SIGNED);
    await desk.decide(noon(16), edit);
    await expect(desk.decide(noon(17), edit)).rejects.toThrow(
      'change 1 was edited by A. Sample on 2031-03-16 (change 6)',
    );
    await hear(says('post', MINISTRY, 700));
    await desk.decide(noon(40), merging('ministry-of-defence-of-aa/killed/xx-forces/any', id, SIGNED));
    await expect(
      desk.decide(noon(41), merging('ministry-of-defence-of-aa/killed/xx-forces/any', id, SIGNED)),
    ).rejects.toThrow(`was merged into ${id} already`);
  });
});

describe('reparse', () => {
  test('each difference is a line with who and why; nothing is sent; the next checks go on from there', async () => {
    await hear(says('wire', STAFF, 4000), says('wire', ARMY, 120, { of: YY }), says('wire', STAFF, 4100));
    const owed = await desk.owed();
    desk.read((all) => all.flatMap((one) => (one.claimant?.key === 'bb-army' ? [] : [one])));
    const logged = await desk.reparse(noon(15));
    expect(lines(logged)).toEqual(['retracted bb army killed 120']);
    expect(logged[0]).toMatchObject({ corrects: 2, reason: 'not found again; reparsed by A. Sample: a better reader' });
    expect(await standing()).toEqual({ 'aa-staff/killed/xx-forces/any': '4,100' });
    expect(await desk.reparse(noon(16))).toEqual([]);
    await hear(says('wire', STAFF, 4200));
    expect(lines(await desk.log()).at(-1)).toBe('raised! aa staff killed 4100 → 4200');
    expect(await desk.owed()).toEqual([...owed, 'changes: raised 4,200']);
    await holds();
  });

  test('a number that is read otherwise is found under its own day, and the way back is a reparse, too', async () => {
    await hear(says('wire', STAFF, 4000), says('wire', STAFF, 4100));
    const before = await desk.states();
    desk.read((all) => all.map((one) => ({ ...one, amount: amountOf((one.amount.low ?? 0) + 7) })));
    await desk.reparse(noon(15));
    expect(await standing()).toEqual({ 'aa-staff/killed/xx-forces/any': '4,107' });
    await holds();
    desk.read((all) => all);
    await desk.reparse(noon(16));
    expect(await standing()).toEqual({ 'aa-staff/killed/xx-forces/any': '4,100' });
    expect((await desk.states()).map(({ lastSeen }) => lastSeen)).toEqual(before.map(({ lastSeen }) => lastSeen));
    await holds();
  });

  test('the team hears of it when that is asked for, under the message that told it', async () => {
    await hear(says('wire', STAFF, 4000), says('wire', ARMY, 120, { of: YY }));
    desk.read((all) => all.filter(({ claimant }) => claimant?.key !== 'bb-army'));
    await desk.reparse(noon(15), true);
    expect((await desk.owed()).at(-1)).toBe('correction: retracted 120');
  });

  test('a decision about what is read otherwise now is taken back, one about what is still there stays', async () => {
    await hear(
      says('wire', STAFF, 52173),
      says('wire', STAFF, 5218),
      says('wire', ARMY, 120, { of: YY }),
      says('wire', ARMY, 130, { of: YY }),
    );
    await decide(deciding(2, { verdict: 'rejected', ...SIGNED }));
    await decide(editing(4, { amount: amountOf(131) }, SIGNED));
    desk.read((all) => all.map((one) => (one.amount.low === 5218 ? { ...one, amount: amountOf(52180) } : one)));
    await desk.reparse(noon(16));
    expect(await standing()).toEqual({
      'aa-staff/killed/xx-forces/any': '52,180',
      'bb-army/killed/yy-forces/any': '131',
    });
    await holds();
  });
});
