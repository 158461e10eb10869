import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../src/config/schema.ts';
import { watchesOf, watchMistakes } from '../../src/config/watch-names.ts';
import { watch } from '../../src/config/watches.ts';
import { countsBody, countsSource, openNewsroom } from '../commands/newsroom.ts';

const DOCS = readFileSync(join(import.meta.dirname, '../../docs/policy.md'), 'utf8');
const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(DOCS) ?? [];

test('the example is accepted, and its names are known', () => {
  const notify = ['newsroom', 'desk'].map((name) => ({ name, kind: 'console' }));
  const config = configSchema.parse({ ...(parse(yaml) as object), notify });
  expect(watchMistakes(config)).toEqual([]);
  expect(watchesOf(config).map(({ name, places }) => [name, places])).toEqual([
    ['gaza', ['ps-gaza']],
    ['everything-else', undefined],
  ]);
});

test('every setting is explained', () => {
  for (const setting of Object.keys(watch.shape).filter((key) => key !== 'name' && key !== 'destinations'))
    expect(DOCS).toContain(`\`${setting}`);
});

test('the readings of the table are posted as it says', async () => {
  const table = [...DOCS.matchAll(/^\| \d \| ([\d,]+) \| (.+) \|$/gm)];
  expect(table).toHaveLength(4);
  await using room = await openNewsroom();
  room.configure({
    sources: [countsSource('counts', room.url)],
    notify: [{ kind: 'file', name: 'desk', path: join(room.folder, 'posts.jsonl') }],
    watches: [{ name: 'w', threshold: { absolute: 30 } }],
  });
  const counts: Record<string, number> = {};
  const found: string[] = [];
  for (const [index, [, stated = '']] of table.entries()) {
    const day = `2025-03-0${index + 1}`;
    counts[day] = Number(stated.replace(',', ''));
    room.serve('counts', countsBody(counts));
    expect((await room.run(['check'], { now: `${day}T12:00:00Z` })).code).toBe(0);
    const { out } = await room.run(['policy', 'test', '--json'], { now: `${day}T13:00:00Z` });
    const last = JSON.parse(out.split('\n').at(-1) ?? '');
    found.push(index === 0 && last.sent ? 'baseline' : last.sent ? 'yes' : `no: ${last.why}`);
  }
  expect(found).toEqual(table.map(([, , posted]) => posted));
});
