import { feed } from './feed.ts';
import { govuk } from './govuk.ts';
import { json } from './json.ts';
import { page } from './page.ts';
import type { SourceKind } from './source.ts';
import { telegram } from './telegram.ts';
import { text } from './text.ts';
import { x } from './x.ts';

/** Every kind of source. A new one is its module, a line here and its test. */
export const SOURCE_KINDS: readonly SourceKind[] = [feed, json, page, telegram, govuk, x, text];

export function sourceKind(name: string): SourceKind | undefined {
  return SOURCE_KINDS.find(({ kind }) => kind === name);
}
