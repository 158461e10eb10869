import { describe, expect, test } from 'vitest';
import { readFigures, readFiguresInSteps } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

const HOSTILE: Readonly<Record<string, (size: number) => string>> = {
  'number words': (size) => 'killed one '.concat('one '.repeat(size / 4)),
  digits: (size) => `killed ${'7'.repeat(size)}`,
  'grouped digits': (size) => `killed ${'1,000,'.repeat(size / 6)}`,
  'open brackets': (size) => `20 people ${'('.repeat(size)} were killed`,
  commas: (size) => `20 people${', '.repeat(size / 2)}were killed`,
  'casualty words': (size) => 'killed '.repeat(size / 7),
  'counts and casualty words': (size) => '3 killed and 4 wounded, '.repeat(size / 24),
  'since without end': (size) => `20 killed since ${'the day '.repeat(size / 8)}`,
  'said without end': (size) => `20 killed ${'said the '.repeat(size / 9)}`,
  'lines without end': (size) => '• 5\n'.repeat(size / 4).concat('killed: 7'),
  spaces: (size) => `20${' '.repeat(size)}killed`,
};

const RUNS = 7;
/** What costs less, in milliseconds, is too little to be compared. */
const LEAST = 2;

/** Of seven runs the cheapest, in milliseconds of this process: what else the machine does does not count. */
function cost(text: string): number {
  return Math.min(...Array.from({ length: RUNS }, () => costOnce(text)));
}

/** Whether the cheapest of seven runs costs less: where an earlier one does, the others need not be run. */
function isCheaper(text: string, than: number): boolean {
  return Array.from({ length: RUNS }).some(() => costOnce(text) < than);
}

function costOnce(text: string): number {
  const start = process.cpuUsage();
  readFigures({ text, title: null, lang: 'en', published: null, outlet: null }, { register });
  return process.cpuUsage(start).user / 1000;
}

describe('hostile text', () => {
  for (const [name, make] of Object.entries(HOSTILE)) {
    // Eight times the text may cost eight times as much; a square law would cost 64 times.
    test(`${name}: cost grows with length, not with its square`, () => {
      const [eight, one] = [make(80_000), make(10_000)];
      expect(costOnce(eight) < 32 * LEAST || isCheaper(eight, 32 * cost(one))).toBe(true);
    });
  }
});

describe('a long text is read in steps', () => {
  const sentence = (i: number) => `The mayor of Town${i} said ${i + 3} people were killed there on Monday. `;
  const textOf = (sentences: number) => Array.from({ length: sentences }, (_, i) => sentence(i)).join('');
  const document = (text: string) => ({ text, title: null, lang: null, published: '2025-03-28', outlet: null });

  test.each([
    [1, 0],
    [10, 0],
    [150, 8],
    [400, 25],
  ])('%i sentences, at least %i pauses: the same figures', async (sentences, least) => {
    let pauses = 0;
    const found = await readFiguresInSteps(document(textOf(sentences)), { register }, async () => {
      pauses += 1;
    });
    expect(found).toEqual(readFigures(document(textOf(sentences)), { register }));
    expect(found.figures).toHaveLength(sentences);
    expect(pauses >= least && (least > 0 || pauses === 0)).toBe(true);
  });

  test('a flood of figures ends: some are read, and something is left that needs eyes', () => {
    const { figures, doubts } = readFigures(document(textOf(4000)), { register });
    expect(figures.length).toBeGreaterThan(100);
    expect(figures.length).toBeLessThan(1000);
    expect(doubts.length).toBeGreaterThan(0);
    expect(doubts.length).toBeLessThan(2000);
  });
});

describe('a language is measured only where it decides', () => {
  test.each([
    ['Sample und Beispiel', 'und'],
    ['Zwei Orte, drei Wege, vier Tore', 'und'],
    ['Two dead', 'en'],
    ['', 'en'],
  ])('%s: %s', (text, lang) => {
    expect(readFigures(document(text), { register })).toMatchObject({ lang });
  });

  function document(text: string) {
    return { text, title: null, lang: null, published: null, outlet: null };
  }
});
