import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSameNumber } from '../../src/diff/compare-amounts.ts';
import { emptyState } from '../../src/diff/fold-change.ts';
import { keysOf, lookupsOf } from '../../src/diff/names/kin-keys.ts';
import { relateNames } from '../../src/diff/names/relate-names.ts';
import { openShelf } from '../../src/diff/shelf.ts';
import type { Name } from '../../src/domain/figure.ts';
import type { Point, SeriesState } from '../../src/domain/series.ts';
import { amountOf, event, name, type Short } from './builders.ts';

/*
 * Of thousands of series a claim is compared with the few that a sieve lets through. A sieve may let through what is
 * another's, and never holds back what a comparison would have found.
 */

const CORPUS = join(import.meta.dirname, '../corpus');

/** Places, people and speakers of the whole corpus, as a register has them and as it does not. */
function namesOfCorpus(): readonly Name[] {
  const texts = readdirSync(CORPUS)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(join(CORPUS, file), 'utf8').split('\n').filter(Boolean))
    .flatMap((row) => JSON.parse(row).figures ?? [])
    .flatMap(({ place, victims, claimant }) => [place, victims, claimant])
    .filter((text) => typeof text === 'string');
  const unknown = [...new Set(texts)].map((text) => name(`~${text}`));
  const known = ['xx', 'yy', 'forces', 'people'].map((key) => name(key));
  const within = ['xx-forces', 'xx-town', 'yy-valley', 'zz-coast'].map((key) => name(key, 'xx'));
  return [...unknown, ...known, ...within];
}

test('names that may be one, or one within the other, share a key', () => {
  const names = namesOfCorpus();
  expect(names.length).toBeGreaterThan(300);
  const keys = new Map(names.map((one) => [one, new Set(keysOf(one))]));
  const lost = names.flatMap((a) =>
    names
      .filter((b) => relateNames(a, b) !== 'apart' && !lookupsOf(a).some((key) => keys.get(b)?.has(key)))
      .map((b) => `${a.text} / ${b.text}`),
  );
  expect(lost).toEqual([]);
});

test('what says nothing is found by everything, and finds everything', () => {
  const keys = new Set(keysOf(name('~Sampleton')));
  expect(lookupsOf(null).some((key) => keys.has(key))).toBe(true);
  expect(lookupsOf(name('~Sampleton')).some((key) => keysOf(null).includes(key))).toBe(true);
});

const series = (id: string, place: Name | null, more: Partial<SeriesState['series']> = {}) => {
  const window = { period: null, words: null, start: null, end: null };
  const all = { id, claimant: null, measure: 'killed', unit: 'people', victims: null, window, incident: null } as const;
  return { ...all, place, ...more };
};
const state = (id: string, place: Name | null, numbers: readonly Short[] = [], more = {}): SeriesState => {
  const points = numbers.map((number) => ({ amount: amountOf(number) }) as Point);
  return { ...emptyState(series(id, place, more), '2031-05-04T09:00:00.000Z'), history: points };
};
const ids = (states: readonly SeriesState[]) => states.map((one) => one.series.id);

test('a shelf lets through the places that may be the place, in its own order', () => {
  const shelf = openShelf([
    state('elsewhere', name('~Otherton')),
    state('there', name('~Sampleton')),
    state('anywhere', null),
    state('an event', name('~Otherton'), [], { incident: event('strike', null) }),
    state('concluded', name('~Otherton'), [], { inferred: ['place'] }),
    state('of miners', name('~Otherton'), [], { victims: name('~miners') }),
  ]);
  expect(ids(shelf.near(name('~Sampleton')))).toEqual(['there', 'anywhere', 'an event', 'concluded', 'of miners']);
  expect(ids(shelf.near(name('~Sampleton'), ['elsewhere'])).slice(0, 2)).toEqual(['elsewhere', 'there']);
  expect(ids(shelf.near(null))).toEqual(ids(shelf.all()));
});

test('a shelf lets through every number that may be the number', () => {
  const numbers: readonly Short[] = [12, 1212, 1200, 1000, '~1200', '>1000', '1000-2000', 2412];
  const shelf = openShelf(numbers.map((number) => state(String(number), null, [number])));
  for (const sought of numbers) {
    const same = numbers.filter((number) => isSameNumber(amountOf(number), amountOf(sought))).map(String);
    expect(ids(shelf.withNumber(amountOf(sought)))).toEqual(expect.arrayContaining(same));
  }
  expect(ids(shelf.withNumber(amountOf(1212)))).not.toContain('2412');
});

test('a state that is replaced is found by what it is now; who held the list does not see it', () => {
  const before = state('one', name('~Sampleton'), [12]);
  const shelf = openShelf([before]);
  const held = shelf.all();
  expect(shelf.replace(state('one', name('~Otherton'), [12, 15]))).toBe(true);
  expect(held).toEqual([before]);
  expect(ids(shelf.near(name('~Otherton')))).toEqual(['one']);
  expect(ids(shelf.withNumber(amountOf(15)))).toEqual(['one']);
  expect(shelf.replace(state('another', null))).toBe(false);
});
