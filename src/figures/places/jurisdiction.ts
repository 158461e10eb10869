import type { Draft, TextContext } from '../rule.ts';
import { namesCivilOffice } from '../speakers/offices.ts';

export interface Jurisdiction {
  readonly text: string;
  readonly isCountry: boolean;
}

/** What a civil authority counts is at home: the mayor's town, the health ministry's country. An army counts abroad, too. */
export function jurisdictionOf({ claimant }: Draft, { register }: TextContext): Jurisdiction | null {
  if (claimant === null || !namesCivilOffice(claimant.text)) return null;
  const place = register.findPlaces(claimant.text)[0];
  if (place !== undefined) return { text: place.name.text, isCountry: isCountry(place.name) };
  const owner = /\b(?:of|in) (?:\p{Ll}+ )?(\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*)*)$/u.exec(claimant.text)?.[1];
  return owner === undefined ? null : { text: owner, isCountry: /\b(?:ministry|national)\b/i.test(claimant.text) };
}

function isCountry({ within, key }: { readonly within: readonly string[]; readonly key: string }): boolean {
  return within.length === 0 && key.length === 2;
}
