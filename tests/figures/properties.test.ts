import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machineForm } from '../../src/domain/machine-form.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const register = createRegister();

const SENTENCES = readFileSync(join(import.meta.dirname, '../corpus/en.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => (JSON.parse(line) as { text: string }).text)
  .filter((text) => /[.]$/.test(text) && !text.includes('\n'));

/** Number-rich, without a casualty word, without a time or a place that could be carried over. */
const UNRELATED = 'The orchestra played two symphonies and the hall has 1,800 seats.';

function read(text: string) {
  return readFigures(
    { text, title: null, lang: 'en', published: '2025-06-13T00:00:00.000Z', outlet: null },
    { register },
  );
}

/** Two texts that state the same value would be one figure stated twice. */
function value(text: string): string {
  return read(text)
    .figures.map(({ measure, amount }) => `${measure} ${amount.low}..${amount.high}`)
    .join();
}

/** What a figure says, without where it stands. */
function gist(text: string): string[] {
  return read(text).figures.map((figure) => {
    const { measure, low, high, qualifier, status, quote } = machineForm(figure);
    return JSON.stringify({ measure, low, high, qualifier, status, quote });
  });
}

const sentence = fc.constantFrom(...SENTENCES);

describe('the reader', () => {
  test('quotes exactly, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(sentence, fc.string({ unit: 'grapheme', maxLength: 30 })), { maxLength: 6 }),
        (parts) => {
          const text = parts.join(' ');
          for (const { quote, start, end, amount } of read(text).figures) {
            expect(text.slice(start, end)).toBe(quote);
            expect(quote).toContain(amount.written);
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('is not moved by an unrelated sentence behind', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        expect(gist(`${text} ${UNRELATED}`)).toEqual(gist(text));
      }),
      { numRuns: 150 },
    );
  });

  test('reads independent paragraphs in any order', () => {
    const independent = SENTENCES.filter(
      (text) => gist(text).length === 1 && !/\b(?:total|toll|more|further|earlier|dead)\b/i.test(text),
    );
    fc.assert(
      fc.property(fc.constantFrom(...independent), fc.constantFrom(...independent), (a, b) => {
        fc.pre(value(a) !== value(b));
        const [one, two] = [gist(`${a}\n\n${UNRELATED}\n\n${b}`), gist(`${b}\n\n${UNRELATED}\n\n${a}`)];
        expect(one.toSorted()).toEqual(two.toSorted());
      }),
      { numRuns: 150 },
    );
  });

  test('reads a number however it is grouped', () => {
    const grouped = (n: number) => [
      String(n),
      n.toLocaleString('en-US'),
      n.toLocaleString('en-US').replaceAll(',', '\u00a0'),
      n.toLocaleString('en-US').replaceAll(',', '\u202f'),
    ];
    fc.assert(
      fc.property(fc.integer({ min: 2200, max: 9_999_999 }), (n) => {
        for (const written of grouped(n)) {
          expect(read(`The quake killed ${written} people.`).figures.map(({ amount }) => amount.low)).toEqual([n]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('reads a whole number in words as it reads it in digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 9999 }), (n) => {
        expect(read(`${inWords(n)} people were killed.`).figures.map(({ amount }) => amount.high)).toEqual([n]);
      }),
      { numRuns: 80 },
    );
  });

  test('finds every number once when asked what became of it', () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join('\n\n');
        const { numbers } = readFigures(
          { text, title: null, lang: 'en', published: null, outlet: null },
          { register, fates: true },
        );
        expect(new Set(numbers.map(({ start }) => start)).size).toBe(numbers.length);
        expect(numbers.map(({ start }) => start)).toEqual(numbers.map(({ start }) => start).toSorted((a, b) => a - b));
      }),
      { numRuns: 60 },
    );
  });
});

const ONES =
  ' one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = '  twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return n % 10 === 0 ? (TENS[n / 10] ?? '') : `${TENS[Math.floor(n / 10)]}-${ONES[n % 10]}`;
  const [size, word] = n < 1000 ? [100, 'hundred'] : [1000, 'thousand'];
  const rest = n % size;
  return `${inWords(Math.floor(n / size))} ${word}${rest === 0 ? '' : ` ${rest < 100 ? 'and ' : ''}${inWords(rest)}`}`;
}
