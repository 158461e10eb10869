import { type Item, is } from '../item.ts';
import type { Draft } from '../rule.ts';
import { subjectBefore } from '../speakers/subject.ts';

/** "*The Valdoran army* has suffered 2,400 casualties": an armed body that the loss is told of, in its words; null else. */
export function suffererOf({ sentence, at, cue }: Pick<Draft, 'sentence' | 'at' | 'cue'>): string | null {
  const { items, text, start } = sentence;
  const first = Math.min(at, cue);
  const verb = items.findLastIndex((item, i) => i < first && i >= first - 5 && SUFFERS.test(item.text));
  const span = verb < 1 ? null : subjectBefore(items, verb);
  if (span === null || !isArmed(items.slice(span.from, span.to))) return null;
  const from = /^(?:the|its|their)$/.test(items[span.from]?.text ?? '') ? span.from + 1 : span.from;
  const [head, tail] = [items[from], items[span.to - 1]];
  return head === undefined || tail === undefined ? null : text.slice(head.start - start, tail.end - start);
}

const SUFFERS = /^(?:suffer(?:s|ed)?|suffering|sustain(?:s|ed)?|incur(?:s|red)?|taken|took)$/;

const ARMED =
  /^(?:army|armies|forces|troops|military|navy|fleet|brigades?|divisions?|regiments?|battalions?|corps|militias?|guards?|fighters|soldiers|rebels|insurgents|units?|garrison|paratroopers|marines)$/;

/** The army itself, with no clause behind it and nobody who speaks in it. */
function isArmed(items: readonly Item[]): boolean {
  const last = items.at(-1);
  return ARMED.test(last?.text ?? '') && !items.some((item) => is(item, 'says', 'according', 'clause'));
}
