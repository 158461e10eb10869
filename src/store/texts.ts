import { createHash } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** A text as it lies in the table `texts`: `plain` and `zstd` hold UTF-8, `zstd-utf16` holds UTF-16LE. */
export interface PackedText {
  readonly form: string;
  readonly bytes: Uint8Array;
}

/** A teaser shrinks by some hundred bytes, and compressing it takes longer than writing it. */
const WORTH_PACKING = 1024;

export function packText(text: string): PackedText {
  // Half a surrogate pair (a feed that cut a text in the middle of an emoji) has no UTF-8 form.
  if (!text.isWellFormed()) return { form: 'zstd-utf16', bytes: zstdCompressSync(Buffer.from(text, 'utf16le')) };
  const plain = Buffer.from(text, 'utf8');
  return plain.length < WORTH_PACKING
    ? { form: 'plain', bytes: plain }
    : { form: 'zstd', bytes: zstdCompressSync(plain) };
}

export function unpackText({ form, bytes }: PackedText): string {
  if (form === 'plain') return Buffer.from(bytes).toString('utf8');
  if (form === 'zstd') return zstdDecompressSync(bytes).toString('utf8');
  if (form === 'zstd-utf16') return zstdDecompressSync(bytes).toString('utf16le');
  throw new Error(`unknown form of a stored text: ${form}`);
}

/** SHA-256, hex, of the text in UTF-8 (in UTF-16LE where it has no UTF-8 form). */
export function textHash(text: string): string {
  return createHash('sha256')
    .update(text, text.isWellFormed() ? 'utf8' : 'utf16le')
    .digest('hex');
}
