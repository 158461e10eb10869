import { decodeKorean } from './korean.ts';

/**
 * A body as text. The charset is what the BOM says, else the Content-Type header, else the document itself (XML
 * declaration, `meta`), else UTF-8, else windows-1252. Labels are those of the WHATWG: `iso-8859-1` means windows-1252
 * and `euc-kr` all of Windows' code page 949.
 *
 * A declaration that the bytes contradict is passed over: UTF-8 sent as "iso-8859-1", ASCII that calls itself UTF-16.
 * One bad byte does not change the charset of the rest; it becomes U+FFFD. NUL stays. Never throws.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null | undefined): string {
  const certain = byMark(bytes) ?? byNulls(bytes);
  if (certain !== null) return read(certain, bytes);
  const labels = [fromHeader(contentType ?? ''), ...fromDocument(bytes)].filter((label) => label !== null);
  const utf8 = readStrictly('utf-8', bytes);
  for (const label of labels) {
    const text = label === 'utf-8' || isOutdone(label, utf8, bytes) ? utf8 : readStrictly(label, bytes);
    if (text !== null) return text;
  }
  return utf8 ?? leastDamaged([...labels, 'utf-8'], bytes);
}

function byMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** Two ASCII characters at the start, each with a NUL beside it: `<?`, `<r`, `{"` in UTF-16. */
function byNulls([a, b, c, d]: Uint8Array): string | null {
  if (b === 0 && d === 0 && isAscii(a) && isAscii(c)) return 'utf-16le';
  return a === 0 && c === 0 && isAscii(b) && isAscii(d) ? 'utf-16be' : null;
}

function isAscii(byte: number | undefined): boolean {
  return byte !== undefined && byte > 0 && byte < 0x80;
}

function fromHeader(contentType: string): string | null {
  return known(/charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(contentType)?.[1]);
}

/** A document that can be read far enough to say "utf-16" is not in UTF-16. */
function fromDocument(bytes: Uint8Array): readonly (string | null)[] {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, HEAD_BYTES)).toString('latin1');
  return [
    known(/<\?xml\s[^>]{0,200}?encoding\s*=\s*["']\s*([\w.:-]+)/i.exec(head)?.[1]),
    known(/<meta\s[^>]{0,500}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1]),
  ].filter((label) => !isUtf16(label));
}

/** Browsers look at 1,024 bytes; feeds put warnings and pages put scripts before the declaration. */
const HEAD_BYTES = 4096;

/** The name of the encoding that a label means, or null. */
function known(label: string | undefined): string | null {
  if (label === undefined) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/**
 * True when the bytes are UTF-8 whatever the label says. A charset of single bytes fits any bytes, while text in it is
 * practically never well-formed UTF-8 beyond ASCII; and bytes that are well-formed UTF-8 are never text in UTF-16.
 */
function isOutdone(label: string, utf8: string | null, bytes: Uint8Array): boolean {
  if (utf8 === null) return false;
  return isUtf16(label) || (isSingleByte(label) && utf8.length < bytes.length);
}

function isUtf16(label: string | null): boolean {
  return label === 'utf-16le' || label === 'utf-16be';
}

function isSingleByte(label: string): boolean {
  return /^(?:ibm866|iso-8859-|koi8-|macintosh|windows-|x-mac-|x-user)/.test(label);
}

function leastDamaged(labels: readonly string[], bytes: Uint8Array): string {
  const texts = labels.map((label) => read(label, bytes));
  const best = texts.reduce((least, text) => (damage(text) < damage(least) ? text : least));
  const foreign = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
  return damage(best) * 4 > foreign ? read('windows-1252', bytes) : best;
}

function damage(text: string): number {
  return text.split('\ufffd').length - 1;
}

function read(label: string, bytes: Uint8Array): string {
  if (label === 'euc-kr') return decodeKorean(bytes);
  return new TextDecoder(label).decode(bytes);
}

function readStrictly(label: string, bytes: Uint8Array): string | null {
  if (label === 'euc-kr') return undamaged(decodeKorean(bytes));
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function undamaged(text: string): string | null {
  return text.includes('\ufffd') ? null : text;
}
