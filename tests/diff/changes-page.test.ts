import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../src/domain/change.ts';
import type { Figure, Measure, Role } from '../../src/domain/figure.ts';
import { addDays } from '../../src/domain/time.ts';
import { type DocumentWords, figure, lines, name, type Poll, tell } from './builders.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/changes.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^### (.+)$|^```\n([\s\S]*?)^```$/gm)];

/** Day 1 of all examples. */
const FIRST_DAY = '2031-03-01';

const blocks = blocksOf();

test.each(blocks)('$heading, example $nth', ({ text }) => {
  const rows = text.trimEnd().split('\n');
  const { log } = tell(pollsOf(rows.filter((row) => row.startsWith('day'))));
  const said = lines(log).map((line, at) => {
    const parts = log[at]?.parts ?? [];
    return `→ ${line}${parts.length === 0 ? '' : ` (${parts.map(({ kind, value }) => `${kind} ${value}`).join(', ')})`}`;
  });
  expect(said).toEqual(rows.filter((row) => row.startsWith('→')));
});

test('every kind has its example', () => {
  const shown = new Set(blocks.flatMap(({ text }) => [...text.matchAll(/^→ (\w+)/gm)].map(([, kind]) => kind)));
  expect(CHANGE_KINDS.filter((kind) => !shown.has(kind))).toEqual([]);
});

function blocksOf() {
  let heading = '';
  let nth = 0;
  return EXAMPLES.flatMap(([, title, text]) => {
    nth = title === undefined ? nth + 1 : 0;
    heading = title ?? heading;
    return text === undefined ? [] : [{ heading, nth, text }];
  });
}

/** Texts of one day are one poll, unless a text is an edit of one of that day. */
function pollsOf(rows: readonly string[]): readonly Poll[] {
  const polls: { at: string; found: DocumentWords[] }[] = [];
  rows.forEach((row, nth) => {
    const [, number = '', from = '', statements = ''] = /^day (\d+)\s+(\S+)\s\s*(.+)$/.exec(row) ?? [];
    const at = dayAt(number);
    const text = {
      from: from.includes('#') ? from : `${from}#${nth}`,
      published: at,
      figures: statements.split(' | ').map(statement),
    };
    const last = polls.at(-1);
    if (last?.at === at && last.found.every((other) => other.from !== text.from)) last.found.push(text);
    else polls.push({ at, found: [text] });
  });
  return polls;
}

/** `Staff: ~4000 casualties, as of day 3, since day 1`. */
function statement(words: string): Figure {
  const [claim = '', ...more] = words.split(', ');
  const [, by = '', number = '', measure = ''] = /^(\S+): (\S+) (\w+)$/.exec(claim) ?? [];
  return figure(measure as Measure, number, Object.assign({ by: name(by) }, ...more.map(optionOf)));
}

function optionOf(option: string): object {
  const asOf = /^as of day (-?\d+)$/.exec(option);
  if (asOf !== null) return { asOf: dayAt(asOf[1]) };
  const since = /^since day (-?\d+)$/.exec(option);
  if (since !== null) return { since: dayAt(since[1]) };
  const over = /^over day (\d+)\.\.(\d+)$/.exec(option);
  if (over !== null) return { during: option, days: [dayAt(over[1]), dayAt(over[2])] };
  const denied = /^denied by (\w+)$/.exec(option);
  if (denied !== null) return { status: 'denied', deniedBy: name(denied[1] ?? '') };
  return { role: option as Role };
}

function dayAt(number: string | undefined): string {
  return addDays(FIRST_DAY, Number(number) - 1);
}
