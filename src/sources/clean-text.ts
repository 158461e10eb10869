/**
 * Text of a feed as the reader may have it: NFC, no control characters, nothing invisible inside words, no lone surrogates.
 *
 * Soft hyphens and zero-width spaces split words ("casu&shy;alties"), bidirectional controls reorder what a person sees;
 * neither is part of what was said. The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
 */
export function cleanText(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').replace(STACKED_MARKS, '$1').toWellFormed().normalize('NFC');
}

const INVISIBLE = /[\0\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** C0 without tab, line feed and carriage return; DEL; C1. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this is for
const CONTROL = /[\u0001-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Normalising n stacked marks takes n² steps; no writing system stacks more than 30 (UAX #15, stream-safe text). */
const STACKED_MARKS = /(\p{M}{30})\p{M}+/gu;
