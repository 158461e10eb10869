import { z } from 'zod';

/** The setting that every destination has: without it, it is called by its kind. */
export function nameSetting(kind: string) {
  return z.string().default(kind).describe('What this destination is called in `ops`, in tables and in the log.');
}
