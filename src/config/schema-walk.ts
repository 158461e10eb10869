import type { JsonSchema } from './editor-schema.ts';
import type { Path } from './yaml-file.ts';

/** Keys that may stand in the group at `path`; the file's own values decide between alternatives. */
export function keysAt(schema: JsonSchema, path: Path, raw: unknown): readonly string[] {
  return [...new Set(schemasAt(schema, path, raw).flatMap((part) => Object.keys(part.properties ?? {})))];
}

/** What the field at `path` is for, in the words of its schema. */
export function describedAt(schema: JsonSchema, path: Path, raw: unknown): string | null {
  return schemasAt(schema, path, raw).find(({ description }) => description !== undefined)?.description ?? null;
}

function schemasAt(schema: JsonSchema, path: Path, raw: unknown): readonly JsonSchema[] {
  const [step, ...rest] = path;
  const here = alternatives(schema, raw);
  if (step === undefined) return here;
  return here.flatMap((part) => {
    const next = typeof step === 'number' ? part.items : (part.properties?.[step] ?? others(part));
    return next === undefined ? [] : schemasAt(next, rest, (raw as Record<string | number, unknown> | null)?.[step]);
  });
}

function others({ additionalProperties }: JsonSchema): JsonSchema | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** Of several alternatives those whose `kind` is the one that is written; all of them where none is. */
function alternatives(schema: JsonSchema, raw: unknown): readonly JsonSchema[] {
  const all = schema.oneOf ?? schema.anyOf;
  if (all === undefined) return [schema];
  const kind = (raw as { readonly kind?: unknown } | null)?.kind;
  const fitting = all.filter((part) => part.properties?.kind?.const === kind);
  return [schema, ...(fitting.length > 0 ? fitting : all).flatMap((part) => alternatives(part, raw))];
}
