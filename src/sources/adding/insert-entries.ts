import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type ParsedNode, parseDocument, stringify, type YAMLMap, type YAMLSeq } from 'yaml';

/**
 * The text of a configuration with these entries at the end of its `sources`, and not one other word changed, however that
 * list is written; null where there is no such place (a name for another list, a whole file in brackets).
 */
export function insertEntries(configuration: string, entries: readonly object[]): string | null {
  if (configuration.includes('\r\n'))
    return insertEntries(configuration.replaceAll('\r\n', '\n'), entries)?.replaceAll('\n', '\r\n') ?? null;
  const before = parseDocument(configuration);
  const text = inserted(configuration, before.contents, entries);
  if (text === null) return null;
  const sources = [...((before.toJS()?.sources as unknown[] | null | undefined) ?? []), ...entries];
  return isDeepStrictEqual(parseDocument(text).toJS(), { ...before.toJS(), sources }) ? text : null;
}

function inserted(text: string, contents: ParsedNode | null, entries: readonly object[]): string | null {
  if (contents !== null && (!isMap(contents) || contents.flow === true)) return null;
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === 'sources');
  if (pair === undefined) return atTheEnd(text, contents, entries);
  const { key, value } = pair;
  const last = isSeq(value) ? value.items.at(-1) : undefined;
  if (isSeq(value) && last !== undefined)
    return value.flow === true ? behind(text, value, last, entries) : below(text, last, columnOf(text, value), entries);
  const isEmpty = isSeq(value) || (isScalar(value) && value.value === null);
  return isEmpty ? insteadOf(text, value, columnOf(text, key), entries) : null;
}

function atTheEnd(text: string, contents: YAMLMap.Parsed | null, entries: readonly object[]): string {
  const [first] = contents?.items ?? [];
  const indent = first === undefined ? 0 : columnOf(text, first.key);
  const between = text === '' || text.endsWith('\n') ? '' : '\n';
  return `${text}${between}${' '.repeat(indent)}sources:\n${written(entries, indent + 2)}\n`;
}

/** In the place of an empty list or of nothing; what stands behind it on its line goes on standing there. */
function insteadOf(text: string, { range }: ParsedNode, indent: number, entries: readonly object[]): string | null {
  const [start, end] = range;
  if (text.slice(start, end).includes('#')) return null;
  const rest = lineEnd(text, end);
  const head = `${text.slice(0, start).trimEnd()} ${text.slice(end, rest).trim()}`;
  return `${head.trimEnd()}\n${written(entries, indent + 2)}${text.slice(rest) || '\n'}`;
}

/** Below the last entry of a list with one `-` for each. */
function below(text: string, { range }: ParsedNode, indent: number, entries: readonly object[]): string {
  const end = lineEnd(text, range[1] - 1);
  return `${text.slice(0, end)}\n${written(entries, indent)}${text.slice(end) || '\n'}`;
}

/** Behind the last entry of a list in brackets, on a line of its own where that one has such a line. */
function behind(text: string, list: YAMLSeq.Parsed, last: ParsedNode, entries: readonly object[]): string {
  const [start, end] = last.range;
  const margin = text.slice(lineStart(text, start), start);
  const padded = /[[{] /.test(text.slice(list.range[0], end));
  const added = entries.map((entry) => {
    const options = { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: padded } as const;
    return `,${margin.trim() === '' ? `\n${margin}` : ' '}${stringify(entry, options).trimEnd()}`;
  });
  return text.slice(0, end) + added.join('') + text.slice(end);
}

function written(entries: readonly object[], indent: number): string {
  return stringify(entries, { lineWidth: 0 })
    .trimEnd()
    .replaceAll(/^(?=.)/gm, ' '.repeat(indent));
}

function columnOf(text: string, { range }: ParsedNode): number {
  return range[0] - lineStart(text, range[0]);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
