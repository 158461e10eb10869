/**
 * The stem of a Cyrillic name of a place or a people, so that its cases and its adjective are one word: «Раште» and
 * «Раштском районе», «Карагандой» and «Карагандинской области». Other words come back as they are.
 */
export function slavicStem(word: string): string {
  if (!/^\p{Script=Cyrillic}+$/u.test(word)) return word;
  const adjective = ADJECTIVE.exec(word)?.[1];
  const stem = (adjective ?? word).replace(ENDING, '');
  return stem.length >= 3 ? stem : word;
}

const ADJECTIVE =
  /^(.{3,}?)(?:инс|овс|евс|йс|с|ц|ч|ш)?к(?:ого|ому|ому|ими|ым|их|ий|ои|ом|им|ая|ую|ое|ие|ои|ій|іи|ою|єї|ої|а)$/u;
const ENDING = /(?:ами|ями|ях|ах|ов|ів|еи|ом|ем|ам|ям|ою|ею|ои|єю|ье|ью|ия|ии|ию|ие|[аяоеєиіїыуюйьъ])$/u;
