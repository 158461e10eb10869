import type { Clock } from '../clock.ts';
import type { Audience } from '../owing/audience.ts';
import type { Store } from '../store/store.ts';
import type { DeliveryMemory } from './next-delivery.ts';
import type { Step } from './steps.ts';

/** What one pass of delivery works with. */
export interface Delivery {
  readonly store: Store;
  readonly audience: Audience;
  readonly clock: Clock;
  /** 0..1, for the jitter of retries. */
  readonly random: () => number;
  /** Unique to this process. */
  readonly holder: string;
  /** Kept over all calls of one process: `newDeliveryMemory()`. */
  readonly memory: DeliveryMemory;
  /** How long to wait, since the last success, for what is owed but not yet due; in ms. */
  readonly patienceMs: number;
  /**
   * The same for posts whose fate is open, at least: they can be looked up only after the grace time of their
   * destination (a minute), and a process that ends before leaves them to one that starts to count anew. So a process
   * that runs once must stay longer than that; one that keeps its memory need not. Default: `patienceMs`.
   */
  readonly lookUpPatienceMs?: number;
  /** Fires when the process is asked to end; the row in hand is finished first. */
  readonly signal: AbortSignal;
  readonly step?: Step;
}
