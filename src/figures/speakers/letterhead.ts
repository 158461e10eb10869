import type { Name } from '../../domain/figure.ts';
import type { TextContext } from '../rule.ts';
import { mayPublish } from './offices.ts';

const MOST_WORDS = 10;

/**
 * The institution that a report names in its first line, alone or before a dash or a colon: "NATIONAL DISASTER COUNCIL –
 * SITUATION AT 18:00". What such a report counts, and credits to nobody, its issuer counts. A sentence is no letterhead.
 */
export function letterhead({ text, title, register, sentences }: TextContext): Name | null {
  if (title !== null && sentences.length >= 3 && REPORT.test(title)) {
    const head = officeIn(title, register);
    if (head !== null) return head;
  }
  const line = /^[^\n]{0,160}/.exec(text)?.[0] ?? '';
  if (sentences.length < 4 || !text.slice(line.length).startsWith('\n')) return null;
  return officeIn(line, register);
}

/** "Karsk Fire Service – *daily report*": the title of what an office issues. */
const REPORT =
  / (?:[-–—|]|:) .*\b(?:daily|weekly|monthly|situation|operational|evening|morning|noon)?.{0,3}(?:report|bulletin|update|situation at|sitrep|briefing|statistics)\b/i;

/** The office that opens a line, before its dash or colon. */
function officeIn(line: string, register: TextContext['register']): Name | null {
  const name = (line.split(/ [-–—|] |: /)[0] ?? '').trim();
  const words = name.split(' ');
  const capitals = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|the|and|in|on)$/i.test(word));
  const isName = capitals && words.length > 1 && words.length <= MOST_WORDS && !/[.!?]$/.test(name);
  return isName && mayPublish(name) ? register.authority(name) : null;
}
