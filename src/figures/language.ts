import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { eld as Eld } from 'eld/small';

const SAMPLE = 2000;

/**
 * ISO 639-1 of a text. The script decides where it can; Latin letters with the commonest English words are English; only
 * the rest is measured.
 */
export function languageOf(text: string): string {
  const seen = languageAtSight(text);
  if (seen !== null) return seen;
  const found = measured(text.slice(0, SAMPLE));
  const { cyrillic, latin } = lettersOf(text.slice(0, SAMPLE));
  if (cyrillic >= latin) return found === 'uk' ? 'uk' : 'ru';
  return found || 'en';
}

/** The languages of our tables that a text may have whose language cannot be seen. */
export const UNSEEN: readonly string[] = ['en', 'uk', 'ru'];

/** The same without measuring; null where only that would tell. */
export function languageAtSight(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const { hangul, arabic, cyrillic, latin } = lettersOf(sample);
  const most = Math.max(hangul * 2, arabic, cyrillic, latin);
  if (most === 0) return 'en';
  if (most === hangul * 2) return 'ko';
  if (most === arabic) return 'ar';
  if (most === cyrillic) return cyrillicLanguage(sample);
  return isEnglish(sample) ? 'en' : null;
}

function lettersOf(sample: string) {
  const letters = { hangul: 0, arabic: 0, cyrillic: 0, latin: 0 };
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code < 0x80) letters.latin += (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a ? 1 : 0;
    else if (code >= 0x400 && code <= 0x4ff) letters.cyrillic += 1;
    else if (code >= 0x600 && code <= 0x6ff) letters.arabic += 1;
    else if (code >= 0xac00 && code <= 0xd7a3) letters.hangul += 1;
  }
  return letters;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function cyrillicLanguage(sample: string): string | null {
  const ukrainian = countOf(sample, /[іїєґ]/gi);
  const russian = countOf(sample, /[ыэъё]/gi);
  if (ukrainian === russian) return null;
  return ukrainian > russian ? 'uk' : 'ru';
}

const require = createRequire(import.meta.url);

/** Its tables are larger than the rest of the reader together: they are loaded for the first text that is measured. */
function measured(sample: string): string {
  const { eld } = require(fileURLToPath(import.meta.resolve('eld/small'))) as { readonly eld: typeof Eld };
  return eld.detect(sample).language;
}

/** Words that no other language in Latin letters has in this number. */
function isEnglish(sample: string): boolean {
  const common = countOf(sample, /\b(?:the|of|and|was|were|have|has|with|from|killed|dead|wounded|injured)\b/gi);
  return common > 0 && common * 60 >= sample.length / 6;
}
