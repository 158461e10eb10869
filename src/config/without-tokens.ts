import type { Completed } from './from-environment.ts';
import type { Path } from './yaml-file.ts';

/**
 * The configuration as it is without the variables of its destinations: what nothing is sent to needs no token. Variables
 * of other parts stay missing.
 */
export function withoutTokens({ value, missing }: Completed): Completed {
  const unset = missing.filter(({ path }) => path[0] === 'notify');
  return {
    value: unset.reduce((whole, { path }) => put(whole, path), value),
    missing: missing.filter((mistake) => !unset.includes(mistake)),
  };
}

function put(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return PLACEHOLDER;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? put(item, rest) : item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, name === key ? put(item, rest) : item]));
}

/** Goes for an address as for a token, and leads nowhere. */
const PLACEHOLDER = 'https://unset.invalid/';
