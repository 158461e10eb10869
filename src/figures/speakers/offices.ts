/** What the words of a name tell about who bears it. English; the register knows the authorities that have a key. */
interface Office {
  /** Regular expressions of whole words, parted by white space; `_` stands for a space. */
  readonly words: string;
  /** Publishes and signs in its own name; else a person, or whatever else is quoted. */
  readonly publishes: boolean;
  /** Counts what happens in its own town or country; an army counts abroad, too. */
  readonly civil: boolean;
}

// biome-ignore format: one kind of office, one line
const OFFICES: readonly Office[] = [
  { publishes: true, civil: true, words: 'police sheriff constabulary gendarmerie coroner consulate coast_?guards? administration municipality prefecture council governor prosecutors? judiciary hospitals?' },
  { publishes: true, civil: false, words: 'ministry department directorate cent(?:re|er) agency office observatory institute foundation authority services? committee commission mission board bureau ombudsman federation society association unions? organi[sz]ation governments? parliament embassy' },
  { publishes: true, civil: false, words: 'command general_staff headquarters armed_forces army navy admiralty brigade' },
  { publishes: false, civil: true, words: 'mayor prefect magistrate officials? authorities' },
  { publishes: false, civil: false, words: 'military staff defen[cs]e ministers? president chiefs? heads? directors? commanders? secretary representatives? spokes\\p{L}+ sources? medics witnesses observers monitors? premier chancellor commissioner ambassador envoy crews report un' },
];

/** Fields of work that tell a civil office from an army's. */
const CIVIL_FIELDS =
  'health civil emergency emergencies disasters? rescue fire firefighters ambulance transport interior';

const SPEAKS = new RegExp(`^(?:${anyOf(OFFICES)})$`, 'u');
const NAMES = new RegExp(`(?<!\\p{L})(?:${anyOf(OFFICES)})(?!\\p{L})`, 'iu');
const PUBLISHES = new RegExp(`\\b(?:${anyOf(OFFICES.filter(({ publishes }) => publishes))})\\b`, 'iu');
const CIVIL = new RegExp(
  `\\b(?:${anyOf(OFFICES.filter(({ civil }) => civil))}|${CIVIL_FIELDS.replaceAll(' ', '|')})\\b`,
  'iu',
);

function anyOf(offices: readonly Office[]): string {
  return offices.flatMap(({ words }) => words.replaceAll(' ', '|').replaceAll('_', ' ')).join('|');
}

/** Whether a word (lower case) makes a name that of somebody who speaks for others. */
export function isOffice(word: string): boolean {
  return SPEAKS.test(word);
}

/** Whether a name has a word of somebody who speaks for others. */
export function namesOffice(name: string): boolean {
  return NAMES.test(name);
}

/** Whether a name is that of an office that publishes. */
export function mayPublish(name: string): boolean {
  return PUBLISHES.test(name);
}

/** Whether a name is that of an office that counts at home. */
export function namesCivilOffice(name: string): boolean {
  return CIVIL.test(name);
}
