import type { Name } from '../../domain/figure.ts';
import type { Mention } from '../../register/register.ts';
import { is } from '../item.ts';
import type { Sentence, TextContext } from '../rule.ts';
import type { Around } from './around.ts';
import { OWN_STAFF, OWN_STATE, PRESS_OFFICE } from './claim-of.ts';
import { namesOffice } from './offices.ts';
import { openingName } from './opening-name.ts';
import { topicOf } from './topic.ts';

/** Whom a pronoun means. "Its spokesman" speaks for the one before; "its defence minister" for himself, in a country that the sentence may name. */
export function pointedAt(pronoun: string, last: Name | null, around: Around): Name | null {
  const { sentence, context, isSpeakerHere } = around;
  const known = oneOf(pronoun, last, around);
  const officer = OFFICER_BY_NAME.exec(pronoun)?.[1];
  const house = officer === undefined || LOCAL_OFFICER.test(officer) ? null : openerOf(sentence, context, false);
  if (house !== null) return house;
  if (officer !== undefined && (known === null || LOCAL_OFFICER.test(officer)))
    return context.register.authority(officer);
  // "*Moscow* has published nothing since 2022, when *it* said 5,000 had died", "*the army* killed 12 gunmen, *it* said"
  if (VOICE.test(pronoun) || (pronoun === 'it' && !isSpeakerHere))
    return openerOf(sentence, context, pronoun === 'it' && known !== null) ?? known;
  // "*Relief groups* are careful: *they* say …"
  if (/^(?:they|he|she)$/.test(pronoun) && !isSpeakerHere && sentence.items.some(({ text }) => text === ':'))
    return topicOf(sentence, { pronoun }, context) ?? known;
  const holder = HOLDER.test(pronoun) ? /^\p{L}+ (.+)$/u.exec(pronoun)?.[1] : undefined;
  if (holder === undefined) return known ?? (OWN_OFFICER.test(pronoun) ? openerOf(sentence, context, false) : null);
  const places = context.register.findPlaces(sentence.text);
  const named = places.map(({ name }) => name.within.at(-1) ?? name.key)[0];
  const country = subjectAmong(places, sentence) ?? countryOf(known) ?? named;
  const own = context.register.authority(holder, { country });
  const opener = own.key.startsWith('~') && OF_HOUSE.test(holder) ? openerOf(sentence, context, false) : null;
  return opener ?? { ...own, text: pronoun };
}

/** "*Karsk hospital* received 11 bodies, its director said" */
const OF_HOUSE = /^(?:\p{L}+ )?(?:director|president|chair\p{L}+)$/iu;

/** "*Zubria* has lost 23 soldiers, its army said", though another's army spoke before: the country that opens the sentence. */
function subjectAmong(places: readonly Mention[], { text }: Sentence): string | undefined {
  const subject = places.find(({ start, end }) => start === 0 && !/^(?:['’]s|,)/.test(text.slice(end)));
  return subject !== undefined && /^[a-z]{2}$/.test(subject.name.key) ? subject.name.key : undefined;
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
  return namesOffice(name.text) ? name : null;
}

const VOICE = new RegExp(`^(?:its|their) (?:spokes(?:man|woman|person)|${PRESS_OFFICE}|${OWN_STAFF})$`, 'i');

/** "The coast guard recovered three bodies, *its commander* said": nobody has spoken before. */
const OWN_OFFICER = /^(?:its|their) (?:\p{Ll}+ )?(?:commander|head|chief|leader|coordinator|manager|captain)$/iu;

const HOLDER = new RegExp(
  `^(?:its|his|her|their) (?:(?:\\p{L}+ )?(?:minister|ministry|director|mayor|president|governor|chair\\p{L}+)|(?:ministry|department) of \\p{L}+(?: \\p{L}+)?|${OWN_STATE})$`,
  'iu',
);

/** "reported missing by their relatives, *she* said": of one person; those who are many are passed over, and so is a state. */
function oneOf(pronoun: string, known: Name | null, { names }: Around): Name | null {
  const isOne = ({ text, key }: Name) => !MANY.test(text) && !key.endsWith('-government');
  if (!/^(?:he|she)$/.test(pronoun) || known === null || isOne(known)) return known;
  return names.findLast(isOne) ?? known;
}

const MANY =
  /^(?:(?:the|their|its|his|her) )?(?:\p{Ll}+ )*(?:relatives|families|parents|witnesses|residents|medics|doctors|officials|neighbours|neighbors|colleagues|friends|rescuers|lawyers)$/u;

/** "14 were killed in Karsk, *its governor Ada Sample* said": known by his office and his name, wherever he is told of next. */
const OFFICER_BY_NAME =
  /^(?:its|their) ((?:\p{Ll}+ )?(?:governor|mayor|prefect|administrator|commissioner|director|chief|president|secretary)(?: \p{Lu}[\p{L}’'.-]*){2,4})$/u;
const LOCAL_OFFICER = /^(?:\p{Ll}+ )?(?:governor|mayor|prefect|administrator|commissioner) /u;
