import { cleanText } from './clean-text.ts';
import { withoutDates } from './dates-in-text.ts';
import type { Markup } from './feed/parsed-feed.ts';
import { htmlToText, htmlToTextInSlices } from './html/to-text.ts';

/**
 * The text of an item, from which its figures are read: its fullest body, and in front of it whatever else the item
 * says that states a number the body does not.
 *
 * A headline and a teaser are told again in the body, and read twice they would be the same claim with less detail (no
 * claimant, a rounder number). So they stay out as long as each of their numerals stands in the body, too. When one does
 * not, or when the body has no numeral at all ("Dozens killed", and a body that tells of the rescue), they are the only
 * place where that figure is stated, and come first, each as a paragraph of its own.
 */
export function itemText(title: string | null, bodies: readonly string[]): string {
  const byLength = [...bodies].sort((a, b) => b.length - a.length);
  const [fullest = '', ...others] = byLength;
  let text = fullest;
  for (const extra of [...others, ...(title === null ? [] : [title])]) {
    if (addsTo(text, extra)) text = text === '' ? extra : `${extra}\n\n${text}`;
  }
  return text;
}

/** Plain text of a piece of markup, with entities decoded and nothing invisible in it; of a long one in slices. */
export async function markupText(markup: Markup, breathe: () => Promise<void>): Promise<string> {
  return isTagged(markup) ? (await htmlToTextInSlices(markup.value, breathe)).trim() : plainText(markup);
}

/** Most titles and many bodies have neither tag nor entity. */
function isTagged({ type, value }: Markup): boolean {
  return type === 'html' && /[<&]/.test(value);
}

/** The blanks of HTML are all that HTML without tags is read for. */
function plainText({ type, value }: Markup): string {
  return cleanText(type === 'text' ? value : value.replace(/[ \t\n\f\r]+/g, ' ')).trim();
}

const MAX_TITLE = 1_000;
/** What cutting leaves of a character that takes two units of UTF-16. */
const HALF_CHARACTER = /[\ud800-\udbff]$/;

/** A title as one line. */
export function titleText({ type, value }: Markup): string | null {
  const markup = { type, value: value.slice(0, 20 * MAX_TITLE) };
  const text = isTagged(markup) ? htmlToText(markup.value) : plainText(markup);
  const line = text.replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE).replace(HALF_CHARACTER, '');
  return line === '' ? null : line;
}

function addsTo(text: string, extra: string): boolean {
  if (extra === '' || text.startsWith(extra)) return false;
  const stated = numeralsOf(text);
  return stated.size === 0 || [...numeralsOf(withoutDates(extra))].some((numeral) => !stated.has(numeral));
}

/** The numerals of a text in one spelling: `4,000`, `4 000`, `4.000` and `٤٠٠٠` are the same. */
export function numeralsOf(text: string): ReadonlySet<string> {
  const found = text.match(/\p{Nd}+(?:[.,'’\u00a0\u202f\u2009٬ ]\p{Nd}{3}(?!\p{Nd}))*/gu) ?? [];
  return new Set(found.map(asciiDigits));
}

/** Longer ones are no numbers of people; their beginning tells them apart well enough. */
const MAX_DIGITS = 30;

function asciiDigits(numeral: string): string {
  if (/^\d+$/.test(numeral)) return numeral.slice(0, MAX_DIGITS);
  return [...numeral.slice(0, 2 * MAX_DIGITS)].map(digitOf).join('').slice(0, MAX_DIGITS);
}

/** Decimal digits of every script lie in runs of ten that begin at a zero (Unicode §4.6). */
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 128) return /\d/.test(char) ? char : '';
  if (!isDigit(code)) return '';
  let zero = code;
  while (code - zero < 9 && isDigit(zero - 1)) zero--;
  return String(code - zero);
}

function isDigit(code: number): boolean {
  return /\p{Nd}/u.test(String.fromCodePoint(code));
}
