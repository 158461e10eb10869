import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  agrees,
  corpusFiles,
  isReadRight,
  type Row,
  type RowFigure,
  readableOf,
  rowFigure,
  rowsOf,
} from '../tests/corpus/rows.ts';

// Precision and recall of the reader over tests/corpus, and what changed against the last commit.
//   node scripts/score.ts              gains and losses against HEAD
//   node scripts/score.ts --without R  what rule R is worth
//   node scripts/score.ts --all        every row that fails now

const ROOT = join(import.meta.dirname, '..');

interface Score {
  readonly right: number;
  readonly emitted: number;
  readonly required: number;
  /** Rows read without any fault, with what was read of the others. */
  readonly failed: ReadonlyMap<string, string>;
}

await main();

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { without: { type: 'string', multiple: true }, all: { type: 'boolean' } } });
  const rows = corpusFiles().flatMap(rowsOf);
  const without = values.without ?? [];
  const now = scoreOf(rows, await readerIn(ROOT, without));
  const before = without.length > 0 ? scoreOf(rows, await readerIn(ROOT, [])) : await atLastCommit(rows);
  for (const lang of new Set(rows.map((row) => row.lang))) {
    const own = rows.filter((row) => row.lang === lang);
    print(lang, scoreOf(own, await readerIn(ROOT, without)));
  }
  print('all', now);
  tell(
    without.length > 0 ? 'lost without it' : 'lost since the last commit',
    rows,
    [...now.failed.keys()].filter((id) => !before.failed.has(id)),
    now,
  );
  tell(
    without.length > 0 ? 'better without it' : 'gained since the last commit',
    rows,
    [...before.failed.keys()].filter((id) => !now.failed.has(id)),
    before,
  );
  if (values.all) tell('failing', rows, [...now.failed.keys()], now);
}

type Reader = (row: Row) => readonly RowFigure[];

async function readerIn(root: string, without: readonly string[]): Promise<Reader> {
  const { readFigures } = await import(join(root, 'src/figures/read-figures.ts'));
  const { createRegister } = await import(join(root, 'src/register/resolve.ts'));
  const register = createRegister();
  return (row) => readFigures(readableOf(row), { register, without }).figures.map(rowFigure);
}

/** The reader of HEAD, unpacked beside and read by the same rows. */
async function atLastCommit(rows: readonly Row[]): Promise<Score> {
  const folder = mkdtempSync(join(tmpdir(), 'tollwatch-score-'));
  try {
    const archive = execFileSync('git', ['archive', 'HEAD', 'src', 'package.json'], { cwd: ROOT, maxBuffer: 1e9 });
    execFileSync('tar', ['-x', '-C', folder], { input: archive });
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    return scoreOf(rows, await readerIn(folder, []));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scoreOf(rows: readonly Row[], read: Reader): Score {
  const failed = new Map<string, string>();
  let right = 0;
  let emitted = 0;
  let required = 0;
  for (const row of rows) {
    const found = read(row);
    const wanted = row.figures ?? [];
    const hits = wanted.filter((figure, i) => agrees(figure, found[i])).length;
    right += hits;
    emitted += found.length;
    required += wanted.length;
    if (!isReadRight(row, found)) failed.set(row.id, found.map(inShort).join('; ') || 'nothing');
  }
  return { right, emitted, required, failed };
}

function inShort(figure: RowFigure): string {
  const { measure, low, high, qualifier, status, partOf, claimant, victims, place, period, interval, asOf } = figure;
  return `${measure} ${low ?? '*'}..${high ?? '*'} ${qualifier} ${status} of:${partOf} [${[claimant, victims, place, period, interval, asOf].join(' / ')}]`;
}

function print(name: string, { right, emitted, required, failed }: Score): void {
  const share = (part: number, whole: number) => (whole === 0 ? '   -' : (part / whole).toFixed(3));
  console.log(
    `${name.padEnd(4)} precision ${share(right, emitted)}  recall ${share(right, required)}  figures ${required}  rows with a fault ${failed.size}`,
  );
}

function tell(what: string, rows: readonly Row[], ids: readonly string[], { failed }: Score): void {
  console.log(`\n${what}: ${ids.length}`);
  for (const id of ids)
    console.log(`  ${id}  ${rows.find((row) => row.id === id)?.text.slice(0, 110)}\n      read: ${failed.get(id)}`);
}
