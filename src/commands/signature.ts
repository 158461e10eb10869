import { Problem } from '../domain/problem.ts';

/** Who decides, and why. */
export interface Signature {
  readonly by?: string;
  readonly why?: string;
}

export function signed({ by = '', why = '' }: Signature): { readonly by: string; readonly why: string } {
  if (by.trim() !== '' && why.trim() !== '') return { by: by.trim(), why: why.trim() };
  throw new Problem('review-unsigned', 'a decision needs a name and a reason', {
    hint: 'Add --by NAME --why "…"; both stand in the log.',
  });
}

/** `212` or `#212`. */
export function seqOf(text: string): number {
  const number = Number(/^#?(\d{1,9})$/.exec(text)?.[1]);
  if (number > 0) return number;
  throw new Problem('review-seq', `'${text}' is no number of a change`, {
    hint: '`tollwatch review list` and `tollwatch log` show their numbers.',
  });
}
