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

/** Names to keys. Pure; built once from the data files and the user's additions. */
export interface Register {
  /** The authority that `text` names, or an unregistered Name with a `~` key. */
  authority(text: string): Name;
  people(text: string): Name;
  place(text: string): Name;
  /** Every registered authority (or place) named in `text`, leftmost longest first, with its offsets. */
  findAuthorities(text: string): readonly Mention[];
  findPlaces(text: string): readonly Mention[];
  findPeoples(text: string): readonly Mention[];
}

export interface Mention {
  readonly name: Name;
  readonly start: number;
  readonly end: number;
}
