import { z } from 'zod';
import { configSchema } from './schema.ts';

/** As much of JSON Schema as is walked here. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly items?: JsonSchema;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly const?: unknown;
}

let made: JsonSchema | null = null;

/** What an editor checks a tollwatch.yaml against: the one schema, as JSON Schema (draft 2020-12). */
export function editorSchema(): JsonSchema {
  made ??= z.toJSONSchema(configSchema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  return made;
}
