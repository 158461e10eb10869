import type { Draft, Sentence, TextContext } from '../rule.ts';
import { type Targets, targetsIn } from './targets-in.ts';

/**
 * What the event of a figure hit: told in its own sentence, else in the one that names the event. Of two blows in one sentence each
 * number has the one that it is told beside.
 */
export function targetsOf(
  draft: Draft,
  event: Sentence,
  drafts: readonly Draft[],
  context: TextContext,
): readonly string[] {
  const own = targetsIn(draft.sentence, context);
  const told = own.length > 0 ? own : targetsIn(event, context);
  if (areOne(told)) return kindsOf(told);
  if (told !== own) return [];
  const wholes = drafts.filter(
    ({ sentence, measure, partOf }) => sentence === draft.sentence && measure === draft.measure && partOf === null,
  );
  return kindsOf(wholes.length < 2 ? told : [besideOf(draft, wholes, told)]);
}

/** "A strike on a market killed 12, a strike on a port 19", "12 died in a strike on a market and 19 in one on a port". */
function besideOf({ start, sentence }: Draft, wholes: readonly Draft[], told: readonly Targets[]): Targets | undefined {
  const first = Math.min(...wholes.map((other) => other.start));
  const opens = (told[0]?.start ?? 0) + sentence.start < first;
  const isBefore = (targets: Targets) => targets.start + sentence.start < start;
  return opens ? told.findLast(isBefore) : told.find((targets) => !isBefore(targets));
}

function areOne(told: readonly Targets[]): boolean {
  return told.every(({ kinds }, nth) => nth === 0 || [...kinds].some((kind) => told[nth - 1]?.kinds.has(kind)));
}

function kindsOf(told: readonly (Targets | undefined)[]): readonly string[] {
  return [...new Set(told.flatMap((targets) => [...(targets?.kinds ?? [])]))].sort();
}
