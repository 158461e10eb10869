import type { Name } from '../../domain/figure.ts';
import type { Sentence, TextContext } from '../rule.ts';

/** "The national flood council *(NFRC)*": who is described in words that say little is known by the short form behind them. */
export function knownBy(short: string | null, name: Name, { register }: TextContext): Name {
  if (short === null) return name;
  const registered = register.authority(short);
  // "The UN mission in Karsk *(UNMK)*": known as a part of what the words name.
  const isCloser = name.key.startsWith('~') || registered.within.includes(name.key);
  if (isCloser && !registered.key.startsWith('~')) return { ...registered, text: name.text };
  return name.key.startsWith('~') ? { ...name, name: `${name.name} (${short})` } : name;
}

/** "• *NDB*: 18,640 displaced": known by the longer name that the text has given it, where the register does not know it. */
export function inFull(name: Name | null, { text, register }: TextContext): Name | null {
  if (name === null || !name.key.startsWith('~')) return name;
  const before = text.slice(0, Math.max(0, text.indexOf(` (${name.text})`))).slice(-LONGEST_NAME);
  const long = NAME.exec(before)?.[0];
  return long === undefined ? name : { ...register.authority(long), text: name.text };
}

const LONGEST_NAME = 80;
const NAME = /\p{Lu}[\p{L}-]*(?: (?:\p{Lu}[\p{L}-]*|of|for|and|the|on)){0,7}$/u;

/** The capitals in the bracket that opens behind `end`. */
export function shortFormBehind(end: number, { text, start }: Sentence): string | null {
  return /^ \((\p{Lu}[\p{L}-]*\p{Lu})\)/u.exec(text.slice(end - start))?.[1] ?? null;
}
