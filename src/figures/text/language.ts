import { FUNCTION_WORDS } from './function-words.ts';

const SAMPLE = 2000;

/**
 * ISO 639-1 of a text. The script decides where it can; Latin letters with the commonest English words are English; where
 * neither tells, little words and endings are counted.
 */
export function languageOf(text: string): string {
  const seen = languageAtSight(text);
  if (seen !== null) return seen;
  const sample = text.slice(0, SAMPLE);
  const { cyrillic, latin } = lettersOf(sample);
  return cyrillic >= latin ? slavicLanguage(sample) : latinLanguage(sample);
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

/** Ukrainian and Russian without a letter that only one of them has. */
function slavicLanguage(sample: string): string {
  return countOf(sample, UKRAINIAN) > countOf(sample, RUSSIAN) ? 'uk' : 'ru';
}

/** Little words, beginnings of words and endings that the other of the two does not have. */
const UKRAINIAN = slavic(
  'та що щоб як від з зі із й але або вже ще був була було були під лише року проти станом вранці ранок людини дитини',
  'загин загиб поран постражд досяг втрат ворог',
  'ння ува(?:ти|ли|ло|ла|в) ати ити овий ується',
);
const RUSSIAN = slavic(
  'и с со к ко о об из от что как но или уже после под при его ее они более около среди также против во года лет еще нет',
  'погиб пострада ранен достиг потер человек спасат',
  'ние ния нию нием ова(?:ть|ли|ло|ла|л) ая ое ую ие ов ев ет ют ит ат вши[йхе]? ость',
);

function slavic(words: string, beginnings: string, endings: string): RegExp {
  const either = (list: string) => `(?:${list.split(/\s+/).join('|')})`;
  const whole = `${either(words)}|${either(beginnings)}\\p{L}*|\\p{L}{2,}${either(endings)}`;
  return new RegExp(`(?<!\\p{L})(?:${whole})(?!\\p{L})`, 'giu');
}

/** A language with more of its little words than English has; one such word alone may be part of a name. */
function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = LITTLE_WORDS.map(([lang, known]) => ({ lang, found: words.filter((word) => known.has(word)).length }));
  const best = counts.reduce((most, next) => (next.found > most.found ? next : most));
  return best.found >= 2 ? best.lang : 'en';
}

const LITTLE_WORDS = FUNCTION_WORDS.map(([lang, words]) => [lang, new Set(words.split(/\s+/))] as const);

/** Words that no other language in Latin letters has in this number. */
function isEnglish(sample: string): boolean {
  const common = countOf(sample, /\b(?:the|of|and|was|were|have|has|with|from|killed|dead|wounded|injured)\b/gi);
  return common > 0 && common * 60 >= sample.length / 6;
}
