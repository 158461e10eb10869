import type { Item } from '../item.ts';

/** Parts of the earth that people live on, cross or fight over. */
const REGIONS =
  setOf(`province region suburbs outskirts district oblast governorate state county village city town camp valley peninsula strip
  sea ocean bay gulf strait channel river lake raion municipality department harbour harbor port base prefecture island
  islands area neighbourhood neighborhood suburb desert mountains mountain hills border coast junction forest park gorge
  reservoir canal corridor archipelago delta plateau basin front highlands lowlands foothills plain plains steppe marshes
  narrows sector axis gap pass enclave outpost frontier waterfront creek cove atoll resort reserve sanctuary`);

/** Buildings, and what else is built: their town tells more. */
const SITES =
  setOf(`expressway airport airfield crossing bridge square market mine colliery quarry plant factory refinery dam tunnel
  prison jail hospital university school church mosque temple stadium station terminal barracks garrison fortress highway
  motorway steelworks shipyard mortuary morgue cemetery monastery palace embassy consulate pier quay wharf docks mill depot
  bypass flyover overpass viaduct roundabout interchange warehouse brickworks runway airstrip breakwater synagogue cathedral theatre theater hotel arena cinema mall nightclub discotheque club pub bar restaurant café cafe supermarket kindergarten nursery bakery`);

/** Parts of a building, which are numbered: "Hall 6", "Gate 2". */
const ROOMS =
  setOf(`hall hangar gallery gate shaft block ward room kilometre kilometer km unit line platform floor school
  sector section no lane warehouse route highway road apartment exit point`);

const NUMBERED = setOf(
  'camp tower post outpost checkpoint site zone area base kilometre kilometer km route highway road',
);

export function isKind(item: Item | undefined): boolean {
  return item !== undefined && isKindWord(item.text);
}

export function isKindWord(word: string): boolean {
  return REGIONS.has(word) || SITES.has(word);
}

/** "on *Bell Lane*" */
export function isStreet({ text, capital }: Item): boolean {
  return capital && STREETS.has(text);
}

const STREETS = setOf('street lane road avenue boulevard alley crescent terrace embankment');

/** A building, or what is built. */
export function isSite(name: string): boolean {
  return SITES.has(/[a-z]+$/i.exec(name)?.[0].toLowerCase() ?? '');
}

/** A part of a building, or of a road where no number tells which. */
export function isRoom(name: string): boolean {
  const [word = '', number] = name.toLowerCase().split(' ');
  return ROOMS.has(word) && !(number !== undefined && isNumbered(word)) && /^\p{L}+(?: \d+)?$/u.test(name);
}

/** Places in the open that a number tells apart: "Kilometre 31", "Camp 2". */
export function isNumbered(word: string): boolean {
  return NUMBERED.has(word);
}

/** Kinds that describe a place without naming it: "the territory", "a neighbouring pit", "the border areas". */
const PLAIN = setOf(`country nation republic continent territory strip enclave basin valley district province county
  governorate peninsula island archipelago highlands delta steppe corridor frontier route coast border region area city town
  village capital camp settlement pit mine shaft breakwater runway airfield airstrip dam seafront hospital clinic areas regions provinces districts villages towns states countries islands
  waters settlements camps departments`);

export function isPlainKind(word: string): boolean {
  return PLAIN.has(word);
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
