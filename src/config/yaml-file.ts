import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { Problem } from '../domain/problem.ts';

export type Path = readonly (string | number)[];

/** A YAML file as plain values, with the way back to line and column. */
export interface YamlFile {
  /** Absolute. */
  readonly file: string;
  readonly value: unknown;
  /** `tollwatch.yaml:12:5` of the value at `path`, or of the nearest thing around it that is written. */
  at(path: Path): string;
  /** The same for a key. */
  atKey(path: Path, key: string): string;
}

/** @throws Problem `config-missing`, `config-unreadable`, `config-syntax` */
export function openYaml(name: string): YamlFile {
  const file = resolve(name);
  const lines = new LineCounter();
  const document = parseDocument(readText(file, name), { lineCounter: lines, prettyErrors: false, version: '1.2' });
  const shown = shortName(file);
  const where = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${shown}:${line}:${col}`;
  };
  refuseSyntax(document, where);
  return {
    file,
    value: document.toJS({ maxAliasCount: 100 }) ?? {},
    at: (path) => where(offsetOf(document, path)),
    atKey: (path, key) => where(keyOffset(document, path, key) ?? offsetOf(document, path)),
  };
}

function readText(file: string, name: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') {
      const hint = 'Run `tollwatch init` to write one, or name another with --config FILE.';
      throw new Problem('config-missing', 'there is no configuration', { where: name, hint, cause });
    }
    throw new Problem('config-unreadable', `the configuration cannot be read: ${(cause as Error).message}`, {
      where: name,
      hint: 'The user who runs tollwatch must be allowed to read it.',
      cause,
    });
  }
}

/** As a person in this folder would name it. */
function shortName(file: string): string {
  const name = relative(process.cwd(), file);
  return name.startsWith('..') ? file : name;
}

function refuseSyntax(document: Document, where: (offset: number) => string): void {
  const [first] = document.errors;
  if (first === undefined) return;
  if (first.code === 'DUPLICATE_KEY')
    throw new Problem('config-syntax', 'this key stands twice in one group of settings', {
      where: where(first.pos[0]),
      hint: 'Remove one of the two.',
    });
  throw new Problem('config-syntax', `not valid YAML: ${first.message}`, {
    where: where(first.pos[0]),
    hint: 'Indent with spaces, and put texts with : # { [ in quotes.',
  });
}

function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOffset(document: Document, path: Path, key: string): number | null {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  if (!isMap(map)) return null;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  return isScalar(pair?.key) ? (pair.key.range?.[0] ?? null) : null;
}
