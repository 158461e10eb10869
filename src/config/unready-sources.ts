import type { Completed } from './from-environment.ts';
import type { Mistake } from './mistake.ts';

/** A source that cannot be asked, because a variable of the environment is missing. */
export interface UnreadySource {
  /** Its entry as it is written; the variable stands there by its name. */
  readonly settings: { readonly name: string; readonly kind: string; readonly [field: string]: unknown };
  /** Name of the variable. */
  readonly variable: string;
}

interface Ready extends Completed {
  readonly unready: readonly UnreadySource[];
  /** A mistake at its place in the file, from which the unready entries were not taken out. */
  readonly wasAt: (mistake: Mistake) => Mistake;
}

/** The configuration without the sources whose variables are missing, for commands that only look. */
export function withoutUnready({ value, missing }: Completed, written: unknown): Ready {
  const variables = new Map(
    missing.flatMap(({ path, variable }) => (path[0] === 'sources' ? [[path[1], variable]] : [])),
  );
  const entries = sourcesOf(value);
  const kept = entries.map((_, index) => index).filter((index) => !variables.has(index));
  const unready = [...variables].map(([index, variable]) => {
    const entry = sourcesOf(written)[Number(index)] as Readonly<Record<string, unknown>>;
    const settings = { ...entry, name: String(entry.name), kind: String(entry.kind) };
    return { settings, variable: String(variable) };
  });
  return {
    value: entries.length === 0 ? value : { ...(value as object), sources: kept.map((index) => entries[index]) },
    missing: missing.filter(({ path }) => path[0] !== 'sources'),
    unready,
    wasAt: (mistake) => moved(mistake, kept),
  };
}

function sourcesOf(value: unknown): readonly unknown[] {
  const sources = (value as { readonly sources?: unknown } | null)?.sources;
  return Array.isArray(sources) ? sources : [];
}

function moved(mistake: Mistake, kept: readonly number[]): Mistake {
  const [section, index, ...rest] = mistake.path;
  if (section !== 'sources' || typeof index !== 'number') return mistake;
  return { ...mistake, path: [section, kept[index] ?? index, ...rest] };
}
