import { eld } from 'eld/small';

const SAMPLE = 2000;

/**
 * ISO 639-1 of a text. The script decides where it can; Latin letters with the commonest English words are English; only
 * the rest is measured.
 */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const hangul = countOf(sample, /[\uac00-\ud7a3]/g);
  const arabic = countOf(sample, /[\u0600-\u06ff]/g);
  const cyrillic = countOf(sample, /[\u0400-\u04ff]/g);
  const latin = countOf(sample, /[a-z]/gi);
  const most = Math.max(hangul * 2, arabic, cyrillic, latin);
  if (most === 0) return 'en';
  if (most === hangul * 2) return 'ko';
  if (most === arabic) return 'ar';
  if (most === cyrillic) return cyrillicLanguage(sample);
  return isEnglish(sample) ? 'en' : eld.detect(sample).language || 'en';
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function cyrillicLanguage(sample: string): string {
  const ukrainian = countOf(sample, /[іїєґ]/gi);
  const russian = countOf(sample, /[ыэъё]/gi);
  if (ukrainian !== russian) return ukrainian > russian ? 'uk' : 'ru';
  return eld.detect(sample).language === 'uk' ? 'uk' : 'ru';
}

/** Words that no other language in Latin letters has in this number. */
function isEnglish(sample: string): boolean {
  const common = countOf(sample, /\b(?:the|of|and|was|were|have|has|with|from|killed|dead|wounded|injured)\b/gi);
  return common > 0 && common * 60 >= sample.length / 6;
}
