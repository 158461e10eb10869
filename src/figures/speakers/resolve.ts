import type { Name } from '../../domain/figure.ts';
import { is } from '../item.ts';
import type { Draft, Sentence, TextContext } from '../rule.ts';
import { isArmed } from './armed.ts';
import type { Claim } from './claim.ts';
import { OWN_STAFF, PRESS_OFFICE } from './claim-of.ts';
import { claimsIn } from './claims.ts';
import { withCounters } from './counters.ts';
import { letterhead } from './letterhead.ts';
import { isOffice } from './offices.ts';
import { openingName } from './opening-name.ts';
import { publisherOf } from './publisher.ts';
import { topicOf } from './topic.ts';
import { voiceOf } from './voice-of.ts';

/** The claims of each sentence, with words that point back ("she", "the office", "its minister") turned into whom they mean. */
export function resolvedClaims(
  sentences: readonly Sentence[],
  drafts: readonly Draft[],
  context: TextContext,
): (readonly Claim[])[] {
  const head = letterhead(context);
  const publisher = publisherOf(context);
  const names: Name[] = head === null ? [] : [head];
  let credits = head !== null;
  return sentences.map((sentence, i) => {
    const claims: Claim[] = [];
    for (const claim of withCounters(claimsIn(sentence, context), sentence, drafts, context)) {
      if (tellsOfOthers(claim, claims, names)) claims.splice(0, claims.length, ...claims.map(asAside));
      const own = namesOf(claims.filter(({ isAside }) => isAside !== true)).at(-1);
      const topic = own === undefined && !credits ? topicOf(sentences[i - 1], pointerOf(claim), context) : null;
      claims.push(
        resolved(claim, own ?? topic ?? names.at(-1) ?? null, {
          names,
          head,
          publisher,
          sentence,
          context,
          isSpeakerHere: own !== undefined,
        }),
      );
    }
    names.push(...inTurn(claims, sentence));
    credits = namesOf(claims).length > 0;
    return claims;
  });
}

/** "*The police* established that he was dead before, *it said*": of several nobody says "it", so that the one who spoke before tells of them. */
function tellsOfOthers({ pronoun }: Claim, claims: readonly Claim[], before: readonly Name[]): boolean {
  const own = namesOf(claims);
  return pronoun === 'it' && before.length > 0 && own.length > 0 && own.every(({ text }) => SEVERAL.test(text));
}

const SEVERAL = /(?:\bpolice|\bofficials|\bauthorities|[^s]ors|[^s]ers|\bteams|\bforces)$/i;

function asAside(claim: Claim): Claim {
  return { ...claim, isAside: true };
}

/** "The agency" points back as "it" does. */
function pointerOf(claim: Claim): Claim {
  const word = /^the (\p{Ll}+)$/iu.exec(claim.name?.text ?? '')?.[1];
  return word !== undefined && ANY_BODY.test(word) ? { ...claim, pronoun: 'it' } : claim;
}

export function namesOf(claims: readonly Claim[]): Name[] {
  return claims.flatMap(({ name }) => name ?? []);
}

/** "The office says *that Zubria admits*": the one whose sentence it is comes last, to be meant by what points back. */
function inTurn(claims: readonly Claim[], { items }: Sentence): Name[] {
  const [outer, inner] = claims;
  const between = items.slice((outer?.verb ?? 0) + 1, inner?.verb ?? 0);
  const isNested =
    outer?.leads === true &&
    inner !== undefined &&
    between[0]?.text === 'that' &&
    !between.some(({ text }) => text === ';');
  return isNested ? [...namesOf(claims.slice(1)), ...namesOf([outer])] : namesOf(claims);
}

interface Around {
  readonly names: readonly Name[];
  readonly head: Name | null;
  readonly publisher: Name | null;
  readonly sentence: Sentence;
  readonly context: TextContext;
  /** Somebody has spoken before in the sentence. */
  readonly isSpeakerHere: boolean;
}

/** A pronoun is the last one who spoke; "the office" the one whose longer name has that word, the letterhead's by its key. */
function resolved(claim: Claim, known: Name | null, around: Around): Claim {
  if (claim.outlet) return claim;
  if (claim.name === null)
    return { ...claim, name: pointedAt(claim.pronoun ?? '', oneOf(claim.pronoun ?? '', known, around), around) };
  const document = authorOf(claim.name.text, around.names);
  if (document !== undefined) return { ...claim, name: document };
  const spokenFor = voiceOf(claim.name.text, known, around.names);
  if (spokenFor !== undefined) return { ...claim, name: { ...spokenFor, text: claim.name.text } };
  if (known !== null && pointsAtSpeaker(claim.name.text)) return { ...claim, name: known };
  const word = /^the ([\p{L}-]+)$/iu.exec(claim.name.text)?.[1];
  const body = /^(?:the|this|that) (?:[\p{Ll}-]+ )?(\p{L}+)$/u.exec(claim.name.text.toLowerCase())?.[1];
  if (word === undefined)
    return known !== null &&
      ANY_BODY.test(body ?? '') &&
      /^\P{Lu}+$/u.test(claim.name.text.slice(1)) &&
      !isOther(known, claim.name)
      ? { ...claim, name: known }
      : claim;
  const longer = [around.publisher ?? [], ...around.names]
    .flat()
    .findLast(
      ({ text }) =>
        text.length > (claim.name?.text.length ?? 0) &&
        !/ and (?:one|two|three|four|five|six|another|an?) /.test(text) &&
        new RegExp(`\\b${word}\\b`, 'iu').test(text),
    );
  const inShort = [around.publisher, known].find((name) => isShortOf(word, name ?? null));
  if (longer === undefined && inShort != null) return { ...claim, name: inShort };
  if (longer === undefined && ANY_BODY.test(word))
    return { ...claim, name: askedBefore(claim, around) ?? known ?? claim.name };
  if (longer !== undefined && (longer === around.head || longer === around.publisher))
    return { ...claim, name: { ...longer, text: claim.name.text } };
  return longer === undefined ? claim : { ...claim, name: halfNamed(longer, word, around.context) };
}

