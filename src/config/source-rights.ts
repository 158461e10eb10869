import { fromEnvironment } from './from-environment.ts';
import { openYaml } from './yaml-file.ts';

/** What a source's owner asks for; null where the configuration says nothing. */
export interface SourceRights {
  readonly licence: string | null;
  readonly attribution: string | null;
}

export const NO_RIGHTS: SourceRights = { licence: null, attribution: null };

/** Licence and credit by the name of the source, for commands that must run without any token. */
export function loadSourceRights(
  file: string,
  env: Readonly<Record<string, string | undefined>>,
): ReadonlyMap<string, SourceRights> {
  const { value } = fromEnvironment(openYaml(file).value, env);
  const sources = (value as { readonly sources?: unknown } | null)?.sources;
  const entries = Array.isArray(sources) ? (sources as readonly Readonly<Record<string, unknown>>[]) : [];
  return new Map(
    entries.map((entry) => [
      String(entry?.name),
      { licence: textOf(entry?.licence), attribution: textOf(entry?.attribution) },
    ]),
  );
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
