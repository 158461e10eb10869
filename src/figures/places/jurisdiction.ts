import { is } from '../item.ts';
import type { Draft, TextContext } from '../rule.ts';
import { namesCivilOffice } from '../speakers/offices.ts';
import { isCapital } from './capital.ts';

export interface Jurisdiction {
  readonly text: string;
  readonly isCountry: boolean;
}

/** What a civil authority counts is at home: the mayor's town, the health ministry's country. An army counts abroad, too. */
export function jurisdictionOf(draft: Draft, context: TextContext): Jurisdiction | null {
  const { claimant } = draft;
  if (claimant === null) return null;
  const ruled = isForce(draft) ? null : ruledBy(claimant.text, context);
  if (ruled !== null) return ruled;
  // "The Council" is known by the longer name that the text has for it.
  return ownerIn(claimant.text, context) ?? (claimant.key.startsWith('~') ? ownerIn(claimant.name, context) : null);
}

/** Soldiers may die, and fighters are killed, abroad. */
function isForce({ victims, measure, sentence: { items, text }, cue }: Draft): boolean {
  if (FIGHTS.test(text)) return true;
  if (measure === 'deployed' || (is(items[cue], 'active') && !is(items[cue], 'passive'))) return true;
  return victims !== null && /(?:forces|fighters|pows|crew|members)$/.test(victims.key);
}

/** "35 of its citizens died *fighting for Dorland*": not at home. */
const FIGHTS = /\b(?:fighting|fought|serving|served|enlisted|recruited) (?:for|in|with|by|alongside|on)\b/;

/** A government counts the dead of its own country, unless they are soldiers. */
function ruledBy(name: string, { register }: TextContext): Jurisdiction | null {
  const place = register.findPlaces(name)[0];
  const isState = place !== undefined && place.start <= 4 && place.end === name.length;
  if (!isState && !/\b(?:government|junta|regime|prime minister|premier)\b/i.test(name)) return null;
  return place !== undefined && isCountry(place.name) ? { text: place.name.text, isCountry: true } : null;
}

function ownerIn(name: string, { register }: TextContext): Jurisdiction | null {
  if (!namesCivilOffice(name)) return null;
  const town = TOWN.exec(name)?.[1];
  if (town !== undefined) return { text: town, isCountry: false };
  const place = register.findPlaces(name)[0];
  if (place !== undefined && OF_STATE.test(name) && isCapital(place.name.text, register)) return null;
  if (place !== undefined) return { text: place.name.text, isCountry: isCountry(place.name) };
  const owner = OWNER.exec(name)?.[1] ?? LOCAL.exec(name)?.[1];
  if (owner === undefined || FIELD.test(owner) || NO_OWNER.test(owner) || ACRONYM.test(owner)) return null;
  return { text: owner, isCountry: /\b(?:ministry|national)\b/i.test(name) };
}

/** "The health *ministry* in the capital" counts in all of the land. */
const OF_STATE = /\b(?:ministry|minister)\b/i;

/** "the mayor of the Amber Sea port of *Karsk*": the sea tells where it lies. */
const TOWN = /\b(?:city|town|port|resort|village|capital) of (\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)$/u;

/** "the mayor of *Karsk*", "RESCUE COUNCIL OF *ORLAVIA*": the last name. */
const OWNER = /\b(?:of|in|OF|IN) (?:\p{Ll}+ )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)$/u;

/** "*Karsk* police", "*Karsk Region* Governor Sample", "*Karsk*’s mayor", "*Karsk* city council". */
const LOCAL =
  /^(?:[Tt]he )?(?!The\b)(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*?)(?:['’]s)? (?:(?:city|town|regional|provincial|district|municipal|fire|rescue) )?(?:police|council|governor|premier|mayor|administration|municipality|authorities|officials|prosecutors|rescuers|firefighters|sheriff|coroner|Governor|Mayor|Police|Council|Sheriff|Coroner)\b/u;

/** "*Military* police", "*Lutish* officials": what is described so is of no town. */
const NO_OWNER =
  /^(?:the |an? |national|state|federal|royal|central|local|regional|provincial|civil|military|border|traffic|railway|chief|deputy|senior|acting|former|vice|two|three|some|many|several|other|union|labou?r|health|hospital|medical|rescue|security|intelligence|company|party|church|school|aid|relief|army|navy|western|foreign|aviation|election|prison|\p{L}*(?:ian|ish|ese|ean)$)/iu;

/** "*NATO* officials": a body of more than one land, unless the register knows it as a place. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** "Ministry of *Health*": what the office looks after is no place. */
const FIELD =
  /^(?:(?:public )?(?:health|safety|order)|interior|(?:internal |home |civil )?(?:affairs|defen[cs]e|protection)|energy|transport|emergenc(?:y|ies)(?: situations)?|disasters?|justice|education|social \w+)\b/i;

function isCountry({ within, key }: { readonly within: readonly string[]; readonly key: string }): boolean {
  return within.length === 0 && key.length === 2;
}
