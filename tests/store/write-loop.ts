import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { holderName } from '../../src/store/holder.ts';
import { openStore } from '../../src/store/open-store.ts';
import { AT, sampleChange, sampleRow } from './samples.ts';

/**
 * A writer of its own process: appends to the log and owes a message for each row, in one transaction each, and says so
 * after the commit. It says when it is ready, and begins when standard input says so. Arguments: folder, name, how many
 * transactions, how long each of them holds the lock at least (ms). The one named `holder` takes a lease first.
 */
const [folder = '', name = '', count = '0', holdMs = '0'] = process.argv.slice(2);
await using store = await openStore(folder);
if (name === 'holder') await store.acquireLease('poll:wire', holderName('sample'), AT, 60_000);
process.stdout.write('ready\n');
await once(process.stdin, 'data');
for (let i = 1; i <= Number(count); i++) {
  const last = await store.write(async (tx) => {
    const seq = (await tx.lastSeq()) + 1;
    await tx.addOutboxRows([sampleRow(`${name}-${i}`, [seq, seq + 1])]);
    await tx.appendChanges([sampleChange(seq), sampleChange(seq + 1)], AT);
    if (holdMs !== '0') await sleep(Number(holdMs));
    return seq + 1;
  });
  process.stdout.write(`${name} ${i} ${last}\n`);
}
