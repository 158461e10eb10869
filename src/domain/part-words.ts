import type { Part } from './change.ts';

/** "96 recognised later", "1 body recovered": one piece of an increment, for a reader. */
export function partWords({ kind, value }: Part): string {
  const number = value.toLocaleString('en-US');
  if (kind === 'recovered') return `${number} ${value === 1 ? 'body' : 'bodies'} recovered`;
  return `${number} ${WORDS[kind]}`;
}

const WORDS: Readonly<Record<Exclude<Part['kind'], 'recovered'>, string>> = {
  same_period: 'new',
  died_of_wounds: 'died of earlier wounds',
  retroactive: 'recognised later',
  correction: 'by correction',
  unknown: 'unexplained',
};
