import { type Bounds, QUALIFIERS, type Qualifier } from '../../domain/amount.ts';
import type { Day } from '../../domain/time.ts';
import { parseFeedDate } from '../feed-date.ts';

/** A whole number of people, as it was written; null for everything else, such as a gap or a word. */
export function cellNumber(value: unknown): { readonly value: number; readonly written: string } | null {
  if (typeof value === 'number') return countOf(value, String(value));
  if (typeof value !== 'string') return null;
  const written = value.trim();
  if (!/^\d{1,3}(?:[,. \u00a0\u202f]\d{3})+$|^\d{1,12}$/.test(written)) return null;
  return countOf(Number(written.replace(/\D/g, '')), written);
}

function countOf(value: number, written: string): { readonly value: number; readonly written: string } | null {
  return Number.isSafeInteger(value) && value >= 0 ? { value, written } : null;
}

/** The bounds of a number beside which a row (or the configuration) says "about" or the like. */
export function cellBounds(value: number, word: unknown): Bounds & { readonly words: string } {
  const qualifier = qualifierOf(word);
  const [low, high] = [OPEN_BELOW.has(qualifier) ? null : value, OPEN_ABOVE.has(qualifier) ? null : value];
  return { low, high, qualifier, words: qualifier === 'exact' ? '' : `${String(word).trim().replaceAll('_', ' ')} ` };
}

const OPEN_ABOVE = new Set<Qualifier>(['over', 'at_least']);
const OPEN_BELOW = new Set<Qualifier>(['nearly', 'up_to']);

function qualifierOf(word: unknown): Qualifier {
  if (typeof word !== 'string') return 'exact';
  const plain = word.trim().toLowerCase();
  const named = QUALIFIERS.find((qualifier) => qualifier === plain.replaceAll(' ', '_'));
  if (named !== undefined && named !== 'range') return named;
  return WORDS.get(plain) ?? 'exact';
}

/** Words that data sets use; prose is the reader's business. */
const WORDS = new Map<string, Qualifier>([
  ['approximately', 'about'],
  ['approx', 'about'],
  ['approx.', 'about'],
  ['around', 'about'],
  ['circa', 'about'],
  ['ca.', 'about'],
  ['~', 'about'],
  ['estimated', 'about'],
  ['more than', 'over'],
  ['>', 'over'],
  ['minimum', 'at_least'],
  ['min', 'at_least'],
  ['>=', 'at_least'],
  ['almost', 'nearly'],
  ['<', 'nearly'],
  ['maximum', 'up_to'],
  ['max', 'up_to'],
  ['<=', 'up_to'],
]);

/** The day that a cell names: `2025-01-01`, `01.01.2025`, a time stamp; null when it names none. */
export function cellDay(value: unknown): Day | null {
  if (typeof value !== 'string') return null;
  const dotted = /^\s*(\d{1,2})\.(\d{1,2})\.(\d{4})\s*$/.exec(value);
  if (dotted !== null) return cellDay(`${dotted[3]}-${pad(dotted[2])}-${pad(dotted[1])}`);
  // A time stamp names the day that stands in it, whatever day it was in Greenwich then.
  return parseFeedDate(value.replace(/(\d)[T ]\d{1,2}:\d{2}.*$/s, '$1'))?.slice(0, 10) ?? null;
}

function pad(number: string | undefined): string {
  return (number ?? '').padStart(2, '0');
}
