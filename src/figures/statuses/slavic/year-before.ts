/** Offsets within a sentence's text. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of a sentence that compares with the year before: «С начала года погибли 214 человек*; в прошлом году на эту дату — 251*»,
 * «загинули 214 людей *проти 251 торік*», «214 *(роком раніше — 251)*»; null where there is none or where it is the whole sentence.
 */
export function yearBeforeIn(text: string): Stretch | null {
  const year = YEAR_BEFORE.exec(text);
  if (year === null) return null;
  const opener = [...text.slice(0, year.index).matchAll(OPENS)].at(-1);
  if (opener === undefined || !opensComparison(text.slice(opener.index, year.index))) return null;
  const close = /[;)]|, (?:а|але|но|зато|проте|однак|однако)(?!\p{L})/u.exec(text.slice(year.index));
  return { from: opener.index, to: close === null ? text.length : year.index + close.index };
}

/** Behind a comma the year stands at once: «, торік їх було 251»; not «мост, который открыли год назад, рухнул». */
function opensComparison(lead: string): boolean {
  return (
    !lead.startsWith(',') ||
    /^, (?:(?:а|але|но|и|і|й|тоді як|тогда как|при этом|при цьому) )?(?:(?:за|у|в|на|із|из) (?:\p{L}+ ){0,2})?$/iu.test(
      lead,
    )
  );
}

/** Whether what stands at this offset is of the year before; null where the sentence compares with none. */
export function isOfYearBefore(text: string, at: number): boolean | null {
  const stretch = yearBeforeIn(text);
  return stretch === null ? null : at >= stretch.from && at < stretch.to;
}

const YEAR_BEFORE =
  /(?<!\p{L})(?:торік|минулого (?:року|сезону)|(?:у|в) минулому (?:році|сезоні)|в прошлом(?: году| сезоне|(?=[,;)]))|прошлого (?:года|сезона)|годом (?:ранее|раньше)|роком (?:раніше|перед тим)|(?:год назад|рік тому)|(?:такий самий|той самий|той же|аналогічний|тот же|такой же|аналогичный) (?:період|период|відрізок|отрезок) (?:20\d\d|минул|прошл))(?!\p{L})/iu;

/** What sets a comparison apart: a mark, «проти», «ніж», «тогда как», and «с» in front of the number itself. */
const OPENS =
  /[;,(]|(?<!\p{L})(?:проти|против|ніж|чем|тоді як|тогда как|(?:з|із|с|со)(?= \d[\d\s]* (?:роком|годом)))(?!\p{L})/giu;
