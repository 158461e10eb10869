import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { run } from '../commands/newsroom.ts';
import { checksOf, expectedPosts, postsOf } from './read-me-table.ts';

const ROOT = join(import.meta.dirname, '../..');
const CONFIG = join(ROOT, 'examples/kursk/tollwatch.yaml');

interface Row {
  readonly kind: string;
  readonly alert: boolean;
  readonly suspect: string | null;
  readonly to: { readonly low: number | null };
  readonly series: { readonly claimant: string | null; readonly measure: string };
  readonly outlet: string;
}

let checks: readonly string[];
let log: readonly Row[];

beforeAll(async () => {
  const { code, out } = await run(['demo'], ROOT);
  expect(code).toBe(0);
  checks = checksOf(out);
  const lines = (await run(['log', '--json', '--config', CONFIG], ROOT)).out.split('\n');
  log = lines.filter(Boolean).map((line) => JSON.parse(line) as Row);
});

describe('the bundled sample', () => {
  test('posts what its README lists, and nothing else', () => {
    const expected = expectedPosts(join(ROOT, 'examples/kursk'));
    expect(expected.map((posts) => posts.length)).toEqual([1, 0, 2, 0, 1, 0]);
    expect(checks.map((check) => postsOf(check).length)).toEqual(expected.map((posts) => posts.length));
    for (const [index, posts] of expected.entries()) {
      for (const [number, post] of posts.entries()) expect(postsOf(checks[index] ?? '')[number]).toContain(post);
    }
  });

  test('every post carries its quote, its outlet and its link', () => {
    for (const index of [2, 4]) {
      expect(checks[index]).toMatch(/“[^”]*(?:4,000|5,000)[^”]*”/);
      expect(checks[index]).toMatch(/Sample (?:Courier|Gazette)/);
      expect(checks[index]).toMatch(/https:\/\/sample-(?:courier|gazette)\.example\//);
    }
    expect(checks[4]).toContain('a third of them');
  });

  test('one post for each check that has news', () => {
    expect(checks.map((check) => /(\d+) posts?\.$/m.exec(check)?.[1])).toEqual(['1', '0', '1', '0', '1', '0']);
  });

  test('the garbled 4,000 dead are held, and say whose own figure they contradict', () => {
    const [held] = log.filter(({ kind }) => kind === 'held');
    expect(held).toMatchObject({ alert: false, outlet: 'Sample Wire', to: { low: 4000 }, suspect: expect.any(String) });
    expect(held?.series.measure).toBe('killed');
    expect(checks[3]).toContain('Not posted. Held back: Sample Wire tells ');
  });

  test('the re-reports join the claims as further outlets', () => {
    const reaffirmed = log.filter(({ kind }) => kind === 'reaffirmed').map(({ outlet }) => outlet);
    expect(reaffirmed).toEqual(expect.arrayContaining(['Sample Gazette', 'Sample Courier', 'Sample Wire']));
    expect(log.filter(({ alert }) => alert)).toHaveLength(3);
  });

  test('the sentence that is offered to try is explained without any token or server', async () => {
    const { sentence } = JSON.parse(readFileSync(join(ROOT, 'examples/kursk/story.json'), 'utf8'));
    const { code, out } = await run(['explain', '-', '--config', CONFIG], ROOT, { stdin: sentence });
    expect(code).toBe(0);
    expect(out).toMatch(/[45]\. What it would change/);
    expect(out).toContain('kr-jcs/casualties/kp-forces');
  });
});
