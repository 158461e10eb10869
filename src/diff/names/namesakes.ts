import type { Name } from '../../domain/figure.ts';
import { saysTheSameInArabic } from './arabic-offices.ts';
import { isBareBody } from './bare-body.ts';
import { isBareOfficeOf, isStateOf } from './bare-office.ts';
import { isOneLocalOffice } from './local-office.ts';
import { foldedWords } from './relate-names.ts';
import { isSamePerson } from './same-person.ts';
import { isOfService } from './service.ts';
import { isShortened, isWrittenAlike } from './shortened.ts';
import { withoutCase } from './slavic-forms.ts';
import { isTransliteration, isWholeInHangul } from './transliteration.ts';

/** Whether two claimants are one under a wider, a narrower or an unregistered name: "Seoul", "the Ministry of Health". */
export function isNamesake(a: Name, b: Name): boolean {
  if (isAnyOfficeOf(a, b) || isAnyOfficeOf(b, a)) return true;
  if (a.within.includes(b.key) || b.within.includes(a.key) || isOneArmy(a, b)) return true;
  if (isKnown(a) && isKnown(b)) return a.within.at(-1) === b.within.at(-1) && sharesWords(a, b);
  if (isSamePerson(a, b) || isOneInTwoScripts(a.text, b.text) || isOneInTwoScripts(b.text, a.text)) return true;
  if (haveTwoOwners(a, b)) return false;
  return sharesWords(a, b) || isShortFor(a, b) || isShortFor(b, a) || isShortened(a, b) || isShortened(b, a);
}

/** "한빛셀" by its sound, "المرصد السوري لحقوق الإنسان" by its sense. */
function isOneInTwoScripts(a: string, b: string): boolean {
  return isWholeInHangul(a, b) || saysTheSameInArabic(a, b);
}

/** A general staff speaks for the army of its country. */
function isOneArmy(a: Name, b: Name): boolean {
  const isOneCountry = a.within.at(-1) !== undefined && a.within.at(-1) === b.within.at(-1);
  return isOneCountry && isArmyVoice(a.key) && isArmyVoice(b.key);
}

function isArmyVoice(key: string): boolean {
  return /[-~](?:military|general-staff)$/.test(key);
}

/** An office that does not say whose it is: "the defence ministry", "police". */
export function isBareNameOf(office: Name, whole: Name): boolean {
  return isOfficeOf(office, whole) || isBareOfficeOf(office, whole);
}

/** An office that does not say whose it is, or the state itself; whose it is must be told by what it speaks of. */
export function isAnyOfficeOf(office: Name, whole: Name): boolean {
  return isBareNameOf(office, whole) || isStateOf(office, whole);
}

/** "The chief of staff of the navy", where the navy of a country speaks. */
function isHeadOf(office: Name, whole: Name): boolean {
  if (isKnown(office) || !isKnown(whole)) return false;
  const [, body = ''] = HEAD.exec(office.text) ?? [];
  const [inner, outer] = [foldedWords(body), foldedWords(whole.name)];
  return inner.length > 0 && inner.every((word) => outer.includes(word));
}

const HEAD =
  /^(?:the |its )?(?:deputy |acting )?(?:chief of staff|commander(?:-in-chief)?|head|chief|director|spokes(?:man|woman|person)) of (?:the )?(.+)$/i;

/** "The president" and the president of a country, or a branch of it: the register keys an office without its country by itself. */
function isOfficeOf(office: Name, whole: Name): boolean {
  if ([isHeadOf, isBareBody, isOneLocalOffice, isOfService, isWrittenAlike].some((is) => is(office, whole)))
    return true;
  if (!office.key.startsWith('~') || office.key.includes(' ')) return false;
  if (isArmyVoice(office.key) && isArmyVoice(whole.key)) return true;
  return (
    whole.within.includes(office.key) ||
    [whole.key, ...whole.within].some((key) => key.endsWith(`-${office.key.slice(1)}`))
  );
}

