import type { App } from '../app.ts';
import { loadSourceRights } from '../config/source-rights.ts';
import { creditOf } from '../notify/wording/credits.ts';
import type { Audience } from '../owing/audience.ts';
import type { CommandIo } from './command.ts';

/** Who is told by a command that asks no source, and so runs without their tokens: credits stand below all the same. */
export function audienceWithCredits({ audience, config }: App, io: CommandIo): Audience {
  const rights = [...loadSourceRights(config.file, io.env)];
  const credits = rights.flatMap(([name, right]) => {
    const credit = creditOf(right);
    return credit === null ? [] : [[name, credit] as const];
  });
  return { ...audience, credits: Object.fromEntries(credits) };
}
