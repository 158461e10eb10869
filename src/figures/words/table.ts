import type { Qualifier } from '../../domain/amount.ts';
import type { Measure } from '../../domain/figure.ts';

/**
 * How a word that tells a measure stands to its number. The roles are the same in every language:
 *
 * - `passive`: what was done to the victims: "20 were *killed*", «20 человек *ранены*».
 * - `active`: does it to its object: "the strike *killed* 20", «ракета *убила* 20».
 * - `happens`: the victims are the subject: "20 *died*", «20 *погибли*», "20명이 *숨졌다*".
 * - `state`: "20 *dead*", "20 are *missing*", "left 20 *homeless*".
 * - `people`: a noun for the people counted: "20 *casualties*", "사망자 20명", «20 *погибших*».
 * - `event`: a noun for what happened to them: "20 *deaths*", "the *killing* of 20", "مقتل 20".
 * - `toll`: a noun whose value is the number: "the *death toll* rose to 20".
 * - `loss`: the subject lost the object: "the army *lost* 20 men".
 */
export const MEASURE_ROLES = ['passive', 'active', 'happens', 'state', 'people', 'event', 'toll', 'loss'] as const;
export type MeasureRole = (typeof MEASURE_ROLES)[number];

/** Words that carry no measure but decide about a number or about what is around it. */
const PLAIN_TAGS = [
  /** People: soldiers, children, civilians, 명. */
  'person',
  /** What happens to people that is no measure: arrested, rescued, hospitalised, survived. */
  'other-fate',
  /** Animals, beside `thing`: a bare number in a sentence about them counts them. */
  'animal',
  /** What a wounded body has, behind "suffered" or "with": burns, fractures, "a leg". */
  'harm',
  /** "of them", "of whom", «из них», 이 중. */
  'of-them',
  /** "others", "more", «ещё»: further ones of the same. */
  'others',
  /** Things that are counted and are no people: tanks, km, dollars, years, votes, animals. */
  'thing',
  /** Money signs and words that stand before a number: $, USD. */
  'money',
  /** Words that make the number behind them a name or an ordinal: brigade, Resolution, Route, age. */
  'label',
  'month',
  'weekday',
  /** Opens a stretch that lasts until now: "since", «с начала», منذ. */
  'since',
  /** "no", "without", «нет». */
  'no',
  /** Negates a verb: "did not", «не». */
  'not',
  /** "nobody", "no one", «никто». */
  'nobody',
  /** "a", "one", "another": one victim. */
  'single',
  /** "including", "among them", «в том числе», 가운데. */
  'including',
  /** Finite auxiliaries: was, were, have been, будут. */
  'auxiliary',
  /** Copulas after a toll: "stands at", "rose to", "is", «составляет», «достигло». */
  'amounts-to',
  /** "left", "leaving" before people and their state. */
  'leaving',
  /** "said", "reported", «сообщил», 밝혔다. */
  'says',
  /** "according to", «по данным», "بحسب". */
  'according',
  /** "denied", "dismissed", "retracted". */
  'denies',
  /** "figures", "toll", "count" behind a casualty word: "no casualty figures" is no zero. */
  'figures',
  /** Ranks, which single out people inside a counted total and are no breakdown. */
  'rank',
  /** "could", "may yet", "feared", "threatened", "if". */
  'hypothetical',
  /** Background to an older event: "in 1994", "earlier figure", "a year ago". */
  'historical',
  /** Opens a toll that a measure word completes: "the number of". */
  'number-of',
  'preposition',
  'conjunction',
  /** Verbs that need an injury to tell a measure: «дістали [опіки]», «получили [травмы]». */
  'suffers',
  /** Contact lost, with the people behind or before it: «немає зв'язку з», «нет связи с». */
  'contact',
  /** Ends a noun group: verbs, pronouns, adverbs of the closed classes. */
  'stop',
  /** A verb or a relative pronoun that opens a new clause: "when", "after", "which". */
  'clause',
  /** Words that may follow a count and belong to nothing: "mostly", "so far". */
  'adverb',
] as const;
export type PlainTag = (typeof PLAIN_TAGS)[number];

