import { type Item, is } from '../item.ts';
import { WAGED } from './actor.ts';
import { isAside } from './not-a-place.ts';
import type { SpotRole } from './spot.ts';

/** What the preposition at `at` makes of the place behind it: "an attack *on* Karsk" is in Karsk. */
export function roleAt(items: readonly Item[], at: number): SpotRole {
  const word = items[at]?.text ?? '';
  if (/^(?:on|of|against)$/.test(word) && WAGED.test(items[at - 1]?.text ?? '')) return 'scene';
  if (word === 'on' && is(items[at - 1], 'incident')) return 'scene';
  if (word === 'for' && /^(?:battle|fight)$/.test(items[at - 1]?.text ?? '')) return 'scene';
  if (word === 'of' && FOUGHT.test(items[at - 1]?.text ?? '')) return 'scene';
  if (word === 'into' && /^cross(?:ed|es|ing)?$/.test(items[at - 1]?.text ?? '')) return 'scene';
  if (word === 'of' && SETTLED.test(items[at - 1]?.text ?? '')) return 'scene';
  if (word === 'of' && DWELL.test(items[at - 1]?.text ?? '')) return 'scene';
  const role = roleBehind(word);
  if (role === 'source' && COMES.test(items[at - 1]?.text ?? '') && !areOrigins(items, at - 1)) return 'scene';
  if (role !== 'scene') return role;
  if (word === 'in' && isOfMission(items, at)) return 'mention';
  if (isWayFrom(items, at)) return 'source';
  if (isAside(items, at)) return 'aside';
  return goesInto(items, at) ? 'goal' : role;
}

/** "a helicopter of *the mission in* Bandara": where it serves, and not where it crashed. */
function isOfMission(items: readonly Item[], at: number): boolean {
  const of = items.findLastIndex(({ text }, i) => i < at && i > at - 7 && /^(?:of|by|for|from)$/.test(text));
  return of > 0 && /^(?:mission|embassy|delegation|programme|program)$/.test(items[at - 1]?.text ?? '');
}

/** "on its way home *from the fair at* Bay": the journey began there. */
function isWayFrom(items: readonly Item[], at: number): boolean {
  if (!/^(?:at|in|near)$/.test(items[at]?.text ?? '')) return false;
  const from = items.findLastIndex(({ text }, i) => i < at && i > at - 6 && text === 'from');
  return (
    from > 0 && HOMEWARD.test(items[from - 1]?.text ?? '') && items.slice(from, at).every(({ kind }) => kind === 'word')
  );
}

const HOMEWARD =
  /^(?:home|back|way|returning|returned|return|coming|came|travelling|traveling|flying|sailing|driving|heading|homeward)$/;

/** What is fought of a place, beside what is waged, is fought there. */
const FOUGHT = /^(?:battle|storming|capture|fall|liberation|defen[cs]e|flooding|destruction|raid)$/;

/** "attacked the *market of* Karsk", "in the *port of* Marrow": the place of what lies in it. */
const SETTLED =
  /^(?:market|town|village|port|city|suburb|hamlet|neighbou?rhood|township|commune|parish|streets|outskirts|island|valley|municipality)$/;

/** "*residents* of Karsk say": they saw it at home. */
export const DWELL =
  /^(?:residents|villagers|inhabitants|locals|islanders|townspeople|townsfolk|neighbours|neighbors)$/;

/** "82 deaths *come* from Karsk" happened there. */
const COMES = /^(?:come|comes|came|coming|reported|recorded|retreat|withdrawal)$/;

/** "*nine* came from Karsk", "12 *victims* came from Karsk": who they are, and not where they died. */
function areOrigins(items: readonly Item[], verb: number): boolean {
  const subject = is(items[verb - 1], 'auxiliary', 'adverb') ? items[verb - 2] : items[verb - 1];
  return (
    /^(?:came|come|comes|coming)$/.test(items[verb]?.text ?? '') && (subject?.count != null || is(subject, 'person'))
  );
}

/** "was carried *to a hospital* in Karsk". */
function goesInto(items: readonly Item[], at: number): boolean {
  const to = items.findLastIndex((item, i) => i < at && i > at - 5 && item.text === 'to');
  return to > 0 && MOVED.test(items[to - 1]?.text ?? '') && is(items[to + 1], 'single', 'stop');
}

const MOVED =
  /^(?:carried|taken|moved|transferred|evacuated|flown|rushed|brought|sent|driven|airlifted|admitted|bussed|led|deported)$/;

function roleBehind(preposition: string): SpotRole {
  if (/^(?:in|at|near|outside|around|across|throughout|inside|within|off)$|.of$/.test(preposition)) return 'scene';
  if (preposition === 'from') return 'source';
  return /^towards?$|^to$/.test(preposition) ? 'goal' : 'mention';
}
