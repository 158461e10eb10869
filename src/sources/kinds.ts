import { feed } from './feed.ts';
import { json } from './json.ts';
import type { SourceKind } from './source.ts';
import { text } from './text.ts';

/** Every kind of source. A new one is its module, a line here and its test. */
export const SOURCE_KINDS: readonly SourceKind[] = [feed, json, text];

export function sourceKind(name: string): SourceKind | undefined {
  return SOURCE_KINDS.find(({ kind }) => kind === name);
}
