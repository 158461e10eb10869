import type { Message } from '../message.ts';
import type { Brevity } from './brevity.ts';
import { briefEntry, type Entry, entryOf } from './entry.ts';
import { cut, feedText } from './feed-text.ts';

/**
 * A message in words, the same for every destination; each puts it into its own form and escapes it there. Every
 * string is raw text: one line, nothing in it is markup.
 */
export interface Post {
  /** What kind of message it is; null where the news itself is the first line. */
  readonly title: string | null;
  readonly entries: readonly Entry[];
  /** Lines without a change of their own: what to do next, what was left out. */
  readonly lines: readonly string[];
  /** True for a mere list: entries without quotes and links of their own. */
  readonly brief: boolean;
  /** What the licences of the sources ask for. */
  readonly credit: string | null;
}

/** Pure. */
export function postOf(message: Message, brevity: Brevity): Post {
  if (message.shape === 'test') return testPost(message.destination);
  const brief = message.shape === 'summary' || message.shape === 'baseline' || message.shape === 'digest';
  const shown = message.shape === 'baseline' ? message.changes.slice(0, MOST_BASELINE_LINES) : message.changes;
  return {
    title: titleOf(message),
    entries: shown.map((change) => (brief ? briefEntry(change, message.shape, brevity) : entryOf(change, brevity))),
    lines: linesOf(message, brevity),
    brief,
    credit: creditLine(message.credits ?? [], brevity),
  };
}

const MOST_BASELINE_LINES = 12;

function titleOf(message: Exclude<Message, { shape: 'test' }>): string | null {
  const count = message.changes.length;
  switch (message.shape) {
    // Line one says what it is.
    case 'changes':
    case 'correction':
    case 'doubt':
    case 'disagreement':
      return null;
    case 'summary':
      return `${count} claims moved in one check`;
    case 'digest':
      return `${count} ${count === 1 ? 'claim' : 'claims'} moved since the last digest`;
    case 'baseline':
      return `Now watching ${list(message.sources)}: ${count} ${count === 1 ? 'figure stands' : 'figures stand'}`;
    case 'ops':
      return count > 0 ? null : cut(message.title, 120);
  }
}

function linesOf(message: Exclude<Message, { shape: 'test' }>, brevity: Brevity): readonly string[] {
  if (message.shape === 'ops')
    return message.lines.slice(0, 10).map((line) => feedText(line, Math.min(300, brevity.reason)));
  if (message.shape === 'baseline') return [...leftOut(message.changes.length), 'From now on only what moves is told.'];
  return [];
}

/** A licence is kept or it is broken: what any licence asks for stays whole even where room is short. */
function creditLine(credits: readonly string[], brevity: Brevity): string | null {
  const most = brevity.reason >= 300 ? 900 : 300;
  return credits.length === 0 ? null : cut(credits.map((credit) => feedText(credit, 300)).join('; '), most);
}

function leftOut(count: number): readonly string[] {
  const more = count - MOST_BASELINE_LINES;
  return more > 0 ? [`And ${more} more; “tollwatch figures” lists them all.`] : [];
}

function list(sources: readonly string[]): string {
  const shown = sources.slice(0, 4).map((name) => feedText(name, 30));
  const more = sources.length - shown.length;
  const names = more > 0 ? [...shown, `${more} more`] : shown;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function testPost(destination: string): Post {
  return {
    title: 'A test message of tollwatch',
    entries: [],
    lines: [`If you can read this, "${feedText(destination, 60)}" works. No figure has moved.`],
    brief: true,
    credit: null,
  };
}
