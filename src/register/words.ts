import { ownCopy } from '../domain/own-copy.ts';

/** One word of a text, with the forms under which the register may know it. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Possible normal forms, the most literal first. A form with `~` in front is a stem. */
  readonly forms: readonly string[];
  readonly capital: 'none' | 'first' | 'all';
  readonly script: Script;
}

type Script = 'latin' | 'cyrillic' | 'hangul' | 'arabic';

/** Dotted abbreviations are one word (U.S.), hyphens part words (Port-au-Prince), apostrophes do not (U+02BC is a letter). */
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:['’‘`][\p{L}\p{M}]+)*/gu;

/** The words of `text` in order. `knownHangul` tells which Hangul words exist, to part compounds written in one piece. */
export function wordsOf(text: string, knownHangul: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    if (isHangul(match[0].charCodeAt(0))) words.push(...hangulWords(match[0], match.index, knownHangul));
    else words.push(plainWord(match[0], match.index));
  }
  return words;
}

/** The one form under which a word of an alias is stored. A leading `=` keeps a Cyrillic word from being stemmed. */
export function aliasForm(written: string, literal: boolean): string {
  const folded = fold(written);
  return scriptOf(written) === 'cyrillic' && !literal && !isAcronym(written) ? `~${stem(folded)}` : folded;
}

export function isAcronym(written: string): boolean {
  return /^(?:\p{Lu}{2,}[\p{Lu}\p{N}]*|(?:\p{Lu}\.)+)$/u.test(written);
}

