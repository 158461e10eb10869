import type { Notifier } from '../notify/notifier.ts';
import type { Watch } from '../notify/policy.ts';
import type { Routes } from '../notify/routes.ts';
import type { Credits } from '../notify/wording/credits.ts';

/** A destination, ready to be written for and posted to. */
export interface Destination {
  readonly name: string;
  readonly notifier: Notifier;
}

/** Who is there to be told, and what about. */
export interface Audience {
  readonly destinations: readonly Destination[];
  readonly routes: Routes;
  /** What is posted where and when; none: all news, everywhere, at once. */
  readonly watches?: readonly Watch[];
  /** Licence and credit of sources, by name, as they stand below what was taken from them. */
  readonly credits?: Credits;
}
