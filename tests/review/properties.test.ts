import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LoggedChange } from '../../src/domain/change.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { Problem } from '../../src/domain/problem.ts';
import type { SeriesState } from '../../src/domain/series.ts';
import { addDays } from '../../src/domain/time.ts';
import type { Asked } from '../../src/reviewing/review.ts';
import { editing } from '../../src/reviewing/review-edit.ts';
import { deciding } from '../../src/reviewing/review-held.ts';
import { merging } from '../../src/reviewing/review-merge.ts';
import { splitting } from '../../src/reviewing/review-split.ts';
import { amountOf, figure, name } from '../diff/builders.ts';
import { type Alter, type Desk, openDesk } from './desk.ts';

const SEED = { seed: Number(process.env.FAST_CHECK_SEED ?? 20310601) };
const START = '2031-06-01';
const CLAIMANTS = [name('aa-mod'), name('~the district governor'), null];
const PLACES = [name('xx'), name('xx-town', 'xx'), null];
const NUMBERS = [3, 12, 40, 120, 400, '~4000', '>4000', 4120, 4210, 41200, 412];
const SIGNED = { by: 'A. Sample', why: 'for the test' };

const figures = fc.record({
  measure: fc.constantFrom('killed' as const, 'killed' as const, 'missing' as const),
  number: fc.constantFrom(...NUMBERS),
  by: fc.constantFrom(...CLAIMANTS),
  at: fc.constantFrom(...PLACES),
});
const documents = fc.record({
  source: fc.constantFrom('wire', 'post', 'blog'),
  id: fc.integer({ min: 0, max: 3 }),
  figures: fc.array(figures, { minLength: 1, maxLength: 2 }),
});
const polls = fc.record({
  step: fc.constant('check' as const),
  found: fc.uniqueArray(documents, { selector: (made) => `${made.source}${made.id}`, maxLength: 4 }),
});
/** `nth`: counted through what there is, so that most decisions meet something. */
const decisions = fc.record({
  step: fc.constantFrom(
    'accept' as const,
    'reject' as const,
    'edit' as const,
    'move' as const,
    'split' as const,
    'merge' as const,
  ),
  nth: fc.nat(40),
  other: fc.nat(40),
});
const readers = fc.record({ step: fc.constantFrom('read' as const, 'reparse' as const), nth: fc.nat(3) });
const story = fc.array(fc.oneof({ weight: 3, arbitrary: polls }, { weight: 3, arbitrary: decisions }), {
  minLength: 3,
  maxLength: 12,
});
const storyWithReaders = fc.array(
  fc.oneof({ weight: 4, arbitrary: polls }, { weight: 3, arbitrary: decisions }, { weight: 2, arbitrary: readers }),
  { minLength: 3, maxLength: 12 },
);

type Step =
  | ReturnType<typeof polls.generate>['value']
  | ReturnType<typeof decisions.generate>['value']
  | ReturnType<typeof readers.generate>['value'];

/** What a changed reader makes of the same texts. */
const READERS: readonly Alter[] = [
  (all) => all,
  (all) => all.filter(({ measure }) => measure !== 'missing'),
  (all) => all.map((one) => (one.claimant?.key === 'aa-mod' ? { ...one, claimant: name('bb-mod') } : one)),
  (all) => all.map((one) => ({ ...one, amount: amountOf((one.amount.low ?? one.amount.high ?? 0) + 7) })),
];

test('after any checks and decisions the log rebuilds what stands, replay finds the same, and the chain holds', async () => {
  await fc.assert(
    fc.asyncProperty(story, async (steps) => {
      await using desk = await openDesk();
      await play(steps, desk);
      expect(await desk.rebuilt()).toEqual(await desk.states());
      const { differences, states } = await desk.replay();
      expect(differences).toEqual([]);
      expect(sortedById(states.values())).toEqual(await desk.states());
      expect(await desk.isSound()).toBe(true);
    }),
    { ...SEED, numRuns: RUNS },
  );
}, 120_000);

test('what a changed reader says otherwise is adopted once, and found the same from then on', async () => {
  await fc.assert(
    fc.asyncProperty(storyWithReaders, async (steps) => {
      await using desk = await openDesk();
      const end = await play(steps, desk);
      await desk.reparse(end);
      const { differences, states } = await desk.replay();
      expect(differences).toEqual([]);
      const stand = (await desk.states()).filter(({ gone }) => gone !== true);
      expect(sortedById(states.values())).toEqual(stand);
      expect(await desk.rebuilt()).toEqual(await desk.states());
      expect(await desk.reparse(end)).toEqual([]);
      expect(await desk.isSound()).toBe(true);
    }),
    { ...SEED, numRuns: RUNS },
  );
}, 120_000);

const RUNS = Number(process.env.REVIEW_RUNS ?? 40);

/** Every step an hour after the one before; the instant after the last. */
async function play(steps: readonly Step[], desk: Desk): Promise<string> {
  const at = (nth: number) => new Date(Date.parse(addDays(START, nth)) + nth * 3_600_000).toISOString();
  for (const [nth, step] of steps.entries()) {
    if (step.step === 'check') await desk.check(at(nth), step.found.map(documentOf));
    else if ('other' in step) await attempt(desk, at(nth), step);
    else if (step.step === 'read') desk.read(READERS[step.nth] ?? ((all) => all));
    else await desk.reparse(at(nth));
  }
  return at(steps.length);
}

function documentOf(made: ReturnType<typeof documents.generate>['value']) {
  const all = made.figures.map(({ measure, number, by, at }): Figure => figure(measure, number, { by, at }));
  return { from: `${made.source}#${made.id}`, figures: all };
}

/** A decision that is refused is refused with a reason, and leaves no trace. */
async function attempt(desk: Desk, at: string, step: ReturnType<typeof decisions.generate>['value']): Promise<void> {
  const [log, states] = [await desk.log(), await desk.states()];
  const asked = askedBy(step, log, states);
  if (asked === null) return;
  try {
    await desk.decide(at, asked);
  } catch (error) {
    expect(error).toBeInstanceOf(Problem);
    expect(await desk.log()).toEqual(log);
  }
}

function askedBy(
  { step, nth, other }: ReturnType<typeof decisions.generate>['value'],
  log: readonly LoggedChange[],
  states: readonly SeriesState[],
): Asked | null {
  const held = log.filter(({ kind }) => kind === 'held');
  const among = step === 'accept' || step === 'reject' ? held : log;
  const seq = among[nth % Math.max(1, among.length)]?.seq;
  if (step === 'merge') {
    const [from, into] = [nth, other].map((n) => states[n % Math.max(1, states.length)]?.series.id);
    return from === undefined || into === undefined ? null : merging(from, into, SIGNED);
  }
  if (seq === undefined) return null;
  if (step === 'accept') return deciding(seq, { verdict: 'accepted', ...SIGNED });
  if (step === 'reject') return deciding(seq, { verdict: 'rejected', ...SIGNED });
  if (step === 'edit') return editing(seq, { amount: amountOf(100 + other) }, SIGNED);
  if (step === 'move') return editing(seq, { claimant: name('cc-mod') }, SIGNED);
  return splitting(seq, { everySource: other % 2 === 0 }, SIGNED);
}

function sortedById(states: Iterable<SeriesState>): readonly SeriesState[] {
  return [...states].sort((a, b) => (a.series.id < b.series.id ? -1 : 1));
}
