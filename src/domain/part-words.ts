import type { Part } from './change.ts';

/** "96 recognised later", "1 body recovered": one piece of an increment, for a reader. */
export function partWords({ kind, value }: Part): string {
  const number = value.toLocaleString('en-US');
  if (kind === 'recovered') return `${number} ${value === 1 ? 'body' : 'bodies'} recovered`;
  return `${number} ${WORDS[kind]}`;
}

/** "all new", "recognised later": the only piece of an increment whose number was said a moment ago. */
export function wholeWords({ kind, value }: Part): string {
  const words = kind === 'recovered' ? (value === 1 ? 'a body recovered' : 'bodies recovered') : WORDS[kind];
  return value === 1 ? words : `all ${words}`;
}

const WORDS: Readonly<Record<Exclude<Part['kind'], 'recovered'>, string>> = {
  same_period: 'new',
  died_of_wounds: 'died of earlier wounds',
  retroactive: 'recognised later',
  correction: 'by correction',
  unknown: 'unexplained',
};
