/** Items `from..to` (exclusive) that name a speaker. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
