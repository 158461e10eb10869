/** Items `from..to` (exclusive) of a sentence. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
