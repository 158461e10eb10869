import type { Part } from '../../domain/change.ts';
import type { Increments } from '../claim.ts';

export interface Anatomy {
  /** In a fixed order; empty where the text says nothing about the new ones. */
  readonly parts: readonly Part[];
  /** What neither text nor arithmetic explains; negative when the text explains more than the total moved. */
  readonly unexplained: number;
}

/**
 * Takes a rise of `delta` apart by what the text says of the new ones. A rise of 23 where the bulletin counts 2 for its
 * own day leaves 21 `unknown`: they fall on days without a bulletin.
 */
export function anatomy(delta: number, increments: Increments | null): Anatomy {
  if (increments === null || delta <= 0) return { parts: [], unexplained: 0 };
  const readings = readingsOf(increments);
  const parts = readings.find((reading) => sum(reading) === delta) ?? readings[0] ?? [];
  const unexplained = delta - sum(parts);
  const all = unexplained === 0 ? parts : [...parts, { kind: 'unknown' as const, value: unexplained }];
  return { parts: merged(all), unexplained };
}

/** Every number of new ones that the text could mean, to test a total against. */
export function statedDeltas(increments: Increments | null): readonly number[] {
  return increments === null ? [] : readingsOf(increments).map(sum);
}

/**
 * The ways to understand the stated parts, the likeliest first: as the text nests them; with the parts that stand apart
 * counted into the sum of the period, which goes first where they add up to it; with what is named twice counted once; with the largest part as the sum of the others.
 */
function readingsOf({ period, named }: Increments): readonly (readonly Part[])[] {
  const inside = named.filter((part) => part.inside);
  const outside = named.filter((part) => !part.inside);
  if (period !== null) {
    const nested = [...split(period, inside), ...outside];
    const all = split(period, named);
    return [
      ...(sum(named) === period ? [all, nested] : [nested, all]),
      [...split(period, largestOfKind(inside)), ...outside],
      split(period, largestOfKind(named)),
    ];
  }
  const largest = named.reduce<Part | null>(
    (most, part) => (most === null || part.value > most.value ? part : most),
    null,
  );
  const others = named.filter((part) => part !== largest);
  return largest?.kind === 'same_period' && others.length > 0 ? [named, split(largest.value, others)] : [named];
}

/** "9 recovered …, including 2 recovered": the smaller is a part of the larger. */
function largestOfKind(parts: readonly Part[]): readonly Part[] {
  return parts.filter((part) => !parts.some((other) => other.kind === part.kind && other.value > part.value));
}

/** The sum of a period less its named parts is the period's own. */
function split(period: number, parts: readonly Part[]): readonly Part[] {
  const rest = period - sum(parts);
  if (rest < 0) return parts;
  return rest === 0 ? parts : [{ kind: 'same_period', value: rest }, ...parts];
}

function merged(parts: readonly Part[]): readonly Part[] {
  return ORDER.map((kind) => ({ kind, value: sum(parts.filter((part) => part.kind === kind)) })).filter(
    (part) => part.value !== 0,
  );
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, part) => total + part.value, 0);
}

const ORDER: readonly Part['kind'][] = [
  'same_period',
  'recovered',
  'died_of_wounds',
  'retroactive',
  'correction',
  'unknown',
];
