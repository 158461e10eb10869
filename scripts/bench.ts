import { parseArgs } from 'node:util';
import { installPeers } from '../bench/packages.ts';

// How fast tollwatch is beside what one would use in its place.
//   npm run bench -- reader   characters per second, beside general extractors
//   npm run bench -- poll     a check of 500 feeds, beside rss-parser with fetch and a JSON file
//   npm run bench -- delivery 1,000 alerts to 20 channels at their pace, and the delay of a single one
//   npm run bench -- blocking for how long hostile feeds keep everything else waiting, and the memory they take
//   npm run bench -- replay   stored documents read and compared again per second
// --rounds N: more rounds, steadier medians; --json: the figures as JSON.

type Bench = (rounds: number) => Promise<{ readonly figures: unknown; readonly tables: string }>;

const BENCHES: Readonly<Record<string, Bench>> = {
  reader: async (rounds) => {
    const { benchReader, readerTables } = await import('../bench/reader.ts');
    const figures = await benchReader(rounds);
    return { figures, tables: readerTables(figures) };
  },
  poll: async (rounds) => {
    const { benchPoll, pollTables } = await import('../bench/poll.ts');
    const figures = await benchPoll(rounds);
    return { figures, tables: pollTables(figures) };
  },
  delivery: async (rounds) => {
    const { benchDelivery, deliveryTables } = await import('../bench/delivery.ts');
    const figures = await benchDelivery(rounds);
    return { figures, tables: deliveryTables(figures) };
  },
  blocking: async (rounds) => {
    const { benchBlocking, blockingTables } = await import('../bench/blocking.ts');
    const figures = await benchBlocking(rounds);
    return { figures, tables: blockingTables(figures) };
  },
  replay: async (rounds) => {
    const { benchReplay, replayTables } = await import('../bench/replay.ts');
    const figures = await benchReplay(rounds);
    return { figures, tables: replayTables(figures) };
  },
};

await main();

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { rounds: { type: 'string' }, json: { type: 'boolean' } },
  });
  const run = positionals.length === 1 ? BENCHES[positionals[0] ?? ''] : undefined;
  if (run === undefined) {
    process.stderr.write('Usage: npm run bench -- reader|poll|delivery|blocking|replay [--rounds N] [--json]\n');
    process.exitCode = 2;
    return;
  }
  if (positionals[0] === 'reader' || positionals[0] === 'poll')
    installPeers((line) => process.stderr.write(`${line}\n`));
  const rounds = Number.parseInt(values.rounds ?? '', 10);
  const { figures, tables } = await run(rounds > 0 ? rounds : 7);
  process.stdout.write(values.json ? `${JSON.stringify(figures, null, 2)}\n` : tables);
}
