import type { Name } from '../../domain/figure.ts';
import type { TextContext } from '../rule.ts';
import { isArmed } from './armed.ts';
import type { Around } from './around.ts';
import type { Claim } from './claim.ts';
import { voiceOf } from './voice-of.ts';

/** Whom a name means that points back: "the office" the one whose longer name has that word, the letterhead's by its key. */
export function namedBack(name: Name, claim: Claim, known: Name | null, around: Around): Name {
  const document = authorOf(name.text, around.names);
  if (document !== undefined) return document;
  const spokenFor = voiceOf(name.text, known, around.names);
  if (spokenFor !== undefined) return { ...spokenFor, text: name.text };
  if (known !== null && (pointsAtSpeaker(name.text) || isBodyBefore(name, known))) return known;
  const word = WORD.exec(name.text)?.[1];
  return word === undefined ? name : byOneWord(name, word, claim, known, around);
}

const WORD = /^the ([\p{L}-]+)$/iu;

/** "*The relief agency*", "*this body*": the one before, whatever its name. */
function isBodyBefore(name: Name, known: Name): boolean {
  if (WORD.test(name.text)) return false;
  const body = /^(?:the|this|that) (?:[\p{Ll}-]+ )?(\p{L}+)$/u.exec(name.text.toLowerCase())?.[1];
  return ANY_BODY.test(body ?? '') && /^\P{Lu}+$/u.test(name.text.slice(1)) && !isOther(known, name);
}

function byOneWord(name: Name, word: string, claim: Claim, known: Name | null, around: Around): Name {
  const { names, head, publisher, context } = around;
  const before = publisher === null ? names : [publisher, ...names];
  const longer = before.findLast(({ text }) => text.length > name.text.length && hasWord(text, word));
  if (longer !== undefined)
    return longer === head || longer === publisher ? { ...longer, text: name.text } : halfNamed(longer, word, context);
  const inShort = [publisher, known].find((one) => isShortOf(word, one));
  if (inShort != null) return inShort;
  return ANY_BODY.test(word) ? (askedBefore(claim, around) ?? known ?? name) : name;
}

function hasWord(text: string, word: string): boolean {
  const isOfSeveral = / and (?:one|two|three|four|five|six|another|an?) /.test(text);
  return !isOfSeveral && new RegExp(`\\b${word}\\b(?!['’]s)`, 'iu').test(text);
}

/** "the same group", "a statement": whoever spoke before. */
function pointsAtSpeaker(text: string): boolean {
  return (
    /^(?:the|that|this) same \p{Ll}+(?: \p{Ll}+)?$/u.test(text) ||
    /^an? spokes(?:man|woman|person)$/i.test(text) ||
    /^(?:an?|the|its|their|this|that) (?:(?:short|brief|written|later|separate|joint) )?(?:statement|communiqu[eé]|press release|note|post|message)$/iu.test(
      text,
    )
  );
}

/** Two that are both described ("the relief group" behind "the aid agency") may be two, and "the *provincial* office" is not the council of a nation. */
function isOther(known: Name, { text }: Name): boolean {
  const level = LEVEL.exec(text)?.[0];
  if (level !== undefined) return !known.text.toLowerCase().includes(level);
  return !/\p{Lu}/u.test(known.text.slice(1)) && known.text.toLowerCase() !== text.toLowerCase();
}

const LEVEL = /\b(?:provincial|regional|district|municipal|county|local|city|town|state|national|federal)\b/;

/** "The Mission", on the channel of UNSAMIS or behind its name: the letter of its kind stands in the short name. */
function isShortOf(word: string, short: Name | null): boolean {
  const letters = /^(?:the )?(\p{Lu}{3,})$/u.exec(short?.text ?? '')?.[1];
  return letters?.includes(word.charAt(0).toUpperCase()) === true && KIND.test(word);
}

const KIND =
  /^(?:mission|commission|cent(?:re|er)|network|observatory|committee|council|fund|programme|union|foundation)$/iu;

/** Words for the one who spoke before, whatever its name: a spy service is "the agency" too. */
export const ANY_BODY =
  /^(?:agency|service|organi[sz]ation|office|group|body|institution|monitor|watchdog|charity|institute)$/iu;

/** "the *Lansdowne* assessment", "*the ministry’s* own figures": a document speaks for the one before who wrote it. */
function authorOf(text: string, names: readonly Name[]): Name | undefined {
  const owner = DOCUMENT.exec(text)?.[1]?.replace(/^the /i, '').toLowerCase();
  return owner === undefined
    ? undefined
    : names.findLast((name) => name.text.toLowerCase().replace(/^the /, '').startsWith(owner));
}

const DOCUMENT =
  /^(the \p{Lu}[\p{L}-]+|.+(?=['’]s? ))(?:['’]s?)? (?:(?:own|latest|new|earlier|daily|official|noon|evening) )?(?:assessment|report|statistics|figures|bulletin|statement|account|tally|count|data)$/iu;

/** "the coast guard and the UN migration agency" said, and "*the agency*" says: the half that has the word. */
function halfNamed(name: Name, word: string, { register }: TextContext): Name {
  const halves = name.text.split(/ and (?=the )/);
  const half = halves.length === 2 ? halves.find((one) => new RegExp(`\\b${word}\\b`, 'iu').test(one)) : undefined;
  return half === undefined ? name : register.authority(half);
}

/** "Families have asked *the Red Cross* to trace 61, the organization said": the sole authority of the register that the sentence has named. */
function askedBefore({ verb }: Claim, { sentence, context, isSpeakerHere }: Around): Name | null {
  const end = sentence.items[verb]?.start ?? sentence.start;
  const named = context.register.findAuthorities(sentence.text.slice(0, end - sentence.start)).map(({ name }) => name);
  // "Nearly 300 have enlisted in the Ruritanian army, the institute said": an army is no institute.
  const known = named.filter((name) => !name.key.startsWith('~') && !isArmed(name));
  return !isSpeakerHere && new Set(known.map(({ key }) => key)).size === 1 ? (known[0] ?? null) : null;
}
