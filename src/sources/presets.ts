import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { Problem } from '../domain/problem.ts';
import { sourceKind } from './kinds.ts';

/** A known public source, ready to be put into a configuration. Nothing is polled until a person does so. */
export interface Preset {
  readonly name: string;
  readonly about: string;
  /** Its entry in the configuration, without name: what `kind` needs. */
  readonly source: { readonly kind: string; readonly [setting: string]: unknown };
  /** Where the address and the shape are known from. */
  readonly evidence: readonly string[];
  readonly licence: string;
  readonly attribution: string;
  /** What the terms allow, in one sentence. */
  readonly reuse: string;
  /** Day on which the entry was last compared with its evidence. */
  readonly checked: string;
}

const presetFile = z.strictObject({
  name: z.string().regex(/^[a-z0-9-]+$/),
  about: z.string().min(1),
  source: z.looseObject({ kind: z.string() }),
  evidence: z.array(z.string().min(1)).min(1),
  licence: z.string().min(1),
  attribution: z.string().min(1),
  reuse: z.string().min(1),
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
});

/**
 * The presets of a folder, by name.
 * @throws Problem `preset-broken` for a file that is no preset or that its source kind does not accept
 */
export function readPresets(folder: string): readonly Preset[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
  return files.sort().map((file) => readPreset(join(folder, file)));
}

function readPreset(path: string): Preset {
  const read = presetFile.safeParse(parse(readFileSync(path, 'utf8')));
  if (!read.success) throw broken(path, z.prettifyError(read.error));
  const { name, source } = read.data;
  const checked = sourceKind(source.kind)?.config.safeParse({ name, ...source });
  if (checked === undefined) throw broken(path, `no source kind ${source.kind}`);
  if (!checked.success) throw broken(path, z.prettifyError(checked.error));
  return read.data;
}

function broken(path: string, why: string): Problem {
  return new Problem('preset-broken', why, { where: path, hint: 'Mend the file, or take it away.' });
}
