import { expect, test } from 'vitest';
import { feed } from '../../src/sources/feed.ts';
import { TROUBLES } from '../../src/sources/source.ts';
import { mutant } from '../feeds/mutants.ts';
import { cannedHttp, pollOnce } from './canned-http.ts';

/** `FUZZ_RUNS=200000 npx vitest run tests/sources/feed-fuzz.test.ts` runs more of the same; a failure names its seed. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 600);
const OUTCOMES = new Set<string>(['fresh', 'empty', ...TROUBLES]);

test(
  'mutated feeds end in an outcome, and their texts are clean',
  async () => {
    for (let seed = 1; seed <= RUNS; seed++) {
      const wrong = await faultOf(mutant(seed));
      if (wrong !== null) expect.fail(`seed ${seed}: ${wrong}`);
    }
  },
  Math.max(30_000, RUNS * 20),
);

async function faultOf(body: string): Promise<string | null> {
  try {
    const outcome = await pollOnce(
      feed,
      { url: 'https://a.example/feed' },
      cannedHttp(() => ({ body })),
    );
    if (!OUTCOMES.has(outcome.outcome)) return `outcome ${outcome.outcome}`;
    const documents = outcome.outcome === 'fresh' ? outcome.documents : [];
    const dirty = documents.find(
      ({ text }) => !text.isWellFormed() || text !== text.normalize('NFC') || text.includes('\0'),
    );
    return dirty === undefined ? null : `the text ${JSON.stringify(dirty.text.slice(0, 100))}`;
  } catch (error) {
    return String(error);
  }
}
