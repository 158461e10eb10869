import type { Instant } from '../../domain/time.ts';

/** "1 message", "2 messages" */
export function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}

/** `2025-03-28 09:00`, UTC. */
export function minute(instant: Instant): string {
  return instant.slice(0, 16).replace('T', ' ');
}
