import type { Measure } from '../../domain/figure.ts';

/** The words that a count counts: "20 [North Korean army soldiers]". */
export interface Group {
  /** Index behind the last item of the group. */
  readonly to: number;
  /** Index of the noun, or -1 where the number stands alone. */
  readonly head: number;
  readonly kind: 'person' | 'measure' | 'thing' | 'unknown' | 'none';
  /** The measure of a head like "casualties" or "dead", or of an adjective: "20 *wounded* soldiers". */
  readonly measure: Measure | null;
  readonly cue: number;
}
