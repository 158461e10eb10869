/** A notice to the operators; `about` is what must not be its only reader. */
export interface OpsNotice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly about: string;
}
