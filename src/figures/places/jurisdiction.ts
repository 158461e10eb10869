import type { Draft, TextContext } from '../rule.ts';
import { namesCivilOffice } from '../speakers/offices.ts';

export interface Jurisdiction {
  readonly text: string;
  readonly isCountry: boolean;
}

/** What a civil authority counts is at home: the mayor's town, the health ministry's country. An army counts abroad, too. */
export function jurisdictionOf({ claimant, victims }: Draft, context: TextContext): Jurisdiction | null {
  if (claimant === null) return null;
  const ruled = victims?.key.endsWith('forces') === true ? null : ruledBy(claimant.text, context);
  if (ruled !== null) return ruled;
  // "The Council" is known by the longer name that the text has for it.
  return ownerIn(claimant.text, context) ?? (claimant.key.startsWith('~') ? ownerIn(claimant.name, context) : null);
}

/** A government counts the dead of its own country, unless they are soldiers. */
function ruledBy(name: string, { register }: TextContext): Jurisdiction | null {
  if (!/\b(?:government|junta|regime|prime minister|premier)\b/i.test(name)) return null;
  const place = register.findPlaces(name)[0];
  return place !== undefined && isCountry(place.name) ? { text: place.name.text, isCountry: true } : null;
}

function ownerIn(name: string, { register }: TextContext): Jurisdiction | null {
  if (!namesCivilOffice(name)) return null;
  const place = register.findPlaces(name)[0];
  if (place !== undefined) return { text: place.name.text, isCountry: isCountry(place.name) };
  const owner = OWNER.exec(name)?.[1] ?? LOCAL.exec(name)?.[1];
  if (owner === undefined || FIELD.test(owner) || NO_OWNER.test(owner)) return null;
  return { text: owner, isCountry: /\b(?:ministry|national)\b/i.test(name) };
}

/** "the mayor of *Karsk*", "RESCUE COUNCIL OF *ORLAVIA*": the last name. */
const OWNER = /\b(?:of|in|OF|IN) (?:\p{Ll}+ )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)$/u;

/** "*Karsk* police", "*Karsk Region* Governor Sample", "*Karsk*’s mayor", "*Karsk* city council". */
const LOCAL =
  /^(?:[Tt]he )?(?!The\b)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*?)(?:['’]s)? (?:(?:city|town|regional|provincial|district|municipal|fire|rescue) )?(?:police|council|governor|mayor|administration|municipality|authorities|officials|prosecutors|rescuers|firefighters|sheriff|coroner|Governor|Mayor|Police|Council|Sheriff|Coroner)\b/u;

/** "*Military* police", "*Lutish* officials": what is described so is of no town. */
const NO_OWNER =
  /^(?:the |an? |national|state|federal|royal|central|local|regional|provincial|civil|military|border|traffic|railway|chief|deputy|senior|acting|former|vice|two|three|some|many|several|other|\p{L}*(?:ian|ish|ese|ean)$)/iu;

/** "Ministry of *Health*": what the office looks after is no place. */
const FIELD =
  /^(?:(?:public )?(?:health|safety|order)|interior|(?:internal |home |civil )?(?:affairs|defen[cs]e|protection)|energy|transport|emergenc(?:y|ies)(?: situations)?|disasters?|justice|education|social \w+)\b/i;

function isCountry({ within, key }: { readonly within: readonly string[]; readonly key: string }): boolean {
  return within.length === 0 && key.length === 2;
}
