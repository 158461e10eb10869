/**
 * `text` as every database takes it: PostgreSQL refuses NUL, and half a surrogate pair has no UTF-8 form. Both become
 * U+FFFD. Columns meant for searching are written so; JSON columns escape such characters and keep them.
 */
export function plainText(text: string): string;
export function plainText(text: string | null | undefined): string | null;
export function plainText(text: string | null | undefined): string | null {
  return text?.toWellFormed().replaceAll('\0', '\ufffd') ?? null;
}
