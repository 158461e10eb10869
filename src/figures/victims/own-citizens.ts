import type { Name } from '../../domain/figure.ts';
import type { Register } from '../../register/register.ts';

/**
 * "55 of *its citizens*", «24 громадяни *країни*», «своих граждан»: those of the country whose minister, agency or embassy counts
 * them. Null where the words are others, or where nobody knows whose office it is.
 */
export function ownCitizens(text: string, claimant: Name | null, register: Register): Name | null {
  if (claimant === null || !OWN.test(text)) return null;
  const country = [...claimant.within].reverse().find((key) => /^[a-z]{2}$/.test(key));
  if (country === undefined) return null;
  return { ...register.people('citizens', { country }), text };
}

const OWN =
  /^(?:(?:its|their|our|his|her|the country['’]s|fellow) (?:own )?(?:citizens|nationals|people)|compatriots|countrymen|(?:citizens|nationals) of (?:the|his|its) (?:country|kingdom|republic|island)|(?:своїх|наших|свої) громадян\p{L}*|громадян\p{L}* (?:країни|держави|республіки|королівства)|(?:своїх |наших )?(?:співвітчизник|співгромадян)\p{L}*|(?:своих|наших) граждан\p{L}*|граждан\p{L}* (?:страны|государства|республики|королевства)|(?:своих |наших )?(?:соотечественник|сограждан)\p{L}*)$/iu;
