import type { z } from 'zod';
import { Problem } from '../domain/problem.ts';
import { editorSchema } from './editor-schema.ts';
import type { Mistake } from './mistake.ts';
import { nearest } from './nearest.ts';
import { describedAt, keysAt } from './schema-walk.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** @param raw the file's own values, before the environment came in: nothing secret can be quoted from them */
export function mistakesOf(error: z.ZodError, raw: unknown): readonly Mistake[] {
  return error.issues.flatMap((issue) => fromIssue(issue, raw));
}

/** One Problem for all mistakes, each on its line with its place. */
export function refuse(yaml: YamlFile, mistakes: readonly Mistake[]): Problem {
  const lines = mistakes
    .filter(notTwice)
    .map((mistake) => ({ where: placeOf(yaml, mistake), message: inWords(mistake, yaml.value) }))
    .toSorted((a, b) => a.where.localeCompare(b.where, 'en', { numeric: true }));
  const [first, ...others] = lines;
  const code = others.length === 0 ? codeOf(mistakes[0]) : 'config-invalid';
  const hint = hintFor(mistakes);
  if (first !== undefined && others.length === 0) return new Problem(code, first.message, { where: first.where, hint });
  const list = lines.map(({ where, message }) => `  ${where}: ${message}`).join('\n');
  return new Problem(code, `the configuration has ${lines.length} mistakes:\n${list}`, { hint, mistakes: lines });
}

function hintFor(mistakes: readonly Mistake[]): string {
  const name = mistakes.find(({ variable }) => variable !== undefined)?.variable;
  if (name === undefined) return 'Mend that in the file; `tollwatch config check` looks at it again.';
  const other = name.endsWith('_FILE') ? '' : `, or let ${name}_FILE name a file that holds it`;
  return `Set it in the environment: export ${name}=…${other}.`;
}

/** A missing variable leaves its `${NAME}` behind, which may fail its field's own check too: told once. */
function notTwice(mistake: Mistake, _index: number, all: readonly Mistake[]): boolean {
  const first = all.find(({ path, key }) => key === mistake.key && samePath(path, mistake.path));
  return first === undefined || first === mistake || first.variable === undefined || mistake.variable !== undefined;
}

function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, index) => part === b[index]);
}

function placeOf(yaml: YamlFile, { path, key }: Mistake): string {
  return key === undefined ? yaml.at(path) : yaml.atKey(path, key);
}

function codeOf(mistake: Mistake | undefined): string {
  if (mistake?.key !== undefined) return 'config-unknown-key';
  return mistake?.variable === undefined ? 'config-invalid' : 'variable-missing';
}

function inWords({ path, message, variable }: Mistake, raw: unknown): string {
  const named = path.length === 0 ? message : `${written(path)}: ${message}`;
  const helps = variable !== undefined || message === MISSING || message.startsWith(NO_TEXT);
  const about = helps ? describedAt(editorSchema(), path, raw) : null;
  return about === null ? named : `${named}. It takes: ${about}`;
}

/** `sources[2].map.rows` */
function written(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`))
    .join('');
}

function fromIssue(issue: Issue, raw: unknown): readonly Mistake[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key, raw));
  if (issue.code === 'invalid_union' && 'discriminator' in issue && issue.discriminator !== undefined) {
    return [misspelt(path, raw) ?? { path, message: unknownValue(valueAt(raw, path), kindsOf(issue)) }];
  }
  if (issue.code === 'invalid_value')
    return [{ path, message: unknownValue(valueAt(raw, path), issue.values.map(String)) }];
  if (issue.code === 'invalid_union') return [{ path, message: unionMessage(issue) }];
  if (issue.code === 'invalid_type') return [{ path, message: wrongType(issue.expected, valueAt(raw, path)) }];
  if (issue.code === 'too_small' || issue.code === 'too_big') return [{ path, message: outOfBounds(issue) }];
  return [{ path, message: demand(issue.message) }];
}

/** The schema's own words name what belongs there: "a length of time such as 30s". */
function demand(message: string): string {
  return /^(?:an?|the) /.test(message) ? `must be ${message}` : lowerFirst(message);
}

function outOfBounds(issue: Extract<Issue, { code: 'too_small' | 'too_big' }>): string {
  if (issue.code === 'too_big') return `must be ${issue.maximum} at most`;
  if (issue.origin === 'string' || issue.origin === 'array') return 'must not be empty';
  return issue.inclusive === false ? `must be more than ${issue.minimum}` : `must be ${issue.minimum} at least`;
}

function unknownKey(path: Path, key: string, raw: unknown): Mistake {
  const known = keysAt(editorSchema(), path, raw);
  return { path, key, message: `unknown key '${key}', ${suggestion(key, known)}` };
}

/** Where `kind` is missing because it is written "knd", that is what there is to say. */
function misspelt(path: Path, raw: unknown): Mistake | null {
  const wanted = String(path.at(-1));
  const group = valueAt(raw, path.slice(0, -1));
  if (typeof group !== 'object' || group === null || wanted in group) return null;
  const key = nearest(wanted, Object.keys(group));
  return key === null
    ? null
    : { path: path.slice(0, -1), key, message: `unknown key '${key}', did you mean '${wanted}'?` };
}

function kindsOf(issue: Issue): readonly string[] {
  return 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
}

function unknownValue(value: unknown, known: readonly string[]): string {
  if (value === undefined) return `missing; one of: ${known.join(', ')}`;
  return `unknown value ${JSON.stringify(value)}, ${suggestion(String(value), known)}`;
}

function suggestion(wrong: string, known: readonly string[]): string {
  const near = nearest(wrong, known);
  return near === null ? `known: ${known.join(', ')}` : `did you mean '${near}'?`;
}

/** Of the alternatives the one that came nearest: that with the fewest complaints. */
function unionMessage(issue: Extract<Issue, { code: 'invalid_union' }>): string {
  const [best] = issue.errors.toSorted((a, b) => a.length - b.length);
  return demand(best?.[0]?.message ?? issue.message);
}

function wrongType(expected: string, value: unknown): string {
  if (value === undefined) return MISSING;
  const found = value === null ? 'nothing' : Array.isArray(value) ? 'a list' : TYPE_WORDS[typeof value];
  return `must be ${TYPE_WORDS[expected] ?? expected}, not ${found}`;
}

const MISSING = 'missing';
/** `every: 15` is a length of time without its unit: that it is no text is not all there is to say. */
const NO_TEXT = 'must be text, not a number';

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of settings',
  record: 'a group of settings',
};

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | null | undefined)?.[part],
    raw,
  );
}

function lowerFirst(text: string): string {
  return `${text[0]?.toLowerCase() ?? ''}${text.slice(1)}`;
}
