import type { Name } from '../../domain/figure.ts';

/** Someone who is credited with what a sentence says. */
export interface Claim {
  /** Index of the verb ("says") or of "according to". */
  readonly verb: number;
  /** The name stands before its verb, or opens the sentence ("According to X, …"). */
  readonly leads: boolean;
  /** null for a pronoun, which points back. */
  readonly name: Name | null;
  /** Said of some that are counted ("34 of whom the army has declared dead"), or an opinion: nobody speaks on. */
  readonly isAside?: boolean;
  /** Words that point back: "she", "its defence minister". */
  readonly pronoun?: string;
  /** An outlet speaks for itself: nobody is credited. */
  readonly outlet: boolean;
  /** Tells who holds the number behind it ("the agency *has* 40"), and nothing of a number before it. */
  readonly holds?: true;
}
