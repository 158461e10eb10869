import type { Name } from '../domain/figure.ts';
import { atOnce, type Breathe, inSteps, type Steps } from '../domain/in-steps.ts';
import { type Catalogue, catalogueInSteps } from './catalogue.ts';
import { composeAuthority } from './compose/authority.ts';
import type { Compose } from './compose/composed.ts';
import { composeOwned } from './compose/institution-of.ts';
import { composePeople } from './compose/people.ts';
import { composePlace, wholePlace } from './compose/place.ts';
import { inquiredFor } from './inquired-for.ts';
import type { Sentence } from './lexicon.ts';
import { ofTheTownItself } from './local-office.ts';
import { mentions } from './mentions.ts';
import { innermost, type Pick, soleGroup, soleName } from './pick.ts';
import type { Mention, NameContext, Register, RegisterAdditions } from './register.ts';
import { remembering } from './remember.ts';
import { isShouting } from './shouting.ts';
import { heldBy, spokenFor } from './spoken-for.ts';
import { unregistered } from './unregistered.ts';
import { wordsOf } from './words.ts';

/** The register of the data files, with the user's additions. Building it takes a moment: do it once. */
export function createRegister(additions?: RegisterAdditions): Register {
  return registerOf(atOnce(catalogueWith(additions)));
}

/** The same, step by step: `breathe` lets everything else run in between. */
export async function createRegisterInSteps(
  additions: RegisterAdditions | undefined,
  breathe: Breathe,
): Promise<Register> {
  return registerOf(await inSteps(catalogueWith(additions), breathe));
}

