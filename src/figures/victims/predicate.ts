import { groupAfter } from '../groups.ts';
import type { Draft } from '../rule.ts';

/** "Four of the dead *were children*", "Twelve *were students*": what they are said to have been. */
export function predicateOf({ sentence: { items, text, start }, at, cue, partOf }: Draft): string | null {
  if (partOf === null) return null;
  const verb = /^of(?: those)?$/.test(items[at + 1]?.text ?? '') ? cue + 1 : at + 1;
  if (!/^(?:were|are|was|is)$/.test(items[verb]?.text ?? '')) return null;
  const { kind, to } = groupAfter(items, verb);
  const [first, last] = [items[verb + 1], items[to - 1]];
  if (kind !== 'person' || first === undefined || last === undefined || first.count !== null) return null;
  return text.slice(first.start - start, last.end - start);
}
