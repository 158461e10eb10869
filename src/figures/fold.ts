const ARABIC = /[\u0600-\u06ff]/;

/** Arabic without vowel signs and lengthening, and with one alef and one ya, as writers use them freely. */
export function folded(word: string): string {
  if (!ARABIC.test(word)) return word;
  return word
    .replace(/[\u064b-\u0652\u0670\u0640]/g, '')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك');
}
