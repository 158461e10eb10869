import type { Entry } from './entry.ts';
import type { Post } from './post.ts';

/** How a destination needs feed text and our own links written; as they are for a terminal. */
export interface TextForm {
  readonly text: (raw: string) => string;
  readonly link: (url: string) => string;
  /** `sign`: "4,000 → 5,000"; `words`: "from 4,000 to 5,000", for a text that is read out. */
  readonly move: 'sign' | 'words';
}

const AS_IT_IS: TextForm = { text: (raw) => raw, link: (url) => url, move: 'sign' };

/** A post as plain lines: for a terminal, a file, and as the text that a screen reader reads out. */
export function postText(post: Post, form: TextForm = AS_IT_IS): string {
  const entries = post.entries.map((entry) => (post.brief ? briefText(entry, form) : entryText(entry, form)));
  const title = post.title === null ? [] : [form.text(post.title)];
  const below = post.credit === null ? post.lines : [...post.lines, post.credit];
  return [...title, ...entries, ...below.map(form.text)].join(post.brief ? '\n' : '\n\n');
}

function entryText(entry: Entry, form: TextForm): string {
  const origin = [entry.outlets, entry.asOf, entry.log].filter((part) => part !== null).join(' · ');
  const lines = [newsOf(entry, form), ...entry.details, entry.quote, origin].filter((line) => line !== null);
  return [...lines.map(form.text), ...(entry.link === null ? [] : [form.link(entry.link.url)])].join('\n');
}

function briefText(entry: Entry, form: TextForm): string {
  return form.text(`• ${newsOf(entry, form)} · ${entry.log}`);
}

function newsOf({ news, newsInWords }: Entry, { move }: TextForm): string {
  return move === 'sign' ? news : newsInWords;
}
