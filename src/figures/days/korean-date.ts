/** What a Korean date states; the rest is left to the day of publication. */
export interface KoreanDate {
  readonly year: number | null;
  /** null for a bare day of the month ("14일"). */
  readonly month: number | null;
  readonly day: number;
  /** Days before publication, for words that name no date: 이날 0, 전날 1. */
  readonly ago: number | null;
}

const DATED = /(?:((?:19|20)\d\d)년 ?)?(\d{1,2})월(?: ?(\d{1,2})일)?/u;
const YEAR = /((?:19|20)\d\d)년/u;
const POINTED = /^(?:((?:19|20)?\d\d)\. ?)?(\d{1,2})\. ?(\d{1,2})\./u;
const BARE = /(?<!\d)(\d{1,2})일(?![간째])/u;
const AGO: readonly (readonly [RegExp, number])[] = [
  [/^(?:이날|오늘)/u, 0],
  [/^(?:전날|어제)/u, 1],
];

/** "2022년 2월 24일", "7월", "14일", "7.9.", "전날"; null where the words name no day. */
export function koreanDate(words: string): KoreanDate | null {
  const dated = DATED.exec(words) ?? POINTED.exec(words);
  if (dated !== null) return { year: yearOf(dated[1]), month: Number(dated[2]), day: Number(dated[3] ?? 1), ago: null };
  const year = YEAR.exec(words);
  if (year !== null) return { year: Number(year[1]), month: 1, day: 1, ago: null };
  const bare = BARE.exec(words);
  if (bare !== null) return { year: null, month: null, day: Number(bare[1]), ago: null };
  const ago = AGO.find(([pattern]) => pattern.test(words));
  return ago === undefined ? null : { year: null, month: null, day: 1, ago: ago[1] };
}

function yearOf(written: string | undefined): number | null {
  if (written === undefined) return null;
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}
