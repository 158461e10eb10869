import { z } from 'zod';

/** What to do with a post that may have arrived, where nobody can look: say it again, marked, or keep quiet. */
export type WhenUnsure = 'resend-marked' | 'drop';

export const whenUnsureSetting = z
  .enum(['resend-marked', 'drop'])
  .default('resend-marked')
  .describe('After a lost answer: post again, marked as a possible repeat, or never post twice and risk a loss.');
