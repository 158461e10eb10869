import { readFileSync } from 'node:fs';
import type { Mistake } from './mistake.ts';
import type { Path } from './yaml-file.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface Completed {
  readonly value: unknown;
  readonly missing: readonly Mistake[];
}

/**
 * Puts the environment into every `${NAME}`. Where NAME is not set but NAME_FILE is, the content of that file; `${NAME_FILE}`
 * takes the file's content as well. What is missing stays as it is written and is listed.
 */
export function fromEnvironment(value: unknown, env: Environment): Completed {
  const missing: Mistake[] = [];
  return { value: complete(value, []), missing };

  function complete(part: unknown, path: Path): unknown {
    if (typeof part === 'string') return completeText(part, path);
    if (Array.isArray(part)) return part.map((item, index) => complete(item, [...path, index]));
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, item]) => [key, complete(item, [...path, key])]));
  }

  function completeText(text: string, path: Path): string {
    return text.replace(VARIABLE, (written, name: string) => {
      const found = lookUp(name, env);
      if (found.value !== null) return found.value;
      missing.push({ path, message: found.why, variable: name });
      return written;
    });
  }
}

const VARIABLE = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

type Found = { readonly value: string } | { readonly value: null; readonly why: string };

function lookUp(name: string, env: Environment): Found {
  const value = env[name];
  const isFile = name.endsWith('_FILE');
  if (value !== undefined && value !== '' && !isFile) return { value };
  const file = isFile ? value : env[`${name}_FILE`];
  if (file !== undefined && file !== '') return contentOf(file, isFile ? name : `${name}_FILE`);
  const also = isFile ? '' : ` (nor is ${name}_FILE)`;
  return { value: null, why: `the environment variable ${name} is ${value === '' ? 'empty' : 'not set'}${also}` };
}

function contentOf(file: string, variable: string): Found {
  try {
    const value = readFileSync(file, 'utf8').trim();
    return value === '' ? { value: null, why: `the file that ${variable} names is empty` } : { value };
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return { value: null, why: `the file that ${variable} names cannot be read (${code ?? 'unknown'})` };
  }
}
