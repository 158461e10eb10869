import type { SendResult } from './notifier.ts';

/** The process was asleep between mark and post (a closed lid, a stopped container): others may have taken over. */
export const OVERSLEPT: SendResult = {
  result: 'retry',
  afterMs: null,
  why: 'the process stood still before the post',
};
