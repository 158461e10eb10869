import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CHANGE_KINDS } from '../../src/domain/change.ts';
import { lines, tell } from './builders.ts';
import { pollsOf } from './page-lines.ts';

const PAGE = readFileSync(join(import.meta.dirname, '../../docs/changes.md'), 'utf8');
const EXAMPLES = [...PAGE.matchAll(/^### (.+)$|^```\n([\s\S]*?)^```$/gm)];

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
