import type { Name } from '../domain/figure.ts';

/** One authority, people or place of the register: data only, all languages in one entry. */
export interface RegisterEntry {
  /** Short, stable, ASCII: `gb-mod`, `kp-forces`, `ru-kursk`. It becomes part of series ids. */
  readonly key: string;
  /** The English name to print. */
  readonly name: string;
  /** Every way it is written, in every language, case as usual; matched without regard to case and articles. */
  readonly aliases: readonly string[];
  /** Keys of what contains it, nearest first. */
  readonly within?: readonly string[];
}

/** What a user's configuration adds to the register. An entry with a known key adds its aliases to that entry. */
export interface RegisterAdditions {
  readonly authorities?: readonly RegisterEntry[];
  readonly peoples?: readonly RegisterEntry[];
  readonly places?: readonly RegisterEntry[];
}

/** What is known about the text a name stands in. */
export interface NameContext {
  /**
   * Key of the country (`gb`), or of the smaller place (`ps-gaza`), whose institutions are meant where none is named: "the
   * defence ministry".
   */
  readonly country?: string | undefined;
}

/** Names to keys. Pure; built once from the data files and the user's additions. */
export interface Register {
  /** The authority that `text` names, or an unregistered Name with a `~` key. */
  authority(text: string, context?: NameContext): Name;
  people(text: string, context?: NameContext): Name;
  place(text: string): Name;
  /**
   * Every registered authority (or place, or people) named in `text`, leftmost longest first, with its offsets.
   * An institution without its country ("the police") is found too, under a `~` key, unless the context tells the country.
   */
  findAuthorities(text: string, context?: NameContext): readonly Mention[];
  findPlaces(text: string): readonly Mention[];
  findPeoples(text: string, context?: NameContext): readonly Mention[];
}

export interface Mention {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}
