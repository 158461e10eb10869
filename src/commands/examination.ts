import type { OpenSource } from '../checking/check-request.ts';
import { faultOf, nameOf } from '../checking/source-state.ts';
import type { SourceDocument } from '../domain/document.ts';
import type { Day, Instant } from '../domain/time.ts';
import { readFigures } from '../figures/read-figures.ts';
import type { Register } from '../register/register.ts';
import type { PollOutcome } from '../sources/source.ts';
import type { CommandIo } from './command.ts';
import { count, minute } from './printing/in-words.ts';

/** What one asking of a source brought; as it stands here it is what `doctor --json` prints. */
export interface Examination {
  readonly name: string;
  readonly kind: string;
  readonly outcome: string;
  /** False for what the exit code must tell. */
  readonly well: boolean;
  readonly message: string | null;
  readonly advice: string | null;
  readonly notes: readonly string[];
  /** null where nothing was served that has items: `unchanged`, `empty`, and every trouble. */
  readonly found: Found | null;
}

interface Found {
  readonly items: number;
  readonly newest: Instant | Day | null;
  readonly figures: number;
  /** Sentences with a number that the reader leaves to a person. */
  readonly doubts: number;
}

export async function examine(
  { settings, source }: OpenSource,
  register: Register,
  { now, signal }: CommandIo,
): Promise<Examination> {
  const outcome = await source.poll({ now: now(), memory: null, signal });
  const fault = faultOf(outcome);
  return {
    name: settings.name,
    kind: settings.kind,
    outcome: nameOf(outcome),
    well: fault === null,
    message: fault?.message ?? null,
    advice: fault?.advice ?? null,
    notes: 'notes' in outcome ? outcome.notes : [],
    found: outcome.outcome === 'fresh' ? foundIn(outcome, register) : null,
  };
}

function foundIn({ documents }: Extract<PollOutcome, { outcome: 'fresh' }>, register: Register): Found {
  const readings = documents.map((document) => readFigures(document, { register }));
  const dates = documents.flatMap(datesOf).toSorted();
  return {
    items: documents.length,
    newest: dates.at(-1) ?? null,
    figures: readings.reduce((sum, { figures }) => sum + figures.length, 0),
    doubts: readings.reduce((sum, { doubts }) => sum + doubts.length, 0),
  };
}

/** A row of a table has no hour of publication; the day that it counts to is its date. */
function datesOf({ published, statements }: SourceDocument): readonly (Instant | Day)[] {
  return published === null ? (statements ?? []).flatMap(({ asOf }) => asOf ?? []) : [published];
}

export function examinationText({ name, kind, outcome, message, advice, notes, found }: Examination): string {
  const remedy = message === null ? [] : [message, `What to do: ${advice}`];
  return [`${name} (${kind}): ${outcome}`, ...(found === null ? [] : foundText(found)), ...notes, ...remedy].join(
    '\n  ',
  );
}

function foundText({ items, newest, figures, doubts }: Found): readonly string[] {
  const dated = newest === null ? 'none has a date' : `the newest of ${dateWords(newest)}`;
  return [
    `${count(items, 'item')}, ${dated}`,
    `${count(figures, 'figure')}, ${count(doubts, 'sentence')} that need eyes`,
  ];
}

function dateWords(newest: Instant | Day): string {
  return newest.includes('T') ? `${minute(newest)} UTC` : newest;
}
