import { resolve } from 'node:path';
import { type Command, Option } from 'commander';
import type { CommandIo } from './command.ts';

export interface ConfigOption {
  readonly config: string;
}

/** `--config FILE`, the same for every command that reads the configuration. */
export function withConfig(command: Command): Command {
  const option = new Option('-c, --config <file>', 'the configuration').default(DEFAULT_FILE);
  return command.addOption(option.env('TOLLWATCH_CONFIG'));
}

export function configFile({ config }: ConfigOption, io: CommandIo): string {
  return resolve(io.cwd, config);
}

export const DEFAULT_FILE = 'tollwatch.yaml';

/** commander collects a repeatable option with this. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
