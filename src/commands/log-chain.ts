import type { Command } from 'commander';
import { loadStateDir } from '../config/state-dir.ts';
import { Problem } from '../domain/problem.ts';
import { openStore } from '../store/open-store.ts';
import type { LogHead } from '../store/records.ts';
import { readLogHead, verifyLog } from '../store/verify-log.ts';
import { type CommandIo, type ExitCode, examples, type Runs } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';

interface ChainOptions extends ConfigOption {
  readonly head?: string;
  readonly json?: boolean;
}

/** `log verify` and `log head`. */
export function defineLogChain(log: Command, io: CommandIo, runs: Runs): void {
  withConfig(log.command('verify').description('Check the hash chain of the whole log; exit code 2 when it is broken.'))
    .option('--head <line>', 'a line that `log head` printed earlier: the log must still contain it')
    .option('--json', 'as JSON')
    .addHelpText('after', examples('log verify', 'log verify --head "120 9f2c…"'))
    .action(runs((_options: ChainOptions, self: Command) => verify(self.optsWithGlobals(), io)));
  withConfig(
    log
      .command('head')
      .description(
        'Print the end of the chain. Note it elsewhere: a log that was rewritten whole cannot show it again.',
      ),
  )
    .option('--json', 'as JSON')
    .addHelpText('after', examples('log head', 'log head >> /mnt/elsewhere/tollwatch-heads.txt'))
    .action(runs((_options: ChainOptions, self: Command) => head(self.optsWithGlobals(), io)));
}

async function verify(options: ChainOptions, io: CommandIo): Promise<ExitCode> {
  await using store = await openStore(loadStateDir(configFile(options, io), io.env), { readonly: true });
  const verdict = await verifyLog(store, options.head === undefined ? null : headOf(options.head));
  if (options.json) io.print(JSON.stringify(verdict));
  else if (verdict.ok) io.print(`The log is sound: ${verdict.head.seq} rows, the last with hash ${verdict.head.hash}.`);
  else io.print(`The log is broken at row ${verdict.seq}: ${verdict.reason}.`);
  return verdict.ok ? 0 : 2;
}

async function head(options: ChainOptions, io: CommandIo): Promise<ExitCode> {
  await using store = await openStore(loadStateDir(configFile(options, io), io.env), { readonly: true });
  const end = await readLogHead(store);
  io.print(options.json ? JSON.stringify(end) : `${end.seq} ${end.hash}`);
  return 0;
}

/** As `log head` printed it, with or without what a person wrote before or behind it. */
function headOf(line: string): LogHead {
  const [, seq, hash] = /(?:^|\s)(\d+) ([0-9a-f]{64})(?:\s|$)/.exec(line) ?? [];
  if (seq !== undefined && hash !== undefined) return { seq: Number(seq), hash };
  throw new Problem('bad-head', 'the head is no line of `log head`: a number and 64 hexadecimal digits', {
    hint: 'Give the line as it was printed, in quotation marks: --head "120 9f2c…".',
  });
}
