import type { Name } from '../../domain/figure.ts';

/**
 * Whom somebody speaks for who has no name of an own: "*the brigade's spokesman*" speaks for the brigade that was named before,
 * "*the spokeswoman*", "*spokesman Firstname Lastname*" and "*officials there*" for the last one that spoke. Undefined where the
 * words say another thing, or where nobody of that kind was named.
 */
export function voiceOf(text: string, known: Name | null, names: readonly Name[]): Name | undefined {
  // "The spokesman" behind "the spokesman of the port authority" is that one, and the caller finds him by his longer name.
  const isTold = known === null || names.some(isPerson);
  if (LAST_SPOKEN.test(text)) return isTold ? undefined : known;
  const owner = OF_BODY.exec(text)?.[1]?.toLowerCase();
  const noun = owner?.split(' ').at(-1);
  if (owner === undefined || noun === undefined) return undefined;
  const of = names.filter((name) => !isPerson(name) && hasWord(name, noun));
  return new Set(of.map(({ key }) => key)).size === 1 ? of.at(-1) : undefined;
}

function hasWord({ text }: Name, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'iu').test(text) && text.length > word.length + 4;
}

/** "The rescue chief", "Officer Sample": who speaks for himself lends nobody else a voice. */
function isPerson({ text }: Name): boolean {
  return OFFICER.test(text);
}

const VOICES = 'spokes(?:man|woman|person)|press (?:officer|secretary)';
const LAST_SPOKEN = new RegExp(
  `^(?:[Tt]he (?:${VOICES})|[Ss]pokes(?:man|woman|person)(?: \\p{Lu}[\\p{L}'’.-]*){2,3}|[Oo]fficials there)$`,
  'u',
);
const OF_BODY = new RegExp(
  `^(?:[Tt]he|[Aa]n?|[Oo]ne) ((?:\\p{Ll}+ ){0,2}?\\p{Ll}+?)(?:['’]s)? (?:chief |senior )?(?:${VOICES}|secretary general|director(?: general)?|chief executive|officials?)$`,
  'u',
);
const OFFICER = /\b(?:spokes(?:man|woman|person)|chief|commander|officer|officials?)\b/i;
