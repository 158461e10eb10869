import type { Country } from './countries.ts';

/** The people of a country, where English does not name them by the adjective with an -s. */
const PLURALS: Readonly<Record<string, string>> = {
  dk: 'Danes',
  es: 'Spaniards',
  fi: 'Finns',
  hr: 'Croats|Croatians',
  is: 'Icelanders',
  lu: 'Luxembourgers',
  nz: 'New Zealanders',
  ph: 'Filipinos',
  pl: 'Poles',
  rs: 'Serbs|Serbians',
  se: 'Swedes',
  tr: 'Turks',
};

/** French, Swiss, Japanese, Kyrgyz: the adjective serves as it stands; some countries have none. */
const NO_PLURAL = /(?:ese|ish|tch|nch|ss|ic|yz|sy|o)$|[ ,]of |&/;

/** "Estonians", "Turks": the one to print first; none where there is no such noun. */
export function nationalsOf({ key, name, adjective }: Pick<Country, 'key' | 'name' | 'adjective'>): readonly string[] {
  const own = PLURALS[key]?.split('|');
  return own ?? (adjective === name || NO_PLURAL.test(adjective) ? [] : [`${adjective}s`]);
}

/** «кенійський» and «кенийский» tell «кенійці» and «кенийцы»; where a people calls itself otherwise, nobody writes the form. */
export function slavicNationalsOf({ adjectives }: Pick<Country, 'adjectives'>): readonly string[] {
  return adjectives.split('|').flatMap((adjective) => {
    const stem = /^(\p{Script=Cyrillic}{2,})(?:ськ|ск)ий$/u.exec(adjective)?.[1];
    if (stem === undefined) return [];
    return adjective.includes('ськ') ? [`${stem}ці`, `${stem}ець`] : [`${stem}цы`, `${stem}ец`];
  });
}
