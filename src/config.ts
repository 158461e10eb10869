import { dirname } from 'node:path';
import type { z } from 'zod';
import { fromEnvironment } from './config/from-environment.ts';
import type { Mistake } from './config/mistake.ts';
import { mistakesOf, refuse } from './config/mistakes.ts';
import { configSchema } from './config/schema.ts';
import { stateDirOf } from './config/state-dir.ts';
import { type UnreadySource, withoutUnready } from './config/unready-sources.ts';
import { watchMistakes } from './config/watch-names.ts';
import { withoutTokens } from './config/without-tokens.ts';
import { openYaml } from './config/yaml-file.ts';

/** Everything a person can set. Secrets print as `[secret]`. */
export interface Config extends z.infer<typeof configSchema> {
  /** The file it came from, absolute. */
  readonly file: string;
  /** Folder that relative names in the file are resolved against. */
  readonly baseDir: string;
  /** The state's folder, absolute. */
  readonly stateDir: string;
  /** Sources left out because a variable of theirs is not set; only where the caller can do without them. */
  readonly unready: readonly UnreadySource[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Parts of the file that a command may do without, and thereby without their tokens. */
export type Section = 'sources' | 'notify' | 'ops' | 'register';

/**
 * Reads, completes from the environment and checks the configuration. What stands in `without` is not looked at and comes
 * back empty: `explain` must work where the Slack token is not at hand. Where tokens are not needed, a destination is known
 * by all but its unset variables.
 * @throws Problem that lists every mistake with file, line and column
 */
export function loadConfig(
  file: string,
  env: Environment,
  without: readonly Section[] = [],
  unreadySources: 'refuse' | 'leave out' = 'refuse',
  tokens: 'needed' | 'not needed' = 'needed',
): Config {
  const yaml = openYaml(file);
  const read = fromEnvironment(leaveOut(yaml.value, withWatches(without)), env);
  const completed = tokens === 'needed' ? read : withoutTokens(read);
  const { value, missing, unready, wasAt } =
    unreadySources === 'refuse' ? { ...completed, ...NOBODY_UNREADY } : withoutUnready(completed, yaml.value);
  const parsed = configSchema.safeParse(value);
  const mistakes = [
    ...missing,
    ...(parsed.success ? namesThatClash(parsed.data) : mistakesOf(parsed.error, yaml.value)).map(wasAt),
  ];
  if (mistakes.length > 0 || !parsed.success) throw refuse(yaml, mistakes);
  return {
    ...parsed.data,
    file: yaml.file,
    baseDir: dirname(yaml.file),
    stateDir: stateDirOf(yaml, parsed.data.state),
    unready,
  };
}

const NOBODY_UNREADY = { unready: [], wasAt: (mistake: Mistake) => mistake };

/** Watches name destinations: they make no sense without them. */
function withWatches(without: readonly Section[]): readonly string[] {
  return without.includes('notify') ? [...without, 'watches'] : without;
}

function leaveOut(value: unknown, sections: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !sections.includes(key)));
}

/** What no single field can know: two entries of one name, and an `ops` that names nobody. */
function namesThatClash(config: z.infer<typeof configSchema>): readonly Mistake[] {
  const { sources, notify, ops, watches } = config;
  const names = notify.map(({ name }) => name);
  const unknown =
    ops === undefined || names.includes(ops)
      ? []
      : [{ path: ['ops'], message: `no destination is called '${ops}'; there is ${names.join(', ') || 'none'}` }];
  const clashes = [...twice('sources', sources), ...twice('notify', notify), ...twice('watches', watches)];
  return [...clashes, ...unknown, ...watchMistakes(config)];
}

function twice(section: string, entries: readonly { readonly name: string }[]): readonly Mistake[] {
  return entries.flatMap(({ name }, index) => {
    const first = entries.findIndex((entry) => entry.name === name);
    if (first === index) return [];
    return [{ path: [section, index, 'name'], message: `'${name}' is the name of ${section}[${first}] already` }];
  });
}
