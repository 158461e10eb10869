import type { Name } from '../../domain/figure.ts';
import { isKnown, wordsAsWritten } from './relate-names.ts';
import { isOfficeWord } from './same-person.ts';

/**
 * Whether one of two names is an office that does not say which: "the governor of the region" and "governor Mira Sample",
 * "its mayor" and "the mayor of Sampleton". What they speak of must tell that they are one.
 */
export function isBareOfficeOf(bare: Name, whole: Name): boolean {
  if (isKnown(bare) || isKnown(whole)) return false;
  const title = bareTitleOf(bare);
  return title === null ? isSameOfficeOf(bare, whole) : title === titleOf(whole);
}

/** The title that is all of a name; null for other names. Asked of every two claimants. */
function bareTitleOf(name: Name): string | null {
  const known = BARE_TITLES.get(name);
  if (known !== undefined) return known;
  const title = sameTitle(BARE.exec(name.text)?.groups?.title);
  BARE_TITLES.set(name, title);
  return title;
}

const BARE_TITLES = new WeakMap<Name, string | null>();

/** "Police" and "the state police command"; "the emergencies ministry" and "Ruritania's emergencies ministry", whose country no register has. */
function isSameOfficeOf(bare: Name, whole: Name): boolean {
  const [office, words] = [wordsAsWritten(bare), wordsAsWritten(whole)];
  if (office.length === 1 && office[0] === 'police') return words.length > 1 && words.includes('police');
  if (office.length < 2 || office.length >= words.length || office.at(-1) !== words.at(-1)) return false;
  const owner = words.slice(0, words.length - office.length);
  return (
    office.some(isOfficeWord) &&
    owner.length <= 2 &&
    owner.every((word) => !isOfficeWord(word)) &&
    words.slice(owner.length).join() === office.join()
  );
}

/** Whether a name is that of the state that the other one is an office of: "Ruritania" and "the Ruritanian defence minister". */
export function isStateOf(state: Name, office: Name): boolean {
  if (isKnown(state) || isKnown(office) || !/^\p{Lu}\p{L}{3,}$/u.test(state.text)) return false;
  const words = wordsAsWritten(office);
  const [name = ''] = wordsAsWritten(state);
  const stem = name.replace(/(?:[aeiouy]|ia|ya)$/, '');
  if (stem.length < LEAST || !words.some((word) => isOfficeWord(word) || TITLE.test(word))) return false;
  return words.some((word) => word.startsWith(stem) && word.length <= name.length + LONGEST_ENDING);
}

/** The office that a person holds, or that of a place. */
function titleOf({ text }: Name): string | null {
  return sameTitle(WHOSE.exec(text)?.groups?.title);
}

/** One office has one title, whatever language it is told in: «начальник ОВА» heads a region as a governor does. */
function sameTitle(title: string | undefined): string | null {
  const folded = title?.toLowerCase();
  return folded === undefined ? null : (SAME.get(folded) ?? (/ова$/.test(folded) ? 'governor' : folded));
}

const SAME: ReadonlyMap<string, string> = new Map([
  ['губернатор', 'governor'],
  ['мэр', 'mayor'],
  ['мер', 'mayor'],
  ['префект', 'prefect'],
]);
const TITLES =
  'mayor|governor|prefect|administrator|commissioner|sheriff|губернатор|мэр|мер|префект|(?:начальник|голова|глава|очільник) ОВА';
const AREA = 'region|province|city|town|district|state|county|area|области|региона|города|района|області|міста|району';
const BARE = new RegExp(
  `^(?:the |its |their )?(?:(?:regional|provincial|district|city|local|state|acting) )*(?<title>${TITLES})(?: (?:of the |of )?(?:${AREA}))?$`,
  'iu',
);
const WHOSE = new RegExp(
  `^(?:the |its )?(?:(?:regional|provincial|district|acting) )*(?<title>${TITLES})(?: of)? \\S`,
  'iu',
);
const TITLE = /^(?:minister|president|premier|chancellor|king|ministers|министр|президент|міністр)$/;
const LEAST = 3;
/** Letters of an ending that makes a people of a country: "Ruritani-an", "Karsk-ian". */
const LONGEST_ENDING = 3;
