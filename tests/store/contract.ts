import { describe } from 'vitest';
import { bookkeepingContract } from './contract/bookkeeping.ts';
import { changeLogContract } from './contract/change-log.ts';
import { documentsContract } from './contract/documents.ts';
import { keptWith, type StateUnderTest } from './contract/kept.ts';
import { leasesContract } from './contract/leases.ts';
import { seriesContract } from './contract/series.ts';
import { transactionsContract } from './contract/transactions.ts';

/** What every store must keep, whatever database lies under it. */
export function storeContract(name: string, create: () => Promise<StateUnderTest>): void {
  const kept = keptWith(create);
  describe(name, () => {
    transactionsContract(kept);
    documentsContract(kept);
    seriesContract(kept);
    changeLogContract(kept);
    bookkeepingContract(kept);
    leasesContract(kept);
  });
}
