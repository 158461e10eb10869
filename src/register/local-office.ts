/**
 * One local office in one order of words, for names that the register does not know: "Lower Marrow district administrator",
 * "administrator of Lower Marrow" and "the administrator of Lower Marrow district" are "administrator of lower marrow".
 */
export function localOffice(words: string): string {
  const [, office, of] = OFFICE_FIRST.exec(words) ?? [];
  if (office !== undefined && of !== undefined) return `${office} of ${of}`;
  const [, land, title] = LAND_FIRST.exec(words) ?? [];
  return land === undefined || title === undefined || NO_NAME.test(land) ? words : `${title} of ${land}`;
}

const OFFICE = '(?:administrator|governor|mayor|prefect|magistrate|coroner|sheriff|police chief|fire chief)';
const KIND =
  '(?: (?:district|province|region|county|state|municipality|governorate|department|prefecture|city|town|island|oblast))?';
const OFFICE_FIRST = new RegExp(
  `^(?:(?:acting|deputy|district|provincial|regional|state|county) )?(${OFFICE}) of (.+?)${KIND}$`,
);
const LAND_FIRST = new RegExp(`^(.+?)(?: s)?${KIND}(?: (?:acting|deputy))? (${OFFICE})$`);

/** "the *district* administrator", "its governor": of which one is told elsewhere. */
const NO_NAME =
  /^(?:(?:the|its|their|a|an|local|district|provincial|regional|state|county|city|town|municipal|acting|deputy|former|interim|then|new|high|assistant|vice) ?)+$|\b(?:of|in|by|from)\b/;

/** "the mayor of *the seaside town of* Lower Marrow" is the mayor of Lower Marrow: the sea has none. */
export function ofTheTownItself(name: string): string {
  return name.replace(
    / (of|in) the (?:[\p{L}-]+ ){0,4}?(?:city|town|port|resort|village|capital|municipality) of (?=\p{Lu})/u,
    ' $1 ',
  );
}
