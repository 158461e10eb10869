import { existsSync } from 'node:fs';
import { loadStateDir } from '../config/state-dir.ts';
import { Problem } from '../domain/problem.ts';
import type { Instant } from '../domain/time.ts';
import { openStore, stateFile } from '../store/open-store.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { type Heartbeat, readHeartbeat } from './heartbeat.ts';
import { count, minute } from './printing/in-words.ts';

interface HealthOptions extends ConfigOption {
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('--json', 'as JSON')
      .addHelpText('after', examples('health', 'health --json'))
      .action(runs((options: HealthOptions) => run(options, io)));
  },
};
export const { define } = module;

async function run(options: HealthOptions, io: CommandIo): Promise<ExitCode> {
  const stateDir = loadStateDir(configFile(options, io), io.env);
  const heartbeat = await readHeartbeat(stateDir);
  const rows = heartbeat === null && !existsSync(stateFile(stateDir)) ? null : await logRows(stateDir);
  const fault = typeof rows === 'string' ? rows : faultOf(heartbeat, io.now());
  const healthy = fault === null;
  if (options.json)
    io.print(JSON.stringify({ healthy, fault, heartbeat, rows: typeof rows === 'number' ? rows : null }));
  else if (healthy)
    io.print(
      `Healthy: the worker was heard at ${minute(heartbeat?.at ?? io.now())} UTC; ${count(Number(rows), 'row')} in the log.`,
    );
  else io.print(`Not healthy: ${fault}.${heartbeat === null ? '\n  `tollwatch watch` starts one.' : ''}`);
  return healthy ? 0 : 2;
}

/** Beats come every five seconds; a machine that was asleep for a moment is no fault. */
const SILENT_MS = 120_000;
/** No poll, diff and delivery takes so long unless something hangs. */
const STUCK_MS = 15 * 60_000;

export function faultOf(heartbeat: Heartbeat | null, now: Instant): string | null {
  if (heartbeat === null) return 'no worker has run on this state';
  const since = (instant: Instant) => Date.parse(now) - Date.parse(instant);
  if (since(heartbeat.at) > SILENT_MS) return `the worker was last heard at ${minute(heartbeat.at)} UTC`;
  if (heartbeat.busySince !== null && since(heartbeat.busySince) > STUCK_MS)
    return `the worker is at one piece of work since ${minute(heartbeat.busySince)} UTC`;
  return null;
}

/** How many rows the log has, or why that cannot be read. */
async function logRows(stateDir: string): Promise<number | string> {
  try {
    await using store = await openStore(stateDir, { readonly: true });
    return await store.read((tx) => tx.lastSeq());
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
}
