/** Whether two Cyrillic words are forms of one name: «Раште» and «Раштском» of one place, «Караганде» and «Карагандинской». */
export function isOneSlavicName(a: string, b: string): boolean {
  if (!CYRILLIC.test(a) || !CYRILLIC.test(b)) return false;
  const stems = stemsOf(b);
  return stemsOf(a).some((stem) => stems.includes(stem));
}

/** Words for anybody, in any case and number: «загиблих», «тел», «пропавших», «число». */
export function isSlavicAnybody(word: string): boolean {
  return ANYBODY.test(word);
}

/** The word without its case, and, of an adjective, the name that it is made from. */
export function stemsOf(word: string): readonly string[] {
  const [, short, middle = ''] = ADJECTIVE.exec(word) ?? [];
  const stems = [word.replace(CASE, ''), ...(short === undefined ? [] : [short, short + middle])];
  return stems.map((stem) => stem.replace(/(.)\1+/gu, '$1')).filter((stem) => stem.length >= 3);
}

/** A Cyrillic word without its case, where enough of it is left to know it by; other words as they are. */
export function withoutCase(word: string): string {
  return (CYRILLIC.test(word) ? stemsOf(word)[0] : undefined) ?? word;
}

const CYRILLIC = /^\p{Script=Cyrillic}+$/u;
/** After NFKD and without marks: й is и, ї is і. */
const CASE = /(?:ами|ями|ыи|ого|ому|оі|іи|ии|ая|ое|ах|ях|ом|ем|ам|ям|ою|ею|ои|еи|ья|ью|ье|[аяоеєиіыуюйьъ])$/u;
const ADJECTIVE = /^(.{3,}?)(ин|ов|ев|ів)?ь?(?:с|ц|з)ь?к(?:ого|ому|ими|ым|их|ии|ои|оі|ом|им|ая|ую|ое|ие|іи|ою|а|е|і)$/u;
const ANYBODY =
  /^(?:загибл|погиб|полегл|убит|вбит|ранен|поранен|постраждал|пострадавш|потерпіл|жертв|числ|кількіст|количеств|тел[аоу]?$|тіл[ао]?$|тело|тіло|люд|человек|осіб|особ|зник|пропавш|пропал|безвіст|военн|віиськов|воин|воін|солдат|боец|боиц|біиц|захисник|защитник|полонен|пленн|звільнен|визволен|освобожд|освобожден|эвакуир|евакуиован|жител|мешкан)/u;
