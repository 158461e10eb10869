import { expect, test } from 'vitest';
import type { SeriesState } from '../../src/domain/series.ts';
import { figure, name, tell } from './builders.ts';

/*
 * A table of hundreds of places comes back every day with new numbers. The series that a claim is held against are put
 * together once, and not anew for every two claims: what is counted here is how often the ledger is asked for a series.
 */

test.each([
  ['of one claimant', () => name('~sample civil defence')],
  ['of a claimant each', (i: number) => name(`~${townOf(i)} hospital`)],
])('a daily table %s of twice as many places asks for twice as many series', (_, by) => {
  const [few, many] = [askedFor(20, by), askedFor(40, by)];
  expect(few.changes).toBe(20);
  expect(many.changes).toBe(40);
  // In proportion, not by the square of the claims, or worse.
  expect(many.asked).toBeLessThanOrEqual(3 * few.asked);
});

/** What the second day's table of `count` places costs. */
function askedFor(count: number, by: (i: number) => ReturnType<typeof name>) {
  const table = (from: string, more: number) => ({
    from,
    figures: Array.from({ length: count }, (_, i) =>
      figure('killed', 30 + 11 * i + more, { by: by(i), at: name(`~${townOf(i)}`), since: '2031-01-01' }),
    ),
  });
  const states = new Counted();
  const first = { at: '2031-05-04', found: [table('sample#1', 0)] };
  const before = tell([first]).log.length;
  const { log } = tell([first, { at: '2031-05-05', found: [table('sample#2', 2)] }], { states });
  return { asked: states.asked, changes: log.length - before };
}

class Counted extends Map<string, SeriesState> {
  asked = 0;

  override get(id: string): SeriesState | undefined {
    this.asked += 1;
    return super.get(id);
  }
}

/** Names of no meaning, each in letters of its own. */
const townOf = (i: number) =>
  `${String.fromCharCode(97 + (i % 26), 111, 108 + (i % 7))}${['ar', 'en', 'ov'][i % 3]}${String.fromCharCode(98 + Math.floor(i / 3))}a`;
