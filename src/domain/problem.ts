/**
 * A mistake that a person can mend: a wrong setting, a missing token, a file that is not there.
 *
 * Trouble in the world (a feed is down) is a value, not a Problem; a bug is an ordinary Error.
 */
export class Problem extends Error {
  /** Stable, for machines: `config-unknown-key`, `token-missing`, … */
  readonly code: string;
  /** What to do next, one sentence. */
  readonly hint: string;
  /** Where it is: `tollwatch.yaml:12:5`, a source's name, a variable's name. */
  readonly where: string | null;
  /** Where it is several at once, each of them; else itself. */
  readonly mistakes: readonly PlacedMistake[];

  constructor(code: string, message: string, detail: ProblemDetail) {
    super(message, { cause: detail.cause });
    this.name = 'Problem';
    this.code = code;
    this.hint = detail.hint;
    this.where = detail.where ?? null;
    this.mistakes = detail.mistakes ?? [{ where: this.where, message }];
  }
}

interface ProblemDetail {
  readonly hint: string;
  readonly where?: string;
  readonly mistakes?: readonly PlacedMistake[];
  readonly cause?: unknown;
}

/** One sentence, and the place it is about. */
export interface PlacedMistake {
  readonly where: string | null;
  readonly message: string;
}
