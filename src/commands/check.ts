import { existsSync } from 'node:fs';
import { openApp, selectSources } from '../app.ts';
import { check as checkSources } from '../check.ts';
import { type Config, loadConfig } from '../config.ts';
import { deliver, type Served } from '../deliver.ts';
import { stateFile } from '../store/open-store.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, collect, configFile, withConfig } from './config-option.ts';
import { checkJson } from './printing/check-json.ts';
import { checkText } from './printing/check-text.ts';

interface CheckOptions extends ConfigOption {
  readonly source?: readonly string[];
  readonly dryRun?: boolean;
  /** False with `--no-post`. */
  readonly post: boolean;
  readonly json?: boolean;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('-s, --source <name>', 'only this source; may be given several times', collect)
      .option('--dry-run', 'record and post nothing: show what would be recorded and posted')
      .option('--no-post', 'record; messages stay in the outbox for the next check or the running watch')
      .option('--json', 'one JSON document with sources, changes, doubts and deliveries')
      .addHelpText(
        'after',
        examples('check', 'check --dry-run', 'check --source yonhap --source govuk-mod', 'check --json | jq .changes'),
      )
      .action(runs((options: CheckOptions) => run(options, io)));
  },
};
export const { define } = module;

async function run(options: CheckOptions, io: CommandIo): Promise<ExitCode> {
  const config = loadConfig(configFile(options, io), io.env);
  // With --json the document is all that may stand on standard output.
  const shown = options.json ? { ...io, print: io.warn } : io;
  await using app = await openApp(config, shown, options.dryRun ? stateToLookAt(config) : config.stateDir);
  const sources = selectSources(app.sources, options.source ?? []);
  const progress = (answered: number, of: number) => io.progress(`${answered} of ${of} sources have answered`);
  const dryRun = options.dryRun === true;
  const report = await checkSources({ ...app.checking, sources, reason: 'check', dryRun, signal: io.signal, progress });
  const post = options.post && !dryRun;
  const served = post ? await deliver({ ...app.delivering, ...PATIENCE, signal: io.signal }) : [];
  io.print(options.json ? JSON.stringify(checkJson(report, served)) : checkText(report, served, { ...config, ...io }));
  return report.sources.every(({ well }) => well) && served.every(isWell) ? 0 : exitCodeOf(report.sources);
}

/** A dry run leaves no trace: where there is no state yet, it makes none. */
function stateToLookAt({ stateDir }: Config): string {
  return existsSync(stateFile(stateDir)) ? stateDir : ':memory:';
}

/**
 * A one-off check stays this long for messages that are owed but paced; the rest waits for the next check. It stays longer
 * for one that may have arrived: that is looked for after a minute, and the next check would begin that minute anew.
 */
const PATIENCE = { patienceMs: 30_000, lookUpPatienceMs: 100_000 };

function isWell({ paused }: Served): boolean {
  return paused === null;
}

function exitCodeOf(sources: readonly { readonly outcome: string }[]): ExitCode {
  return sources.some(({ outcome }) => outcome === 'bug') ? 3 : 2;
}
