import { dirname, resolve } from 'node:path';
import { Problem } from '../domain/problem.ts';
import { fromEnvironment } from './from-environment.ts';
import { openYaml, type YamlFile } from './yaml-file.ts';

/**
 * The state's folder alone, for commands that only look into it: they run without any token, and without loading what the
 * rest of the configuration needs.
 * @throws Problem when the file cannot be read or `state` is no text
 */
export function loadStateDir(file: string, env: Readonly<Record<string, string | undefined>>): string {
  const yaml = openYaml(file);
  const { value } = fromEnvironment(yaml.value, env);
  const state = (value as { readonly state?: unknown } | null)?.state ?? DEFAULT_STATE;
  if (typeof state === 'string' && state !== '') return stateDirOf(yaml, state);
  throw new Problem('config-invalid', 'state must be the name of a folder', {
    where: yaml.at(['state']),
    hint: 'Write `state: state`, or leave it out.',
  });
}

export const DEFAULT_STATE = 'state';

/** Relative names are resolved against the folder of the configuration. */
export function stateDirOf({ file }: YamlFile, state: string): string {
  return resolve(dirname(file), state);
}
