import type { Config } from './config.ts';
import type { Reading } from './domain/figure.ts';
import type { Breathe } from './domain/in-steps.ts';
import type { Readable } from './figures/reader.ts';
import { createRegisterInSteps } from './register/resolve.ts';

/**
 * The reader as the configuration sets it, in steps. Its rules and the register are made ready at the first text: most
 * checks find nothing new, and what states its numbers without prose is read without them.
 */
export function openReader(additions: Config['register'], breathe: Breathe): (document: Readable) => Promise<Reading> {
  let register: ReturnType<typeof createRegisterInSteps> | undefined;
  return async (document) => {
    register ??= createRegisterInSteps(additions, breathe);
    const options = { register: await register };
    if (document.statements === undefined) return (await loadReader()).readFiguresInSteps(document, options, breathe);
    const { readStatements } = await import('./figures/read-statements.ts');
    return readStatements(document, options.register);
  };
}

/** Loading some hundred files keeps everything else waiting: a process that goes on for long does it before it begins. */
export function loadReader(): Promise<typeof import('./figures/read-figures.ts')> {
  return import('./figures/read-figures.ts');
}
