import type { CheckReport } from './checking/check-report.ts';
import type { Check } from './checking/check-request.ts';
import { inParallel } from './checking/in-parallel.ts';
import { pollSource, type TakenSource, takeSources } from './checking/poll-source.ts';
import { recordRound } from './checking/record-round.ts';
import type { Lease } from './store/store.ts';

/**
 * The first verb: polls the sources, reads what is new, compares it with what stood, and records everything in one
 * transaction together with what each destination is owed. Delivering is the second verb (`deliver.ts`).
 *
 * Trouble of a source and a bug met in its texts end only that source's part. Throws for what the store throws.
 */
export async function check(request: Check): Promise<CheckReport> {
  const { sources, store, clock, progress } = request;
  let answered = 0;
  const taken = await takeSources(sources, request);
  try {
    const polled = await inParallel(taken, POLLS_AT_ONCE, async (source) => {
      const result = await pollSource(source, request);
      progress?.(++answered, sources.length);
      return result;
    });
    const { reports, changes, doubts } = await recordRound(polled, request);
    const byName = new Map(reports.map((report) => [report.name, report]));
    const inOrder = sources.flatMap(({ settings }) => byName.get(settings.name) ?? []);
    return { at: clock.now(), dryRun: request.dryRun, sources: inOrder, changes, doubts };
  } finally {
    await store.releaseLeases(leasesOf(taken));
  }
}

/** Enough to keep slow servers from holding up the round, few enough for a small machine. */
const POLLS_AT_ONCE = 24;

function leasesOf(taken: readonly TakenSource[]): readonly Lease[] {
  return taken.flatMap(({ lease }) => lease ?? []);
}
