import type { Name } from '../../domain/figure.ts';
import type { TextContext } from '../rule.ts';
import { mayPublish } from './offices.ts';
import { isOfficeAbroad } from './publishing-abroad.ts';

/**
 * The authority that the outlet's whole name names; an edition in brackets ("(English)"), where it publishes
 * ("channel of the …"), who writes for it ("… press service") and what it publishes ("… daily updates") are no part of it.
 * One that the register does not know must call itself an office, and none of the press.
 */
export function publisherOf({ outlet, register, text }: TextContext): Name | null {
  if (outlet === null) return null;
  const name = outlet
    .replace(/\s*\([^)]*\)\s*$/, '')
    .replace(/^.*\b(?:channel|account|page|website|press (?:service|office|cent(?:re|er))) of\s+/i, '')
    .replace(/(?:\s*[,|:–—-])?\s+(?:press|media) (?:service|office|cent(?:re|er)|department|room)$/i, '')
    .replace(PUBLICATION, '')
    .replace(/^the\s+/i, '');
  const whole = register
    .findAuthorities(name)
    .find(
      ({ start, end, name: found }) =>
        start === 0 &&
        (end === name.length || STATE.test(name.slice(end)) || isItsCountry(found, name.slice(end), register)),
    );
  const ofState = ofUnknownState(name, register);
  if (whole === undefined && ofState !== null) return ofState;
  if (whole !== undefined && (!whole.name.key.startsWith('~') || /^\p{Lu}{3,}$/u.test(name)))
    return inOwnWords(whole.name, text, register);
  if (whole === undefined && (speaksForItself(name, text) || countsItself(name, text))) return register.authority(name);
  const isOffice = (mayPublish(name) && !PRESS.test(name) && !WIRE.test(name)) || isOfficeAbroad(name);
  return isOffice ? register.authority(name) : null;
}

/**
 * "Ministry of Public Health, *Republic of Ruritania*", "وزارة الصحة – *جمهورية* …": the institution of a state that the register
 * does not know is that institution, in every language in which it publishes.
 */
function ofUnknownState(name: string, register: TextContext['register']): Name | null {
  const office = register.findAuthorities(name).find(({ start, end }) => start === 0 && OF_STATE.test(name.slice(end)));
  return office === undefined ? null : { ...office.name, text: name };
}

const OF_STATE =
  /^(?:,| [-–—]|،)? (?:of the )?(?:(?:\p{Lu}\p{Ll}+ )?(?:Republic|Kingdom|State|Federation|Government|Emirate|Sultanate) of (?:the )?\p{Lu}\p{L}+|(?:ال)?(?:جمهورية|مملكة|دولة|حكومة|سلطنة|إمارة) \p{L}+)$/u;

/** "Doctors of the River is appalled … *our staff* saw …": a statement, which opens with its author and goes on as "we". */
function speaksForItself(name: string, text: string): boolean {
  const opening = text.replace(/^\s*(?:the )?/i, '');
  if (PRESS.test(name) || !opening.startsWith(`${name} `)) return false;
  const own = text.replace(/["“«][^"”»]*["”»]/gu, '');
  return OURS.test(own) && !REPORTS.test(own);
}

/** "*Clear Ground Alliance registered* 341 casualties", as Clear Ground Alliance writes: who keeps the count that it publishes. */
function countsItself(name: string, text: string): boolean {
  if (PRESS.test(name) || !name.includes(' ')) return false;
  return COUNTED.some((verb) => text.includes(`${name} ${verb}`) || text.includes(`${name} has ${verb}`));
}

const COUNTED = ['registered ', 'recorded ', 'documented ', 'verified ', 'logged ', 'catalogued '];

const OURS =
  /\b[Oo]ur (?:[a-z]+ )?(?:staff|teams?|colleagues|hospitals?|clinics?|volunteers|members|medics|doctors|nurses|rescuers|drivers|partners|offices?)\b|\b[Ww]e (?:can confirm|condemn|call on|mourn|treated|received|have treated|have received|urge|demand)\b/;
const REPORTS = /\b[Oo]ur (?:reporters?|correspondents?|newsroom|readers|newspaper|paper|site)\b/;

/** "UNAMA *human rights updates*", «ГСЧС Карска: *сводки*», "재난본부 *알림*": what somebody publishes. A paper's name has a capital there. */
const PUBLICATION =
  /[:,]?\s+(?:(?:[a-z]+ ){0,3}(?:updates|bulletins?|briefings?|reports|statements|releases|alerts|notices|announcements)|Press Releases|новини|повідомлення|зведення|оголошення|новости|сводки|сообщения|объявления|알림|공지|소식|보도자료|브리핑|상황보고)$/u;

/** "The emergencies ministry of the Ruritanian *Republic*": the register knows the country by its first word. */
const STATE = /^\s(?:Республик[иі]|Республіки|Федераци[ії]|Republic|Federation|Kingdom|Union)$/iu;

/** "NDRC *Malvia*": whose agency it is; "UNICEF *Sudan*": where an agency of no one country works. */
function isItsCountry({ key, within }: Name, rest: string, { place }: TextContext['register']): boolean {
  if (!/^ \p{Lu}/u.test(rest)) return false;
  const country = place(rest.trim()).key;
  const isOfWorld = !key.startsWith('~') && !within.some((outer) => outer.length === 2 && outer !== 'un');
  return within.includes(country) || (isOfWorld && !country.startsWith('~'));
}

/** How far into its text a publisher introduces itself. */
const OPENING = 300;

/** "The State Emergency Service sums up its week": as the text itself names its publisher. */
function inOwnWords(publisher: Name, text: string, register: TextContext['register']): Name {
  const named = register.findAuthorities(text.slice(0, OPENING)).find(({ name }) => name.key === publisher.key);
  return named?.name ?? publisher;
}

const PRESS =
  /\b(?:news|press|media|wire|radio|tv|television|broadcast\p{L}*|times|post|herald|journal|tribune|gazette|telegraph|daily|weekly|review|magazine|dispatch|today|online|newsroom|desk|correspondents?|reporters?|(?:agency|staff|combined|wire) reports?)\b/iu;

/** "Tarsia Agency", "World Service": a name and no field of work is how the wires call themselves, and "East Africa Bureau" their houses. */
const WIRE =
  /^(?!(?:border|security|intelligence|environment|refugee|migration|aid|relief|health|rescue|weather|police|prison)\b)[\p{L}-]+ (?:agency|service|bureau)$|^(?:[\p{L}-]+ )?(?:africa|asia|europe|americas?|pacific|balkans?|caucasus|gulf|sahel|east) bureau$/iu;
