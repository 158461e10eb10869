/**
 * What stands at `path` in a JSON value, or undefined. A path is the name of a field as it is, spaces and stars included
 * (`field artillery`, `personnel*`), or names joined by dots (`stats.personnel_units`), or positions in an array (`rows.0`).
 * The whole path is tried as a name first; inherited properties are never found.
 */
export function atPath(value: unknown, path: string): unknown {
  if (path === '') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, path)) return (value as Record<string, unknown>)[path];
  const dot = path.indexOf('.');
  if (dot < 0) return undefined;
  return atPath(atPath(value, path.slice(0, dot)), path.slice(dot + 1));
}
