import { Problem } from '../domain/problem.ts';
import { type Instant, toInstant } from '../domain/time.ts';
import type { CommandIo } from './command.ts';

/** The real terminal, clock and environment. */
export function processIo(): CommandIo {
  const { stdin, stdout, stderr, env } = process;
  const progress = progressLine(stderr);
  quietOnClosedPipe(stdout);
  return {
    stdin,
    env,
    cwd: process.cwd(),
    now: clock(env.TOLLWATCH_NOW),
    frozen: isSet(env.TOLLWATCH_NOW),
    print: (text) => {
      progress.clear();
      stdout.write(`${text}\n`);
    },
    warn: (text) => {
      progress.clear();
      stderr.write(`${text}\n`);
    },
    progress: progress.show,
    colour: stdout.isTTY && stdout.hasColors(env),
    columns: widthOf(env.COLUMNS) ?? (stdout.isTTY ? stdout.columns : 100),
    signal: stopSignal(),
  };
}

/** Who exports COLUMNS asks for that width, in a pipe too. */
function widthOf(columns: string | undefined): number | null {
  return /^[1-9]\d{1,3}$/.test(columns ?? '') ? Number(columns) : null;
}

function clock(frozen: string | undefined): () => Instant {
  if (!isSet(frozen)) return () => new Date().toISOString();
  const instant = toInstant(frozen as string);
  return () => {
    if (instant !== null) return instant;
    throw new Problem('bad-clock', `TOLLWATCH_NOW is no instant: ${frozen}`, {
      hint: 'Write it as 2025-03-28T09:00:00Z, or unset it.',
    });
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

/** `tollwatch log | head` closes the pipe early: that is no error. */
function quietOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

function progressLine(stream: NodeJS.WriteStream): {
  readonly show: (text: string) => void;
  readonly clear: () => void;
} {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = false;
  return {
    show(text) {
      stream.write(`\r\u001b[2K${text.slice(0, stream.columns - 1)}`);
      shown = true;
    },
    clear() {
      if (shown) stream.write('\r\u001b[2K');
      shown = false;
    },
  };
}

/** The first signal asks for a tidy end, the second ends at once. */
function stopSignal(): AbortSignal {
  const controller = new AbortController();
  for (const [name, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(code);
      controller.abort();
    });
  }
  return controller.signal;
}
