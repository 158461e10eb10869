import type { Draft } from '../rule.ts';

/** What a figure's sentence says before its first word and behind its last one: of the number and the word that tells the measure. */
export interface Around {
  readonly before: string;
  readonly behind: string;
}

export function around({ sentence, at, cue }: Draft): Around {
  const { items, text, start } = sentence;
  const first = items[Math.min(at, cue)];
  const last = items[Math.max(at, cue)];
  return {
    before: text.slice(0, (first?.start ?? start) - start),
    behind: text.slice((last?.end ?? start) - start),
  };
}

/** The part of `words` up to its first comma, semicolon or full stop. */
export function firstClause(words: string): string {
  return /^[^,;.]*/.exec(words)?.[0] ?? '';
}