/** "The state civil defence" has all words of the civil defence of a state, but for those that say only whose it is. */
function sharesWords(a: Name, b: Name): boolean {
  const [x, y] = [tellingWords(a), tellingWords(b)];
  const inTwoScripts = CYRILLIC.test(a.text) !== CYRILLIC.test(b.text);
  const isShared = (word: string) =>
    x.has(word) || (inTwoScripts && [...x].some((other) => isTransliteration(word, other)));
  const shared = [...y].filter(isShared).length;
  return shared >= 2 && shared === Math.min(x.size, y.size);
}

/** "NDMA", "the disaster authority NDMA": the letters with which the words of the other name begin. */
export function isShortFor(short: Pick<Name, 'text'>, long: Pick<Name, 'text'> & { readonly name?: string }): boolean {
  const letters = short.text.match(/(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu) ?? [];
  if (letters.length === 0) return false;
  // The text that named it in full gave its short form, of whatever language.
  if (letters.some((word) => long.name?.endsWith(`(${word})`))) return true;
  const words = long.text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const initials = [words.filter((word) => !SMALL.has(word.toLowerCase())), words].map(initialsOf);
  return letters.some((word) => initials.some((letter) => letter.endsWith(word)));
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word.charAt(0).toUpperCase()).join('');
}

/** The disaster agencies of two states are two. */
function haveTwoOwners(a: Name, b: Name): boolean {
  const [x, y] = [ownersOf(a), ownersOf(b)];
  return x.length > 0 && y.length > 0 && !x.some((word) => y.includes(word));
}

/** "*Ruritania's* disaster authority": whose it is. */
function ownersOf(name: Name): readonly string[] {
  const known = OWNERS.get(name);
  if (known !== undefined) return known;
  const owners = [...name.text.matchAll(OWNER)].flatMap(([, owner = '']) => foldedWords(owner));
  OWNERS.set(name, owners);
  return owners;
}

const OWNERS = new WeakMap<Name, readonly string[]>();

function tellingWords(name: Name): ReadonlySet<string> {
  const cached = TELLING.get(name);
  if (cached !== undefined) return cached;
  const words = foldedWords(isKnown(name) ? name.name : name.name.replace(VOICE, ' ').replace(OWNER, ' '));
  const telling = new Set((isKnown(name) ? words : words.filter((word) => !WHOSE.has(word))).map(asBody));
  TELLING.set(name, telling);
  return telling;
}

/** The disaster *authority* of one outlet is the disaster *department* of the next, «в *профсоюзе*» sits the «*профсоюз*». */
function asBody(word: string): string {
  return BODIES.has(word) ? 'agency' : (MINISTERS[word] ?? withoutCase(word));
}

const TELLING = new WeakMap<Name, ReadonlySet<string>>();

function isKnown({ key }: Name): boolean {
  return !key.startsWith('~');
}

/** "coast guard *spokeswoman Ada Sample*", "*spokesman for* the coast guard": the office speaks, whoever lends it the voice. */
const VOICE = /(?:^|(?<= ))spokes(?:man|woman|person|people)(?: for| of|(?: \p{Lu}[\p{L}'’-]+)*$)/u;
const OWNER = /(\p{Lu}[\p{L}-]+)['’]s?(?= )/gu;
const SMALL: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to']);
/** Who heads an office speaks for it. */
const MINISTERS: Readonly<Record<string, string>> = { minister: 'ministry' };
const BODIES: ReadonlySet<string> = new Set(['agency', 'authority', 'department', 'bureau', 'directorate']);
const WHOSE = new Set([
  'state',
  'national',
  'federal',
  'regional',
  'provincial',
  'local',
  'city',
  'country',
  'official',
  'company',
  'operator',
  'owner',
  'firm',
  'компания',
  'компании',
  'оператор',
  'владелец',
  'компанія',
  'компанії',
  'власник',
]);
const CYRILLIC = /\p{Script=Cyrillic}/u;
