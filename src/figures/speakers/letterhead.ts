import type { Name } from '../../domain/figure.ts';
import type { TextContext } from '../rule.ts';
import { mayPublish } from './offices.ts';

const MOST_WORDS = 10;

/**
 * The institution that a report names in its first line, alone or before a dash or a colon: "NATIONAL DISASTER COUNCIL –
 * SITUATION AT 18:00". What such a report counts, and credits to nobody, its issuer counts. A sentence is no letterhead.
 */
export function letterhead({ text, register, sentences }: TextContext): Name | null {
  const line = /^[^\n]{0,160}/.exec(text)?.[0] ?? '';
  if (sentences.length < 4 || !text.slice(line.length).startsWith('\n')) return null;
  const name = (line.split(/ [-–—|] |: /)[0] ?? '').trim();
  const words = name.split(' ');
  const capitals = words.every((word) => /^\p{Lu}/u.test(word) || /^(?:of|for|the|and|in|on)$/i.test(word));
  const isName = capitals && words.length > 1 && words.length <= MOST_WORDS && !/[.!?]$/.test(name);
  return isName && mayPublish(name) ? register.authority(name) : null;
}
