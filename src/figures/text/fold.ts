const ARABIC = /[\u0600-\u06ff]/;
const CYRILLIC = /^[\u0400-\u04ff]/;

/** What ministries' editors put where a dash belongs: figure dash, bar, minus. */
const DASHES = /^[‒―−]$/;

/**
 * Arabic without vowel signs and lengthening, and with one alef and one ya, as writers use them freely; Russian with one
 * letter for е and ё; Ukrainian with one apostrophe; one dash for all. Lower case in, the same length out for Cyrillic.
 */
export function folded(word: string): string {
  if (isPlain(word)) return word;
  if (CYRILLIC.test(word)) return word.replace(/ё/g, 'е').replace(/[’ʼ]/g, "'");
  if (!ARABIC.test(word)) return DASHES.test(word) ? '–' : word;
  return word
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك');
}

/** Before the first letter of the scripts that are folded: most words of most texts. */
function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) >= 0x400) return false;
  return true;
}
