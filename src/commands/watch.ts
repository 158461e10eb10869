import { pino } from 'pino';
import { openApp } from '../app.ts';
import { loadConfig } from '../config.ts';
import { holdLittle } from '../hold-little.ts';
import { loadReader } from '../read-when-needed.ts';
import { watch } from '../watch.ts';
import { type CommandIo, type CommandModule, type ExitCode, examples } from './command.ts';
import { type ConfigOption, configFile, withConfig } from './config-option.ts';
import { writeHeartbeat } from './heartbeat.ts';

interface WatchOptions extends ConfigOption {
  readonly logLevel: string;
}

const module: CommandModule = {
  define(command, io, runs) {
    withConfig(command)
      .option('--log-level <level>', 'debug, info, warn or error', 'info')
      .addHelpText('after', examples('watch', 'watch --config /etc/tollwatch.yaml --log-level warn'))
      .addHelpText('after', NOTES)
      .action(runs((options: WatchOptions) => run(options, io)));
  },
};
export const { define } = module;

const NOTES = `
Logs are JSON lines on standard error; standard output is the console destination's. SIGTERM or SIGINT finishes what is under way and ends; a second one ends at once, and nothing that was recorded is lost by it.`;

async function run(options: WatchOptions, io: CommandIo): Promise<ExitCode> {
  process.env.TZ = 'UTC';
  holdLittle();
  const config = loadConfig(configFile(options, io), io.env);
  const log = pino(
    { level: options.logLevel, redact: SECRET_FIELDS, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    lines(io),
  );
  await using app = await openApp(config, io);
  await loadReader();
  const beat = (busySince: string | null) =>
    writeHeartbeat(config.stateDir, { at: io.now(), pid: process.pid, busySince });
  await watch({ app, log, signal: io.signal, heartbeat: EVERY_FIVE_SECONDS, beat });
  return 0;
}

const EVERY_FIVE_SECONDS = '*/5 * * * * *';

/** Settings are of a type that prints as \`[secret]\`; this is for what a library might put into an error. */
const SECRET_FIELDS = ['token', 'webhookUrl', 'secret', 'authorization', 'url.href'].flatMap((name) => [
  name,
  `*.${name}`,
  `err.*.${name}`,
  `err.*.*.${name}`,
]);

function lines(io: CommandIo): { readonly write: (line: string) => void } {
  return { write: (line) => io.warn(line.trimEnd()) };
}
