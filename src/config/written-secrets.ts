import { Secret } from '../domain/secret.ts';
import type { Path } from './yaml-file.ts';

/**
 * Where a secret stands in the file itself, and not in the environment that `${NAME}` takes it from: whoever gets the file
 * gets the secret.
 * @param parsed the checked settings, in which secrets have their own type
 * @param raw the file's own values
 */
export function writtenSecrets(parsed: unknown, raw: unknown, path: Path = []): readonly Path[] {
  if (parsed instanceof Secret) return typeof raw === 'string' && !raw.includes('${') ? [path] : [];
  if (typeof parsed !== 'object' || parsed === null || typeof raw !== 'object' || raw === null) return [];
  return Object.entries(parsed).flatMap(([key, value]) => {
    const step = Array.isArray(parsed) ? Number(key) : key;
    return writtenSecrets(value, (raw as Record<string, unknown>)[key], [...path, step]);
  });
}
