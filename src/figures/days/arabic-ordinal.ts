import { folded } from '../text/fold.ts';

const UNITS = 'أول ثاني ثالث رابع خامس سادس سابع ثامن تاسع عاشر'.split(' ');
const FIRST_OF_MORE = 'حادي';

/** The day of a month that Arabic ordinals name, in folded words: "الثالث عشر" 13, "الحادي والعشرين" 21. */
export function arabicOrdinal(words: string): number | null {
  return DAYS.get(words.replace(/(^| |و)ال/gu, '$1').replace(/ و/gu, ' ')) ?? null;
}

const DAYS: ReadonlyMap<string, number> = new Map(
  [
    ...UNITS.map((unit, i) => [unit, i + 1] as const),
    ...higher('عشر').map((words, i) => [words, i + 11] as const),
    ...twoForms('عشر', 20),
    ...['ون', 'ين'].flatMap((ending) => higher(`عشر${ending}`).map((words, i) => [words, i + 21] as const)),
    ...twoForms('ثلاث', 30),
    ...['ون', 'ين'].map((ending) => [`${FIRST_OF_MORE} ثلاث${ending}`, 31] as const),
  ].map(([words, day]) => [folded(words), day]),
);

function higher(ten: string): string[] {
  return [FIRST_OF_MORE, ...UNITS.slice(1, 9)].map((unit) => `${unit} ${ten}`);
}

function twoForms(stem: string, day: number): (readonly [string, number])[] {
  return [`${stem}ون`, `${stem}ين`].map((word) => [word, day] as const);
}