function plainWord(written: string, start: number): Word {
  const { script, forms } = formsOf(written);
  const end = start + written.length - (/['’ʼ‘`]s$/.test(written) ? 2 : 0);
  return { start, end, forms, capital: capitalOf(written), script };
}

interface Forms {
  readonly script: Script;
  readonly forms: readonly string[];
}

/** Texts repeat their words; the cache is dropped when it grows, so that a long run stays small. */
const cache = new Map<string, Forms>();
const CACHE_LIMIT = 50_000;

function formsOf(written: string): Forms {
  const known = cache.get(written);
  if (known !== undefined) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const own = ownCopy(written);
  const script = scriptOf(own);
  const forms = script === 'cyrillic' ? cyrillicForms(own) : script === 'arabic' ? arabicForms(own) : [fold(own)];
  const made = { script, forms };
  if (own.length < 60) cache.set(own, made);
  return made;
}

function scriptOf(written: string): Script {
  const code = written.charCodeAt(0);
  if (code >= 0x400 && code < 0x530) return 'cyrillic';
  if (code >= 0x600 && code < 0x700) return 'arabic';
  return isHangul(code) ? 'hangul' : 'latin';
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code <= 0xd7a3;
}

function capitalOf(written: string): Word['capital'] {
  const first = written[0] ?? '';
  if (first === first.toLowerCase()) return first === first.toUpperCase() ? 'first' : 'none';
  return written.length > 1 && written === written.toUpperCase() ? 'all' : 'first';
}

const ARABIC_MARKS = /[\u064b-\u065f\u0670\u0640]/g;

/** Lower case, without diacritics, dots, apostrophes and the English possessive. */
function fold(written: string): string {
  const lower = written.toLowerCase().replace(/['’ʼ‘`]s$/, '');
  const bare = lower.replace(/['’ʼ‘`.]/g, '');
  switch (scriptOf(written)) {
    case 'latin':
      return bare
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replaceAll('ı', 'i')
        .replaceAll('ø', 'o')
        .replaceAll('ł', 'l');
    case 'cyrillic':
      return bare.normalize('NFC').replaceAll('ё', 'е').replaceAll('ґ', 'г').replaceAll('\u0301', '');
    case 'arabic':
      return bare
        .normalize('NFC')
        .replace(ARABIC_MARKS, '')
        .replace(/[أإآٱ]/g, 'ا')
        .replaceAll('ى', 'ي')
        .replaceAll('ة', 'ه');
    case 'hangul':
      return bare.normalize('NFC');
  }
}

function cyrillicForms(written: string): string[] {
  const folded = fold(written);
  return [folded, `~${stem(folded)}`];
}

const ENDINGS =
  /(?:ями|ами|ими|ыми|ого|его|ому|ему|ьою|ої|ою|ею|єю|ій|ий|ый|ой|ей|єй|ая|яя|ое|ие|ые|ую|юю|их|ых|іх|їх|ах|ях|ам|ям|ом|ем|єм|им|ым|ім|ов|ев|єв|ів|їв|а|я|о|е|є|у|ю|і|ї|и|ы|ь|й)$/;
/** Kharkov, Kharkova: the name itself ends like a genitive plural, so that ending goes in every case. */
const NAME_ENDING = /(?:ов|ев|єв|ів|їв)$/;

/** Light stem for Ukrainian and Russian nouns, adjectives and names: same word, any case, same stem. */
function stem(folded: string): string {
  const once = strip(folded, ENDINGS);
  const twice = once === folded ? once : strip(once, NAME_ENDING);
  return twice.replace(/ь$/, '').replace(/ц$/, 'к');
}

function strip(word: string, ending: RegExp): string {
  const match = ending.exec(word);
  if (match === null) return word;
  if (match.index >= 3) return word.slice(0, match.index);
  return word.length > 3 && /[аяоеєуюіїиыьй]$/.test(word) ? word.slice(0, -1) : word;
}

/** و ف ب ل ك and the article in front; the endings of the relative adjective and the sound plurals behind. */
function arabicForms(written: string): string[] {
  const folded = fold(written);
  // للجنة is ل and اللجنة, whose article has its own ل.
  const bare = [folded, folded.replace(/^[وف](?=..)/, '')].flatMap((word) => [
    word,
    word.replace(/^[بلك](?=...)/, ''),
    word.replace(/^لل(?=جن|وا)/, 'الل'),
  ]);
  const heads = bare.flatMap((word) => [word, word.replace(/^(?:ال|لل)(?=..)/, '')]);
  const tails = heads.flatMap((word) => [word, word.replace(/(?<=..ي)(?:ه|ا|ون|ين|ات|تان|تين|ان)$/, '')]);
  const plain = tails.flatMap((word) => [word, word.replace(/(?<=...)(?:ا|ون|ين|ات|ان)$/, '')]);
  return [...new Set(plain)];
}

const PARTICLE =
  /(?:에서는|에서|에게|으로|이라고|라고|이라며|까지|부터|에는|측은|측이|측|들은|들이|들의|들을|들|은|는|이|가|을|를|의|에|와|과|로|도|만)$/;

/** A Hangul word is parted where both pieces are known (북한 + 군); particles at its end are dropped. */
function hangulWords(written: string, start: number, known: ReadonlySet<string>): Word[] {
  const words: Word[] = [];
  let from = 0;
  while (from < written.length) {
    const length = longestKnown(written, from, known);
    if (length === 0) break;
    words.push(hangulWord(written.slice(from, from + length), start + from));
    from += length;
  }
  const rest = written.slice(from);
  if (rest === '' || (from > 0 && rest.replace(PARTICLE, '').replace(PARTICLE, '') === '')) return words;
  if (from > 0 && SITE.test(rest)) return [...words, hangulWord(rest, start + from)];
  return [hangulWord(written.replace(PARTICLE, '') || written, start, written.length)];
}

/** "울산*산업단지*에서", "목포*앞바다*": what of a known place is meant. */
const SITE =
  /^(?:(?:국가|일반|지방)?(?:산업단지|산단)|공단|공항|항|항구|부두|앞바다|해상|터미널|발전소|조선소|공장|물류센터|화재|폭발|참사|일대|인근|지역)(?:에서는|에서|으로|까지|에|의|은|는|을|를|이|가|로|도)?$/u;

const LONGEST_HANGUL = 16;

function longestKnown(written: string, from: number, known: ReadonlySet<string>): number {
  for (let length = Math.min(LONGEST_HANGUL, written.length - from); length > 0; length -= 1) {
    if (known.has(written.slice(from, from + length))) return length;
  }
  return 0;
}

function hangulWord(written: string, start: number, length = written.length): Word {
  return { start, end: start + length, forms: [written], capital: 'first', script: 'hangul' };
}
