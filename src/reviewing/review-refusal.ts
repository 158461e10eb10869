import { statedNumber } from '../domain/amount.ts';
import type { Decision, LoggedChange } from '../domain/change.ts';
import { Problem } from '../domain/problem.ts';
import type { SeriesState } from '../domain/series.ts';
import type { ReadTransaction } from '../store/store.ts';

/** Why a decision cannot be taken, and what to do instead. */
export async function refusal(
  tx: ReadTransaction,
  { verdict }: Decision,
  seq: number,
  states: ReadonlyMap<string, SeriesState>,
): Promise<Problem> {
  const [change] = await tx.changes({ sinceSeq: seq - 1, limit: 1 });
  if (change?.seq !== seq) return new Problem('review-unknown', `the log has no change ${seq}`, { hint: LISTS });
  const decided = await decisionAbout(tx, change);
  if (decided !== null) return decidedAlready(seq, decided);
  if ((verdict === 'accepted' || verdict === 'rejected') && change.kind !== 'held') {
    return new Problem('review-not-held', `change ${seq} is not held: it is ${change.kind}`, {
      hint: '`accept` and `reject` are for what `review list` shows; `review edit` corrects a value that was accepted.',
    });
  }
  if (change.kind === 'held') {
    return new Problem('review-nothing-waits', `no held value waits under ${seq}`, {
      hint: 'A later figure settled it, or it is one of too many; `review list` shows what waits.',
    });
  }
  return noValue(change, states);
}

const LISTS = '`review list` shows what is held, `tollwatch log` every change.';

/** The line by which somebody, or a later text, decided about a change. */
async function decisionAbout(tx: ReadTransaction, { series, seq }: LoggedChange): Promise<LoggedChange | null> {
  const later = await tx.changes({ series: series.id, sinceSeq: seq });
  return later.find(({ corrects }) => corrects === seq) ?? null;
}

function decidedAlready(seq: number, { seq: by, decision, at, reason }: LoggedChange): Problem {
  const who = decision === undefined ? 'corrected' : `${decision.verdict} by ${decision.by}`;
  const why = decision?.why ?? reason;
  return new Problem('review-decided', `change ${seq} was ${who} on ${at.slice(0, 10)} (change ${by}): ${why}`, {
    hint: `Decide about change ${by}, where that is what you mean.`,
  });
}

/** A notice, or a repetition of what another line brought. */
function noValue({ seq, kind, series, to }: LoggedChange, states: ReadonlyMap<string, SeriesState>): Problem {
  const state = states.get(series.id);
  const points = [...(state?.history ?? []), ...(state?.standing ? [state.standing] : [])];
  const bearer = points.findLast(({ amount }) => to !== null && statedNumber(amount) === statedNumber(to));
  const hint =
    bearer === undefined
      ? 'It brought no value of its own, or one that is too old to be corrected.'
      : `Its value was brought by change ${bearer.seq}: decide about that one.`;
  return new Problem('review-no-value', `change ${seq} (${kind}) holds no value that can be decided about`, { hint });
}
