import type { Bounds } from '../../domain/amount.ts';
import type { Numeral } from './numeral.ts';

/** A number with all that belongs to it: items `from..to`, the number itself in `numberFrom..numberTo`. */
export interface Span extends Bounds {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly numeral: Numeral;
}