function registerOf(catalogue: Catalogue): Register {
  const hangul = catalogue.lexicon.hangul;
  let last: Sentence = { text: '', words: [], anyCase: false, shouting: false, pieces: [] };

  /** The three finders are asked about the same text in turn; its words are cut once. */
  function running(text: string): Sentence {
    if (last.text !== text)
      last = { text, words: wordsOf(text, hangul), anyCase: false, shouting: isShouting(text), pieces: [] };
    return last;
  }

  function find(compose: Compose, text: string, context: NameContext): readonly Mention[] {
    return mentions(running(text), (sentence, at) => compose(catalogue, sentence, at, context));
  }

  /** What a name says by itself comes first; the context only owns an institution that names no country. */
  function resolve(compose: Compose, text: string, context: NameContext, pick: Pick): Name {
    const sentence: Sentence = { text, words: wordsOf(text, hangul), anyCase: true, shouting: false, pieces: [] };
    const plain = picked(compose, sentence, {}, pick);
    const isBare =
      plain !== null && ((plain.key.startsWith('~') && plain.within.length === 0) || catalogue.groups.has(plain.key));
    const name = isBare && context.country !== undefined ? picked(compose, sentence, context, pick) : plain;
    return name === null ? unregistered(text, sentence) : { ...name, text };
  }

  function picked(compose: Compose, sentence: Sentence, context: NameContext, pick: Pick): Name | null {
    const found = mentions(sentence, (inner, at) => compose(catalogue, inner, at, context));
    const names = found.map((mention) => mention.name);
    return pick(names, found, sentence);
  }

  /** "Ruritania's Sample Harbour": a place that the register does not know, in a country that it does. */
  function ownedPlace(text: string): Name | null {
    const [owner, own] = text.split(/['’]s (?=(?:\p{Ll}+ )*\p{Lu})/u);
    if (owner === undefined || own === undefined) return null;
    const [country, place] = [owner, own].map((part) => resolve(composePlace, part, {}, innermost));
    if (country === undefined || place === undefined || country.key.startsWith('~') || !place.key.startsWith('~'))
      return null;
    return { ...place, text, name: text, within: [country.key, ...country.within] };
  }

  /** "Sample district, Ruritania": a place that the register does not know, within one that it does. */
  function containedPlace(text: string): Name | null {
    const [, inner, outer] =
      /^((?:\p{Lu}[\p{L}'’-]+ )*\p{Lu}[\p{L}'’-]+(?: \p{Ll}+)?), (\p{Lu}[\p{L} '’-]+)$/u.exec(text) ?? [];
    if (inner === undefined || outer === undefined) return null;
    const [place, container] = [inner, outer].map((part) => resolve(composePlace, part, {}, innermost));
    if (place === undefined || container === undefined || !place.key.startsWith('~') || container.key.startsWith('~'))
      return null;
    return { ...place, text, name: text, within: [container.key, ...container.within] };
  }

  /** "Seoul says", "Ukraine claims": a country or its capital alone speaks as its government. */
  function stateNamed(text: string): Name | null {
    const sentence: Sentence = { text, words: wordsOf(text, hangul), anyCase: true, shouting: false, pieces: [] };
    const owner = sentence.words.length > 3 ? null : wholePlace(catalogue, sentence);
    if (owner === null) return null;
    const government = composeOwned(catalogue, owner, 'government');
    return government === null ? null : { text, ...government };
  }

  /** "Kremlin aide Ivan Sample", «советник министра Иван Примеров»: a helper who is named speaks for himself. */
  function helperNamed(text: string): Name | null {
    if (!HELPER.test(text)) return null;
    return unregistered(text, { text, words: wordsOf(text, hangul), anyCase: true, shouting: false, pieces: [] });
  }

  /** A spokesperson is the office; one of an office that the register does not know stays as written. */
  function authorityCalled(text: string, context: NameContext): Name {
    const own = resolve(composeAuthority, text, context, soleName);
    const other = own.key.startsWith('~') ? (jointName(text, context) ?? seatedName(text)) : null;
    if (other !== null) return other;
    const office =
      own.name === own.text || /spokes|inquiry/i.test(own.key)
        ? (spokenFor(text) ?? heldBy(text) ?? inquiredFor(text))
        : null;
    if (office === null) return own;
    const name = stateNamed(office) ?? resolve(composeAuthority, office, context, soleName);
    return name.name === office ? own : { ...name, text };
  }

  function authorityNamed(text: string, context: NameContext): Name {
    return helperNamed(text) ?? stateNamed(text) ?? landNamed(text) ?? authorityCalled(text, context);
  }

  /** "Mediazona and the BBC Russian Service": two of whom one counts with the other are that other. */
  function jointName(text: string, context: NameContext): Name | null {
    const names = text.split(JOINED).map((part) => resolve(composeAuthority, part, context, soleName));
    const whole = names.find(({ key }) => names.every((name) => name.key === key || name.within.includes(key)));
    return whole === undefined || names.length < 2 ? null : { ...whole, text };
  }

  /** "Ministry of Health – Sampleton", «وزارة الصحة (كارسك)»: the office of which seat, where there is one of that seat. */
  function seatedName(text: string): Name | null {
    const { office, seat } = SEATED.exec(text)?.groups ?? {};
    if (office === undefined || seat === undefined || resolve(composePlace, seat, {}, innermost).key.startsWith('~'))
      return null;
    const name = resolve(
      composeAuthority,
      `${office} ${/\p{Script=Arabic}/u.test(seat) ? 'في' : 'in'} ${seat}`,
      {},
      soleName,
    );
    return name.key.startsWith('~') ? null : { ...name, text };
  }

  /** "강원도", "Gangwon Province": a land that speaks is its governor's office. */
  function landNamed(text: string): Name | null {
    const [, korean, land = korean] = LAND.exec(text) ?? [];
    const place = land === undefined ? null : resolve(composePlace, land, {}, innermost);
    if (place === null || place.key.startsWith('~') || place.within.length === 0) return null;
    const office = resolve(composeAuthority, `governor of ${place.name}`, {}, soleName);
    return office.key.startsWith('~') ? null : { ...office, text };
  }

  return remembering({
    authority: (text, context = {}) => ({ ...authorityNamed(ofTheTownItself(text), context), text }),
    people: (text, context = {}) => resolve(composePeople, text, context, soleGroup),
    place: (text) => ownedPlace(text) ?? containedPlace(text) ?? resolve(composePlace, text, {}, innermost),
    findAuthorities: (text, context = {}) => find(composeAuthority, text, context),
    findPlaces: (text) => find(composePlace, text, {}),
    findPeoples: (text, context = {}) => find(composePeople, text, context),
  });
}

let builtIn: Catalogue | null = null;

/** The catalogue of the data files never changes: all registers without additions share one. */
function* catalogueWith(additions: RegisterAdditions = {}): Steps<Catalogue> {
  if (Object.values(additions).some((entries) => entries.length > 0)) return yield* catalogueInSteps(additions);
  builtIn ??= yield* catalogueInSteps();
  return builtIn;
}

/** The title, and behind it a first name and a surname at the end. */
const HELPER =
  /(?:^|\s)(?:aide|advis[eo]r|assistant|negotiator|помощник\p{Ll}*|помічник\p{Ll}*|советник\p{Ll}*|радник\p{Ll}*|переговорщик\p{Ll}*)\s(?:\S+\s){0,5}?\p{Lu}[\p{Ll}’'-]+\s\p{Lu}[\p{Ll}’'-]+$/u;

const LAND =
  /^(?:([가-힣]+도)(?:청)?(?: (?:지역)?재난안전대책본부)?|([\p{Lu}][\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:Province|State)))$/u;

const SEATED = /^(?<office>[^(]+?) (?:[-–—] |\()(?<seat>\p{L}+)\)?$/u;

const JOINED = / (?:and|together with|и|совместно с|вместе с|та|й|і|спільно з|разом з) /;
