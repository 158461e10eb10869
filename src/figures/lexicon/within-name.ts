import type { Token } from '../text/tokens.ts';

type Slice = (start: number, end: number) => string;

/** Whether a word that a table knows is but a part of a name here. */
export function isWithinName(slice: Slice, tokens: readonly Token[], at: number): boolean {
  return joinsName(slice, tokens, at) || isInitials(slice, tokens, at) || isSaid(slice, tokens, at);
}

/** "Rio Grande *do* Sul": a small word of another language within a name. */
function joinsName(slice: Slice, tokens: readonly Token[], at: number): boolean {
  if (!PARTICLES.has(tokens[at]?.text ?? '')) return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || next === undefined) return false;
  return [before, next].every(({ kind, start, end }) => kind === 'word' && isCapital(slice(start, end)));
}

const PARTICLES: ReadonlySet<string> = new Set(['do', 'dos', 'da', 'das', 'de', 'del', 'di', 'du']);

/** "the *WHO*", "12 *US* troops", "*IS* gunmen": no pronoun or verb, unless the whole sentence is in capitals. */
function isInitials(slice: Slice, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !INITIALS.has(token.text)) return false;
  if (slice(token.start, token.end) !== token.text.toUpperCase()) return false;
  return [tokens[at - 1], tokens[at + 1]].some(
    (beside) => beside?.kind === 'word' && /\p{Ll}/u.test(slice(beside.start, beside.end)),
  );
}

/** Initials that are written like a word of the table. */
export const INITIALS: ReadonlySet<string> = new Set(['who', 'us', 'it', 'is']);

/** "in Port *Said*", "Abu *Said*": a name, and no verb. */
function isSaid(slice: Slice, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.text === 'said' && isCapital(slice(token.start, token.end)) && BEFORE_SAID.has(tokens[at - 1]?.text ?? '')
  );
}

const BEFORE_SAID: ReadonlySet<string> = new Set([
  'port',
  'sidi',
  'abu',
  'ben',
  'bin',
  'ould',
  'sheikh',
  'el',
  'al',
  'bou',
]);

const CAPITAL = /^\p{Lu}/u;

export function isCapital(written: string): boolean {
  const code = written.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : CAPITAL.test(written);
}
