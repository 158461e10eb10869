import type { Qualifier } from '../../domain/amount.ts';

/** A number read from items `from..to` (exclusive), without qualifier. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly rounding: number;
  readonly kind: 'whole' | 'indefinite' | 'fraction' | 'majority';
  /** «сорок с лишним тысяч»: what stands inside the number. */
  readonly qualifier?: Qualifier;
  /** The last multiplier word, so that "4 to 5 thousand" can lend it to its first end. */
  readonly multiplier: number;
}
