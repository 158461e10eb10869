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

/** The capitals in the bracket that opens behind `end`. */
export function shortFormBehind(end: number, { text, start }: Sentence): string | null {
  return /^ \((\p{Lu}[\p{L}-]*\p{Lu})\)/u.exec(text.slice(end - start))?.[1] ?? null;
}
