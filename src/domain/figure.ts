import type { Amount } from './amount.ts';
import type { Day } from './time.ts';

/** What is counted. `bodies` (found, exhumed, handed over) and `released` exist so that they are not read as new deaths. */
export const MEASURES = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'captured',
  'deployed',
  'displaced',
  'bodies',
  'released',
] as const;
export type Measure = (typeof MEASURES)[number];

/** `fraction`: the amount lies in 0..1 and `of` names the figure it is a share of. */
export type Unit = 'people' | 'fraction';

/** What the number is to its series: the total itself, an increment to it, or one part of an increment. */
export const ROLES = [
  'total',
  'increment',
  'same_period',
  'retroactive',
  'recovered',
  'died_of_wounds',
  'correction',
] as const;
export type Role = (typeof ROLES)[number];

const STATUSES = ['asserted', 'denied', 'hypothetical', 'historical'] as const;
export type Status = (typeof STATUSES)[number];

export const PERIODS = ['cumulative', 'interval', 'single-event'] as const;
export type Period = (typeof PERIODS)[number];

/** A claimant, a group of victims or a place: the words of the text and the register's name for it. */
export interface Name {
  /** As written in the text: "Seoul's military". */
  readonly text: string;
  /** Register key (`kr-jcs`), or `~` and the normalised text where the register does not know it. */
  readonly key: string;
  /** The name to print: "South Korea's Joint Chiefs of Staff"; the text itself where unknown. */
  readonly name: string;
  /** Keys of what contains it, nearest first: Kursk is within `ru`, North Korean troops within `kp`. */
  readonly within: readonly string[];
}

/** The days that the number holds for. `stated` is false when they come from the publication date. */
export interface AsOf {
  readonly from: Day;
  readonly to: Day;
  readonly stated: boolean;
  /** The words that say so ("as of 26 July"), or null. */
  readonly words: string | null;
}

/** Over which stretch the number counts. */
export interface Window {
  /** null when the text leaves it open. */
  readonly period: Period | null;
  /** The words of the stretch: "in the past 24 hours", "since the ceasefire". */
  readonly words: string | null;
  /** First day, where known. */
  readonly start: Day | null;
  /** Last day of a bounded stretch, where known; null for a running one. */
  readonly end: Day | null;
  /** The words open it at an event, "since the ceasefire", "since the fighting resumed on 22 January": the count goes on. */
  readonly runs?: true;
}

/** One event with a toll of its own: a strike, an earthquake, a sinking. */
export interface Incident {
  /** Normalised kind of event: `strike`, `earthquake`, `shipwreck`, `attack`, `crash`, … */
  readonly kind: string;
  readonly day: Day | null;
  readonly place: Name | null;
  /** Kinds of what was hit, `market`, `hospital`, where the text says so: a town may be struck twice on one day. */
  readonly targets?: readonly string[];
}

/** A number of people that a text states, with the exact words that state it. */
export interface Figure {
  readonly measure: Measure;
  readonly unit: Unit;
  readonly amount: Amount;
  readonly role: Role;
  readonly status: Status;
  readonly victims: Name | null;
  readonly place: Name | null;
  /** The authority that the text credits with the number, never the outlet; null when nobody, or when two could be meant. */
  readonly claimant: Name | null;
  /** The outlet the text itself names ("(Reuters)"); null otherwise. */
  readonly reporter: string | null;
  readonly disputedBy: Name | null;
  readonly asOf: AsOf | null;
  readonly window: Window;
  readonly incident: Incident | null;
  /** Index, in the same reading, of the figure that includes this one ("18 people, including 3 children"). */
  readonly partOf: number | null;
  /** Index, in the same reading, of the figure that this fraction is a share of. */
  readonly of: number | null;
  /** `text.slice(start, end) === quote`, and the quote contains the number. Offsets are UTF-16 code units. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Names of the fields that were not stated beside the number but concluded (a place taken from the headline). */
  readonly inferred: readonly string[];
  /** Names of the rules that made it, in the order in which they ran. */
  readonly rules: readonly string[];
}

/** A casualty word and a number that no rule could join: a person should look. */
export interface Doubt {
  /** The sentence. */
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** What became of one number of the text. */
export interface NumberFate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly fate: 'figure' | 'not-a-figure' | 'unread';
  /** Name of the rule that decided. */
  readonly rule: string;
  /** Index of the figure, when it became one. */
  readonly figure: number | null;
}

/** All that the reader got out of one text. */
export interface Reading {
  /** ISO 639-1; `und` for a text without casualty words whose language cannot be seen. */
  readonly lang: string;
  readonly figures: readonly Figure[];
  readonly doubts: readonly Doubt[];
  /** Every number of the text once, in text order. Empty unless asked for. */
  readonly numbers: readonly NumberFate[];
}
