import { type Item, is } from '../item.ts';
import { isOffice } from './offices.ts';

/**
 * Whether a subject is one who keeps a count of people: an office, a group that watches or treats, a list, a name of its
 * own, or a pronoun for one of them. Not a train, a town or a building: what these "have" are passengers, people, floors.
 */
export function isCounter(subject: readonly Item[]): boolean {
  const last = subject.findLast((item) => item.kind !== 'mark');
  if (last === undefined || subject.some((item) => item.count !== null)) return false;
  if (subject.every((item) => is(item, 'pronoun', 'stop', 'adverb')))
    return subject.some(({ text }) => PRONOUNS.test(text));
  const head = headOf(subject);
  if (isOffice(head.text) || KEEPERS.test(head.text)) return true;
  return head.capital && head.kind === 'word' && !is(head, 'month', 'weekday', 'thing', 'event', 'incident');
}

const PRONOUNS = /^(?:we|they|he|she|it|others|some)$/;

/** The noun before the first preposition: "*the office* of the governor", "*the hospital* in Dolna". */
function headOf(subject: readonly Item[]): Item {
  const end = subject.findIndex((item, i) => i > 0 && is(item, 'preposition'));
  const head = subject
    .slice(0, end < 0 ? undefined : end)
    .findLast((item) => item.kind === 'word' && !is(item, 'adverb', 'stop'));
  return head ?? (subject[0] as Item);
}

/** Who keeps a count without an office, and what it is kept in. */
const KEEPERS = new RegExp(
  `^(?:${[
    'ngos?|charit(?:y|ies)|groups?|activists?|campaigners?|monitors?|researchers?|academics?|scholars?|analysts?|experts?|lawyers?',
    'partners?|teams?|sources?|contacts?|networks?|unions?|alliances?|coalitions?|foundations?|institutes?|universit(?:y|ies)|projects?|survey|un|icrc',
    'newspapers?|papers?|broadcasters?|outlets?|journalists?|reporters?|websites?|channels?|colleagues?',
    'doctors?|surgeons?|nurses?|medics?|paramedics?|clinics?|hospitals?|morgues?|mortuar(?:y|ies)|undertakers?|coroners?|pathologists?',
    'rescuers?|firefighters?|brigades?|services?|crews?|volunteers?',
    'relatives|famil(?:y|ies)|survivors?|villagers?|residents?|neighbou?rs?|elders?|locals|inmates?|prisoners?|miners?|others',
    'rebels?|insurgents?|militants?|militias?|opposition|junta|regime|sides?|camp',
    'bishops?|diocese|church|imams?|priests?|deput(?:y|ies)|ministers?|mayors?|governors?|commanders?|commissioners?',
    'spokes(?:man|woman|person|people)|ambassadors?|diplomats?|chiefs?|heads?|directors?|officers?|colonels?|generals?',
    'compan(?:y|ies)|operators?|owners?|airlines?|carriers?|firms?|management|lawmakers?|senators?|mps?|parliament|courts?',
    'registr(?:y|ies)|registers?|records|lists?|tall(?:y|ies)|statistics|figures|counts?|files?|databases?|archives?|reports|accounts|estimates?|witness(?:es)?|inquiry',
  ].join('|')})$`,
);
