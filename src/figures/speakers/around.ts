import type { Name } from '../../domain/figure.ts';
import type { Sentence, TextContext } from '../rule.ts';

/** What is known of who spoke, where words point back to it. */
export interface Around {
  readonly names: readonly Name[];
  readonly head: Name | null;
  readonly publisher: Name | null;
  readonly sentence: Sentence;
  readonly context: TextContext;
  /** Somebody has spoken before in the sentence. */
  readonly isSpeakerHere: boolean;
}
