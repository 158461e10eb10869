import type { Name } from '../../domain/figure.ts';
import type { Register } from '../../register/register.ts';
import { namedInText } from '../named-in-text.ts';
import type { TextContext } from '../rule.ts';

/**
 * A foreign ministry without its country, its minister, or a head of government, that counts people in a foreign army: that of the one people whom the
 * text counts, and not of the army. "554 *Sri Lankans* have been recruited into the Russian military, *the Ministry of Foreign
 * Affairs* told parliament"; also where the minister speaks in the capital: "Foreign Minister Amos Kiranga told reporters *in Kampala*".
 */
export function ownMinistry(claimant: Name, context: TextContext): Name | null {
  const { register, text, title } = context;
  const office = claimant.text.replace(OF_COUNTRY, '');
  // The office first: a text is long, and is asked for each of its numbers.
  const isMinistry = isForeignMinistry(office, register);
  if (!isMinistry && !isHeadOfState(office, register)) return null;
  const isAbroad = ABROAD.test(text) || ABROAD.test(title ?? '');
  if (!isMinistry && !isAbroad) return null;
  const named = wholePeoples(context);
  const peoples = named.size === 0 && isAbroad && OWN.test(text) ? countriesIn(context) : named;
  const [people] = peoples;
  if (people !== undefined && peoples.size === 1 && (isAbroad || isNoOthers(people, context)))
    return ministryOf(people, office, register);
  const capital = seatOfSpeech(claimant, context);
  return capital !== null && peoples.has(capital) ? ministryOf(capital, office, register) : null;
}

/** «МИД *страны*», "*the country's* foreign ministry" */
const OF_COUNTRY = /^the country['’]s | (?:страны|країни|республики|республіки|королевства|королівства)$/iu;

function isForeignMinistry(office: string, register: Register): boolean {
  return register.authority(office).key === '~mfa';
}

/** "*Prime Minister Ada Sample* said that more than 200 Nepalis had joined the Russian army" */
function isHeadOfState(office: string, register: Register): boolean {
  return /^~(?:prime-minister|president|government)$/.test(register.authority(office).key);
}

function ministryOf(country: string, office: string, register: Register): Name | null {
  const own = register.authority(office, { country });
  return own.key.startsWith('~') ? null : own;
}

/** The countries whose people are named as such, and not as their army. */
function wholePeoples(context: TextContext): ReadonlySet<string> {
  const named = namedInText(context, (text) => context.register.findPeoples(text)).map(({ name }) => name.key);
  return new Set(named.filter((key) => /^[a-z]{2}$/.test(key)));
}

/** Nobody speaks or acts in the text for another country. */
function isNoOthers(country: string, { text, register }: TextContext): boolean {
  return register
    .findAuthorities(text)
    .every(({ name: { key, within } }) => key.startsWith('~') || within.includes(country) || within.length === 0);
}

/** "*Nepal* has confirmed that 70 of its nationals died in the Russian army": countries that are named, and not as the side that is fought for. */
function countriesIn({ text, register }: TextContext): ReadonlySet<string> {
  const named = register.findPlaces(text).filter(({ start }) => !SIDE.test(text.slice(0, start)));
  return new Set(named.map(({ name }) => name.key).filter((key) => /^[a-z]{2}$/.test(key)));
}

const OWN =
  /\b(?:its|their|our|the country['’]s) (?:own )?(?:citizens|nationals)\b|(?:своих|своїх|граждан|громадян\p{L}*) (?:граждан|громадян|страны|країни)/iu;
const SIDE = /\b(?:for|by|against|alongside|with|to|into|from) (?:the )?$|(?<!\p{L})(?:за|против|проти|для|от|від) $/iu;

/** The country in whose town the bearer of the name speaks. */
function seatOfSpeech({ text: name }: Name, { text, register }: TextContext): string | null {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const behind = text.slice(at + name.length, at + name.length + REACH);
    const spoken = SPOKE_IN.exec(behind)?.[0];
    if (spoken === undefined) continue;
    const place = register.findPlaces(behind.slice(spoken.length)).find(({ start }) => start === 0)?.name;
    if (place !== undefined) return place.within.at(-1) ?? place.key;
  }
  return null;
}

/** Characters behind a name within which it is told where its bearer spoke. */
const REACH = 80;
const SPOKE_IN = /^ (?:told|said|announced|confirmed|says|tells)[^.;:,]{0,40}? in (?=\p{Lu})/u;

const ABROAD =
  /\b(?:fighting (?:for|in|alongside)|fought (?:for|in|alongside)|serv(?:ing|ed) in|recruited|enlisted|recruits|mercenar(?:y|ies)|foreign wars?|in (?:the )?(?:\w+ )?ranks|\w+(?:ian|ish|ese) (?:army|armed forces|military|forces|ranks))\b|(?:завербован|найман(?:ц|ец)|на[её]мник|контракт|в рядах|у лавах|в составе|у складі|на боці|на стороне|за рубежом|за кордоном|чужих войн|чужих війн|на службе в)/iu;
