import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { amountOf } from '../../src/commands/correction.ts';
import type { Measure } from '../../src/domain/figure.ts';
import type { Asked } from '../../src/reviewing/review.ts';
import { editing } from '../../src/reviewing/review-edit.ts';
import { deciding } from '../../src/reviewing/review-held.ts';
import { merging } from '../../src/reviewing/review-merge.ts';
import { splitting } from '../../src/reviewing/review-split.ts';
import { lines } from '../diff/builders.ts';
import { dayAt, pollsOf } from '../diff/page-lines.ts';
import { openDesk } from './desk.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/review.md'), 'utf8');
const BLOCKS = [...PAGE.matchAll(/^### (\w+)$|^```\n([\s\S]*?)^```$/gm)];
const SIGNED = { by: 'A. Editor', why: 'for the test' };

const examples = examplesOf();

test.each(examples)('$heading, example $nth', async ({ rows }) => {
  await using desk = await openDesk(sourcesOf(rows));
  await desk.check(`${dayAt('0')}T09:00:00.000Z`, []);
  let day = dayAt('0');
  for (const part of partsOf(rows)) {
    for (const { at, found } of pollsOf(part.texts, part.at)) {
      day = at.slice(0, 10);
      await desk.check(`${day}T09:00:00.000Z`, found);
    }
    if (part.decision !== null) await desk.decide(`${day}T10:00:00.000Z`, part.decision);
  }
  expect(lines(await desk.log()).map((line) => `→ ${line}`)).toEqual(rows.filter((row) => row.startsWith('→')));
  expect((await desk.replay()).differences).toEqual([]);
});

test('every decision has its example', () => {
  const shown = new Set(examples.map(({ heading }) => heading));
  expect(shown).toEqual(new Set(['accept', 'reject', 'edit', 'merge', 'split']));
});

function examplesOf() {
  let heading = '';
  let nth = 0;
  return BLOCKS.flatMap(([, title, text]) => {
    nth = title === undefined ? nth + 1 : 0;
    heading = title ?? heading;
    return text === undefined ? [] : [{ heading, nth, rows: text.trimEnd().split('\n') }];
  });
}

function sourcesOf(rows: readonly string[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => /^day \d+\s+([^\s#]+)/.exec(row)?.[1] ?? []))];
}

interface Part {
  /** Number of its first row. */
  readonly at: number;
  readonly texts: string[];
  decision: Asked | null;
}

/** Texts up to a decision, and the decision. */
function partsOf(rows: readonly string[]): readonly Part[] {
  const parts: Part[] = [{ at: 0, texts: [], decision: null }];
  for (const [nth, row] of rows.entries()) {
    const last = parts.at(-1);
    if (row.startsWith('day ')) last?.texts.push(row);
    if (!row.startsWith('review ') || last === undefined) continue;
    last.decision = decisionOf(row);
    parts.push({ at: nth + 1, texts: [], decision: null });
  }
  return parts;
}

function decisionOf(row: string): Asked {
  const [, action, first = '', second = '', third = ''] = row.split(/\s+/);
  const seq = Number(first);
  if (action === 'accept') return deciding(seq, { verdict: 'accepted', ...SIGNED });
  if (action === 'reject') return deciding(seq, { verdict: 'rejected', ...SIGNED });
  if (action === 'merge') return merging(first, second, SIGNED);
  if (action === 'split') return splitting(seq, { everySource: false }, SIGNED);
  const correction = second === '--number' ? { amount: amountOf(third) } : { measure: third as Measure };
  return editing(seq, correction, SIGNED);
}
