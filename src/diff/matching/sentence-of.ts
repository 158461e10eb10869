import type { Claim } from '../claim.ts';

/** The sentence, or the line, that states the number. */
export function sentenceOf({ document: { text }, figure }: Claim): string {
  const to = text.slice(figure.end).search(/[.!?](?:\s|$)|\n/);
  return text.slice(startOf(text, figure.start), to < 0 ? text.length : figure.end + to);
}

/** The same, up to the words of the number. */
export function sentenceUpTo({ document: { text }, figure }: Claim): string {
  return text.slice(startOf(text, figure.start), figure.end);
}

function startOf(text: string, at: number): number {
  const before = text.slice(0, at);
  return Math.max(...['. ', '! ', '? ', '\n'].map((end) => before.lastIndexOf(end))) + 1;
}
