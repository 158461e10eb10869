import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import type { Instant } from '../domain/time.ts';

/**
 * 0 all went well · 1 a mistake that the user can mend (usage, configuration, token, file) · 2 done, but something outside is
 * in trouble (a source, a destination, the log's chain) · 3 a bug in tollwatch.
 */
export type ExitCode = 0 | 1 | 2 | 3;

/** What a command gets from the outside. Nothing else prints, reads the clock, the environment or standard input. */
export interface CommandIo {
  readonly stdin: Readable;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Folder that relative file names on the command line are resolved against. */
  readonly cwd: string;
  /** The instant that counts as now: the clock, or TOLLWATCH_NOW. */
  readonly now: () => Instant;
  /** True when TOLLWATCH_NOW stands in for the clock. */
  readonly frozen: boolean;
  /** One line (or several) to standard output. */
  readonly print: (text: string) => void;
  /** One line (or several) to standard error. */
  readonly warn: (text: string) => void;
  /** What is being done, overwritten by the next; only where a person watches standard error. */
  readonly progress: (text: string) => void;
  /** Standard output is a terminal that shows colour. */
  readonly colour: boolean;
  /** Width of standard output: COLUMNS where that is set, 100 where it is no terminal. */
  readonly columns: number;
  /** Aborted by SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
}

/** Wraps what a command does, so that the number it returns becomes the exit code. */
export type Runs = <A extends unknown[]>(work: (...args: A) => Promise<ExitCode>) => (...args: A) => Promise<void>;

/** One file of this folder: what the command line calls a command. */
export interface CommandModule {
  /** Adds arguments, options, examples and the action; name and summary are set already. */
  readonly define: (command: Command, io: CommandIo, runs: Runs) => void;
}

/** Examples below a command's help; `tollwatch` stands before those that do not name it themselves. */
export function examples(...lines: readonly string[]): string {
  const written = lines.map((line) => (/\btollwatch /.test(line) ? line : `tollwatch ${line}`));
  return `\nExamples:\n${written.map((line) => `  $ ${line}`).join('\n')}`;
}