/**
 * All that the reader knows of one language: data, no logic. Lists are strings, entries parted by commas; an entry may
 * have several words. `*` at the end of a word stands for any ending (`погиб*`). Everything is lower case.
 */
export interface WordTable {
  /** ISO 639-1. */
  readonly lang: string;
  readonly numbers: NumberWords;
  readonly measures: readonly MeasureWords[];
  readonly words: Readonly<Partial<Record<PlainTag, string>>>;
  /** Qualifiers in front of the number: "more than" → over. */
  readonly before: Readonly<Partial<Record<Qualifier, string>>>;
  /** Qualifiers behind it: "or more" → at_least, 이상 → at_least. */
  readonly after: Readonly<Partial<Record<Qualifier, string>>>;
  /** Words between the ends of a range, beside dashes: "to". */
  readonly rangeJoiners: string;
  /** What may open a range: "between", "from", and with what it then joins ("between 3 and 4"). */
  readonly rangeOpeners: Readonly<Record<string, string>>;
  /** Words that make "x to y" a change and no range: "from 20 to 30". */
  readonly changeOpeners?: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: string;
  /** Words that make a sentence worth reading beside those with a measure: finders know them by themselves. */
  readonly cues?: string;
  /** Letters that may be glued to the front of any word (Arabic و ف ب ل ك ال). */
  readonly prefixes?: string;
  /** Words are written together and are parted where the table knows the pieces (Korean). */
  readonly glued?: boolean;
  /** Which side of the number a verb of the roles `passive`, `active` and `happens` may stand on. Default: as in English. */
  readonly freeOrder?: boolean;
  /** Nouns of single events with a toll, by kind: `{ strike: 'airstrike, shelling', earthquake: '…' }`. */
  readonly incidents?: Readonly<Record<string, string>>;
  /** What an event may hit, and the words that what was hit stands beside. */
  readonly targets?: TargetWords;
  /** Nouns of what lasts: war, invasion, epidemic. Without an incident they make a count cumulative. */
  readonly wars?: string;
  /** Outlets: who publishes is never the claimant. */
  readonly outlets?: string;
  /** Pronouns and words that point back to the last claimant: he, it, they. */
  readonly pronouns?: string;
  /** Prepositions in front of a place. */
  readonly placeWords?: string;
  /** Named stretches and moments, for windows and as-of: see `refine/set-window.ts` and `refine/set-as-of.ts`. */
  readonly time: TimeWords;
}

/** Regular expression sources, matched in whole words and without regard to case. */
export interface TargetWords {
  /** By kind: `{ market: 'markets?|bazaars?' }`. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Words of hitting: "*strike* on the market", "*struck* a market". */
  readonly hits: string;
  /** How many words before such a word may name what was hit: "the *market* strike", "the *market was* struck". */
  readonly before: number;
  /** Words beyond which something else is told: "*said* hospital officials". */
  readonly ends: string;
}

export interface NumberWords {
  /** Words with a value that are added up: `{ one: 1, twenty: 20 }`. */
  readonly values: Readonly<Record<string, number>>;
  /** Words that multiply what is before them: `{ hundred: 100, k: 1000, 만: 10000 }`. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words without a definite value: the lower bound that the language gives them: `{ dozens: 24 }`. */
  readonly indefinite: Readonly<Record<string, number>>;
  /** Shares: `{ half: 0.5, 'two thirds': 0.667, majority: 0.5 }`; values above 1 are none. */
  readonly fractions: Readonly<Record<string, number>>;
  /** Shares that mean "more than half": majority, most. */
  readonly majorities: string;
  readonly percent: string;
  /** Words that may stand inside a number: "and" in "a hundred and five". */
  readonly joiners: string;
  /** Characters that part thousands inside digits, beside no-break spaces. */
  readonly grouping: string;
  /** The decimal mark. */
  readonly decimal: string;
  /** The smaller part comes first ("خمسة وعشرون"). */
  readonly unitsFirst?: boolean;
}

export interface MeasureWords {
  readonly measure: Measure;
  readonly roles: readonly MeasureRole[];
  readonly words: string;
}

export interface TimeWords {
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** Regular expression sources, matched in the sentence without regard to case; the match is the words of the window. */
  readonly interval: readonly string[];
  readonly cumulative: readonly string[];
  readonly asOf: readonly string[];
}
