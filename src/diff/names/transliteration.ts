import { romanisedHangul } from './hangul.ts';

/**
 * Whether two words of different scripts may write one name: "Rasht" and «Раштском». Compared are the beginnings, for
 * Slavic languages inflect the ends.
 */
export function isTransliteration(a: string, b: string): boolean {
  if (isCyrillic(a) === isCyrillic(b)) return false;
  const [latin, cyrillic] = isCyrillic(a) ? [b, a] : [a, b];
  const [x, y] = [skeleton(latin), skeleton(romanised(cyrillic))];
  const length = Math.min(x.length, y.length, Math.max(LEAST, Math.ceil(x.length * 0.75)));
  return length >= LEAST && x.slice(0, length) === y.slice(0, length);
}

/** The sounds with which a word begins in either script: two words that write one name share them. Empty for a short one. */
export function firstSounds(word: string): string {
  const sounds = skeleton(isCyrillic(word) ? romanised(word) : word);
  return sounds.length < LEAST ? '' : sounds.slice(0, LEAST);
}

const LEAST = 3;

/** Asked of every two words that are compared. */
export function isCyrillic(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) {
    const code = word.charCodeAt(at);
    if (code >= 0x400 && code < 0x530) return true;
  }
  return false;
}

function romanised(word: string): string {
  return [...word].map((letter) => LETTERS[letter] ?? '').join('');
}

/** "한빛셀" and "Hanbit Cell": one whole name in Korean and in Latin letters, however it is cut into words. */
export function isWholeInHangul(korean: string, latin: string): boolean {
  if (!HANGUL.test(korean) || HANGUL.test(latin)) return false;
  const [x, y] = [romanisedHangul(korean), latin.toLowerCase()].map((name) => blurred(skeleton(lettersOf(name))));
  return x !== undefined && x.length >= 5 && x === y;
}

const HANGUL = /\p{Script=Hangul}/u;

/** One syllable's t before the next one's s is no letter of its own: "hanbi*t-s*el", "Hanbi*t C*ell". */
function lettersOf(name: string): string {
  return name
    .replace(LEGAL_FORM, '')
    .replace(/[^a-z]/g, '')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ts/g, 's');
}

const LEGAL_FORM = /\b(?:the|inc|corp|co|ltd|company|corporation)\b/g;

/** Korean tells no voiced consonant from a voiceless one, nor l from r. */
function blurred(name: string): string {
  return name
    .replace(/g/g, 'k')
    .replace(/d/g, 't')
    .replace(/b/g, 'p')
    .replace(/r/g, 'l')
    .replace(/(.)\1+/g, '$1');
}

/** What spellings agree on: no doubled letters, one letter for sounds that are written in several ways. */
function skeleton(word: string): string {
  return word
    .replace(/shch|sch/g, 's')
    .replace(/sh|zh|ch|kh|ts/g, (pair) => PAIRS[pair] ?? pair)
    .replace(/[yj]/g, 'i')
    .replace(/w/g, 'v')
    .replace(/e/g, 'i')
    .replace(/c(?=i)/g, 's')
    .replace(/c/g, 'k')
    .replace(/(.)\1+/g, '$1');
}

const PAIRS: Readonly<Record<string, string>> = { sh: 's', zh: 'z', ch: 'x', kh: 'h', ts: 'q' };

/** After NFKD and without marks: й is и, ё is е, ї is і. */
const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  'а a|б b|в v|г g|ґ g|д d|е e|є e|ж zh|з z|и i|і i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ы y|э e|ю iu|я ia'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
