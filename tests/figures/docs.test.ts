import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { machineForm } from '../../src/domain/machine-form.ts';
import { readFigures } from '../../src/figures/read-figures.ts';
import { createRegister } from '../../src/register/resolve.ts';

const GUIDE = readFileSync(join(import.meta.dirname, '../../docs/how-figures-are-read.md'), 'utf8');
const register = createRegister();
const blocks = [...GUIDE.matchAll(/```figures\n([\s\S]*?)```/g)].map((match) => (match[1] ?? '').trim().split('\n'));

describe('the guide tells the truth', () => {
  test('it has examples', () => expect(blocks.length).toBeGreaterThan(15));

  for (const [text = '', ...lines] of blocks) {
    test(text, () => {
      const figures = readFigures(
        { text, title: null, lang: 'en', published: '2025-06-13T00:00:00.000Z', outlet: null },
        { register },
      ).figures.map(machineForm);
      expect(figures.map((figure, i) => lineOf(figure, lines[i] ?? ''))).toEqual(lines);
    });
  }
});

/** A figure as the guide writes it, with the fields that the guide's line names. */
function lineOf(figure: object, line: string): string {
  const fields = new Map<string, unknown>(Object.entries(figure));
  const head = `${fields.get('measure')} ${fields.get('low') ?? '*'}..${fields.get('high') ?? '*'} ${fields.get('qualifier')}`;
  const named = [...line.matchAll(/ (\w+)=/g)].map((match) => match[1] ?? '');
  return [head, ...named.map((name) => `${name}=${fields.get(name)}`)].join(' ');
}
