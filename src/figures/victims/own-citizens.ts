import type { Name } from '../../domain/figure.ts';
import type { Register } from '../../register/register.ts';

/**
 * "55 of *its citizens*", «24 громадяни *країни*», «своих граждан»: those of the country whose minister, agency or embassy counts
 * them. Null where the words are others, or where nobody knows whose office it is.
 */
export function ownCitizens(text: string, claimant: Name | null, register: Register, sentence = ''): Name | null {
  const isOwn = OWN.test(text) || (BARE.test(text) && IN_RANKS.test(sentence));
  if (claimant === null || !isOwn) return null;
  const named = register.findPlaces(claimant.text)[0]?.name;
  const country = [...(named?.within ?? []), named?.key ?? '', ...claimant.within].findLast((key) =>
    /^[a-z]{2}$/.test(key),
  );
  if (country === undefined) return null;
  return { ...register.people('citizens', { country }), text };
}

/** "22 of *its* nationals": the people with the word that tells whose they are, in what stands behind the number. */
export function possessed(people: string, behind: string): string {
  const whole = POSSESSED.exec(behind)?.[1];
  return whole?.endsWith(people) === true ? whole : people;
}

const POSSESSED = /^(?: of)? ((?:its|their|our|his|her) (?:own )?(?:citizens|nationals))\b/;

const OWN =
  /^(?:(?:its|their|our|his|her|the country['’]s|fellow) (?:own )?(?:citizens|nationals)|compatriots|countrymen|(?:citizens|nationals) of (?:the|his|its) (?:country|kingdom|republic|island)|(?:своїх|наших|свої) громадян\p{L}*|громадян\p{L}* (?:країни|держави|республіки|королівства)|(?:своїх |наших )?(?:співвітчизник|співгромадян)\p{L}*|(?:своих|наших) граждан\p{L}*|граждан\p{L}* (?:страны|государства|республики|королевства)|(?:своих |наших )?(?:соотечественник|сограждан)\p{L}*)$/iu;

/** «о гибели 52 *граждан* на стороне России», said by their country's agency. */
const BARE = /^(?:граждан|громадян)\p{L}*$/iu;
const IN_RANKS =
  /(?:на стороне|на боці|в рядах|у лавах|в составе|у складі|за Росію|за Россию|в армии|в армії|в российской армии|у російській армії) /iu;
