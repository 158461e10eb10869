import type { Decision, LoggedChange } from '../domain/change.ts';
import type { DocumentVersion } from '../domain/document.ts';
import type { Reading } from '../domain/figure.ts';
import { Problem } from '../domain/problem.ts';
import type { Instant } from '../domain/time.ts';
import type { Audience } from '../owing/audience.ts';
import { owe } from '../owing/owe.ts';
import type { ReadTransaction, WriteTransaction } from '../store/store.ts';
import { type Adoption, adoptionsOf } from './adopt.ts';
import { type Replay, type ReplayReport, replay } from './replay.ts';
import { isSame } from './replay-compare.ts';

export interface Reparse extends Replay {
  readonly readerVersion: string;
  readonly audience: Audience;
  readonly now: () => Instant;
  readonly by: string;
  readonly why: string;
  /** The team hears, under the messages concerned, that what it was told is not found any more. */
  readonly tell: boolean;
}

export interface Reparsed {
  readonly replayed: ReplayReport;
  /** The corrections that were logged. */
  readonly logged: readonly LoggedChange[];
}

/**
 * Adopts what a replay lists: each difference becomes a line of the log that corrects it, with who and why, and the
 * series stand from then on as the present reader and diff have them. Where nothing differs, nothing is written.
 * @throws Problem when checks go on recording meanwhile
 */
export async function reparse(request: Reparse): Promise<Reparsed> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const readings: Altered[] = [];
    const seen = async (tx: ReadTransaction, version: DocumentVersion, reading: Reading) => {
      if (!isSame(await tx.figures(version), reading.figures)) readings.push({ version, reading });
    };
    const replayed = await replay({ ...request, seen });
    if (replayed.differences.length === 0) return { replayed, logged: [] };
    const logged = await request.store.write((tx) => adopt(tx, replayed, readings, request));
    if (logged !== null) return { replayed, logged };
  }
  throw new Problem('reparse-busy', 'checks went on recording while the texts were read again', {
    hint: 'Stop `tollwatch watch` for a moment and call it once more.',
  });
}

const ATTEMPTS = 3;

/** A text in which the present reader sees other figures than those that are recorded with it. */
interface Altered {
  readonly version: DocumentVersion;
  readonly reading: Reading;
}

/** null when something was recorded since. */
async function adopt(
  tx: WriteTransaction,
  replayed: ReplayReport,
  readings: readonly Altered[],
  request: Reparse,
): Promise<readonly LoggedChange[] | null> {
  const lastSeq = await tx.lastSeq();
  const since = await tx.rounds({ afterId: replayed.lastRound, limit: 1 });
  if (lastSeq !== replayed.lastSeq || since.length > 0) return null;
  const { by, why, tell } = request;
  const decision: Decision = { verdict: 'reparsed', by, why };
  const adoption: Adoption = { decision, tell, nextSeq: lastSeq + 1, standing: await tx.seriesStates() };
  const { changes, states } = adoptionsOf(replayed, adoption);
  const now = request.now();
  await tx.saveSeriesStates(states);
  // What an edit of a text is compared with later is what the present reader saw in it.
  for (const { version, reading } of readings) {
    await tx.saveFigures(version, reading.figures, reading.doubts, request.readerVersion);
  }
  const logged = await tx.appendChanges(changes, now);
  await owe(tx, logged, request.audience, now);
  return logged;
}