/** "reported missing by their relatives, *she* said": of one person; those who are many are passed over, and so is a state. */
function oneOf(pronoun: string, known: Name | null, { names }: Around): Name | null {
  const isOne = ({ text, key }: Name) => !MANY.test(text) && !key.endsWith('-government');
  if (!/^(?:he|she)$/.test(pronoun) || known === null || isOne(known)) return known;
  return names.findLast(isOne) ?? known;
}

const MANY =
  /^(?:(?:the|their|its|his|her) )?(?:\p{Ll}+ )*(?:relatives|families|parents|witnesses|residents|medics|doctors|officials|neighbours|neighbors|colleagues|friends|rescuers|lawyers)$/u;

/** "Families have asked *the Red Cross* to trace 61, the organization said": the sole authority of the register that the sentence has named. */
function askedBefore({ verb }: Claim, { sentence, context, isSpeakerHere }: Around): Name | null {
  const end = sentence.items[verb]?.start ?? sentence.start;
  const named = context.register.findAuthorities(sentence.text.slice(0, end - sentence.start)).map(({ name }) => name);
  // "Nearly 300 have enlisted in the Ruritanian army, the institute said": an army is no institute.
  const known = named.filter((name) => !name.key.startsWith('~') && !isArmed(name));
  return !isSpeakerHere && new Set(known.map(({ key }) => key)).size === 1 ? (known[0] ?? null) : null;
}

/** "the coast guard and the UN migration agency" said, and "*the agency*" says: the half that has the word. */
function halfNamed(name: Name, word: string, { register }: TextContext): Name {
  const halves = name.text.split(/ and (?=the )/);
  const half = halves.length === 2 ? halves.find((one) => new RegExp(`\\b${word}\\b`, 'iu').test(one)) : undefined;
  return half === undefined ? name : register.authority(half);
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
const ANY_BODY =
  /^(?:agency|service|organi[sz]ation|office|group|body|institution|monitor|watchdog|charity|institute)$/iu;

/** "its spokesman" speaks for the one before; "its defence minister" for himself, in a country that the sentence may name. */
function pointedAt(pronoun: string, known: Name | null, { sentence, context, isSpeakerHere }: Around): Name | null {
  // "*Moscow* has published nothing since 2022, when *it* said 5,000 had died", "*the army* killed 12 gunmen, *it* said"
  if (VOICE.test(pronoun) || (pronoun === 'it' && !isSpeakerHere))
    return openerOf(sentence, context, pronoun === 'it' && known !== null) ?? known;
  // "*Relief groups* are careful: *they* say …"
  if (/^(?:they|he|she)$/.test(pronoun) && !isSpeakerHere && sentence.items.some(({ text }) => text === ':'))
    return topicOf(sentence, { pronoun }, context) ?? known;
  const holder = HOLDER.test(pronoun) ? /^\p{L}+ (.+)$/u.exec(pronoun)?.[1] : undefined;
  if (holder === undefined) return known;
  const named = context.register.findPlaces(sentence.text).map(({ name }) => name.within.at(-1) ?? name.key)[0];
  const country = countryOf(known) ?? named;
  return { ...context.register.authority(holder, { country }), text: pronoun };
}

/** "Britain has given higher numbers. *Its* Ministry of Defence said": whose it is. */
function countryOf(known: Name | null): string | undefined {
  return known?.within.findLast((key) => /^[a-z]{2}$/.test(key));
}

/** "*The hospital* received 51 bodies, its spokesman said": whoever opens the sentence, where that is an office or one that the register knows. */
function openerOf({ items, text, start }: Sentence, { register }: TextContext, isKnown: boolean): Name | null {
  const span = is(items[0], 'preposition') ? null : openingName(items);
  const [first, last] = [items[span?.from ?? 0], items[(span?.to ?? 1) - 1]];
  if (span === null || first === undefined || last === undefined || /^(?:its|their)$/.test(first.text)) return null;
  const name = register.authority(text.slice(first.start - start, last.end - start));
  if (!name.key.startsWith('~')) return name;
  if (isKnown) return null;
  return items.slice(span.from, span.to).some((item) => isOffice(item.text)) ? name : null;
}

const VOICE = new RegExp(`^(?:its|their) (?:spokes(?:man|woman|person)|${PRESS_OFFICE}|${OWN_STAFF})$`, 'i');

const HOLDER =
  /^(?:its|his|her|their) (?:(?:\p{L}+ )?(?:minister|ministry|director|mayor|president|governor|chair\p{L}+)|(?:ministry|department) of \p{L}+(?: \p{L}+)?)$/iu;

/** "the *Lansdowne* assessment", "*the ministry’s* own figures": a document speaks for the one before who wrote it. */
function authorOf(text: string, names: readonly Name[]): Name | undefined {
  const owner = DOCUMENT.exec(text)?.[1]?.replace(/^the /i, '').toLowerCase();
  return owner === undefined
    ? undefined
    : names.findLast((name) => name.text.toLowerCase().replace(/^the /, '').startsWith(owner));
}

const DOCUMENT =
  /^(the \p{Lu}[\p{L}-]+|.+(?=['’]s? ))(?:['’]s?)? (?:(?:own|latest|new|earlier|daily|official|noon|evening) )?(?:assessment|report|statistics|figures|bulletin|statement|account|tally|count|data)$/iu;
