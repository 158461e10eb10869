/** The letters of Hangul as a newsroom romanises them: "한빛셀" is "hanbitsel", "군산" is "gunsan". What is no Hangul stays. */
export function romanisedHangul(word: string): string {
  return [...word.normalize('NFC')].map(syllable).join('');
}

function syllable(letter: string): string {
  const at = letter.charCodeAt(0) - FIRST;
  if (at < 0 || at >= SYLLABLES) return letter;
  const [lead, vowel, tail] = [Math.floor(at / (VOWELS.length * TAILS.length)), Math.floor(at / TAILS.length), at];
  return `${LEADS[lead]}${VOWELS[vowel % VOWELS.length]}${TAILS[tail % TAILS.length]}`;
}

const FIRST = 0xac00;
const SYLLABLES = 11_172;
const LEADS = ['g', 'kk', 'n', 'd', 'tt', 'r', 'm', 'b', 'pp', 's', 'ss', '', 'j', 'jj', 'ch', 'k', 't', 'p', 'h'];
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const TAILS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
