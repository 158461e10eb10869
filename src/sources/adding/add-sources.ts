import { type Document, isMap, isSeq, parseDocument, YAMLSeq } from 'yaml';
import { Problem } from '../../domain/problem.ts';
import type { Preset } from '../presets.ts';
import { insertEntries } from './insert-entries.ts';
import type { OutlineFeed } from './opml.ts';
import { sourceNames } from './opml.ts';

/** An entry under `sources:`. */
export interface SourceEntry {
  readonly name: string;
  readonly kind: string;
  readonly [setting: string]: unknown;
}

/**
 * The text of a configuration with these sources added at the end of its list; everything else, comments included, stays
 * as it is.
 * @throws Problem `config-not-yaml`, `source-known`
 */
export function withSources(configuration: string, entries: readonly SourceEntry[]): string {
  const document = parseDocument(configuration);
  const [broken] = document.errors;
  if (broken !== undefined) throw new Problem('config-not-yaml', broken.message, { hint: MEND });
  if (document.contents !== null && !isMap(document.contents))
    throw new Problem('config-not-yaml', 'the file is no list of settings', { hint: MEND });
  const taken = new Set(namesIn(configuration));
  for (const { name } of entries) if (taken.has(name)) throw alreadyThere(name);
  return insertEntries(configuration, entries) ?? rewritten(configuration, document, entries);
}

function rewritten(configuration: string, document: Document, entries: readonly SourceEntry[]): string {
  const present = document.get('sources');
  const list = isSeq(present) ? present : new YAMLSeq();
  if (list !== present) document.set('sources', list);
  // An empty list is written as [] and would stay on one line.
  list.flow = false;
  for (const entry of entries) list.add(document.createNode(entry));
  return document.toString({ lineWidth: 0, flowCollectionPadding: /[[{] /.test(configuration) });
}

const MEND = 'Mend the file first.';

/** Names of the sources that a configuration has. */
export function namesIn(configuration: string): readonly string[] {
  const value = parseDocument(configuration).toJS() as { sources?: unknown } | null;
  const sources = Array.isArray(value?.sources) ? value.sources : [];
  return sources.flatMap((source: { name?: unknown } | null) =>
    typeof source?.name === 'string' ? [source.name] : [],
  );
}

function alreadyThere(name: string): Problem {
  return new Problem('source-known', `there is a source called '${name}' already`, {
    hint: 'Rename or remove that one first.',
  });
}

/** What a preset puts into a configuration; licence and credit travel along. */
export function presetEntry({ name, source, licence, attribution }: Preset): SourceEntry {
  const { kind, ...settings } = source;
  return { name, kind, ...settings, preset: name, licence, attribution };
}

/** What the feeds of an OPML list put into a configuration that has the sources `taken` already. */
export function opmlEntries(feeds: readonly OutlineFeed[], taken: readonly string[]): readonly SourceEntry[] {
  const names = sourceNames(feeds, taken);
  return feeds.map(({ outlet, url }, index) => {
    const entry = { name: names[index] ?? url, kind: 'feed', url };
    return outlet === null ? entry : { ...entry, outlet };
  });
}
