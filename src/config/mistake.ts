import type { Path } from './yaml-file.ts';

/** One thing that is wrong with a configuration, in words, and where. */
export interface Mistake {
  readonly path: Path;
  readonly message: string;
  /** The key itself is wrong, not its value. */
  readonly key?: string;
  /** Environment variable that is missing. */
  readonly variable?: string;
}
