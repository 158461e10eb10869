import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { SOURCE_KINDS, sourceKind } from '../../src/sources/kinds.ts';
import { TROUBLES } from '../../src/sources/source.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/sources.md'), 'utf8');
const EXAMPLES = [...DOCS.matchAll(/```yaml\n([\s\S]*?)```/g)].flatMap(
  ([, yaml]) => parse(yaml ?? '') as { name: string; kind: string }[],
);

test.each(EXAMPLES.map((example) => [example.name, example] as const))(
  'the example %s is accepted',
  (_name, example) => {
    expect(sourceKind(example.kind)?.config.safeParse(example).error).toBe(undefined);
  },
);

test('every kind has a chapter with an example, and every outcome is explained', () => {
  expect(new Set(EXAMPLES.map(({ kind }) => kind))).toEqual(new Set(SOURCE_KINDS.map(({ kind }) => kind)));
  for (const { kind } of SOURCE_KINDS) expect(DOCS).toContain(`## \`${kind}\``);
  for (const trouble of TROUBLES.filter((it) => it !== 'moved')) expect(DOCS).toContain(`\`${trouble}\``);
});

test.each(SOURCE_KINDS.map(({ kind }) => kind))(
  'the chapter on %s says what it needs, costs, allows and misses',
  (kind) => {
    const chapter = DOCS.split(/^## /m).find((it) => it.startsWith(`\`${kind}\``)) ?? '';
    for (const point of ['Needs', 'Costs', 'Terms', 'Cannot see']) expect(chapter).toContain(`- **${point}**`);
  },
);

test('every setting of every kind is described', () => {
  for (const { kind, config } of SOURCE_KINDS) {
    const { shape } = config as unknown as { shape: Record<string, { description?: string }> };
    const silent = Object.entries(shape).filter(([, field]) => !field.description);
    expect([kind, silent.map(([name]) => name)]).toEqual([kind, []]);
  }
});
