import type { Decision } from '../domain/change.ts';
import type { Asked } from './review.ts';

/** A held value accepted or rejected. */
export function deciding(seq: number, decision: Decision): Asked {
  return async () => ({ decision, seq });
}
