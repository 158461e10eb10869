import type { Sentence, TextContext } from '../../rule.ts';

/** Offices that many have; a country, a county or a kind in front of them tells which. */
const OFFICES =
  /^(?:국방부|국방성|보건부|외교부|외무부|내무부|총참모부|참모본부|본부|대책본부|위원회|협회|검찰|재난청|당국)$/u;

const MEMORY = 4;

/** "*국방부는*", "*본부가* 파악한": a bare office is the one that was last named in full above: "러시아 국방부", "카르스크군 재난안전대책본부". */
export function koreanFullName(text: string, { index }: Sentence, { sentences, register }: TextContext): string {
  if (!OFFICES.test(text)) return text;
  const above = sentences.slice(Math.max(0, index - MEMORY), index).toReversed();
  for (const sentence of above) {
    const named = [
      ...sentence.text.matchAll(new RegExp(`(?:([가-힣]{2,8}) )?([가-힣]*)${text}(?=[은는이가의도,. ])`, 'gu')),
    ].at(-1);
    if (named !== undefined) return wholeOf(named[1] ?? '', `${named[2] ?? ''}${text}`, register);
  }
  return text;
}

/** With the word before it where that is a country or a county. */
function wholeOf(before: string, office: string, register: TextContext['register']): string {
  const isSeat = /[가-힣](?:군|시|도|주|현|성)$/u.test(before) || register.findPlaces(before)[0]?.end === before.length;
  return before !== '' && isSeat ? `${before} ${office}` : office;
}
